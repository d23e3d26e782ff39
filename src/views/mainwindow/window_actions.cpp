// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/mainwindow/window_actions.h"

#include "views/commands/action_registry.h"
#include "views/common/action_icon.h"

#include <QCoreApplication>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

/// What an action needs to make sense.
enum class Needs : quint8 { Nothing, Fleet, Vehicle };

struct ActionRow {
    QLatin1StringView id;
    ActionGroup group;
    Needs needs;
    const char *text;
    const char *hint;
    QLatin1StringView icon;
};

// clang-format off: a table, two lines each
const ActionRow rows[] = {
    {"file.addAccount"_L1, ActionGroup::File, Needs::Nothing, QT_TRANSLATE_NOOP("fleetglass::WindowActions", "&Add account…"),
     QT_TRANSLATE_NOOP("fleetglass::WindowActions", "Sign in to another service"), "add"_L1},
    {"file.accounts"_L1, ActionGroup::File, Needs::Nothing, QT_TRANSLATE_NOOP("fleetglass::WindowActions", "A&ccounts…"),
     QT_TRANSLATE_NOOP("fleetglass::WindowActions", "Change, test, pause, order or remove accounts"), "accounts"_L1},
    {"file.open"_L1, ActionGroup::File, Needs::Nothing, QT_TRANSLATE_NOOP("fleetglass::WindowActions", "&Open file…"),
     QT_TRANSLATE_NOOP("fleetglass::WindowActions", "Show a GPX track on the map, or open a backup in a window of its own"), "open"_L1},
    {"file.export"_L1, ActionGroup::File, Needs::Fleet, QT_TRANSLATE_NOOP("fleetglass::WindowActions", "&Export fleet list…"),
     QT_TRANSLATE_NOOP("fleetglass::WindowActions", "Write what the fleet list shows to a CSV or Excel file"), "export"_L1},
    {"file.exportAgain"_L1, ActionGroup::File, Needs::Nothing, QT_TRANSLATE_NOOP("fleetglass::WindowActions", "Expo&rt fleet list again"),
     QT_TRANSLATE_NOOP("fleetglass::WindowActions", "Write this view to the same file as the last time; the file is replaced"), {}},
    {"file.backup"_L1, ActionGroup::File, Needs::Nothing, QT_TRANSLATE_NOOP("fleetglass::WindowActions", "&Back up…"),
     QT_TRANSLATE_NOOP("fleetglass::WindowActions", "Copy the archive, the accounts without their passwords and the settings into one file"), "backup"_L1},
    {"file.settings"_L1, ActionGroup::File, Needs::Nothing, QT_TRANSLATE_NOOP("fleetglass::WindowActions", "&Settings…"),
     QT_TRANSLATE_NOOP("fleetglass::WindowActions", "Units, language, appearance, map, data and notifications"), "settings"_L1},
    {"file.quit"_L1, ActionGroup::File, Needs::Nothing, QT_TRANSLATE_NOOP("fleetglass::WindowActions", "&Quit"),
     QT_TRANSLATE_NOOP("fleetglass::WindowActions", "Sign out everywhere and close the program"), "quit"_L1},

    {"fleet.search"_L1, ActionGroup::Fleet, Needs::Fleet, QT_TRANSLATE_NOOP("fleetglass::WindowActions", "&Search vehicles"),
     QT_TRANSLATE_NOOP("fleetglass::WindowActions", "Type part of a name; the list and the map show the vehicles that match"), "search"_L1},
    {"fleet.saveView"_L1, ActionGroup::Fleet, Needs::Fleet, QT_TRANSLATE_NOOP("fleetglass::WindowActions", "Sa&ve view as…"),
     QT_TRANSLATE_NOOP("fleetglass::WindowActions", "Save the list's columns, order, filter and groups under a name"), "save"_L1},
    {"fleet.columns"_L1, ActionGroup::Fleet, Needs::Fleet, QT_TRANSLATE_NOOP("fleetglass::WindowActions", "Choose &columns…"),
     QT_TRANSLATE_NOOP("fleetglass::WindowActions", "Which values the fleet list shows, and in which order"), "columns"_L1},
    {"fleet.compare"_L1, ActionGroup::Fleet, Needs::Vehicle, QT_TRANSLATE_NOOP("fleetglass::WindowActions", "Co&mpare selected vehicles"),
     QT_TRANSLATE_NOOP("fleetglass::WindowActions", "All values of the selected vehicles side by side"), "compare"_L1},

    {"vehicle.showOnMap"_L1, ActionGroup::Vehicle, Needs::Vehicle, QT_TRANSLATE_NOOP("fleetglass::WindowActions", "&Show on the map"),
     QT_TRANSLATE_NOOP("fleetglass::WindowActions", "Move the map to the selected vehicles"), "show-on-map"_L1},
    {"vehicle.follow"_L1, ActionGroup::Vehicle, Needs::Vehicle, QT_TRANSLATE_NOOP("fleetglass::WindowActions", "&Follow"),
     QT_TRANSLATE_NOOP("fleetglass::WindowActions", "Keep the vehicle in the middle of the map while it moves"), "follow"_L1},
    {"vehicle.refresh"_L1, ActionGroup::Vehicle, Needs::Fleet, QT_TRANSLATE_NOOP("fleetglass::WindowActions", "&Refresh"),
     QT_TRANSLATE_NOOP("fleetglass::WindowActions", "Ask all services now"), "refresh"_L1},
    {"vehicle.copyPosition"_L1, ActionGroup::Vehicle, Needs::Vehicle, QT_TRANSLATE_NOOP("fleetglass::WindowActions", "Copy &position"),
     QT_TRANSLATE_NOOP("fleetglass::WindowActions", "Copy the vehicle's coordinates"), "copy"_L1},
    {"vehicle.nearest"_L1, ActionGroup::Vehicle, Needs::Vehicle, QT_TRANSLATE_NOOP("fleetglass::WindowActions", "&Nearest vehicles"),
     QT_TRANSLATE_NOOP("fleetglass::WindowActions", "Show the vehicles closest to this one"), "nearest"_L1},
    {"vehicle.commands"_L1, ActionGroup::Vehicle, Needs::Vehicle, QT_TRANSLATE_NOOP("fleetglass::WindowActions", "&Commands…"),
     QT_TRANSLATE_NOOP("fleetglass::WindowActions", "Commands that the service can send to the vehicle"), {}},

    {"map.fitAll"_L1, ActionGroup::Map, Needs::Fleet, QT_TRANSLATE_NOOP("fleetglass::WindowActions", "Show &all vehicles"),
     QT_TRANSLATE_NOOP("fleetglass::WindowActions", "Move the map so that every vehicle in the list is in view"), "show-all"_L1},
    {"map.zoomIn"_L1, ActionGroup::Map, Needs::Fleet, QT_TRANSLATE_NOOP("fleetglass::WindowActions", "Zoom &in"), "", "zoom-in"_L1},
    {"map.zoomOut"_L1, ActionGroup::Map, Needs::Fleet, QT_TRANSLATE_NOOP("fleetglass::WindowActions", "Zoom &out"), "", "zoom-out"_L1},
    {"map.background"_L1, ActionGroup::Map, Needs::Nothing, QT_TRANSLATE_NOOP("fleetglass::WindowActions", "&Background…"),
     QT_TRANSLATE_NOOP("fleetglass::WindowActions", "Where the map's pictures come from"), "layers"_L1},

    {"view.palette"_L1, ActionGroup::View, Needs::Nothing, QT_TRANSLATE_NOOP("fleetglass::WindowActions", "&Find anything…"),
     QT_TRANSLATE_NOOP("fleetglass::WindowActions", "Find vehicles, commands, views, settings and help by typing a few letters"), "command"_L1},
    {"view.notifications"_L1, ActionGroup::View, Needs::Nothing, QT_TRANSLATE_NOOP("fleetglass::WindowActions", "&Events"),
     QT_TRANSLATE_NOOP("fleetglass::WindowActions", "Show what has happened in the fleet since the program started"), "notification"_L1},
    {"view.nextPane"_L1, ActionGroup::View, Needs::Fleet, QT_TRANSLATE_NOOP("fleetglass::WindowActions", "Ne&xt part of the window"),
     QT_TRANSLATE_NOOP("fleetglass::WindowActions", "Move the keyboard focus from the list to the map to the panels"), {}},
    {"view.previousPane"_L1, ActionGroup::View, Needs::Fleet, QT_TRANSLATE_NOOP("fleetglass::WindowActions", "Pre&vious part of the window"), "", {}},
    {"view.fullScreen"_L1, ActionGroup::View, Needs::Nothing, QT_TRANSLATE_NOOP("fleetglass::WindowActions", "F&ull screen"), "", "full-screen"_L1},

    {"workspace.saveAs"_L1, ActionGroup::Workspace, Needs::Fleet, QT_TRANSLATE_NOOP("fleetglass::WindowActions", "&Save workspace as…"),
     QT_TRANSLATE_NOOP("fleetglass::WindowActions", "Save the arrangement of the panels under a name"), "save"_L1},
    {"workspace.rename"_L1, ActionGroup::Workspace, Needs::Fleet, QT_TRANSLATE_NOOP("fleetglass::WindowActions", "&Rename workspace…"), "", {}},
    {"workspace.remove"_L1, ActionGroup::Workspace, Needs::Fleet, QT_TRANSLATE_NOOP("fleetglass::WindowActions", "Re&move workspace…"), "", {}},
    {"workspace.reset"_L1, ActionGroup::Workspace, Needs::Fleet, QT_TRANSLATE_NOOP("fleetglass::WindowActions", "R&eset workspace"),
     QT_TRANSLATE_NOOP("fleetglass::WindowActions", "Arrange the panels as they were at first"), {}},
    {"workspace.movePanel"_L1, ActionGroup::Workspace, Needs::Fleet, QT_TRANSLATE_NOOP("fleetglass::WindowActions", "Move &panel to the next side"),
     QT_TRANSLATE_NOOP("fleetglass::WindowActions", "Move the panel with the keyboard focus: left, right, bottom"), {}},
    {"workspace.floatPanel"_L1, ActionGroup::Workspace, Needs::Fleet, QT_TRANSLATE_NOOP("fleetglass::WindowActions", "&Float or dock panel"),
     QT_TRANSLATE_NOOP("fleetglass::WindowActions", "Make the panel with the keyboard focus a window of its own, or put it back"), {}},
    {"workspace.closePanel"_L1, ActionGroup::Workspace, Needs::Fleet, QT_TRANSLATE_NOOP("fleetglass::WindowActions", "&Close panel"),
     QT_TRANSLATE_NOOP("fleetglass::WindowActions", "Hide the panel with the keyboard focus"), {}},

    {"help.contents"_L1, ActionGroup::Help, Needs::Nothing, QT_TRANSLATE_NOOP("fleetglass::WindowActions", "&Help"),
     QT_TRANSLATE_NOOP("fleetglass::WindowActions", "How to use the program; works without a network"), "help"_L1},
    {"help.shortcuts"_L1, ActionGroup::Help, Needs::Nothing, QT_TRANSLATE_NOOP("fleetglass::WindowActions", "&Keyboard shortcuts"), "", "keyboard"_L1},
    {"help.about"_L1, ActionGroup::Help, Needs::Nothing, QT_TRANSLATE_NOOP("fleetglass::WindowActions", "&About Fleetglass"),
     QT_TRANSLATE_NOOP("fleetglass::WindowActions", "Version, parts and licences"), "about"_L1},
};
// clang-format on

