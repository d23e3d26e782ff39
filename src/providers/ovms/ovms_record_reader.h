// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/observation.h"
#include "domain/position.h"
#include "providers/ovms/ovms_fields.h"

#include <QList>

#include <optional>

namespace fleetglass {

/// What a vehicle's distances and ranges are in. The S record says it; the others do not.
enum class OvmsUnit : quint8 { Unknown, Kilometre, Mile };

/// Where and when a record was read, for its observations.
struct OvmsSource {
    Interned origin;
    qint64 observedAtMs = 0; ///< UTC
};

/// What one record says. No two observations have the same key.
struct OvmsReadings {
    QList<Observation> observations;
    std::optional<Position> position;
};

// The fields of the records are described in the protocol chapter of the OVMS documentation; what modules really send
// was taken from the firmware and from recorded answers. Everything unknown is left out.

OvmsUnit ovmsUnitOf(const OvmsFields &state);
/// A V3 module that has not heard from its car sends zeros for everything. `environment` where there is a D record, else null.
bool isOvmsSilent(const OvmsFields &state, const OvmsFields *environment);

/// S: charge and range. With `isSilent`, zeros and the words that stand for them are unknown.
QList<Observation> readOvmsState(const OvmsFields &fields, const OvmsSource &source, bool isSilent);
/// D: doors, temperatures, odometer, 12 V. Zeros of a silent module are unknown here too.
QList<Observation> readOvmsEnvironment(const OvmsFields &fields, const OvmsSource &source, OvmsUnit unit, bool isSilent);
/// L: position and drive. No position for 0,0 or where the module calls it undefined.
OvmsReadings readOvmsLocation(const OvmsFields &fields, const OvmsSource &source, OvmsUnit unit);
/// F: firmware, VIN, modem.
QList<Observation> readOvmsFirmware(const OvmsFields &fields, const OvmsSource &source);

} // namespace fleetglass
