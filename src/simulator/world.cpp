// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/world.h"

#include "simulator/random.h"

#include <algorithm>
#include <numeric>

namespace fleetglass {

namespace {

constexpr qint64 DayMs = 86'400'000;
constexpr qint64 OdometerDay = 20750; // 2026-10-24, when VehicleTraits::odometerKm was read

qint64 floorDiv(qint64 a, qint64 b)
{
    return a >= 0 ? a / b : -((-a + b - 1) / b);
}

} // namespace

World::World(const WorldOptions &options, qint64 startMs)
    : m_options(options)
    , m_timeline(startMs, options.speed)
    , m_vehicles(20'000)
    , m_plans(2'500)
{
    const auto count = static_cast<size_t>(m_options.vehicles);
    m_ids.reserve(count);
    m_byId.reserve(m_options.vehicles);
    for (int index = 0; index < m_options.vehicles; ++index) {
        m_ids.push_back(vehicleId(vehicleTraits(m_options.seed, index), index));
        m_byId.insert(m_ids.back().toLower(), index);
    }
    m_sorted.resize(count);
    std::iota(m_sorted.begin(), m_sorted.end(), 0);
    std::ranges::sort(m_sorted, {}, [this](int index) -> const QString & { return id(index); });
}

std::optional<int> World::find(const QString &id) const
{
    const auto found = m_byId.constFind(id.toLower());
    return found == m_byId.constEnd() ? std::nullopt : std::optional(*found);
}

const VehicleTraits &World::traits(int index) const
{
    return vehicle(index).traits;
}

World::Vehicle &World::vehicle(int index) const
{
    Vehicle *known = m_vehicles.object(index);
    if (!known) {
        known = new Vehicle{.traits = vehicleTraits(m_options.seed, index), .days = {}, .parkedAtEndS = {}};
        m_vehicles.insert(index, known);
    }
    return *known;
}

World::Vehicle &World::summedVehicle(int index) const
{
    Vehicle &known = vehicle(index);
    if (known.summed)
        return known;
    for (int variant = 0; variant < Variants; ++variant) {
        const DayPlan &day = plan(index, variant);
        const auto slot = static_cast<size_t>(variant);
        known.days[slot] = {day.km, day.gridKwh, day.usedKwh};
        const auto lastTrip =
            std::ranges::find(day.activities.rbegin(), day.activities.rend(), Doing::Driving, &PlannedActivity::doing);
        known.parkedAtEndS[slot] = 86400 - (lastTrip == day.activities.rend() ? 0 : lastTrip->endS);
    }
    known.summed = true;
    return known;
}

const DayPlan &World::plan(int index, int variant) const
{
    const qint64 key = qint64(index) * Variants + variant;
    DayPlan *known = m_plans.object(key);
    if (!known) {
        known = new DayPlan(makeDayPlan(vehicle(index).traits, m_roads, variant));
        m_plans.insert(key, known);
    }
    return *known;
}

World::Hour World::hourOf(const VehicleTraits &traits, qint64 worldMs) const
{
    const qint64 shifted = worldMs + static_cast<qint64>(traits.dayOffsetS) * 1000;
    const qint64 day = floorDiv(shifted, DayMs);
    return {day, static_cast<double>(shifted - day * DayMs) / 1000.0};
}

qint64 World::toMs(const VehicleTraits &traits, qint64 day, double second) const
{
    return day * DayMs - static_cast<qint64>(traits.dayOffsetS) * 1000 + std::llround(second * 1000);
}

qint64 World::dayStartMs(int index, qint64 worldMs) const
{
    return toMs(traits(index), hourOf(traits(index), worldMs).day, 0);
}

int World::variantOf(const VehicleTraits &traits, qint64 day) const
{
    const qint64 place = day - floorDiv(day, CycleDays) * CycleDays;
    return static_cast<int>(scramble(traits.salt, place, 0x5EEULL) % Variants);
}

World::Totals World::totalsBefore(int index, qint64 day) const
{
    const Vehicle &known = summedVehicle(index);
    const auto sum = [&](qint64 begin, qint64 end) {
        Totals totals;
        for (qint64 place = begin; place < end; ++place) {
            const Totals &one = known.days[static_cast<size_t>(variantOf(known.traits, place))];
            totals.km += one.km;
            totals.gridKwh += one.gridKwh;
            totals.usedKwh += one.usedKwh;
        }
        return totals;
    };
    const qint64 days = day - OdometerDay;
    const qint64 cycles = floorDiv(days, CycleDays);
    const Totals cycle = sum(OdometerDay, OdometerDay + CycleDays);
    Totals totals = sum(OdometerDay, OdometerDay + days - cycles * CycleDays);
    const auto times = static_cast<double>(cycles);
    totals.km += known.traits.odometerKm + times * cycle.km;
    totals.gridKwh += known.traits.odometerKm * known.traits.usePerKmKwh / ChargerEfficiency + times * cycle.gridKwh;
    totals.usedKwh += known.traits.odometerKm * known.traits.usePerKmKwh / (1 - RecoveredShare) + times * cycle.usedKwh;
    return totals;
}

std::vector<DatedActivity> World::activities(int index, qint64 fromMs, qint64 toMs) const
{
    std::vector<DatedActivity> found;
    const VehicleTraits traits = vehicle(index).traits;
    const qint64 lastDay = hourOf(traits, toMs).day;
    for (qint64 day = hourOf(traits, fromMs).day; day <= lastDay; ++day) {
        for (const PlannedActivity &activity : plan(index, variantOf(traits, day)).activities) {
            const qint64 start = this->toMs(traits, day, static_cast<double>(activity.startS));
            const qint64 end = this->toMs(traits, day, static_cast<double>(activity.endS));
            if (end > fromMs && start < toMs)
                found.push_back({start, end, activity});
        }
    }
    return found;
}

std::optional<qint64> World::silentSinceMs(int index) const
{
    const VehicleTraits &known = traits(index);
    if (!known.silentForS)
        return std::nullopt;
    return m_timeline.startMs() - std::llround(*known.silentForS * 1000);
}

bool World::online(int index, qint64 worldMs) const
{
    const auto silent = silentSinceMs(index);
    return traits(index).module != ModuleKind::NeverReported && (!silent || worldMs < *silent);
}

std::optional<qint64> World::lastReportMs(int index, qint64 worldMs, std::optional<qint64> watchedSinceMs) const
{
    const VehicleTraits traits = vehicle(index).traits;
    if (traits.module == ModuleKind::NeverReported)
        return std::nullopt;
    const auto silent = silentSinceMs(index);
    const qint64 now = silent ? std::min(worldMs, *silent) : worldMs;
    const Hour hour = hourOf(traits, now);
    const PlannedActivity &activity = plan(index, variantOf(traits, hour.day)).at(hour.second);
    const qint64 start = std::min(now, toMs(traits, hour.day, static_cast<double>(activity.startS)));
    const qint64 every = activity.doing == Doing::Driving ? m_options.movingReportS : m_options.parkedReportS;
    qint64 last = start + (now - start) / (every * 1000) * (every * 1000);
    if (watchedSinceMs && *watchedSinceMs <= now && !(silent && now == *silent)) {
        const qint64 fast = m_options.movingReportS * 1000LL;
        last = std::max(last, *watchedSinceMs + (now - *watchedSinceMs) / fast * fast);
    }
    return last;
}

std::vector<qint64> World::reportsMs(int index, qint64 fromMs, qint64 toMs) const
{
    std::vector<qint64> reports;
    const auto silent = silentSinceMs(index);
    const qint64 end = silent ? std::min(toMs, *silent) : toMs;
    if (vehicle(index).traits.module == ModuleKind::NeverReported || end <= fromMs)
        return reports;
    for (const DatedActivity &dated : activities(index, fromMs, end)) {
        const bool driving = dated.activity.doing == Doing::Driving;
        const qint64 every = (driving ? m_options.movingReportS : m_options.parkedReportS) * 1000LL;
        for (qint64 at = dated.startMs; at < std::min(dated.endMs, end); at += every) {
            if (at >= fromMs)
                reports.push_back(at);
        }
    }
    return reports;
}

VehicleMoment World::at(int index, qint64 worldMs) const
{
    const VehicleTraits traits = vehicle(index).traits;
    const Hour hour = hourOf(traits, worldMs);
    const Totals before = totalsBefore(index, hour.day);
    const DayPlan &day = plan(index, variantOf(traits, hour.day));
    const PlannedActivity &activity = day.at(hour.second);

    VehicleMoment moment;
    moment.worldMs = worldMs;
    moment.doing = activity.doing;
    moment.doingForS = std::max(0.0, hour.second - static_cast<double>(activity.startS));
    moment.endsInS = std::max(0.0, static_cast<double>(activity.endS) - hour.second);
    moment.town = activity.from;
    moment.percent = static_cast<double>(activity.startPercent);
    moment.odometerKm = before.km + static_cast<double>(activity.startKm);
    moment.gridTotalKwh = before.gridKwh + static_cast<double>(activity.gridKwh);
    moment.usedTotalKwh = before.usedKwh + static_cast<double>(activity.usedKwh);
    addMotion(moment, index, day, activity);
    addCharge(moment, traits, day, activity);
    moment.recoveredTotalKwh = moment.usedTotalKwh * RecoveredShare;
    if (!moment.driving() && moment.parkedForS > hour.second - 1) {
        const auto yesterday = static_cast<size_t>(variantOf(traits, hour.day - 1));
        moment.parkedForS += static_cast<double>(summedVehicle(index).parkedAtEndS[yesterday]);
    }
    addSurroundings(moment);
    addTemperatures(moment, traits);
    addBody(moment, traits, activity);
    addWheels(moment, traits);
    return moment;
}

} // namespace fleetglass
