// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/setting_editor.h"
#include "views/settings/setting_row.h"
#include "views/settings/setting_search.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace fleetglass {

class SettingFacts;

/// One row: title and explanation, its editor, and where it differs from the default a bar at its left and the way back.
class SettingRowView : public QWidget
{
    Q_OBJECT
public:
    SettingRowView(const SettingRow &row, AppSettings &settings, const SettingFacts &facts,
                   const QList<LanguageChoice> &languages, QWidget *parent = nullptr);

    const SettingRow &row() const { return m_row; }
    bool isChanged() const { return m_setting && m_setting->isChanged(); }
    void reset();
    void refresh();
    void setSearch(const SettingSearch &search); ///< marks the words found
    void setMarked(bool isMarked);               ///< a ring around what somebody was led to
    bool isMarked() const { return m_isMarked; }
    void focusEditor();

signals:
    void missing(const QString &key);
    void openFolderRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();
    void fitEditor();
    void retranslate();
    void showTexts();

    const SettingRow &m_row;
    AnySetting *m_setting; ///< null for a fact
    const SettingFacts &m_facts;
    SettingSearch m_search;
    QLabel *m_title;
    QLabel *m_explanation;
    QLabel *m_problem;
    SettingEditor *m_editor = nullptr;
    QPushButton *m_reset = nullptr;
    QPushButton *m_open = nullptr;
    bool m_isMarked = false;
};

} // namespace fleetglass
