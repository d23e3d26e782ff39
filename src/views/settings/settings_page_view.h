// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/setting_row_view.h"

#include <QScrollArea>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace fleetglass {

/// The rows of one page below its title, with the way back for all of them.
class SettingsPageView : public QScrollArea
{
    Q_OBJECT
public:
    SettingsPageView(SettingPage page, AppSettings &settings, const SettingFacts &facts,
                     const QList<LanguageChoice> &languages, QWidget *parent = nullptr);

    SettingPage page() const { return m_page; }
    const QList<SettingRowView *> &rows() const { return m_rows; }
    SettingRowView *row(const QString &key) const; ///< null where it is on another page

    /// Shows the rows found. Returns how many.
    int setSearch(const SettingSearch &search);
    void refresh(const QString &key); ///< of AppSettings
    void resetAll();

signals:
    void missing(const QString &key);
    void openFolderRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void updateReset();

    SettingPage m_page;
    QLabel *m_title;
    QPushButton *m_reset;
    QList<SettingRowView *> m_rows;
};

} // namespace fleetglass