std::function<QString()> translated(const char *text)
{
    return [text] { return *text ? QCoreApplication::translate("fleetglass::WindowActions", text) : QString(); };
}

QStringList idsThatNeed(Needs needs)
{
    QStringList ids;
    for (const ActionRow &row : rows) {
        if (row.needs == needs)
            ids.append(row.id);
    }
    return ids;
}

} // namespace

void addWindowActions(ActionRegistry &registry)
{
    for (const ActionRow &row : rows) {
        QAction *action = registry.add(row.id, row.group, translated(row.text));
        registry.setHint(row.id, translated(row.hint));
        if (!row.icon.isEmpty())
            action->setIcon(actionIcon(row.icon));
    }
    registry.action(u"vehicle.follow"_s)->setCheckable(true);
    registry.action(u"view.fullScreen"_s)->setCheckable(true);
    registry.action(u"file.settings"_s)->setMenuRole(QAction::PreferencesRole);
    registry.action(u"file.quit"_s)->setMenuRole(QAction::QuitRole);
    registry.action(u"help.about"_s)->setMenuRole(QAction::AboutRole);
}

QStringList actionsNeedingVehicle()
{
    return idsThatNeed(Needs::Vehicle);
}

QStringList actionsNeedingFleet()
{
    return idsThatNeed(Needs::Fleet) + idsThatNeed(Needs::Vehicle);
}

} // namespace fleetglass
