// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vehicle_state.h"
#include "models/fleet_event.h"

namespace fleetglass {

/// Follows one vehicle's charge and says how it ended. Pure: the time is handed in.
///
/// A battery that is topped up again and again is done only once, until it is unplugged or driven; an interruption that repeats is said
/// at most every half hour.
class ChargeWatch
{
public:
    /// The first sight is where it begins and ends nothing.
    void begin(Activity activity) { m_isOpen = activity == Activity::Charging; }
    std::optional<FleetEventKind> see(const ObservationSet &known, Activity activity, qint64 nowMs);

private:
    bool m_isOpen = false;
    bool m_isDoneSaid = false;
    std::optional<qint64> m_interruptedSaidMs;
};

} // namespace fleetglass
