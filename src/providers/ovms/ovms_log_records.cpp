// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/ovms/ovms_log_records.h"

#include "providers/ovms/ovms_fields.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 msPerSecond = 1000;

std::optional<double> positive(std::optional<double> value)
{
    return value && *value > 0 ? value : std::nullopt;
}

std::optional<double> notNegative(std::optional<double> value)
{
    return value && *value >= 0 ? value : std::nullopt;
}

std::optional<LatLon> placeOf(const OvmsLine &line)
{
    const auto latitude = line.number({2, {}});
    const auto longitude = line.number({3, {}});
    if (!latitude || !longitude || std::abs(*latitude) > 90 || std::abs(*longitude) > 180
        || (*latitude == 0 && *longitude == 0))
        return std::nullopt;
    return LatLon{.latitude = *latitude, .longitude = *longitude};
}

/// One record of the trip log.
struct TripRecord {
    explicit TripRecord(const RawRecord &record)
        : line(record.data)
        , endMs(record.recordedAtMs)
        , distanceKm(notNegative(line.number({7, {}})))
        , driveSeconds(notNegative(line.number({8, {}})).value_or(0))
    {}

    bool isDrive() const { return distanceKm.value_or(0) > 0.1 || driveSeconds > 10; }
    qint64 startMs() const { return endMs - static_cast<qint64>(driveSeconds * msPerSecond); }
    QString placeName() const { return line.text({5, {}}); }
    std::optional<double> soc() const { return notNegative(line.number({10, {}})); }

    OvmsLine line;
    qint64 endMs;
    std::optional<double> distanceKm;
    double driveSeconds;
};

/// The start record is written seconds after the drive began; one that is much older belongs to a drive whose end is missing.
bool isStartOf(const TripRecord &start, const TripRecord &drive)
{
    constexpr qint64 toleranceMs = 2 * 60 * msPerSecond;
    return start.endMs <= drive.endMs && start.endMs >= drive.startMs() - toleranceMs;
}

/// One record of the grid log.
struct GridRecord {
    explicit GridRecord(const RawRecord &record)
        : line(record.data)
        , atMs(record.recordedAtMs)
        , state(line.text({7, {}}).toLower())
        , kind(line.text({6, {}}))
        , chargeSeconds(notNegative(line.number({20, {}})).value_or(0))
    {}

    bool isCharging() const
    {
        static const std::array states{u"charging"_s, u"topoff"_s, u"heating"_s, u"prepare"_s};
        return std::ranges::find(states, state) != states.end();
    }
    qint64 startMs() const { return atMs - static_cast<qint64>(chargeSeconds * msPerSecond); }
    std::optional<double> energyKwh() const { return notNegative(line.number({21, {}})); }
    std::optional<double> gridEnergyKwh() const { return notNegative(line.number({22, {}})); }
    std::optional<double> soc() const { return notNegative(line.number({28, {}})); }

    OvmsLine line;
    qint64 atMs;
    QString state;
    QString kind;
    double chargeSeconds;
};

ChargeSession begun(const GridRecord &record)
{
    constexpr double startSeconds = 60; // later the state of charge is no longer that of the start
    return {.startMs = record.startMs(),
            .endMs = {},
            .placeName = record.line.text({5, {}}),
            .place = placeOf(record.line),
            .kind = record.kind,
            .lastState = {},
            .energyKwh = {},
            .gridEnergyKwh = {},
            .startSocPercent = record.chargeSeconds <= startSeconds ? record.soc() : std::nullopt,
            .endSocPercent = {}};
}

void goOn(ChargeSession &session, const GridRecord &record)
{
    session.lastState = record.state;
    session.energyKwh = record.energyKwh();
    session.gridEnergyKwh = record.gridEnergyKwh();
    session.endSocPercent = record.soc();
    if (session.kind.isEmpty())
        session.kind = record.kind;
}

} // namespace

QList<Trip> ovmsTrips(const QList<RawRecord> &records)
{
    QList<Trip> trips;
    std::optional<TripRecord> start;
    for (const RawRecord &record : records) {
        const TripRecord drive(record);
        if (!drive.isDrive()) {
            start = drive;
            continue;
        }
        Trip trip{.startMs = drive.startMs(),
                  .endMs = drive.endMs,
                  .distanceKm = drive.distanceKm,
                  .startPlace = {},
                  .endPlace = placeOf(drive.line),
                  .startName = {},
                  .endName = drive.placeName(),
                  .startSocPercent = {},
                  .endSocPercent = drive.soc(),
                  .energyUsedKwh = notNegative(drive.line.number({14, {}})),
                  .energyRecoveredKwh = notNegative(drive.line.number({15, {}})),
                  .endOdometerKm = positive(drive.line.number({6, {}}))};
        if (start && isStartOf(*start, drive)) {
            trip.startPlace = placeOf(start->line);
            trip.startName = start->placeName();
            trip.startSocPercent = start->soc();
        }
        start.reset();
        trips.append(trip);
    }
    return trips;
}

QList<ChargeSession> ovmsChargeSessions(const QList<RawRecord> &records)
{
    QList<ChargeSession> sessions;
    std::optional<ChargeSession> open;
    std::optional<GridRecord> last;
    const auto close = [&](qint64 endMs) {
        open->endMs = endMs;
        sessions.append(*open);
        open.reset();
    };
    for (const RawRecord &raw : records) {
        const GridRecord record(raw);
        if (record.state.isEmpty())
            continue;
        if (open && last
            && record.chargeSeconds < last->chargeSeconds) // counting anew: the end of the one before is missing
            close(last->atMs);
        if (record.isCharging()) {
            if (!open)
                open = begun(record);
            goOn(*open, record);
        } else if (open) {
            goOn(*open, record);
            close(record.atMs);
        } else if (!last && record.state == "done"_L1
                   && record.chargeSeconds > 0) { // its start is older than the oldest record
            open = begun(record);
            goOn(*open, record);
            close(record.atMs);
        }
        last = record;
    }
    if (open)
        sessions.append(*open);
    return sessions;
}

QList<Reading> ovmsLogReadings(const QList<RawRecord> &records, bool isTripLog)
{
    const OvmsField soc{isTripLog ? 10 : 28, {}};
    const OvmsField odometer{isTripLog ? 6 : 45, {}};
    QList<Reading> readings;
    for (const RawRecord &record : records) {
        const OvmsLine line(record.data);
        if (const auto percent = positive(line.number(soc)); percent && *percent <= 100)
            readings.append({.quantity = Quantity::StateOfCharge,
                             .part = {},
                             .value = *percent,
                             .observedAtMs = record.recordedAtMs});
        if (const auto kilometres = positive(line.number(odometer)))
            readings.append(
                {.quantity = Quantity::Odometer, .part = {}, .value = *kilometres, .observedAtMs = record.recordedAtMs});
    }
    return readings;
}

} // namespace fleetglass
