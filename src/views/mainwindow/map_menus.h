// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/position.h"
#include "domain/vehicle.h"

#include <QObject>

#include <functional>
#include <optional>

QT_FORWARD_DECLARE_CLASS(QMenu)
QT_FORWARD_DECLARE_CLASS(QWidget)

namespace fleetglass {

class ActionRegistry;
class FleetSelection;
class MapView;

/// What a right click on list and map offers, and what a cluster holds.
class MapMenus : public QObject
{
    Q_OBJECT
public:
    /// `describe` says a vehicle's name and state in the first line of its answer.
    MapMenus(QWidget *window, MapView &map, const ActionRegistry &actions, FleetSelection &selection,
             std::function<VehicleKey(int row)> keyAt, std::function<QString(int row)> describe);

    void showVehicleMenu(QPoint globalPos);
    void showPlaceMenu(QPoint globalPos, LatLon place, const std::optional<VehicleKey> &vehicle);
    void showClusterMenu(const QList<int> &rows);

signals:
    void nearestRequested(fleetglass::LatLon place);

private:
    void addVehicleActions(QMenu &menu) const;

    QWidget *m_window;
    const ActionRegistry &m_actions;
    FleetSelection &m_selection;
    std::function<VehicleKey(int row)> m_keyAt;
    std::function<QString(int row)> m_describe;
};

} // namespace fleetglass
