// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/ovms/ovms_session.h"
#include "providers/provider.h"

#include <memory>

namespace fleetglass {

/// Vehicles of an OVMS account.
///
/// /api/protocol alone tells everything that the other calls do, in one request; it is all that is asked of vehicles nobody looks at,
/// and where the server's limit leaves no room. For the vehicle that the user looks at, status, charge, location and tyres are asked
/// too: they say how old their records are by the server's own clock. /api/tpms fails (404) on published servers for every
/// vehicle with a V3 module; it is then asked no more, the tyres are read from the protocol answer.
class OvmsFleetService final : public FleetService
{
public:
    OvmsFleetService(std::shared_ptr<OvmsSession> session, const QString &accountId, const Clock &clock);

    Task<Result<FleetUpdate>> listVehicles() override;
    Task<Result<VehicleUpdate>> readVehicle(QString remoteId, HttpPriority priority) override;
    int requestsPerVehicle() const override { return 1; }
    Task<Result<void>> watch(QString remoteId) override { return m_session->watch(std::move(remoteId)); }
    Task<Result<void>> unwatch(QString remoteId) override { return m_session->unwatch(std::move(remoteId)); }

private:
    std::shared_ptr<OvmsSession> m_session;
    QString m_accountId;
    const Clock &m_clock;
};

} // namespace fleetglass
