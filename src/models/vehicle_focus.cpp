// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/vehicle_focus.h"

#include <algorithm>

namespace fleetglass {

VehicleFocus::VehicleFocus(const FleetStore &store, QObject *parent) : QObject(parent), m_store(store)
{
    connect(&store, &FleetStore::vehiclesChanged, this, [this](const FleetChange &change) {
        const std::optional<int> row = m_key ? m_store.rowOf(*m_key) : std::nullopt;
        if (row && std::ranges::binary_search(change.rows, *row))
            emit valuesChanged();
    });
    connect(&store, &FleetStore::vehiclesAdded, this, [this] {
        if (m_key)
            emit valuesChanged();
    });
    connect(&store, &FleetStore::vehiclesRemoved, this, [this] {
        if (m_key && !m_store.rowOf(*m_key))
            emit vehicleChanged();
    });
}

void VehicleFocus::setKey(const std::optional<VehicleKey> &key)
{
    if (key == m_key)
        return;
    m_key = key;
    emit vehicleChanged();
}

const VehicleRecord *VehicleFocus::record() const
{
    const std::optional<int> row = m_key ? m_store.rowOf(*m_key) : std::nullopt;
    return row ? &m_store.record(*row) : nullptr;
}

VehicleState VehicleFocus::state() const
{
    const std::optional<int> row = m_key ? m_store.rowOf(*m_key) : std::nullopt;
    return row ? m_store.columns().state.at(static_cast<std::size_t>(*row)) : VehicleState{};
}

qint64 VehicleFocus::newestMs() const
{
    const std::optional<int> row = m_key ? m_store.rowOf(*m_key) : std::nullopt;
    return row ? m_store.columns().observedAtMs.at(static_cast<std::size_t>(*row)) : 0;
}

} // namespace fleetglass
