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

#define FG_TEXT(text) QT_TRANSLATE_NOOP("fleetglass::WindowActions", text)
// clang-format off: a table, two lines each
const ActionRow rows[] = {
    {"file.addAccount"_L1, ActionGroup::File, Needs::Nothing, FG_TEXT("&Add account…"),
     FG_TEXT("Sign in to another service"), "add"_L1},
    {"file.accounts"_L1, ActionGroup::File, Needs::Nothing, FG_TEXT("A&ccounts…"),
     FG_TEXT("Change, test, pause, order or remove accounts"), "accounts"_L1},
    {"file.open"_L1, ActionGroup::File, Needs::Nothing, FG_TEXT("&Open file…"),
     FG_TEXT("Show a GPX track on the map, or open a backup in a window of its own"), "open"_L1},
    {"file.export"_L1, ActionGroup::File, Needs::Fleet, FG_TEXT("&Export fleet list…"),
     FG_TEXT("Write what the fleet list shows to a CSV or Excel file"), "export"_L1},
    {"file.exportAgain"_L1, ActionGroup::File, Needs::Nothing, FG_TEXT("Expo&rt fleet list again"),
     FG_TEXT("Write this view to the same file as the last time; the file is replaced"), {}},
    {"file.backup"_L1, ActionGroup::File, Needs::Nothing, FG_TEXT("&Back up…"),
     FG_TEXT("Copy the archive, the accounts without their passwords and the settings into one file"), "backup"_L1},
    {"file.settings"_L1, ActionGroup::File, Needs::Nothing, FG_TEXT("&Settings…"),
     FG_TEXT("Units, language, appearance, map, data and notifications"), "settings"_L1},
    {"file.quit"_L1, ActionGroup::File, Needs::Nothing, FG_TEXT("&Quit"),
     FG_TEXT("Sign out everywhere and close the program"), "quit"_L1},

    {"fleet.search"_L1, ActionGroup::Fleet, Needs::Fleet, FG_TEXT("&Search vehicles"),
     FG_TEXT("Type part of a name; the list and the map show the vehicles that match"), "search"_L1},
    {"fleet.saveView"_L1, ActionGroup::Fleet, Needs::Fleet, FG_TEXT("Sa&ve view as…"),
     FG_TEXT("Save the list's columns, order, filter and groups under a name"), "save"_L1},
    {"fleet.columns"_L1, ActionGroup::Fleet, Needs::Fleet, FG_TEXT("Choose &columns…"),
     FG_TEXT("Which values the fleet list shows, and in which order"), "columns"_L1},
    {"fleet.compare"_L1, ActionGroup::Fleet, Needs::Vehicle, FG_TEXT("Co&mpare selected vehicles"),
     FG_TEXT("All values of the selected vehicles side by side"), "compare"_L1},

    {"vehicle.showOnMap"_L1, ActionGroup::Vehicle, Needs::Vehicle, FG_TEXT("&Show on the map"),
     FG_TEXT("Move the map to the selected vehicles"), "show-on-map"_L1},
    {"vehicle.follow"_L1, ActionGroup::Vehicle, Needs::Vehicle, FG_TEXT("&Follow"),
     FG_TEXT("Keep the vehicle in the middle of the map while it moves"), "follow"_L1},
    {"vehicle.refresh"_L1, ActionGroup::Vehicle, Needs::Fleet, FG_TEXT("&Refresh"),
     FG_TEXT("Ask all services now"), "refresh"_L1},
    {"vehicle.copyPosition"_L1, ActionGroup::Vehicle, Needs::Vehicle, FG_TEXT("Copy &position"),
     FG_TEXT("Copy the vehicle's coordinates"), "copy"_L1},
    {"vehicle.nearest"_L1, ActionGroup::Vehicle, Needs::Vehicle, FG_TEXT("&Nearest vehicles"),
     FG_TEXT("Show the vehicles closest to this one"), "nearest"_L1},
    {"vehicle.commands"_L1, ActionGroup::Vehicle, Needs::Vehicle, FG_TEXT("&Commands…"),
     FG_TEXT("Commands that the service can send to the vehicle"), {}},

    {"map.fitAll"_L1, ActionGroup::Map, Needs::Fleet, FG_TEXT("Show &all vehicles"),
     FG_TEXT("Move the map so that every vehicle in the list is in view"), "show-all"_L1},
    {"map.zoomIn"_L1, ActionGroup::Map, Needs::Fleet, FG_TEXT("Zoom &in"), "", "zoom-in"_L1},
    {"map.zoomOut"_L1, ActionGroup::Map, Needs::Fleet, FG_TEXT("Zoom &out"), "", "zoom-out"_L1},
    {"map.background"_L1, ActionGroup::Map, Needs::Nothing, FG_TEXT("&Background…"),
     FG_TEXT("Where the map's pictures come from"), "layers"_L1},

    {"view.palette"_L1, ActionGroup::View, Needs::Nothing, FG_TEXT("&Find anything…"),
     FG_TEXT("Find vehicles, commands, views, settings and help by typing a few letters"), "command"_L1},
    {"view.notifications"_L1, ActionGroup::View, Needs::Nothing, FG_TEXT("&Events"),
     FG_TEXT("Show what has happened in the fleet since the program started"), "notification"_L1},
    {"view.nextPane"_L1, ActionGroup::View, Needs::Fleet, FG_TEXT("Ne&xt part of the window"),
     FG_TEXT("Move the keyboard focus from the list to the map to the panels"), {}},
    {"view.previousPane"_L1, ActionGroup::View, Needs::Fleet, FG_TEXT("Pre&vious part of the window"), "", {}},
    {"view.fullScreen"_L1, ActionGroup::View, Needs::Nothing, FG_TEXT("F&ull screen"), "", "full-screen"_L1},

    {"workspace.saveAs"_L1, ActionGroup::Workspace, Needs::Fleet, FG_TEXT("&Save workspace as…"),
     FG_TEXT("Save the arrangement of the panels under a name"), "save"_L1},
    {"workspace.rename"_L1, ActionGroup::Workspace, Needs::Fleet, FG_TEXT("&Rename workspace…"), "", {}},
    {"workspace.remove"_L1, ActionGroup::Workspace, Needs::Fleet, FG_TEXT("Re&move workspace…"), "", {}},
    {"workspace.reset"_L1, ActionGroup::Workspace, Needs::Fleet, FG_TEXT("R&eset workspace"),
     FG_TEXT("Arrange the panels as they were at first"), {}},
    {"workspace.movePanel"_L1, ActionGroup::Workspace, Needs::Fleet, FG_TEXT("Move &panel to the next side"),
     FG_TEXT("Move the panel with the keyboard focus: left, right, bottom"), {}},
    {"workspace.floatPanel"_L1, ActionGroup::Workspace, Needs::Fleet, FG_TEXT("&Float or dock panel"),
     FG_TEXT("Make the panel with the keyboard focus a window of its own, or put it back"), {}},
    {"workspace.closePanel"_L1, ActionGroup::Workspace, Needs::Fleet, FG_TEXT("&Close panel"),
     FG_TEXT("Hide the panel with the keyboard focus"), {}},

    {"help.contents"_L1, ActionGroup::Help, Needs::Nothing, FG_TEXT("&Help"),
     FG_TEXT("How to use the program; works without a network"), "help"_L1},
    {"help.shortcuts"_L1, ActionGroup::Help, Needs::Nothing, FG_TEXT("&Keyboard shortcuts"), "", "keyboard"_L1},
    {"help.about"_L1, ActionGroup::Help, Needs::Nothing, FG_TEXT("&About Fleetglass"),
     FG_TEXT("Version, parts and licences"), "about"_L1},
};
// clang-format on
#undef FG_TEXT

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
