// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/day_plan.h"

#include "simulator/charge_curve.h"
#include "simulator/random.h"
#include "simulator/towns.h"

#include <algorithm>

namespace fleetglass {

namespace {

constexpr double DayS = 86400;
constexpr double LeastPercent = 13;         // nobody plans to arrive with less
constexpr double LatestHomeS = 19.0 * 3600; // then there is time left to charge and to sleep
constexpr double EarlierS = 1.5 * 3600;     // each new try is home by so much earlier
constexpr int MostTries = 10;
constexpr double StrongestHomeKw = 2.3; // times the usual charger, where time is short
constexpr double ReservePercent = 30;   // of the battery, for a detour on the last trip

/// Walks through the day and writes down what happens.
class Planner
{
public:
    Planner(const VehicleTraits &traits, const RoadNetwork &roads, int variant, int attempt)
        : m_traits(traits)
        , m_roads(roads)
        , m_random(scramble(traits.salt, variant, attempt, 0xDA4ULL))
        , m_latestHomeS(LatestHomeS - attempt * EarlierS)
        , m_percent(traits.limitPercent)
        , m_place(traits.homeTown)
        , m_before(traits.homeTown)
    {}

    /// Whether it was home early enough to charge for tomorrow.
    bool inTime() const { return m_inTime; }

    DayPlan plan()
    {
        park(m_random.between(300, 900));
        const double toDriveS = m_random.between(11.8, 13.6) * 3600;
        while (m_drivenS < toDriveS && m_nowS + homewardS() < m_latestHomeS)
            trip();
        goHome();
        endDay();
        m_day.km = m_km;
        m_day.gridKwh = m_gridKwh;
        m_day.usedKwh = m_usedKwh;
        return std::move(m_day);
    }

private:
    const Town &here() const { return towns()[m_place]; }
    const Town &home() const { return towns()[m_traits.homeTown]; }
    double homewardKm() const
    {
        return distanceKm(here().latitude, here().longitude, home().latitude, home().longitude) * 1.06;
    }
    double homewardS() const
    {
        const double driveS = homewardKm() / (m_traits.cruiseKmh * 0.85) * 3600;
        const double arriving = m_percent - percentFor(homewardKm()) - ReservePercent;
        if (arriving > LeastPercent)
            return driveS;
        return driveS + ChargeCurve(m_traits.homeChargerKw * 2, m_traits.capacityKwh).secondsBetween(m_percent, 80);
    }
    double percentFor(double km) const { return km * m_traits.usePerKmKwh / m_traits.capacityKwh * 100; }

    PlannedActivity &begin(Doing doing, double seconds)
    {
        PlannedActivity activity;
        activity.doing = doing;
        activity.from = activity.to = m_place;
        activity.startS = static_cast<float>(m_nowS);
        m_nowS = std::min(DayS, m_nowS + seconds);
        activity.endS = static_cast<float>(m_nowS);
        activity.startPercent = activity.endPercent = static_cast<float>(m_percent);
        activity.startKm = static_cast<float>(m_km);
        activity.limitPercent = static_cast<float>(m_traits.limitPercent);
        activity.gridKwh = static_cast<float>(m_gridKwh);
        activity.usedKwh = static_cast<float>(m_usedKwh);
        activity.salt = static_cast<quint32>(m_random.bits());
        m_day.activities.push_back(activity);
        return m_day.activities.back();
    }

    void park(double seconds) { begin(Doing::Parked, seconds); }

    void drive(quint16 to, bool fromRest, bool toRest)
    {
        const double km = m_roads.road(m_place, to).lengthKm();
        PlannedActivity leg;
        leg.lengthKm = static_cast<float>(km);
        leg.cruiseKmh = static_cast<float>(m_traits.cruiseKmh * m_random.between(0.82, 1.16));
        leg.fromRest = fromRest;
        leg.toRest = toRest;
        leg.salt = static_cast<quint32>(m_random.bits());
        const double seconds = leg.profile().durationS();
        const double endPercent = m_percent - percentFor(km);

        PlannedActivity &activity = begin(Doing::Driving, seconds);
        activity.lengthKm = leg.lengthKm;
        activity.cruiseKmh = leg.cruiseKmh;
        activity.fromRest = fromRest;
        activity.toRest = toRest;
        activity.salt = leg.salt;
        activity.to = to;
        activity.endPercent = static_cast<float>(endPercent);
        m_percent = endPercent;
        m_km += km;
        m_usedKwh += km * m_traits.usePerKmKwh / (1 - RecoveredShare);
        m_drivenS += seconds;
        m_before = m_place;
        m_place = to;
    }

    void charge(double powerKw, double toPercent, double limitPercent, double seconds)
    {
        const double kwh = (toPercent - m_percent) * m_traits.capacityKwh / 100;
        PlannedActivity &activity = begin(Doing::Charging, seconds);
        activity.powerKw = static_cast<float>(powerKw);
        activity.endPercent = static_cast<float>(toPercent);
        activity.limitPercent = static_cast<float>(limitPercent);
        m_percent = toPercent;
        m_gridKwh += kwh / ChargerEfficiency;
    }

    /// On the way, at a fast charger or, now and then, at a slow one where there is time.
    void chargeOnTheWay(double leastPercent)
    {
        const double power = m_random.chance(0.4) ? m_traits.homeChargerKw * 2 : m_traits.fastChargerKw;
        const double limit = std::min(m_traits.limitPercent, m_random.chance(0.6) ? 80.0 : 90.0);
        const double target = std::max(limit, std::min(100.0, leastPercent));
        park(m_random.between(60, 200));
        charge(power, target, target, ChargeCurve(power, m_traits.capacityKwh).secondsBetween(m_percent, target));
        begin(Doing::ChargeDone, m_random.between(120, 900)).limitPercent = static_cast<float>(target);
    }

