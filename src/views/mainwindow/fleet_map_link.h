// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vehicle.h"

#include <QObject>

#include <cstddef>

namespace fleetglass {

class FleetListView;
class FleetSelection;
class FleetStore;
class MapView;

/// Keeps list and map together: what is searched in the list is on the map, and goes into its middle where one vehicle is left;
/// what is picked on the map is selected, what either shows is asked for first.
class FleetMapLink : public QObject
{
    Q_OBJECT
public:
    FleetMapLink(FleetListView &list, MapView &map, FleetStore &store, FleetSelection &selection, QObject *parent);

    /// The map stands where it should; the fleet's first arrival does not move it.
    void keepPlace() { m_hasPlace = true; }

signals:
    void visibleChanged(const QList<fleetglass::VehicleKey> &keys); ///< on screen in list or map

private:
    void applyListFilter();
    void select(const QList<VehicleKey> &keys, bool extend);
    void showFleetAsItComes();
    void announceVisible();
    void showFound(const VehicleKey &key);

    FleetListView &m_list;
    MapView &m_map;
    FleetStore &m_store;
    FleetSelection &m_selection;
    QList<VehicleKey> m_visibleOnMap;
    bool m_hasPlace = false;
    std::ptrdiff_t m_fitted = 0; ///< as many had a place when all were shown
};

} // namespace fleetglass
