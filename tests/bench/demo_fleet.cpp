// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/demo_fleet.h"

#include "providers/ovms/ovms_record_parser.h"
#include "simulator/ovms/ovms_answers.h"
#include "simulator/world.h"

namespace fleetglass {

using namespace Qt::StringLiterals;

DemoFleet demoFleet(int vehicles, qint64 startMs, qint64 atMs)
{
    WorldOptions options;
    options.vehicles = vehicles;
    const World world(options, startMs);
    const Timeline &timeline = world.timeline();
    DemoFleet fleet;
    fleet.atMs = atMs;
    for (int i = 0; i < vehicles; ++i) {
        fleet.remoteIds.append(world.id(i));
        OvmsStoredRecords stored;
        if (const std::optional<qint64> reportMs = world.lastReportMs(i, timeline.toWorldMs(atMs))) {
            const VehicleMoment moment = world.at(i, *reportMs);
            for (OvmsRecord &record : ovmsRecords(world.traits(i), moment, i, world.dayStartMs(i, *reportMs))) {
                const qint64 wallMs = timeline.toWallMs(record.worldMs);
                stored.push_back({std::move(record), wallMs});
            }
        }
        fleet.protocols.append(ovmsProtocolBody(stored, {.wallMs = atMs, .skewMs = 0}));
    }
    return fleet;
}

std::optional<FleetUpdate> parsed(const DemoFleet &fleet, const QString &accountId)
{
    FleetUpdate update;
    update.accountId = accountId;
    update.vehicles.reserve(fleet.protocols.size());
    for (qsizetype i = 0; i < fleet.protocols.size(); ++i) {
        Result<OvmsProtocol> protocol = parseOvmsProtocol(fleet.protocols.at(i), fleet.atMs);
        if (!protocol)
            return std::nullopt;
        VehicleUpdate vehicle;
        vehicle.key = {.accountId = accountId, .remoteId = fleet.remoteIds.at(i)};
        vehicle.identity = Vehicle{.key = vehicle.key, .name = fleet.remoteIds.at(i)};
        vehicle.observations = std::move(protocol->readings.observations);
        vehicle.position = protocol->readings.position;
        update.vehicles.append(std::move(vehicle));
    }
    return update;
}

double valuesPerVehicle(const FleetUpdate &fleet)
{
    qsizetype values = 0;
    for (const VehicleUpdate &vehicle : fleet.vehicles)
        values += vehicle.observations.size();
    return static_cast<double>(values) / static_cast<double>(std::max<qsizetype>(fleet.vehicles.size(), 1));
}

} // namespace fleetglass
