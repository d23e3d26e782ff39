// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/settings/setting_row.h"

#include <QCoreApplication>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

QList<SettingRow> makeRows()
{
    using enum SettingEditorKind;
    using enum SettingPage;
    return {
        // Appearance
        {.key = "appearance/language"_L1,
         .page = Appearance,
         .editor = Language,
         .title = QT_TRANSLATE_NOOP("SettingRow", "Language"),
         .explanation = QT_TRANSLATE_NOOP("SettingRow", "Also decides how numbers, dates and times are written."),
         //: words that find this setting when typed; never shown: give the words people type in your language
         .words = QT_TRANSLATE_NOOP("SettingRow", "translation locale region number format date 24 hours")},
        {.key = "appearance/theme"_L1,
         .page = Appearance,
         .editor = Choice,
         .title = QT_TRANSLATE_NOOP("SettingRow", "Theme"),
         .explanation = QT_TRANSLATE_NOOP("SettingRow", "Light or dark window and map."),
         //: words that find this setting when typed; never shown: give the words people type in your language
         .words = QT_TRANSLATE_NOOP("SettingRow", "dark mode night colours"),
         .options = {{u"system"_s, QT_TRANSLATE_NOOP("SettingRow", "Like the system"), {}},
                     {u"light"_s, QT_TRANSLATE_NOOP("SettingRow", "Light"), {}},
                     {u"dark"_s, QT_TRANSLATE_NOOP("SettingRow", "Dark"), {}}}},
        {.key = "appearance/density"_L1,
         .page = Appearance,
         .editor = Choice,
         .title = QT_TRANSLATE_NOOP("SettingRow", "Density of lists"),
         .explanation = QT_TRANSLATE_NOOP("SettingRow", "Compact rows show more vehicles at once."),
         //: words that find this setting when typed; never shown: give the words people type in your language
         .words = QT_TRANSLATE_NOOP("SettingRow", "row height spacing tables"),
         .options = {{u"comfortable"_s, QT_TRANSLATE_NOOP("SettingRow", "Comfortable"), {}},
                     {u"compact"_s, QT_TRANSLATE_NOOP("SettingRow", "Compact"), {}}}},
        {.key = "appearance/textPercent"_L1,
         .page = Appearance,
         .editor = Choice,
         .title = QT_TRANSLATE_NOOP("SettingRow", "Text size"),
         .explanation = QT_TRANSLATE_NOOP("SettingRow", "Of the whole window. 100 % is the size the system uses."),
         //: words that find this setting when typed; never shown: give the words people type in your language
         .words = QT_TRANSLATE_NOOP("SettingRow", "font zoom larger bigger accessibility"),
         .options = {{100, "100 %", {}},
                     {110, "110 %", {}},
                     {125, "125 %", {}},
                     {150, "150 %", {}},
                     {175, "175 %", {}},
                     {200, "200 %", {}}}},
        // Units
        {.key = "units/distance"_L1,
         .page = Units,
         .editor = Choice,
         .title = QT_TRANSLATE_NOOP("SettingRow", "Distance and speed"),
         //: words that find this setting when typed; never shown: give the words people type in your language
         .words = QT_TRANSLATE_NOOP("SettingRow", "metric imperial kilometres miles mph"),
         .options = {{u"km"_s, QT_TRANSLATE_NOOP("SettingRow", "Kilometres, km/h"), {}},
                     {u"mi"_s, QT_TRANSLATE_NOOP("SettingRow", "Miles, mph"), {}}}},
        {.key = "units/pressure"_L1,
         .page = Units,
         .editor = Choice,
         .title = QT_TRANSLATE_NOOP("SettingRow", "Pressure"),
         //: words that find this setting when typed; never shown: give the words people type in your language
         .words = QT_TRANSLATE_NOOP("SettingRow", "tyres bar psi kilopascal"),
         .options = {{u"bar"_s, QT_TRANSLATE_NOOP("SettingRow", "bar"), {}},
                     {u"kPa"_s, QT_TRANSLATE_NOOP("SettingRow", "Kilopascal (kPa)"), {}},
                     {u"psi"_s, QT_TRANSLATE_NOOP("SettingRow", "psi"), {}}}},
        {.key = "units/temperature"_L1,
         .page = Units,
         .editor = Choice,
         .title = QT_TRANSLATE_NOOP("SettingRow", "Temperature"),
         //: words that find this setting when typed; never shown: give the words people type in your language
         .words = QT_TRANSLATE_NOOP("SettingRow", "degrees"),
         .options = {{u"C"_s, QT_TRANSLATE_NOOP("SettingRow", "Celsius (°C)"), {}},
                     {u"F"_s, QT_TRANSLATE_NOOP("SettingRow", "Fahrenheit (°F)"), {}}}},
        {.key = "units/consumption"_L1,
         .page = Units,
         .editor = Choice,
         .title = QT_TRANSLATE_NOOP("SettingRow", "Energy consumption"),
         //: words that find this setting when typed; never shown: give the words people type in your language
         .words = QT_TRANSLATE_NOOP("SettingRow", "efficiency kilowatt-hours per distance"),
         .options = {{u"kWh/100km"_s, QT_TRANSLATE_NOOP("SettingRow", "kWh per 100 km"), {}},
                     {u"Wh/km"_s, QT_TRANSLATE_NOOP("SettingRow", "Wh per km"), {}},
                     {u"km/kWh"_s, QT_TRANSLATE_NOOP("SettingRow", "km per kWh"), {}},
                     {u"Wh/mi"_s, QT_TRANSLATE_NOOP("SettingRow", "Wh per mile"), {}},
                     {u"mi/kWh"_s, QT_TRANSLATE_NOOP("SettingRow", "Miles per kWh"), {}}}},
        {.key = "appearance/timeZone"_L1,
         .page = Units,
         .editor = TimeZone,
         .title = QT_TRANSLATE_NOOP("SettingRow", "Time zone"),
         .explanation = QT_TRANSLATE_NOOP("SettingRow",
                                          "For all times on the screen. Files that you save have their times in UTC."),
         //: words that find this setting when typed; never shown: give the words people type in your language
         .words = QT_TRANSLATE_NOOP("SettingRow", "clock summer time UTC local")},
        {.key = "units/preview"_L1,
         .page = Units,
         .editor = Fact,
         .title = QT_TRANSLATE_NOOP("SettingRow", "Example"),
         //: words that find this setting when typed; never shown: give the words people type in your language
         .words = QT_TRANSLATE_NOOP("SettingRow", "preview example")},
        // Map
        {.key = "map/tileSource"_L1,
         .page = Map,
         .editor = Choice,
         .title = QT_TRANSLATE_NOOP("SettingRow", "Map background"),
         .explanation =
             QT_TRANSLATE_NOOP("SettingRow", "The built-in map needs no network and tells nobody where you look."),
         //: words that find this setting when typed; never shown: give the words people type in your language
         .words = QT_TRANSLATE_NOOP("SettingRow", "tiles offline online OpenStreetMap MBTiles"),
         .options = {{u"builtin"_s, QT_TRANSLATE_NOOP("SettingRow", "Built in"), {}},
                     {u"mbtiles"_s, QT_TRANSLATE_NOOP("SettingRow", "Map file"), "map/mbTilesPath"_L1},
                     {u"online"_s, QT_TRANSLATE_NOOP("SettingRow", "Map server"), "map/onlineTilesUrl"_L1}}},
        {.key = "map/mbTilesPath"_L1,
         .page = Map,
         .editor = File,
         .title = QT_TRANSLATE_NOOP("SettingRow", "Map file"),
         .explanation = QT_TRANSLATE_NOOP("SettingRow", "A file of map pictures on this computer (MBTiles)."),
         //: words that find this setting when typed; never shown: give the words people type in your language
         .words = QT_TRANSLATE_NOOP("SettingRow", "offline raster")},
        {.key = "map/onlineTilesUrl"_L1,
         .page = Map,
         .editor = Address,
         .title = QT_TRANSLATE_NOOP("SettingRow", "Map server"),
         .explanation = QT_TRANSLATE_NOOP(
             "SettingRow",
             "The server sees which places you look at, and its usage policy applies. Pictures are kept on this "
             "computer as long as the server allows."),
         //: words that find this setting when typed; never shown: give the words people type in your language
         .words = QT_TRANSLATE_NOOP("SettingRow", "online XYZ address URL OpenStreetMap")},
        // Data
        {.key = "data/refreshPace"_L1,
         .page = Data,
         .editor = Choice,
         .title = QT_TRANSLATE_NOOP("SettingRow", "How often the services are asked"),
         .explanation = QT_TRANSLATE_NOOP(
             "SettingRow",
             "Normal: a selected vehicle about every 20 seconds, those on the screen every minute, all others every "
             "10 minutes. Sparing: half as often. Frequent: twice as often. No service is ever asked more often "
             "than it allows."),
         //: words that find this setting when typed; never shown: give the words people type in your language
         .words = QT_TRANSLATE_NOOP("SettingRow", "refresh pace interval update poll"),
         .options = {{u"sparing"_s, QT_TRANSLATE_NOOP("SettingRow", "Sparing"), {}},
                     {u"normal"_s, QT_TRANSLATE_NOOP("SettingRow", "Normal"), {}},
                     {u"frequent"_s, QT_TRANSLATE_NOOP("SettingRow", "Frequent"), {}}}},
        {.key = "data/silentHours"_L1,
         .page = Data,
         .editor = Number,
         .title = QT_TRANSLATE_NOOP("SettingRow", "A vehicle counts as silent after"),
         .explanation = QT_TRANSLATE_NOOP(
             "SettingRow", "Time without a report. Decides which vehicles the view of silent vehicles shows."),
         //: words that find this setting when typed; never shown: give the words people type in your language
         .words = QT_TRANSLATE_NOOP("SettingRow", "stale not reporting hours"),
         .least = 1,
         .most = 720,
         //: hours, directly behind a number in a field
         .suffix = QT_TRANSLATE_NOOP("SettingRow", " h")},
        {.key = "data/keepDays"_L1,
         .page = Data,
         .editor = Choice,
         .title = QT_TRANSLATE_NOOP("SettingRow", "Keep readings and tracks"),
         .explanation = QT_TRANSLATE_NOOP(
             "SettingRow",
             "Older ones are deleted once a day, for the first time an hour after a change here. Trips, charge "
             "sessions and the last state of every vehicle are always kept."),
         //: words that find this setting when typed; never shown: give the words people type in your language
         .words = QT_TRANSLATE_NOOP("SettingRow", "retention history delete archive disk"),
         .options = {{0, QT_TRANSLATE_NOOP("SettingRow", "Forever"), {}},
                     {30, QT_TRANSLATE_NOOP("SettingRow", "30 days"), {}},
                     {90, QT_TRANSLATE_NOOP("SettingRow", "90 days"), {}},
                     {180, QT_TRANSLATE_NOOP("SettingRow", "180 days"), {}},
                     {365, QT_TRANSLATE_NOOP("SettingRow", "1 year"), {}},
                     {730, QT_TRANSLATE_NOOP("SettingRow", "2 years"), {}},
                     {1825, QT_TRANSLATE_NOOP("SettingRow", "5 years"), {}}}},
        {.key = "data/space"_L1,
         .page = Data,
         .editor = Fact,
         .title = QT_TRANSLATE_NOOP("SettingRow", "Space in use now"),
         //: words that find this setting when typed; never shown: give the words people type in your language
         .words = QT_TRANSLATE_NOOP("SettingRow", "archive size disk")},
        // Notifications
        {.key = "notify/silent"_L1,
         .page = Notifications,
         .editor = Switch,
         .title = QT_TRANSLATE_NOOP("SettingRow", "A vehicle falls silent"),
         //: words that find this setting when typed; never shown: give the words people type in your language
         .words = QT_TRANSLATE_NOOP("SettingRow", "notify desktop message")},
        {.key = "notify/charge"_L1,
         .page = Notifications,
         .editor = Switch,
         .title = QT_TRANSLATE_NOOP("SettingRow", "Charging ends or is interrupted"),
         //: words that find this setting when typed; never shown: give the words people type in your language
         .words = QT_TRANSLATE_NOOP("SettingRow", "notify desktop message")},
        {.key = "notify/tyre"_L1,
         .page = Notifications,
         .editor = Switch,
         .title = QT_TRANSLATE_NOOP("SettingRow", "A tyre reports a warning or an alert"),
         //: words that find this setting when typed; never shown: give the words people type in your language
         .words = QT_TRANSLATE_NOOP("SettingRow", "notify desktop message pressure")},
        {.key = "notify/account"_L1,
         .page = Notifications,
         .editor = Switch,
         .title = QT_TRANSLATE_NOOP("SettingRow", "An account needs attention"),
         .explanation = QT_TRANSLATE_NOOP("SettingRow", "Its sign-in is refused or its certificate is not trusted."),
         //: words that find this setting when typed; never shown: give the words people type in your language
         .words = QT_TRANSLATE_NOOP("SettingRow", "notify desktop message password")},
        {.key = "window/leaveInTray"_L1,
         .page = Notifications,
         .editor = Switch,
         .title = QT_TRANSLATE_NOOP("SettingRow", "Keep running in the system tray when the window is closed"),
         .explanation = QT_TRANSLATE_NOOP("SettingRow",
                                          "The fleet is still watched then. To end the program, quit it in the menu."),
         //: words that find this setting when typed; never shown: give the words people type in your language
         .words = QT_TRANSLATE_NOOP("SettingRow", "background notification area minimise")},
        // Privacy
        {.key = "privacy/profile"_L1,
         .page = Privacy,
         .editor = Fact,
         .title = QT_TRANSLATE_NOOP("SettingRow", "Profile folder"),
         //: words that find this setting when typed; never shown: give the words people type in your language
         .words = QT_TRANSLATE_NOOP("SettingRow", "stored where path files backup")},
        {.key = "privacy/archive"_L1,
         .page = Privacy,
         .editor = Fact,
         .title = QT_TRANSLATE_NOOP("SettingRow", "Archive of the fleet"),
         //: words that find this setting when typed; never shown: give the words people type in your language
         .words = QT_TRANSLATE_NOOP("SettingRow", "stored database history size")},
        {.key = "privacy/secrets"_L1,
         .page = Privacy,
         .editor = Fact,
         .title = QT_TRANSLATE_NOOP("SettingRow", "Passwords and tokens"),
         //: words that find this setting when typed; never shown: give the words people type in your language
         .words = QT_TRANSLATE_NOOP("SettingRow", "key store keychain secrets stored")},
        {.key = "privacy/services"_L1,
         .page = Privacy,
         .editor = Fact,
         .title = QT_TRANSLATE_NOOP("SettingRow", "Sent to your services"),
         //: words that find this setting when typed; never shown: give the words people type in your language
         .words = QT_TRANSLATE_NOOP("SettingRow", "accounts servers network")},
        {.key = "privacy/map"_L1,
         .page = Privacy,
         .editor = Fact,
         .title = QT_TRANSLATE_NOOP("SettingRow", "Sent for the map"),
         //: words that find this setting when typed; never shown: give the words people type in your language
         .words = QT_TRANSLATE_NOOP("SettingRow", "tiles server network")},
        {.key = "privacy/us"_L1,
         .page = Privacy,
         .editor = Fact,
         .title = QT_TRANSLATE_NOOP("SettingRow", "Sent to us"),
         //: words that find this setting when typed; never shown: give the words people type in your language
         .words = QT_TRANSLATE_NOOP("SettingRow", "telemetry statistics tracking crash reports")},
    };
}

} // namespace

