// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <QVariant>

namespace fleetglass {

enum class SettingPage : quint8 { Appearance, Units, Map, Data, Notifications, Privacy };
inline constexpr int settingPageCount = 6;
QString titleOf(SettingPage page);
QString iconNameOf(SettingPage page); ///< for actionIcon()

/// With what a row is changed.
enum class SettingEditorKind : quint8 {
    Switch,   ///< bool
    Choice,   ///< one of the row's options
    Language, ///< a choice of the languages that the program speaks
    Number,   ///< int, from least to most
    TimeZone, ///< IANA id
    File,     ///< path of a map file
    Address,  ///< of a map server
    Fact,     ///< nothing to set: SettingFacts says what is so
};

struct SettingOption {
    QVariant value;              ///< as AnySetting gives it
    const char *title = nullptr; ///< English; translate in context "SettingRow"
    QLatin1StringView needs;     ///< key of a text without which this cannot be chosen
};

/// One line of the settings: what is set, how it is explained and found, what changes it. Texts are English; translate in
/// context "SettingRow".
struct SettingRow {
    QLatin1StringView key; ///< of AppSettings; of SettingFacts for a Fact
    SettingPage page = SettingPage::Appearance;
    SettingEditorKind editor = SettingEditorKind::Fact;
    const char *title = nullptr;
    const char *explanation = nullptr; ///< null where the title says it all
    const char *words = nullptr;       ///< further words that people may look for
    QList<SettingOption> options = {};
    int least = 0;
    int most = 0;
    const char *suffix = nullptr; ///< after a number
};

/// All rows, page by page. To add one: its Setting in AppSettings, its line here.
const QList<SettingRow> &settingRows();

/// A text of a row in the language of the window.
QString settingText(const char *english);

} // namespace fleetglass
