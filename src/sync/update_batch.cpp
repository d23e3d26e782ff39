// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/update_batch.h"

#include <utility>

namespace fleetglass {

void UpdateBatch::add(const FleetUpdate &update)
{
    m_update.vehicles.reserve(m_update.vehicles.size() + update.vehicles.size());
    for (const VehicleUpdate &vehicle : update.vehicles)
        add(vehicle);
    if (update.allRemoteIds)
        m_update.allRemoteIds = update.allRemoteIds;
}

void UpdateBatch::add(const VehicleUpdate &update)
{
    const auto known = m_placeOf.constFind(update.key);
    if (known == m_placeOf.cend()) {
        m_placeOf.insert(update.key, m_update.vehicles.size());
        m_update.vehicles.append(update);
        return;
    }
    VehicleUpdate &gathered = m_update.vehicles[*known];
    if (update.identity)
        gathered.identity = update.identity;
    if (update.position && (!gathered.position || update.position->observedAtMs >= gathered.position->observedAtMs))
        gathered.position = update.position;
    ObservationSet merged;
    merged.merge(gathered.observations);
    merged.merge(update.observations);
    gathered.observations = QList<Observation>(merged.all().begin(), merged.all().end());
}

FleetUpdate UpdateBatch::take()
{
    m_placeOf.clear();
    FleetUpdate empty;
    empty.accountId = m_update.accountId;
    return std::exchange(m_update, std::move(empty));
}

} // namespace fleetglass
