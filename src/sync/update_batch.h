// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fleet_update.h"

#include <QHash>

namespace fleetglass {

/// Gathers what several questions brought, so that store and archive get it at once: one entry per vehicle, one observation per key.
class UpdateBatch
{
public:
    explicit UpdateBatch(QString accountId) { m_update.accountId = std::move(accountId); }

    void add(const FleetUpdate &update);
    void add(const VehicleUpdate &update);
    bool isEmpty() const { return m_update.vehicles.isEmpty() && !m_update.allRemoteIds; }
    /// Everything gathered; empty afterwards.
    FleetUpdate take();

private:
    FleetUpdate m_update;
    QHash<VehicleKey, qsizetype> m_placeOf;
};

} // namespace fleetglass
