// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/app_settings.h"
#include "views/settings/setting_row.h"

#include <QWidget>

#include <memory>

namespace fleetglass {

struct LanguageChoice {
    QString code;    ///< as AppSettings::language keeps it
    QString ownName; ///< as its speakers call it
};

/// Shows one setting and changes it at once. To add a kind: a class here, its line in makeSettingEditor().
class SettingEditor : public QWidget
{
    Q_OBJECT
public:
    explicit SettingEditor(QWidget *parent) : QWidget(parent) {}

    virtual void refresh() = 0;                   ///< shows what holds now
    virtual void retranslate() {}                 ///< its own texts, before refresh()
    virtual bool isWide() const { return false; } ///< stands below the texts instead of beside them

    /// The widget that takes the keyboard; it speaks with the row's title.
    void setSpoken(const QString &name, const QString &description);

signals:
    void problem(const QString &text); ///< why what was entered is not taken; empty: it is
    void missing(const QString &key);  ///< a setting that must be made first

protected:
    void setControl(
        QWidget *control); ///< fills the editor, takes the focus; turns its value by the wheel only when it has that

    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// Null for a Fact.
std::unique_ptr<SettingEditor> makeSettingEditor(const SettingRow &row, AppSettings &settings,
                                                 const QList<LanguageChoice> &languages);

} // namespace fleetglass
