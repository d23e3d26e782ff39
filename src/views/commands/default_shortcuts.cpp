// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/commands/default_shortcuts.h"

#include <QLatin1StringView>

#include <algorithm>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

struct UsualShortcut {
    QLatin1StringView id;
    QKeySequence::StandardKey standard; ///< UnknownKey: the keys that follow
    const char *keys = "";              ///< portable text
    const char *onMac = nullptr;        ///< where macOS needs others
};

constexpr UsualShortcut table[] = {
    {"file.quit"_L1, QKeySequence::Quit},
    {"file.settings"_L1, QKeySequence::Preferences},
    {"file.open"_L1, QKeySequence::Open},
    {"file.export"_L1, QKeySequence::UnknownKey, "Ctrl+E"},
    {"file.exportAgain"_L1, QKeySequence::UnknownKey, "Ctrl+Shift+X"},

    {"fleet.search"_L1, QKeySequence::Find},
    {"fleet.saveView"_L1, QKeySequence::Save},
    {"fleet.view1"_L1, QKeySequence::UnknownKey, "Ctrl+1"},
    {"fleet.view2"_L1, QKeySequence::UnknownKey, "Ctrl+2"},
    {"fleet.view3"_L1, QKeySequence::UnknownKey, "Ctrl+3"},
    {"fleet.view4"_L1, QKeySequence::UnknownKey, "Ctrl+4"},
    {"fleet.view5"_L1, QKeySequence::UnknownKey, "Ctrl+5"},
    {"fleet.view6"_L1, QKeySequence::UnknownKey, "Ctrl+6"},
    {"fleet.view7"_L1, QKeySequence::UnknownKey, "Ctrl+7"},
    {"fleet.view8"_L1, QKeySequence::UnknownKey, "Ctrl+8"},
    {"fleet.view9"_L1, QKeySequence::UnknownKey, "Ctrl+9"},
    {"fleet.columns"_L1, QKeySequence::UnknownKey, "Ctrl+Shift+O"},
    {"fleet.compare"_L1, QKeySequence::UnknownKey, "Ctrl+Shift+E"},

    {"vehicle.showOnMap"_L1, QKeySequence::UnknownKey, "Ctrl+M", "Ctrl+Shift+M"}, // Cmd+M minimizes
    {"vehicle.follow"_L1, QKeySequence::UnknownKey, "Ctrl+Shift+F"},
    {"vehicle.nearest"_L1, QKeySequence::UnknownKey, "Ctrl+Shift+N"},
    {"vehicle.refresh"_L1, QKeySequence::Refresh},
    {"vehicle.commands"_L1, QKeySequence::UnknownKey, "Ctrl+Return"},
    {"vehicle.copyPosition"_L1, QKeySequence::UnknownKey, "Ctrl+Shift+C"},

    {"map.fitAll"_L1, QKeySequence::UnknownKey, "Ctrl+0"},
    {"map.zoomIn"_L1, QKeySequence::ZoomIn},
    {"map.zoomOut"_L1, QKeySequence::ZoomOut},

    {"view.palette"_L1, QKeySequence::UnknownKey, "Ctrl+K"},
    {"view.notifications"_L1, QKeySequence::UnknownKey, "Ctrl+Shift+A"},
    {"view.nextPane"_L1, QKeySequence::UnknownKey, "F6"},
    {"view.previousPane"_L1, QKeySequence::UnknownKey, "Shift+F6"},
    {"view.fullScreen"_L1, QKeySequence::FullScreen},

    // Command+Shift with a digit takes pictures of the screen on macOS.
    {"workspace.1"_L1, QKeySequence::UnknownKey, "Ctrl+Shift+1", "Ctrl+Alt+1"},
    {"workspace.2"_L1, QKeySequence::UnknownKey, "Ctrl+Shift+2", "Ctrl+Alt+2"},
    {"workspace.3"_L1, QKeySequence::UnknownKey, "Ctrl+Shift+3", "Ctrl+Alt+3"},
    {"workspace.4"_L1, QKeySequence::UnknownKey, "Ctrl+Shift+4", "Ctrl+Alt+4"},
    {"workspace.5"_L1, QKeySequence::UnknownKey, "Ctrl+Shift+5", "Ctrl+Alt+5"},

    {"help.contents"_L1, QKeySequence::HelpContents},
};

} // namespace

QList<QKeySequence> usualShortcuts(const QString &id, KeyPlatform platform)
{
    const auto *const found = std::ranges::find(table, id, &UsualShortcut::id);
    if (found == std::end(table))
        return {};
    if (found->standard != QKeySequence::UnknownKey)
        return standardKeys(found->standard, platform);
    const char *keys = platform == KeyPlatform::Mac && found->onMac ? found->onMac : found->keys;
    return {QKeySequence::fromString(QString::fromLatin1(keys), QKeySequence::PortableText)};
}

QStringList actionsWithShortcuts()
{
    QStringList ids;
    for (const UsualShortcut &each : table)
        ids.append(each.id);
    return ids;
}

} // namespace fleetglass
