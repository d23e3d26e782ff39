// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/position.h"
#include "domain/vehicle.h"

#include <QList>
#include <QObject>
#include <QPoint>
#include <QTimer>

#include <optional>
#include <vector>

namespace fleetglass {

class MapScene;
class ValueFormatter;
class VehicleListPanel;
struct VehicleListEntry;

/// The lists that the map opens: the vehicles nearest to a place, and those that stand on one spot. Keeps the list up to date while
/// it is open; the order by distance follows, at most every two seconds.
class MapLists : public QObject
{
    Q_OBJECT
public:
    MapLists(MapScene &scene, QWidget *map);

    /// Must outlive the map or be replaced by null. Without it there are names only.
    void setFormatter(const ValueFormatter *formatter);
    /// The vehicles nearest to the place, of those that the filter shows; the first five are marked on the map.
    void showNearest(LatLon place);
    void showVehicles(const QList<VehicleKey> &keys, QPoint beside);
    void close();
    bool isOpen() const;
    void refresh();
    void retranslate();

    static constexpr std::size_t mostNearest = 10;
    static constexpr std::size_t mostMarked = 5;

signals:
    void vehicleChosen(const fleetglass::VehicleKey &key, std::optional<fleetglass::LatLon> place);

private:
    void refreshSoon();
    void fillNearest();
    void fillVehicles();
    VehicleListEntry entryOf(int row, const QString &distance) const;

    MapScene &m_scene;
    const ValueFormatter *m_formatter = nullptr;
    VehicleListPanel *m_panel;
    std::optional<LatLon> m_place; ///< the list is about distances from there
    QList<VehicleKey> m_vehicles;  ///< else about these
    QTimer m_timer;
};

} // namespace fleetglass
