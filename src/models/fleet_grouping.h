// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace fleetglass {

/// By what the fleet list puts vehicles together.
enum class FleetGrouping : quint8 { None, Account, State, Kind, Shift, Silence };

/// Whether a vehicle comes through the shift.
enum class ShiftOutlook : quint8 { Short, Charging, Enough, Unknown };

} // namespace fleetglass
