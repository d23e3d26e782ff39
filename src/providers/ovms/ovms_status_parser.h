// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/observation.h"
#include "providers/ovms/ovms_record_reader.h"

#include <QByteArray>
#include <QList>

namespace fleetglass {

/// What GET /api/status or /api/charge told.
struct OvmsStatus {
    QList<Observation> observations;
    OvmsUnit unit = OvmsUnit::Unknown; ///< what the vehicle's distances are in; /api/location does not say it itself
};

// Both answers are the same S and D records, cut into members; each leaves out some. Every member is optional, `{}` is a vehicle
// that has never reported. `answeredAtMs` is the server's time (UTC) of the answer. BadReply if it is no JSON object.

Result<OvmsStatus> parseOvmsStatus(const QByteArray &body, qint64 answeredAtMs);
Result<OvmsStatus> parseOvmsCharge(const QByteArray &body, qint64 answeredAtMs);

} // namespace fleetglass
