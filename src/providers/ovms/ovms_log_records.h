// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/history.h"

#include <QList>

namespace fleetglass {

// Records that modules write if their owner has switched them on. Always kilometres and kWh, whatever the vehicle's unit.
// Layouts: the notifications chapter of the OVMS user guide.

/// "*-LOG-Trip": one record when a drive begins (drive time about 3 s), one when it ends. A drive is a record with more than 0.1 km or 10 s.
QList<Trip> ovmsTrips(const QList<RawRecord> &records);
/// "*-LOG-Grid": one record at every change of the charge state.
QList<ChargeSession> ovmsChargeSessions(const QList<RawRecord> &records);
/// State of charge and odometer of either kind at its time.
QList<Reading> ovmsLogReadings(const QList<RawRecord> &records, bool isTripLog);

} // namespace fleetglass
