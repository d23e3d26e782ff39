// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "providers/ovms/ovms_record_reader.h"

#include <QByteArray>

namespace fleetglass {

/// GET /api/location: the L record cut into members. `unit` comes from the status; while it is unknown, speed and trip are too.
/// `answeredAtMs` is the server's time (UTC) of the answer. BadReply if it is no JSON object.
Result<OvmsReadings> parseOvmsLocation(const QByteArray &body, qint64 answeredAtMs, OvmsUnit unit);

} // namespace fleetglass
