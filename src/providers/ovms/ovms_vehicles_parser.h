// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/fleet_update.h"

#include <QByteArray>
#include <QString>

namespace fleetglass {

/// GET /api/vehicles: every vehicle of the account with its connections, allRemoteIds set. The API has no names: a vehicle's
/// name is its id. BadReply if it is no array of objects with an id each.
Result<FleetUpdate> parseOvmsVehicles(const QByteArray &body, const QString &accountId, qint64 answeredAtMs);

} // namespace fleetglass
