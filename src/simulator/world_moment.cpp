// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a vehicle's moment consists of: motion, charge, place, heat, body, tyres.

#include "simulator/charge_curve.h"
#include "simulator/random.h"
#include "simulator/towns.h"
#include "simulator/world.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace fleetglass {

namespace {

constexpr double KmPerDegree = 111.195;
constexpr double RegenKwPerTonne = 28;
constexpr double LeakPeriodMs = 9 * 86'400'000.0;
constexpr double LeakDepth = 0.46; // of the pressure is gone before somebody pumps
constexpr double WarnBelow = 0.80;
constexpr double AlertBelow = 0.70;

struct Offset {
    double eastKm;
    double northKm;
};

/// Where in (or beside) the town this vehicle stands: the depot's yard at home, somewhere near the middle elsewhere.
Offset spotIn(const VehicleTraits &traits, quint16 town)
{
    Random yard(scramble(town, 0xDE907ULL));
    const double depotEast = yard.between(-1.6, 1.6);
    const double depotNorth = yard.between(-1.6, 1.6);
    if (town == traits.homeTown)
        return {depotEast + traits.parkEastM / 1000, depotNorth + traits.parkNorthM / 1000};
    Random own(scramble(traits.salt, town, 0x590ULL));
    return {depotEast * 0.5 + own.between(-0.5, 0.5), depotNorth * 0.5 + own.between(-0.5, 0.5)};
}

void shift(RoadPoint &point, Offset offset, double share)
{
    const double perLon = KmPerDegree * std::cos(point.latitude * std::numbers::pi / 180);
    point.latitude += offset.northKm * share / KmPerDegree;
    point.longitude += offset.eastKm * share / perLon;
}

/// The power the motor takes at that speed; slower is thriftier, faster costs air.
double motorKw(const VehicleTraits &traits, double speedKmh, double accelerationMs2)
{
    const double ratio = speedKmh / traits.cruiseKmh;
    const double rolling = traits.usePerKmKwh * speedKmh * (0.6 + 0.4 * ratio * ratio);
    const double inertia = traits.massKg * accelerationMs2 * speedKmh / 3.6 / 1000 * (accelerationMs2 > 0 ? 1.08 : 0.7);
    return std::max(-RegenKwPerTonne * traits.massKg / 1000, rolling + inertia);
}

/// 0 cold … 1 as warm as it gets, after what was done so far today.
double heatBy(const DayPlan &day, double second, Doing cause, double warmUpS, double coolDownS)
{
    double heat = 0.15;
    for (const PlannedActivity &activity : day.activities) {
        const auto start = static_cast<double>(activity.startS);
        if (start >= second)
            break;
        const double seconds = std::min(second, static_cast<double>(activity.endS)) - start;
        if (activity.doing == cause)
            heat = 1 + (heat - 1) * std::exp(-seconds / warmUpS);
        else
            heat *= std::exp(-seconds / coolDownS);
    }
    return heat;
}

double ambientAt(double latitude, qint64 worldMs, quint16 town)
{
    const double days = static_cast<double>(worldMs) / 86'400'000.0;
    const double year = std::cos((days - 201) / 365.25 * 2 * std::numbers::pi); // 21 July is warmest
    const double hour = std::cos((days - 14.0 / 24) * 2 * std::numbers::pi);
    const double weather = std::sin(days * 0.9 + town * 0.07) * 2.5 + std::sin(days * 2.3 + town * 0.11);
    return 9 + 10.5 * year - 0.5 * (latitude - 52) + 2.6 * hour + weather;
}

double rounded(double value, double step)
{
    return std::round(value / step) * step;
}

} // namespace

