// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>
#include <span>

namespace fleetglass {

enum class VehicleClass : quint8 { Car, Van, Bus, Truck };

/// What kind of box sits in the vehicle, and what it can tell.
enum class ModuleKind : quint8 {
    V3,            ///< today's module: full records and the Y tyre record
    V3WithoutY,    ///< full records, tyres only in the old W record
    V3Deaf,        ///< has a network but has heard nothing from its car: zeros everywhere
    V2Short,       ///< an old module: records of a few fields
    NeverReported, ///< registered, not a single record yet
};

/// What never changes about a vehicle. A pure function of seed and index.
struct VehicleTraits {
    quint64 salt = 0;
    VehicleClass kind = VehicleClass::Car;
    ModuleKind module = ModuleKind::V3;
    quint16 homeTown = 0;
    double capacityKwh = 58;
    double usePerKmKwh = 0.17;
    double limitPercent = 80; ///< 80, 90 or 100: the charge ends there
    double rangeKm = 358;     ///< with a full battery when new
    double healthPercent = 94.3;
    double nominalVolts = 370;
    double massKg = 1900;
    double homeChargerKw = 11;
    double fastChargerKw = 50;
    double cruiseKmh = 70;
    double dayOffsetS = 0;     ///< when its day begins: a fleet works round the clock
    double odometerKm = 30000; ///< on 2026-10-24
    double parkEastM = 0;      ///< its place in the yard
    double parkNorthM = 0;
    bool miles = false;
    bool paranoid = false;
    bool usesTimer = false; ///< plugs in and waits for the cheap hours
    bool weak12V = false;
    bool alarmProne = false;
    bool tyreSensors = true;
    bool silentSensors = false; ///< two of its sensors say nothing
    bool sensorMapping = false; ///< firmware 3.3.006 and later send a fifth block in Y
    std::optional<int> leakingWheel;
    double leakPhase = 0;             ///< 0 just pumped up … 1 pumped up again, when the world begins
    std::optional<double> silentForS; ///< lost its network so long before the world began
    double tyreKpa = 250;
};

VehicleTraits vehicleTraits(quint64 seed, int index);

/// "TLL-EV-014", "VAN-0231", "BUS-0107", "TRK-0042": unique, because the number is the index.
QString vehicleId(const VehicleTraits &traits, int index);

/// The names of the wheels as the module sends them, in the order of the Y record.
std::span<const char *const> wheelNames(VehicleClass kind, quint64 salt);

} // namespace fleetglass
