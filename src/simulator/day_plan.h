// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/road.h"
#include "simulator/speed_profile.h"
#include "simulator/vehicle_traits.h"

#include <vector>

namespace fleetglass {

enum class Doing : quint8 {
    Driving,
    Parked,       ///< not plugged in
    WaitingTimer, ///< plugged in, waits for its hour
    Charging,
    Interrupted, ///< plugged in, somebody or something stopped the charge
    ChargeDone,  ///< plugged in, at its limit
};

/// One thing a vehicle does without a break. Seconds, kilometres and kWh count from the start of its day.
struct PlannedActivity {
    Doing doing = Doing::Parked;
    quint16 from = 0; ///< towns; where it does not drive both are the same
    quint16 to = 0;
    bool fromRest = true; ///< driving: begins a trip
    bool toRest = true;   ///< driving: ends a trip
    float startS = 0;
    float endS = 0;
    float startPercent = 0;
    float endPercent = 0;
    float startKm = 0;
    float lengthKm = 0;
    float cruiseKmh = 0;
    float powerKw = 0;      ///< charging: what the charger can give the battery
    float limitPercent = 0; ///< where this charge is to end
    float gridKwh = 0;      ///< drawn from the wall before this began
    float usedKwh = 0;      ///< given by the battery to the motor before this began
    quint32 salt = 0;

    SpeedProfile profile() const;
    float durationS() const { return endS - startS; }
};

/// A day (24 hours from the hour its driver begins) of one vehicle. Begins and ends at home with the same charge,
/// so any day can follow any other.
struct DayPlan {
    std::vector<PlannedActivity> activities; ///< without gaps, from 0 to 86400 s
    double km = 0;
    double gridKwh = 0;
    double usedKwh = 0;

    const PlannedActivity &at(double second) const;
};

/// Efficiency between the wall and the battery.
inline constexpr double ChargerEfficiency = 0.92;
/// Of what the motor takes, so much comes back when braking.
inline constexpr double RecoveredShare = 0.16;

/// Makes the plan of that kind of day: the same arguments, the same plan.
DayPlan makeDayPlan(const VehicleTraits &traits, const RoadNetwork &roads, int variant);

} // namespace fleetglass
