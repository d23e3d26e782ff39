// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/vehicle_marks.h"

#include "views/map/place_index.h"

namespace fleetglass {

void VehicleMarks::look(const FleetStore &store, const Filter &filter, qint64 nowMs, int first, int last,
                        std::vector<int> &changed)
{
    const auto count = static_cast<std::size_t>(store.size());
    m_categories.resize(count, PlaceIndex::notOnMap);
    m_isShown.resize(count);
    m_isOldAtSource.resize(count);
    m_isStale.resize(count);
    for (int row = first; row <= last; ++row) {
        const auto i = static_cast<std::size_t>(row);
        const std::optional<Position> &position = store.record(row).position;
        const quint8 before = m_categories[i];
        m_isShown[i] = position && (!filter || filter(row));
        m_isOldAtSource[i] = position && position->sourceAge == SourceAge::Old;
        mark(store, i, nowMs);
        if (m_categories[i] != before)
            changed.push_back(row);
    }
}

void VehicleMarks::age(const FleetStore &store, qint64 nowMs, std::vector<int> &changed)
{
    for (std::size_t row = 0; row < m_categories.size(); ++row) {
        const quint8 before = m_categories[row];
        mark(store, row, nowMs);
        if (m_categories[row] != before)
            changed.push_back(static_cast<int>(row));
    }
}

void VehicleMarks::clear()
{
    m_categories.clear();
    m_isShown.clear();
    m_isOldAtSource.clear();
    m_isStale.clear();
}

bool VehicleMarks::isShown(int row) const
{
    return m_categories[static_cast<std::size_t>(row)] != PlaceIndex::notOnMap;
}

void VehicleMarks::mark(const FleetStore &store, std::size_t row, qint64 nowMs)
{
    const FleetColumns &columns = store.columns();
    const SourceAge sourceAge = m_isOldAtSource[row] ? SourceAge::Old : SourceAge::Current;
    m_isStale[row] = freshnessOf(columns.observedAtMs[row], sourceAge, nowMs) == Freshness::Stale;
    m_categories[row] =
        m_isShown[row] ? PlaceIndex::categoryCode({.meaning = meaningOf(columns.state[row]), .isStale = m_isStale[row]})
                       : PlaceIndex::notOnMap;
}

} // namespace fleetglass
