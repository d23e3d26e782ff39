// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vehicle.h"

#include <QString>

namespace fleetglass {

/// The kind's stable name in the archive: "car", "truck", …
QString vehicleKindWord(VehicleKind kind);
/// Car for a word of a newer program.
VehicleKind vehicleKindOf(const QString &word);

} // namespace fleetglass
