// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/ovms/ovms_trip_records.h"

#include "simulator/ovms/ovms_records.h"
#include "simulator/towns.h"
#include "simulator/world.h"

#include <algorithm>

namespace fleetglass {

namespace {

constexpr qint64 HourMs = 3'600'000;
constexpr qint64 StartRowAfterMs = 3000;
constexpr double DirectCurrentKw = 30;

QByteArray fixed(double value, int decimals)
{
    return QByteArray::number(value, 'f', decimals);
}

/// A town's name as the server hands it on: UTF-8 taken for Latin-1 and encoded once more; commas would be semicolons.
QByteArray locationName(quint16 town)
{
    return QString::fromLatin1(towns()[town].name).toUtf8().replace(',', ';');
}

QByteArrayList placeFields(const VehicleMoment &moment, quint16 town, int decimals)
{
    return {"1", fixed(moment.place.latitude, decimals), fixed(moment.place.longitude, decimals),
            fixed(moment.altitudeM, 1), locationName(town)};
}

QByteArrayList rangeFields(const VehicleTraits &traits, const VehicleMoment &moment)
{
    return {fixed(moment.percent, 1), fixed(ovmsEstimatedRangeKm(traits, moment), 1),
            fixed(ovmsIdealRangeKm(traits, moment), 1), fixed(traits.rangeKm, 1)};
}

QByteArrayList healthFields(const VehicleTraits &traits)
{
    const char *word = traits.healthPercent > 90 ? "good" : "average";
    return {fixed(traits.healthPercent, 3), word, fixed(ovmsCapacityAh(traits), 3)};
}

QByteArrayList lifetimeFields(const VehicleMoment &moment)
{
    return {fixed(moment.usedTotalKwh, 3), fixed(moment.recoveredTotalKwh, 3), "0.000", "0.000"};
}

QByteArrayList tyreFields(const VehicleMoment &moment)
{
    std::vector<double> kpa;
    std::vector<double> celsius;
    for (const WheelMoment &wheel : moment.wheels) {
        if (wheel.kpa && wheel.temperatureC) {
            kpa.push_back(*wheel.kpa);
            celsius.push_back(*wheel.temperatureC);
        }
    }
    if (kpa.empty())
        return {"", "", "", "", "", ""};
    const auto [coldest, hottest] = std::ranges::minmax(celsius);
    const auto [lowest, highest] = std::ranges::minmax(kpa);
    return {fixed(coldest, 1), fixed(hottest, 1), fixed(lowest, 1), fixed(highest, 1), "", ""};
}

QByteArray tripRow(const VehicleTraits &traits, const VehicleMoment &moment, quint16 town)
{
    QByteArrayList row = placeFields(moment, town, 8);
    row += {fixed(moment.odometerKm, 1), fixed(moment.tripKm, 1), QByteArray::number(std::llround(moment.tripS)), "1"};
    row += rangeFields(traits, moment);
    row += {fixed(moment.usedKwh, 3), fixed(moment.recoveredKwh, 3), "0.000", "0.000"};
    row += healthFields(traits);
    row += lifetimeFields(moment);
    row += {fixed(moment.ambientC, 1),  fixed(moment.cabinC, 1), fixed(moment.batteryC, 1),
            fixed(moment.inverterC, 1), fixed(moment.motorC, 1), "0.0"};
    row += tyreFields(moment);
    return row.join(',');
}

QByteArray gridRow(const VehicleTraits &traits, const VehicleMoment &moment)
{
    const bool charging = moment.charging();
    const char *plug = !charging ? "" : (moment.chargerKw > DirectCurrentKw ? "ccs" : "type2");
    const char *substate = "";
    if (charging)
        substate = traits.usesTimer ? "scheduledstart" : "onrequest";
    else if (moment.doing == Doing::WaitingTimer)
        substate = "timerwait";
    else if (moment.doing == Doing::Interrupted)
        substate = "interrupted";
    QByteArrayList row = placeFields(moment, moment.town, 6);
    row += {plug, ovmsChargeState(traits, moment), substate, traits.limitPercent >= 100 ? "range" : "standard"};
    row += {fixed(ovmsChargeLimitA(traits, moment), 1), "0.0", fixed(moment.limitPercent, 1)};
    row += {"", "", "", "", "0.0", "0.0", "0.0"};
    row += {QByteArray::number(std::llround(moment.chargeForS)), fixed(moment.chargedKwh, 3),
            fixed(moment.chargeGridKwh, 3), fixed(moment.gridTotalKwh, 3)};
    row += {"0", "0.000", "0.000", "0.000"};
    row += rangeFields(traits, moment);
    row += {fixed(moment.packVolts, 1), fixed(moment.batteryC, 1), fixed(moment.chargerC, 1), "0.0",
            fixed(moment.ambientC, 1),  fixed(moment.cabinC, 1)};
    row += healthFields(traits);
    row += lifetimeFields(moment);
    row += fixed(moment.odometerKm, 1);
    return row.join(',');
}

bool writesHistory(const VehicleTraits &traits)
{
    return traits.module == ModuleKind::V3 || traits.module == ModuleKind::V3WithoutY;
}

bool within(qint64 ms, qint64 fromMs, qint64 toMs)
{
    return ms >= fromMs && ms <= toMs;
}

} // namespace

QList<OvmsHistoryRow> ovmsTripRows(const World &world, int index, qint64 fromMs, qint64 toMs)
{
    QList<OvmsHistoryRow> rows;
    const VehicleTraits traits = world.traits(index);
    if (!writesHistory(traits))
        return rows;
    const auto add = [&](qint64 atMs, qint64 seenMs, quint16 town) {
        if (within(atMs, fromMs, toMs) && world.online(index, atMs))
            rows.append({world.timeline().toWallMs(atMs), 1, tripRow(traits, world.at(index, seenMs), town)});
    };
    for (const DatedActivity &dated : world.activities(index, fromMs - HourMs, toMs)) {
        if (dated.activity.doing != Doing::Driving)
            continue;
        if (dated.activity.fromRest)
            add(dated.startMs + StartRowAfterMs, dated.startMs + StartRowAfterMs, dated.activity.from);
        if (dated.activity.toRest)
            add(dated.endMs, dated.endMs - 50, dated.activity.to);
    }
    return rows;
}

QList<OvmsHistoryRow> ovmsGridRows(const World &world, int index, qint64 fromMs, qint64 toMs)
{
    QList<OvmsHistoryRow> rows;
    const VehicleTraits traits = world.traits(index);
    if (!writesHistory(traits))
        return rows;
    for (const DatedActivity &dated : world.activities(index, fromMs - HourMs, toMs)) {
        const bool atPlug = dated.activity.doing != Doing::Driving && dated.activity.doing != Doing::Parked;
        if (atPlug && within(dated.startMs, fromMs, toMs) && world.online(index, dated.startMs)) {
            const VehicleMoment moment = world.at(index, dated.startMs + 1);
            rows.append({world.timeline().toWallMs(dated.startMs), 2, gridRow(traits, moment)});
        }
    }
    return rows;
}

} // namespace fleetglass
