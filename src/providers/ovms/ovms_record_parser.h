// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/observation.h"
#include "providers/ovms/ovms_record_reader.h"

#include <QByteArray>
#include <QStringView>

namespace fleetglass {

/// What GET /api/protocol told: the latest record of every letter.
struct OvmsProtocol {
    OvmsReadings readings;             ///< of the records S, D, L, W or Y, F
    OvmsUnit unit = OvmsUnit::Unknown; ///< what the vehicle's distances are in
    bool isEncrypted = false;          ///< the module is in paranoid mode: newest records cannot be read
};

/// GET /api/protocol: one request that tells all the others tell and more (rear doors, VIN, firmware, satellites).
/// A record stays for ever, so each is as old as its own m_msgtime (UTC). `answeredAtMs` stands in where there is none.
/// BadReply if it is no array of objects.
Result<OvmsProtocol> parseOvmsProtocol(const QByteArray &body, qint64 answeredAtMs);

/// One raw record by its letter: S, D, L, W, Y, F; nothing for other letters. `unit` is needed for D and L.
OvmsReadings readOvmsRecord(QStringView letter, QStringView line, qint64 observedAtMs, OvmsUnit unit);

} // namespace fleetglass
