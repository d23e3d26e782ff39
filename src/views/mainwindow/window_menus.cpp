// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/mainwindow/window_menus.h"

#include "views/commands/action_registry.h"
#include "views/mainwindow/dock_desk.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace fleetglass {

using namespace Qt::StringLiterals;

WindowMenus::WindowMenus(QMainWindow &window, const ActionRegistry &actions, const DockDesk &docks)
    : QObject(&window)
    , m_window(window)
    , m_actions(actions)
{
    m_file = menu({u"file.addAccount"_s,
                   u"file.accounts"_s,
                   {},
                   u"file.open"_s,
                   u"file.export"_s,
                   u"file.exportAgain"_s,
                   u"file.backup"_s,
                   {},
                   u"file.settings"_s,
                   {},
                   u"file.quit"_s});
    m_fleet = menu({u"fleet.search"_s});
    m_viewMenu = m_fleet->addMenu(QString());
    add(m_fleet, {u"fleet.saveView"_s, u"fleet.columns"_s, {}, u"fleet.compare"_s});
    m_vehicle = menu({u"vehicle.showOnMap"_s,
                      u"vehicle.follow"_s,
                      u"vehicle.nearest"_s,
                      u"vehicle.copyPosition"_s,
                      {},
                      u"vehicle.refresh"_s,
                      u"vehicle.commands"_s});
    m_map = menu({u"map.fitAll"_s, u"map.zoomIn"_s, u"map.zoomOut"_s, {}, u"map.background"_s});
    m_view = menu({u"view.palette"_s, {}});
    m_workspaceMenu = m_view->addMenu(QString());
    m_panelMenu = m_view->addMenu(QString());
    add(m_view, {u"view.notifications"_s, {}, u"view.nextPane"_s, u"view.previousPane"_s, u"view.fullScreen"_s});
    m_help = menu({u"help.contents"_s, u"help.shortcuts"_s, {}, u"help.about"_s});

    for (const QDockWidget *dock : docks.panels())
        m_panelMenu->addAction(dock->toggleViewAction());
    m_panelMenu->addSeparator();
    add(m_panelMenu, {u"workspace.movePanel"_s, u"workspace.floatPanel"_s, u"workspace.closePanel"_s});
    connect(m_viewMenu, &QMenu::aboutToShow, this, &WindowMenus::fillViews);
    connect(m_workspaceMenu, &QMenu::aboutToShow, this, &WindowMenus::fillWorkspaces);
}

QMenu *WindowMenus::menu(const QStringList &actionIds)
{
    QMenu *result = m_window.menuBar()->addMenu(QString());
    add(result, actionIds);
    return result;
}

/// An empty id is a separator.
void WindowMenus::add(QMenu *menu, const QStringList &actionIds)
{
    for (const QString &id : actionIds) {
        if (id.isEmpty())
            menu->addSeparator();
        else
            menu->addAction(m_actions.action(id));
    }
}

void WindowMenus::fillViews()
{
    m_viewMenu->clear();
    add(m_viewMenu, m_views());
}

void WindowMenus::fillWorkspaces()
{
    m_workspaceMenu->clear();
    add(m_workspaceMenu, m_workspaces());
    add(m_workspaceMenu,
        {{}, u"workspace.saveAs"_s, u"workspace.rename"_s, u"workspace.remove"_s, u"workspace.reset"_s});
}

void WindowMenus::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_fleet->setTitle(tr("F&leet"));
    m_vehicle->setTitle(tr("&Vehicle"));
    m_map->setTitle(tr("&Map"));
    m_view->setTitle(tr("Vie&w"));
    m_help->setTitle(tr("&Help"));
    m_viewMenu->setTitle(tr("Saved &views"));
    m_workspaceMenu->setTitle(tr("&Workspaces"));
    m_panelMenu->setTitle(tr("&Panels"));
}

} // namespace fleetglass
