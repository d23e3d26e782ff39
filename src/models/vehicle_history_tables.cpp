// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How VehicleHistory's records read as tables.
#include "models/vehicle_history.h"

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

RecordCell numberCell(const std::optional<double> &value, const auto &format)
{
    return value ? RecordCell{.text = format(*value), .sortKey = *value}
                 : RecordCell{.text = ValueFormatter::unknown(), .sortKey = -1.0};
}

RecordCell timeCell(const ValueFormatter &formatter, qint64 ms)
{
    return {.text = formatter.dateTime(ms), .sortKey = static_cast<double>(ms), .toolTip = formatter.exactTime(ms)};
}

QString placeText(const QString &name, const std::optional<LatLon> &place)
{
    if (!name.isEmpty())
        return name;
    return place ? u"%1, %2"_s.arg(place->latitude, 0, 'f', 4).arg(place->longitude, 0, 'f', 4)
                 : ValueFormatter::unknown();
}

/// What the drive took from the battery, without what it gave back. A drive of some metres says nothing of consumption.
std::optional<double> whPerKmOf(const Trip &trip)
{
    constexpr double leastKm = 0.5;
    if (!trip.energyUsedKwh || trip.distanceKm.value_or(0) < leastKm)
        return std::nullopt;
    return (*trip.energyUsedKwh - trip.energyRecoveredKwh.value_or(0)) * 1000 / *trip.distanceKm;
}

RecordCell consumptionCell(const ValueFormatter &formatter, const std::optional<double> &whPerKm)
{
    // Sorted by what is shown: in some units more is better, in others less.
    const std::optional<double> shown =
        whPerKm.and_then([&](double value) { return formatter.consumptionInUserUnit(value); });
    return shown ? RecordCell{.text = formatter.consumption(*whPerKm), .sortKey = *shown}
                 : RecordCell{.text = ValueFormatter::unknown(), .sortKey = -1.0};
}

} // namespace

void VehicleHistory::fillTrips(const QList<Trip> &trips)
{
    const auto distance = [this](double km) { return m_formatter.distance(km); };
    const auto energy = [this](double kwh) { return m_formatter.energy(kwh); };
    const auto percent = [this](double value) { return m_formatter.percent(value); };

    m_tripList.assign(trips.crbegin(), trips.crend()); // newest first
    QList<QList<RecordCell>> rows;
    rows.reserve(m_tripList.size());
    for (const Trip &trip : m_tripList) {
        const qint64 seconds = (trip.endMs - trip.startMs) / 1000;
        rows.append({
            timeCell(m_formatter, trip.startMs),
            {.text = m_formatter.duration(seconds), .sortKey = static_cast<double>(seconds)},
            numberCell(trip.distanceKm, distance),
            {.text = placeText(trip.startName, trip.startPlace)},
            {.text = placeText(trip.endName, trip.endPlace)},
            numberCell(trip.startSocPercent, percent),
            numberCell(trip.endSocPercent, percent),
            numberCell(trip.energyUsedKwh, energy),
            numberCell(trip.energyRecoveredKwh, energy),
            consumptionCell(m_formatter, whPerKmOf(trip)),
        });
    }
    m_trips.setTable({{tr("Start")},
                      {tr("Duration"), true},
                      {tr("Distance"), true},
                      //: column title: place where the trip began
                      {tr("From")},
                      //: column title: place where the trip ended
                      {tr("To")},
                      {tr("Charge at start"), true},
                      {tr("Charge at end"), true},
                      {tr("Energy used"), true},
                      {tr("Energy recovered"), true},
                      {tr("Consumption"), true}},
                     rows);
}

void VehicleHistory::fillChargeSessions(const QList<ChargeSession> &sessions)
{
    const auto energy = [this](double kwh) { return m_formatter.energy(kwh); };
    const auto percent = [this](double value) { return m_formatter.percent(value); };

    QList<QList<RecordCell>> rows;
    rows.reserve(sessions.size());
    for (auto session = sessions.crbegin(); session != sessions.crend(); ++session) {
        const qint64 seconds = session->endMs ? (*session->endMs - session->startMs) / 1000 : 0;
        rows.append({
            timeCell(m_formatter, session->startMs),
            {.text = session->endMs ? m_formatter.duration(seconds) : tr("still charging"),
             .sortKey = static_cast<double>(seconds)},
            {.text = placeText(session->placeName, session->place)},
            numberCell(session->startSocPercent, percent),
            numberCell(session->endSocPercent, percent),
            numberCell(session->energyKwh, energy),
            numberCell(session->gridEnergyKwh, energy),
            {.text = session->kind.isEmpty() ? ValueFormatter::unknown() : session->kind},
            {.text = m_formatter.value(Quantity::ChargeState, session->lastState)},
        });
    }
    m_chargeSessions.setTable({{tr("Start")},
                               {tr("Duration"), true},
                               {tr("Place")},
                               {tr("Charge at start"), true},
                               {tr("Charge at end"), true},
                               {tr("Energy charged"), true},
                               {tr("Energy from the grid"), true},
                               {tr("Plug type")},
                               {tr("How it ended")}},
                              rows);
}

void VehicleHistory::fillRawRecords(const QList<RawRecord> &records)
{
    QList<QList<RecordCell>> rows;
    rows.reserve(records.size());
    for (const RawRecord &record : records) {
        rows.append({timeCell(m_formatter, record.recordedAtMs),
                     {.text = QString::number(record.number), .sortKey = static_cast<double>(record.number)},
                     {.text = record.data, .toolTip = record.data}});
    }
    //: column titles of raw records: their time, number and text
    m_rawRecords.setTable({{tr("Time")}, {tr("Number"), true}, {tr("Content")}}, rows);
}

} // namespace fleetglass
