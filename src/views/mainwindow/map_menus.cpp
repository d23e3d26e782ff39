// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/mainwindow/map_menus.h"

#include "models/fleet_selection.h"
#include "views/commands/action_registry.h"
#include "views/common/action_icon.h"
#include "views/map/map_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace fleetglass {

using namespace Qt::StringLiterals;

MapMenus::MapMenus(QWidget *window, MapView &map, const ActionRegistry &actions, FleetSelection &selection,
                   std::function<QList<QAction *>()> listActions)
    : QObject(window)
    , m_window(window)
    , m_map(map)
    , m_actions(actions)
    , m_selection(selection)
    , m_listActions(std::move(listActions))
{
    connect(&map, &MapView::contextMenuRequested, this, &MapMenus::showPlaceMenu);
}

void MapMenus::addVehicleActions(QMenu &menu) const
{
    for (const QString &id : {u"vehicle.showOnMap"_s, u"vehicle.follow"_s, u"vehicle.nearest"_s, u"fleet.compare"_s,
                              u"vehicle.copyPosition"_s, u"vehicle.refresh"_s, u"vehicle.commands"_s})
        menu.addAction(m_actions.action(id));
}

void MapMenus::showVehicleMenu(QPoint globalPos)
{
    QMenu menu(m_window);
    addVehicleActions(menu);
    menu.addSeparator();
    menu.addActions(m_listActions());
    menu.exec(globalPos);
}

void MapMenus::showPlaceMenu(QPoint globalPos, LatLon place, const std::optional<VehicleKey> &vehicle)
{
    if (vehicle && !m_selection.keys().contains(*vehicle))
        m_selection.setKeys({*vehicle});
    QMenu menu(m_window);
    if (!vehicle) // a vehicle has this among its own
        menu.addAction(actionIcon(u"nearest"_s), tr("&Nearest vehicles"), this,
                       [this, place] { m_map.showNearest(place); });
    const QString coordinates = u"%1, %2"_s.arg(place.latitude, 0, 'f', 6).arg(place.longitude, 0, 'f', 6);
    menu.addAction(actionIcon(u"copy"_s), tr("&Copy coordinates %1").arg(coordinates), this,
                   [coordinates] { QGuiApplication::clipboard()->setText(coordinates); });
    menu.addSeparator();
    if (vehicle)
        addVehicleActions(menu);
    else
        menu.addAction(m_actions.action(u"map.fitAll"_s));
    menu.exec(globalPos);
}

} // namespace fleetglass
