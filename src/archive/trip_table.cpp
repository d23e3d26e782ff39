// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/trip_table.h"

#include "archive/archive_database.h"
#include "archive/column_value.h"
#include "archive/upsert.h"

namespace fleetglass {

using namespace Qt::StringLiterals;

TripTable::TripTable(ArchiveDatabase &database) : m_database(database) {}

Result<void> TripTable::add(qint64 vehicleId, const Trip &trip)
{
    static const QString sql =
        upsertSql(u"trips"_s, {u"vehicle_id"_s, u"start_ms"_s},
                  {u"end_ms"_s, u"distance_km"_s, u"start_latitude"_s, u"start_longitude"_s, u"end_latitude"_s,
                   u"end_longitude"_s, u"start_name"_s, u"end_name"_s, u"start_soc_percent"_s, u"end_soc_percent"_s,
                   u"energy_used_kwh"_s, u"energy_recovered_kwh"_s, u"end_odometer_km"_s});
    return m_database.execute(sql, {vehicleId, trip.startMs, trip.endMs, columnOf(trip.distanceKm), latitudeOf(trip.startPlace),
                                    longitudeOf(trip.startPlace), latitudeOf(trip.endPlace), longitudeOf(trip.endPlace),
                                    columnOf(trip.startName), columnOf(trip.endName), columnOf(trip.startSocPercent),
                                    columnOf(trip.endSocPercent), columnOf(trip.energyUsedKwh),
                                    columnOf(trip.energyRecoveredKwh), columnOf(trip.endOdometerKm)});
}

Result<QList<Trip>> TripTable::all(qint64 vehicleId, TimeSpan span)
{
    QList<Trip> trips;
    const Result<void> read =
        m_database.forEachRow(u"SELECT start_ms, end_ms, distance_km, start_latitude, start_longitude, end_latitude, "
                              u"end_longitude, start_name, "
                              "end_name, start_soc_percent, end_soc_percent, energy_used_kwh, energy_recovered_kwh, "
                              "end_odometer_km FROM trips "
                              "WHERE vehicle_id = ? AND start_ms <= ? AND end_ms >= ? ORDER BY start_ms"_s,
                              {vehicleId, span.toMs, span.fromMs}, [&trips](const QSqlQuery &row) {
                                  trips.append({.startMs = row.value(0).toLongLong(),
                                                .endMs = row.value(1).toLongLong(),
                                                .distanceKm = numberIn(row, 2),
                                                .startPlace = placeIn(row, 3),
                                                .endPlace = placeIn(row, 5),
                                                .startName = row.value(7).toString(),
                                                .endName = row.value(8).toString(),
                                                .startSocPercent = numberIn(row, 9),
                                                .endSocPercent = numberIn(row, 10),
                                                .energyUsedKwh = numberIn(row, 11),
                                                .energyRecoveredKwh = numberIn(row, 12),
                                                .endOdometerKm = numberIn(row, 13)});
                              });
    if (!read)
        return std::unexpected(read.error());
    return trips;
}

Result<void> TripTable::removeAccount(const QString &accountId)
{
    return m_database.execute(u"DELETE FROM trips WHERE vehicle_id IN (SELECT id FROM vehicles WHERE account_id = ?)"_s,
                              {columnOf(accountId)});
}

} // namespace fleetglass
