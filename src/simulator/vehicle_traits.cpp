// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/vehicle_traits.h"

#include "simulator/random.h"
#include "simulator/towns.h"

#include <array>
#include <cmath>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *FourWheels[] = {"FL", "FR", "RL", "RR"};
constexpr const char *SixWheels[] = {"FL", "FR", "RL1", "RL2", "RR1", "RR2"};
constexpr const char *TenWheels[] = {"FL", "FR", "A2LO", "A2LI", "A2RI", "A2RO", "A3LO", "A3LI", "A3RI", "A3RO"};

struct Model {
    double capacityKwh;
    double usePerKmKwh;
    double volts;
    double massKg;
    double homeKw;
    double fastKw;
    double cruiseKmh;
    double tyreKpa;
};

constexpr std::array<Model, 4> Cars{{{40, 0.155, 350, 1600, 7.4, 50, 72, 250},
                                     {58, 0.165, 370, 1850, 11, 60, 76, 255},
                                     {64, 0.160, 365, 1750, 11, 70, 76, 250},
                                     {77, 0.178, 370, 2050, 11, 90, 80, 265}}};
constexpr std::array<Model, 3> Vans{{{50, 0.215, 370, 2200, 11, 50, 66, 340},
                                     {68, 0.240, 380, 2600, 11, 60, 68, 380},
                                     {89, 0.265, 390, 3100, 22, 80, 70, 420}}};
constexpr Model Bus{380, 1.02, 620, 15500, 90, 180, 58, 800};
constexpr Model Truck{500, 1.10, 650, 18500, 100, 250, 68, 830};

VehicleClass drawClass(Random &random)
{
    const double draw = random.unit();
    if (draw < 0.52)
        return VehicleClass::Car;
    if (draw < 0.84)
        return VehicleClass::Van;
    return draw < 0.92 ? VehicleClass::Bus : VehicleClass::Truck;
}

const Model &drawModel(VehicleClass kind, Random &random)
{
    switch (kind) {
    case VehicleClass::Car:
        return Cars[static_cast<size_t>(random.below(Cars.size()))];
    case VehicleClass::Van:
        return Vans[static_cast<size_t>(random.below(Vans.size()))];
    case VehicleClass::Bus:
        return Bus;
    case VehicleClass::Truck:
        return Truck;
    }
    return Cars[0];
}

// Rarities sit at fixed places, so that even a fleet of 48 has one of each and every test finds it.
void addRarities(VehicleTraits &traits, int index, Random &random)
{
    const auto every = [index](int step, int place) { return index % step == place; };
    if (every(41, 11))
        traits.module = ModuleKind::V2Short;
    else if (every(67, 17))
        traits.module = ModuleKind::V3Deaf;
    else if (every(83, 29))
        traits.module = ModuleKind::NeverReported;
    else if (every(31, 20))
        traits.module = ModuleKind::V3WithoutY;
    if (every(37, 23) && traits.module != ModuleKind::NeverReported)
        traits.silentForS = 3600 * std::exp(random.between(std::log(1.5), std::log(220.0)));
    traits.miles = every(47, 7) || (index > 0 && towns()[traits.homeTown].land == Land::Britain);
    traits.paranoid = index == 31 || index == 1031;
    traits.weak12V = every(37, 9);
    traits.alarmProne = every(61, 13);
    traits.silentSensors = every(53, 8);
    if (every(29, 5)) {
        traits.leakingWheel = random.below(4);
        // The first two are ripe for an alert and for a warning, so a small demo shows both.
        traits.leakPhase = index == 5 ? 0.72 : (index == 34 ? 0.5 : random.unit());
    } else if (every(17, 3))
        traits.tyreSensors = false;
}

} // namespace

VehicleTraits vehicleTraits(quint64 seed, int index)
{
    VehicleTraits traits;
    traits.salt = scramble(seed, index, 0x7EA17ULL);
    Random random(traits.salt);
    const auto &lottery = depotLottery();
    traits.homeTown = lottery[static_cast<size_t>(random.below(static_cast<int>(lottery.size())))];
    traits.kind = drawClass(random);
    const Model &model = drawModel(traits.kind, random);
    traits.capacityKwh = model.capacityKwh;
    traits.usePerKmKwh = model.usePerKmKwh * random.between(0.93, 1.1);
    traits.nominalVolts = model.volts;
    traits.massKg = model.massKg * random.between(1.0, 1.2);
    traits.homeChargerKw = model.homeKw;
    traits.fastChargerKw = model.fastKw * random.between(0.75, 1.1);
    traits.cruiseKmh = model.cruiseKmh * random.between(0.94, 1.08);
    traits.tyreKpa = model.tyreKpa * random.between(0.98, 1.04);
    traits.rangeKm = std::round(model.capacityKwh / model.usePerKmKwh);
    traits.healthPercent = random.between(82, 100);
    const double draw = random.unit();
    traits.limitPercent = draw < 0.5 ? 80 : (draw < 0.8 ? 90 : 100);
    traits.odometerKm = random.between(30000, 190000);
    traits.parkEastM = random.between(-160, 160);
    traits.parkNorthM = random.between(-160, 160);
    traits.usesTimer = random.chance(0.3);
    traits.sensorMapping = random.chance(0.25);
    // Spread by the golden ratio: at any hour, in any small fleet, about half are at work.
    const double share = std::fmod((index + 1) * 0.6180339887498949 + static_cast<double>(seed % 97) / 97, 1.0);
    traits.dayOffsetS = std::floor(share * 86400);
    addRarities(traits, index, random);
    return traits;
}

QString vehicleId(const VehicleTraits &traits, int index)
{
    const int number = index + 1;
    switch (traits.kind) {
    case VehicleClass::Car:
        return u"%1-EV-%2"_s.arg(QLatin1StringView(towns()[traits.homeTown].code)).arg(number, 3, 10, '0'_L1);
    case VehicleClass::Van:
        return u"VAN-%1"_s.arg(number, 4, 10, '0'_L1);
    case VehicleClass::Bus:
        return u"BUS-%1"_s.arg(number, 4, 10, '0'_L1);
    case VehicleClass::Truck:
        return u"TRK-%1"_s.arg(number, 4, 10, '0'_L1);
    }
    return {};
}

std::span<const char *const> wheelNames(VehicleClass kind, quint64 salt)
{
    switch (kind) {
    case VehicleClass::Car:
        return FourWheels;
    case VehicleClass::Van:
        return salt % 3 == 0 ? std::span<const char *const>(SixWheels) : std::span<const char *const>(FourWheels);
    case VehicleClass::Bus:
        return SixWheels;
    case VehicleClass::Truck:
        return TenWheels;
    }
    return FourWheels;
}

} // namespace fleetglass