void World::addMotion(VehicleMoment &moment, int index, const DayPlan &day, const PlannedActivity &activity) const
{
    const auto &all = day.activities;
    const auto here = all.begin() + (&activity - all.data());
    const double second = static_cast<double>(activity.startS) + moment.doingForS;
    const VehicleTraits &traits = vehicle(index).traits;
    if (!moment.driving()) {
        const auto lastTrip = std::find_if(std::reverse_iterator(here), all.rend(),
                                           [](const PlannedActivity &past) { return past.doing == Doing::Driving; });
        moment.parkedForS = lastTrip == all.rend() ? second : second - static_cast<double>(lastTrip->endS);
        const Town &town = towns()[activity.from];
        moment.place = {town.latitude, town.longitude, static_cast<double>(scramble(activity.from, traits.salt) % 360)};
        shift(moment.place, spotIn(traits, activity.from), 1);
        moment.powerKw = 0.04;
        return;
    }
    auto first = here;
    while (first != all.begin() && !first->fromRest)
        --first;
    const SpeedProfile::Instant now = activity.profile().at(moment.doingForS);
    moment.speedKmh = now.speedKmh;
    moment.powerKw = motorKw(traits, now.speedKmh, now.accelerationMs2);
    moment.odometerKm += now.km;
    moment.tripKm = static_cast<double>(activity.startKm - first->startKm) + now.km;
    moment.tripS = second - static_cast<double>(first->startS);
    moment.usedKwh = moment.tripKm * traits.usePerKmKwh / (1 - RecoveredShare);
    moment.recoveredKwh = moment.usedKwh * RecoveredShare;
    moment.usedTotalKwh += now.km * traits.usePerKmKwh / (1 - RecoveredShare);
    const auto length = static_cast<double>(activity.lengthKm);
    moment.percent += static_cast<double>(activity.endPercent - activity.startPercent) * std::min(1.0, now.km / length);

    moment.place = m_roads.road(activity.from, activity.to).at(now.km);
    shift(moment.place, spotIn(traits, activity.from), std::max(0.0, 1 - now.km / 2.5));
    shift(moment.place, spotIn(traits, activity.to), std::max(0.0, 1 - (length - now.km) / 2.5));
}

void World::addCharge(VehicleMoment &moment, const VehicleTraits &traits, const DayPlan &day,
                      const PlannedActivity &activity) const
{
    moment.limitPercent = static_cast<double>(activity.limitPercent);
    moment.packVolts = traits.nominalVolts * (0.9 + 0.17 * moment.percent / 100);
    if (moment.charging()) {
        const ChargeCurve curve(static_cast<double>(activity.powerKw), traits.capacityKwh);
        const double start = moment.percent;
        moment.percent = std::min(static_cast<double>(activity.endPercent), curve.percentAfter(start, moment.doingForS));
        moment.chargeKw = curve.powerKwAt(moment.percent);
        moment.chargerKw = static_cast<double>(activity.powerKw);
        moment.powerKw = -moment.chargeKw;
        moment.chargedKwh = (moment.percent - start) * traits.capacityKwh / 100;
        moment.chargeGridKwh = moment.chargedKwh / ChargerEfficiency;
        moment.chargeForS = moment.doingForS;
        moment.toLimitMin = curve.secondsBetween(moment.percent, moment.limitPercent) / 60;
        moment.toFullMin = curve.secondsBetween(moment.percent, 100) / 60;
        moment.packVolts += moment.chargeKw * 0.25;
        moment.gridTotalKwh += moment.chargeGridKwh;
    } else if (moment.pluggedIn() && &activity != day.activities.data()) {
        const PlannedActivity &before = *(&activity - 1);
        if (before.doing == Doing::Charging) {
            moment.chargeForS = static_cast<double>(before.durationS());
            moment.chargeGridKwh = static_cast<double>(activity.gridKwh - before.gridKwh);
            moment.chargedKwh = moment.chargeGridKwh * ChargerEfficiency;
        }
    } else {
        moment.packVolts -= moment.powerKw * 0.1;
    }
    const double second = static_cast<double>(activity.startS) + moment.doingForS;
    moment.motorC = heatBy(day, second, Doing::Driving, 1100, 2400); // shares for now, degrees in addTemperatures
    moment.batteryC = 0.55 * heatBy(day, second, Doing::Driving, 3600, 14000)
                      + 0.6 * heatBy(day, second, Doing::Charging, 2400, 9000);
    moment.chargerC = heatBy(day, second, Doing::Charging, 500, 1500);
}

