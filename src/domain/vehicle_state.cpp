// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/vehicle_state.h"

#include <algorithm>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

constexpr double movingAboveKmh = 2.0;
constexpr double low12V = 11.8;

bool hasTyreAlert(const ObservationSet &known, QLatin1StringView level)
{
    return std::ranges::any_of(known.parts(Quantity::TyreAlert),
                               [level](const Observation &alert) { return textOf(&alert) == level; });
}

Activity activityOf(const ObservationSet &known, const std::optional<Position> &position)
{
    const std::optional<double> ownSpeed = known.number(Quantity::Speed);
    const double speed = ownSpeed ? *ownSpeed : position ? position->speedKmh.value_or(0) : 0;
    if (speed > movingAboveKmh)
        return Activity::Moving;
    if (known.flag(Quantity::Charging).value_or(false))
        return Activity::Charging;
    const std::optional<bool> ignition = known.flag(Quantity::Ignition);
    if (ignition.value_or(false))
        return Activity::Idle;
    const QString charge = known.text(Quantity::ChargeState).value_or(QString());
    if (!known.find(Quantity::Charging) && (charge == "charging"_L1 || charge == "topoff"_L1))
        return Activity::Charging;
    return ignition || ownSpeed || position ? Activity::Parked : Activity::Unknown;
}

Severity severityOf(const ObservationSet &known, Activity activity)
{
    if (known.flag(Quantity::AlarmSounding).value_or(false) || hasTyreAlert(known, "alert"_L1))
        return Severity::Alarm;
    const bool isOff = activity == Activity::Parked;
    const bool is12VLow = isOff && known.number(Quantity::Battery12V).value_or(low12V) < low12V;
    const bool wasInterrupted = known.text(Quantity::ChargeSubstate) == u"interrupted"_s;
    if (hasTyreAlert(known, "warning"_L1) || is12VLow || (wasInterrupted && isOff))
        return Severity::Attention;
    return Severity::None;
}

} // namespace

VehicleState stateOf(const ObservationSet &known, const std::optional<Position> &position)
{
    const Activity activity = activityOf(known, position);
    return {.activity = activity, .severity = severityOf(known, activity)};
}

Freshness freshnessOf(qint64 observedAtMs, SourceAge sourceAge, qint64 nowMs)
{
    return sourceAge == SourceAge::Old || nowMs - observedAtMs > staleAfterMs ? Freshness::Stale : Freshness::Fresh;
}

Freshness freshnessOf(const Observation *observation, qint64 nowMs)
{
    return observation ? freshnessOf(observation->observedAtMs, observation->sourceAge, nowMs) : Freshness::Unknown;
}

Freshness freshnessOf(const std::optional<Position> &position, qint64 nowMs)
{
    return position ? freshnessOf(position->observedAtMs, position->sourceAge, nowMs) : Freshness::Unknown;
}

} // namespace fleetglass