    quint16 nextTown()
    {
        const auto &neighbours = m_roads.neighbours(m_place);
        if (homewardKm() > 140 || neighbours.empty())
            return static_cast<quint16>(m_roads.towards(m_traits.homeTown, m_place));
        quint16 next = neighbours[static_cast<size_t>(m_random.below(static_cast<int>(neighbours.size())))];
        if (next == m_before && neighbours.size() > 1)
            next = neighbours[static_cast<size_t>(m_random.below(static_cast<int>(neighbours.size())))];
        return next;
    }

    void trip()
    {
        const int legs = 1 + m_random.below(3);
        for (int leg = 0; leg < legs; ++leg) {
            const quint16 next = nextTown();
            const double need = percentFor(m_roads.road(m_place, next).lengthKm()) + LeastPercent;
            const bool last = leg + 1 == legs || m_nowS + homewardS() > m_latestHomeS - 3600;
            if (need > m_percent) {
                endTripHere();
                chargeOnTheWay(need);
            }
            drive(next, startsTrip(), last);
            if (last)
                break;
        }
        park(m_random.between(240, 1100));
    }

    bool startsTrip() const { return m_day.activities.back().doing != Doing::Driving; }

    /// The leg before was to pass this town; now it stops here: its end is driven again, slower.
    void endTripHere()
    {
        PlannedActivity &leg = m_day.activities.back();
        if (leg.doing != Doing::Driving || leg.toRest)
            return;
        const double before = leg.profile().durationS();
        leg.toRest = true;
        const double change = leg.profile().durationS() - before;
        m_nowS += change;
        m_drivenS += change;
        leg.endS = static_cast<float>(m_nowS);
    }

    void goHome()
    {
        while (m_place != m_traits.homeTown) {
            const auto next = static_cast<quint16>(m_roads.towards(m_traits.homeTown, m_place));
            const double need = percentFor(m_roads.road(m_place, next).lengthKm()) + LeastPercent;
            if (need > m_percent) {
                endTripHere();
                chargeOnTheWay(need);
            }
            drive(next, startsTrip(), next == m_traits.homeTown);
        }
    }

    /// The last charge ends at the limit exactly where the next day begins; a stronger charger where time is short.
    void endDay()
    {
        park(m_random.between(180, 700));
        m_inTime = m_nowS < DayS - 2400;
        const double limit = m_traits.limitPercent;
        double power = m_traits.homeChargerKw;
        double seconds = ChargeCurve(power, m_traits.capacityKwh).secondsBetween(m_percent, limit);
        const double room = std::max(300.0, DayS - 1200 - m_nowS);
        while (seconds > room) {
            m_inTime = m_inTime && power * 1.5 < m_traits.homeChargerKw * StrongestHomeKw;
            power *= 1.5;
            seconds = ChargeCurve(power, m_traits.capacityKwh).secondsBetween(m_percent, limit);
        }
        const double spare = room - seconds;
        if (m_traits.usesTimer && spare > 1800)
            begin(Doing::WaitingTimer, std::min(spare * 0.6, m_random.between(1200, 7200)));
        if (spare > 3600 && m_random.chance(0.12)) {
            const double halfway = seconds * m_random.between(0.25, 0.7);
            const double percent = ChargeCurve(power, m_traits.capacityKwh).percentAfter(m_percent, halfway);
            charge(power, percent, limit, halfway);
            begin(Doing::Interrupted, m_random.between(600, 1500));
            seconds -= halfway;
        }
        charge(power, limit, limit, seconds);
        if (m_nowS < DayS)
            begin(Doing::ChargeDone, DayS - m_nowS);
        m_day.activities.back().endS = static_cast<float>(DayS);
    }

    const VehicleTraits &m_traits;
    const RoadNetwork &m_roads;
    Random m_random;
    DayPlan m_day;
    double m_latestHomeS;
    bool m_inTime = true;
    double m_nowS = 0;
    double m_drivenS = 0;
    double m_percent;
    double m_km = 0;
    double m_gridKwh = 0;
    double m_usedKwh = 0;
    quint16 m_place;
    quint16 m_before;
};

} // namespace

SpeedProfile PlannedActivity::profile() const
{
    return SpeedProfile({.lengthKm = static_cast<double>(lengthKm),
                         .cruiseKmh = static_cast<double>(cruiseKmh),
                         .fromRest = fromRest,
                         .toRest = toRest,
                         .salt = salt});
}

const PlannedActivity &DayPlan::at(double second) const
{
    auto next = std::upper_bound(activities.begin(), activities.end(), static_cast<float>(second),
                                 [](float value, const PlannedActivity &activity) { return value < activity.startS; });
    return next == activities.begin() ? activities.front() : *(next - 1);
}

DayPlan makeDayPlan(const VehicleTraits &traits, const RoadNetwork &roads, int variant)
{
    // Who strayed too far comes home too late to charge; then that day is planned anew, with less in it.
    for (int attempt = 0;; ++attempt) {
        Planner planner(traits, roads, variant, attempt);
        DayPlan day = planner.plan();
        if (planner.inTime() || attempt == MostTries)
            return day;
    }
}

} // namespace fleetglass