void World::addSurroundings(VehicleMoment &moment) const
{
    const double lat = moment.place.latitude;
    const double lon = moment.place.longitude;
    const double hills = 60 + 45 * std::sin(lat * 7.1 + lon * 1.7) + 35 * std::sin(lon * 5.3 - lat * 2.9);
    moment.altitudeM = std::max(2.0, hills + std::max(0.0, 52 - lat) * 55);
    moment.ambientC = rounded(ambientAt(lat, moment.worldMs, moment.town), 0.5);
}

void World::addTemperatures(VehicleMoment &moment, const VehicleTraits &traits) const
{
    const double drive = moment.motorC;
    const double charge = moment.chargerC;
    moment.motorC = moment.ambientC + 3 + 42 * drive * std::min(1.3, traits.cruiseKmh / 75);
    moment.inverterC = moment.ambientC + 3 + 27 * drive;
    moment.batteryC = moment.ambientC + 4 + 19 * moment.batteryC;
    moment.chargerC = moment.ambientC + 2 + 24 * charge;
    moment.cabinC = moment.ambientC + (20 - moment.ambientC) * (0.15 + 0.8 * drive);
}

void World::addBody(VehicleMoment &moment, const VehicleTraits &traits, const PlannedActivity &activity) const
{
    const double forS = moment.doingForS;
    const double leftS = moment.endsInS;
    moment.headlights = moment.driving();
    if (moment.driving()) {
        moment.volts12 = traits.weak12V ? 13.1 : 14.2;
        moment.amps12 = 5.6;
        return;
    }
    const double rested = std::min(1.0, moment.parkedForS / 36000);
    moment.volts12 = moment.charging() ? 14.2 : (traits.weak12V ? 11.9 - 0.5 * rested : 12.7 - 0.2 * rested);
    moment.amps12 = moment.charging() ? 5.6 : -0.2;
    if (moment.doing != Doing::Parked)
        return;
    const double unloadS = 40 + activity.salt % 260;
    const bool unloading = forS > 5 && forS < unloadS;
    const bool leaving = leftS < 45;
    moment.locked = !unloading && !leaving;
    moment.leftDoorOpen = (unloading && forS < 25) || leaving;
    moment.rightDoorOpen = unloading && activity.salt % 3 == 0;
    moment.bootOpen = unloading && traits.kind != VehicleClass::Bus && activity.salt % 2 == 0;
    moment.alarm = traits.alarmProne && moment.locked && activity.salt % 4 == 1 && forS < unloadS + 180;
}

void World::addWheels(VehicleMoment &moment, const VehicleTraits &traits) const
{
    const auto names = wheelNames(traits.kind, traits.salt);
    const double warm = std::max(0.0, (moment.inverterC - moment.ambientC - 3) / 27);
    moment.wheels.reserve(names.size());
    for (size_t i = 0; i < names.size(); ++i) {
        WheelMoment wheel;
        wheel.name = names[i];
        if (!traits.tyreSensors || (traits.silentSensors && i % 2 == 1)) {
            moment.wheels.push_back(wheel);
            continue;
        }
        Random random(scramble(traits.salt, i, 0x713EULL));
        const double temperature = moment.ambientC + 2 + 14 * warm + random.between(-1, 1);
        double cold = traits.tyreKpa * random.between(0.98, 1.02) + (i >= 2 ? 12 : 0);
        if (traits.leakingWheel == static_cast<int>(i)) {
            const double turns = static_cast<double>(moment.worldMs - m_timeline.startMs()) / LeakPeriodMs;
            const double phase = turns + traits.leakPhase - std::floor(turns + traits.leakPhase);
            const double left = 1 - LeakDepth * phase;
            cold *= left;
            wheel.alert = left < AlertBelow ? 2 : (left < WarnBelow ? 1 : 0);
        }
        wheel.kpa = cold * (1 + 0.0034 * (temperature - 15));
        wheel.temperatureC = temperature;
        moment.wheels.push_back(wheel);
    }
}

} // namespace fleetglass
