// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/road.h"
#include "simulator/timeline.h"
#include "simulator/vehicle_moment.h"
#include "simulator/vehicle_traits.h"

#include <QCache>
#include <QHash>
#include <QString>

#include <array>

namespace fleetglass {

struct WorldOptions {
    quint64 seed = 1;
    int vehicles = 50;
    double speed = 1;        ///< of time
    int historyDays = 7;     ///< trips and charges of so many days before the start are remembered
    int movingReportS = 60;  ///< how often a moving (or watched) vehicle reports, in the world's seconds
    int parkedReportS = 600; ///< how often a parked one does
};

/// An activity placed in the world's time.
struct DatedActivity {
    qint64 startMs = 0;
    qint64 endMs = 0;
    PlannedActivity activity;
};

/// A fleet. Nothing moves: every vehicle's state is a pure function of (options, index, time), computed when somebody
/// asks, so ten thousand vehicles nobody looks at cost nothing. All times here are the world's milliseconds since 1970.
/// One thread only (it remembers day plans it has made).
class World
{
public:
    World(const WorldOptions &options, qint64 startMs);

    const WorldOptions &options() const { return m_options; }
    const Timeline &timeline() const { return m_timeline; }
    int size() const { return m_options.vehicles; }

    const QString &id(int index) const { return m_ids[static_cast<size_t>(index)]; }
    /// Ids are found without regard to case, as the services' databases do.
    std::optional<int> find(const QString &id) const;
    const std::vector<int> &sortedById() const { return m_sorted; }

    const VehicleTraits &traits(int index) const;
    VehicleMoment at(int index, qint64 worldMs) const;

    /// When its module last sent a report, no later than `worldMs`; nothing if it never did. It reports when it begins
    /// something new, and regularly in between; `watchedSinceMs`: somebody looks since then, so it reports like a moving one.
    std::optional<qint64> lastReportMs(int index, qint64 worldMs, std::optional<qint64> watchedSinceMs = {}) const;
    /// Every report of that time, oldest first.
    std::vector<qint64> reportsMs(int index, qint64 fromMs, qint64 toMs) const;
    bool online(int index, qint64 worldMs) const;
    /// What it did in that time, oldest first; the first may begin earlier and the last end later.
    std::vector<DatedActivity> activities(int index, qint64 fromMs, qint64 toMs) const;
    /// When its driver's day began.
    qint64 dayStartMs(int index, qint64 worldMs) const;

    static constexpr int Variants = 4; ///< kinds of day a vehicle has
    static constexpr int CycleDays = 28;

private:
    struct Totals {
        double km = 0;
        double gridKwh = 0;
        double usedKwh = 0;
    };
    struct Vehicle {
        VehicleTraits traits;
        std::array<Totals, Variants> days;
        std::array<float, Variants> parkedAtEndS; ///< from the end of the last trip to the end of the day
        bool summed = false;
    };
    struct Hour {
        qint64 day;
        double second;
    };
    Hour hourOf(const VehicleTraits &traits, qint64 worldMs) const;
    qint64 toMs(const VehicleTraits &traits, qint64 day, double second) const;
    int variantOf(const VehicleTraits &traits, qint64 day) const;
    Vehicle &vehicle(int index) const;
    Vehicle &summedVehicle(int index) const;
    const DayPlan &plan(int index, int variant) const;
    Totals totalsBefore(int index, qint64 day) const;
    std::optional<qint64> silentSinceMs(int index) const;

    void addMotion(VehicleMoment &moment, int index, const DayPlan &day, const PlannedActivity &activity) const;
    void addCharge(VehicleMoment &moment, const VehicleTraits &traits, const DayPlan &day,
                   const PlannedActivity &activity) const;
    void addSurroundings(VehicleMoment &moment) const;
    void addTemperatures(VehicleMoment &moment, const VehicleTraits &traits) const;
    void addBody(VehicleMoment &moment, const VehicleTraits &traits, const PlannedActivity &activity) const;
    void addWheels(VehicleMoment &moment, const VehicleTraits &traits) const;

    WorldOptions m_options;
    Timeline m_timeline;
    RoadNetwork m_roads;
    std::vector<QString> m_ids;
    std::vector<int> m_sorted;
    QHash<QString, int> m_byId; ///< by lower-case id
    mutable QCache<int, Vehicle> m_vehicles;
    mutable QCache<qint64, DayPlan> m_plans;
};

} // namespace fleetglass
