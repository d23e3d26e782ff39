// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace fleetglass {

enum class DistanceUnit : quint8 { Kilometres, Miles };
enum class PressureUnit : quint8 { Kilopascal, Bar, Psi };
enum class TemperatureUnit : quint8 { Celsius, Fahrenheit };
/// Miles per kilowatt-hour and kilometres per kilowatt-hour: more is better; the others: less is better.
enum class ConsumptionUnit : quint8 {
    KilowattHoursPer100Kilometres,
    WattHoursPerKilometre,
    KilometresPerKilowattHour,
    WattHoursPerMile,
    MilesPerKilowattHour,
};

/// How people want to read values. Values themselves are always in the unit of their quantity.
struct UnitChoice {
    DistanceUnit distance = DistanceUnit::Kilometres;
    PressureUnit pressure = PressureUnit::Kilopascal;
    TemperatureUnit temperature = TemperatureUnit::Celsius;
    ConsumptionUnit consumption = ConsumptionUnit::KilowattHoursPer100Kilometres;

    bool operator==(const UnitChoice &) const = default;
};

} // namespace fleetglass