const QList<SettingRow> &settingRows()
{
    static const QList<SettingRow> rows = makeRows();
    return rows;
}

QString settingText(const char *english)
{
    return english ? QCoreApplication::translate("SettingRow", english) : QString();
}

QString titleOf(SettingPage page)
{
    switch (page) {
    case SettingPage::Appearance:
        return settingText(QT_TRANSLATE_NOOP("SettingRow", "Appearance"));
    case SettingPage::Units:
        return settingText(QT_TRANSLATE_NOOP("SettingRow", "Units and time"));
    case SettingPage::Map:
        return settingText(QT_TRANSLATE_NOOP("SettingRow", "Map"));
    case SettingPage::Data:
        return settingText(QT_TRANSLATE_NOOP("SettingRow", "Data"));
    case SettingPage::Notifications:
        return settingText(QT_TRANSLATE_NOOP("SettingRow", "Notifications"));
    case SettingPage::Privacy:
        return settingText(QT_TRANSLATE_NOOP("SettingRow", "Privacy"));
    }
    Q_UNREACHABLE_RETURN({});
}

QString iconNameOf(SettingPage page)
{
    switch (page) {
    case SettingPage::Appearance:
        return u"settings-appearance"_s;
    case SettingPage::Units:
        return u"settings-units"_s;
    case SettingPage::Map:
        return u"settings-map"_s;
    case SettingPage::Data:
        return u"settings-data"_s;
    case SettingPage::Notifications:
        return u"settings-notifications"_s;
    case SettingPage::Privacy:
        return u"settings-privacy"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace fleetglass
