// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/observation.h"
#include "domain/position.h"

namespace fleetglass {

enum class Activity : quint8 { Unknown, Parked, Idle, Moving, Charging };
enum class Severity : quint8 { None, Attention, Alarm };

/// What a vehicle does and whether somebody must look at it: derived from its observations, never stored.
struct VehicleState {
    Activity activity = Activity::Unknown;
    Severity severity = Severity::None;

    bool operator==(const VehicleState &) const = default;
};

/// Moving above 2 km/h; charging by flag or charge state; idle when on and still; parked when off.
/// Alarm: the alarm sounds, or a tyre's own alert is "alert". Attention: a tyre's own alert is "warning", the 12 V battery is
/// below 11.8 V while off, or a charge was interrupted.
VehicleState stateOf(const ObservationSet &known, const std::optional<Position> &position);

enum class Freshness : quint8 { Unknown, Fresh, Stale };

/// Parked modules report every 10 minutes; twice that without a word is stale.
inline constexpr qint64 staleAfterMs = 20 * 60 * 1000;

Freshness freshnessOf(const Observation *observation, qint64 nowMs);
Freshness freshnessOf(const std::optional<Position> &position, qint64 nowMs);
Freshness freshnessOf(qint64 observedAtMs, SourceAge sourceAge, qint64 nowMs);

} // namespace fleetglass
