// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fleet_update.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace fleetglass {

/// The answers of /api/protocol for a whole demo fleet, as a server would send them.
struct DemoFleet {
    QStringList remoteIds;
    QList<QByteArray> protocols; ///< one per vehicle; some have never reported and answer "[]"
    qint64 atMs = 0;             ///< UTC, when they were sent
};

/// `atMs` may be at most some days after `startMs`, when the fleet's world begins; the same numbers give the same fleet.
DemoFleet demoFleet(int vehicles, qint64 startMs, qint64 atMs);

/// Reads all answers as the provider does. Nothing where one of them cannot be read.
std::optional<FleetUpdate> parsed(const DemoFleet &fleet, const QString &accountId);

/// Values known of the average vehicle.
double valuesPerVehicle(const FleetUpdate &fleet);

} // namespace fleetglass
