// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/fleet_store.h"

#include <functional>
#include <vector>

namespace fleetglass {

/// What the map must know of every row beyond the store's columns: shown or hidden by the filter, and stale by the clock.
class VehicleMarks
{
public:
    using Filter = std::function<bool(int row)>;

    /// Looks at the rows `first` … `last` of the store anew; appends those whose mark is another one now.
    void look(const FleetStore &store, const Filter &filter, qint64 nowMs, int first, int last,
              std::vector<int> &changed);
    /// Only what the passing of time can change, from the columns alone.
    void age(const FleetStore &store, qint64 nowMs, std::vector<int> &changed);
    void clear();

    bool isStale(int row) const { return m_isStale[static_cast<std::size_t>(row)]; }
    bool isShown(int row) const;
    /// PlaceIndex::categoryCode by row, PlaceIndex::notOnMap for hidden rows.
    const std::vector<quint8> &categories() const { return m_categories; }

private:
    void mark(const FleetStore &store, std::size_t row, qint64 nowMs);

    std::vector<quint8> m_categories;
    std::vector<bool> m_isShown;
    std::vector<bool> m_isOldAtSource; // the source itself calls the position old
    std::vector<bool> m_isStale;
};

} // namespace fleetglass
