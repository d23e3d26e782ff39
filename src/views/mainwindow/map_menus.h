// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/position.h"
#include "domain/vehicle.h"

#include <QObject>

#include <functional>
#include <optional>

QT_FORWARD_DECLARE_CLASS(QAction)
QT_FORWARD_DECLARE_CLASS(QMenu)
QT_FORWARD_DECLARE_CLASS(QWidget)

namespace fleetglass {

class ActionRegistry;
class FleetSelection;
class MapView;

/// What a right click on list and map offers.
class MapMenus : public QObject
{
    Q_OBJECT
public:
    /// `listActions` are offered for vehicles of the list only: copy, export.
    MapMenus(QWidget *window, MapView &map, const ActionRegistry &actions, FleetSelection &selection,
             std::function<QList<QAction *>()> listActions);

    void showVehicleMenu(QPoint globalPos);
    void showPlaceMenu(QPoint globalPos, LatLon place, const std::optional<VehicleKey> &vehicle);

private:
    void addVehicleActions(QMenu &menu) const;

    QWidget *m_window;
    MapView &m_map;
    const ActionRegistry &m_actions;
    FleetSelection &m_selection;
    std::function<QList<QAction *>()> m_listActions;
};

} // namespace fleetglass
