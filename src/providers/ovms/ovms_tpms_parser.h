// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/observation.h"
#include "providers/ovms/ovms_record_reader.h"

#include <QByteArray>
#include <QList>
#include <QStringView>

namespace fleetglass {

// Tyres come in two forms. Old modules send W: four wheels, psi and °C. V3 modules send Y as well: any wheels by name, kPa,
// °C, health in % and the module's own alert, each list with its own count and validity (-1 undefined, 0 old, 1 valid).
// Wheel names are given in lower case; temperatures are °C, pressures kPa.

/// GET /api/tpms of either form, as on 2026-04-14. A wheel without a value does not appear; no sensors is an empty list.
/// `answeredAtMs` is the server's time (UTC) of the answer. BadReply if it is no JSON object.
Result<QList<Observation>> parseOvmsTpms(const QByteArray &body, qint64 answeredAtMs);

QList<Observation> readOvmsWheelsW(QStringView record, const OvmsSource &source);
QList<Observation> readOvmsWheelsY(QStringView record, const OvmsSource &source);

} // namespace fleetglass
