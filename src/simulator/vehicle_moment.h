// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/day_plan.h"

#include <optional>
#include <vector>

namespace fleetglass {

struct WheelMoment {
    const char *name = "";
    std::optional<double> kpa; ///< nothing: the sensor is silent
    std::optional<double> temperatureC;
    int alert = 0; ///< 0 none, 1 warning, 2 alert
};

/// Everything true of one vehicle at one moment, in SI-like units, before any service writes it in its own way.
struct VehicleMoment {
    qint64 worldMs = 0;
    Doing doing = Doing::Parked;
    double doingForS = 0;  ///< since this activity began
    double endsInS = 0;    ///< until it does something else
    double parkedForS = 0; ///< since the last trip ended; 0 while driving
    RoadPoint place;
    double altitudeM = 0;
    double speedKmh = 0;
    double percent = 0; ///< state of charge
    double odometerKm = 0;
    double tripKm = 0; ///< of the running trip; 0 while parked
    double tripS = 0;
    double powerKw = 0;      ///< at the battery: positive drives, negative charges or brakes
    double usedKwh = 0;      ///< of this trip
    double recoveredKwh = 0; ///< of this trip
    double usedTotalKwh = 0;
    double recoveredTotalKwh = 0;
    double chargeKw = 0;      ///< into the battery
    double chargedKwh = 0;    ///< of this charge
    double chargeGridKwh = 0; ///< of this charge, from the wall
    double gridTotalKwh = 0;
    double chargerKw = 0; ///< what the charger could give
    double limitPercent = 0;
    double chargeForS = 0; ///< length of this (or the last) charge
    double toLimitMin = 0;
    double toFullMin = 0;
    double ambientC = 0;
    double batteryC = 0;
    double motorC = 0;
    double inverterC = 0;
    double chargerC = 0;
    double cabinC = 0;
    double volts12 = 12.6;
    double amps12 = -0.2;
    double packVolts = 0;
    bool leftDoorOpen = false;
    bool rightDoorOpen = false;
    bool bootOpen = false;
    bool locked = true;
    bool headlights = false;
    bool alarm = false;
    quint16 town = 0; ///< where it stands, or where it comes from
    std::vector<WheelMoment> wheels;

    bool driving() const { return doing == Doing::Driving; }
    bool charging() const { return doing == Doing::Charging; }
    bool pluggedIn() const { return doing > Doing::Parked; }
};

} // namespace fleetglass
