// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/mainwindow/fleet_map_link.h"

#include "models/fleet_selection.h"
#include "store/fleet_store.h"
#include "views/fleetlist/fleet_list_view.h"
#include "views/map/map_view.h"

#include <cmath>

namespace fleetglass {

namespace {
constexpr int askedOnMap = 200; ///< vehicles of a crowded map that count as visible for asking
} // namespace

FleetMapLink::FleetMapLink(FleetListView &list, MapView &map, FleetStore &store, FleetSelection &selection,
                           QObject *parent)
    : QObject(parent)
    , m_list(list)
    , m_map(map)
    , m_store(store)
    , m_selection(selection)
{
    connect(&map, &MapView::selectionRequested, this, &FleetMapLink::select);
    connect(&map, &MapView::visibleVehiclesChanged, this, [this](const QList<VehicleKey> &keys) {
        m_visibleOnMap = keys.first(std::min<qsizetype>(keys.size(), askedOnMap));
        announceVisible();
    });
    connect(&map, &MapView::movedByUser, this, &FleetMapLink::keepPlace);
    connect(&list, &FleetListView::shownChanged, this, &FleetMapLink::applyListFilter);
    connect(&list, &FleetListView::found, this, &FleetMapLink::showFound);
    connect(&list, &FleetListView::visibleChanged, this, &FleetMapLink::announceVisible);
    connect(&store, &FleetStore::vehiclesAdded, this, &FleetMapLink::showFleetAsItComes);
    connect(&store, &FleetStore::vehiclesChanged, this, &FleetMapLink::showFleetAsItComes);
}

void FleetMapLink::applyListFilter()
{
    const QList<VehicleKey> keys = m_list.shownKeys();
    if (keys.size() == m_store.size()) {
        m_map.setFilter({});
        return;
    }
    m_map.setFilter([this, shown = QSet<VehicleKey>(keys.cbegin(), keys.cend())](int row) {
        return shown.contains(m_store.record(row).identity.key);
    });
}

void FleetMapLink::select(const QList<VehicleKey> &keys, bool extend)
{
    QList<VehicleKey> selected = extend ? m_selection.keys() : QList<VehicleKey>();
    for (const VehicleKey &key : keys) {
        if (extend && selected.removeAll(key) > 0)
            continue; // Ctrl on a selected one takes it out
        selected.prepend(key);
    }
    m_selection.setKeys(selected);
}

/// A first start knows no place to show. Places come in for minutes where a service is slow: the map holds those there are, and is
/// fitted anew whenever half as many more have one, until all have or the user moves it.
void FleetMapLink::showFleetAsItComes()
{
    if (m_hasPlace || m_store.size() == 0)
        return;
    const std::vector<double> &x = m_store.columns().mercatorX;
    const auto placed = std::ranges::count_if(x, [](double value) { return !std::isnan(value); });
    if (placed == 0 || placed < m_fitted + std::max<std::ptrdiff_t>(1, m_fitted / 2))
        return;
    m_fitted = placed;
    m_map.fitAll();
    m_hasPlace = placed == m_store.size();
}

void FleetMapLink::showFound(const VehicleKey &key)
{
    m_selection.setKeys({key});
    keepPlace();
    m_map.fitSelection();
}

void FleetMapLink::announceVisible()
{
    QList<VehicleKey> keys = m_list.visibleKeys();
    QSet<VehicleKey> seen(keys.cbegin(), keys.cend());
    for (const VehicleKey &key : std::as_const(m_visibleOnMap)) {
        if (!seen.contains(key))
            keys.append(key);
    }
    emit visibleChanged(keys);
}

} // namespace fleetglass
