// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/charge_table.h"

#include "archive/archive_database.h"
#include "archive/column_value.h"
#include "archive/upsert.h"

namespace fleetglass {

using namespace Qt::StringLiterals;

ChargeTable::ChargeTable(ArchiveDatabase &database) : m_database(database) {}

Result<void> ChargeTable::add(qint64 vehicleId, const ChargeSession &session)
{
    static const QString sql =
        upsertSql(u"charge_sessions"_s, {u"vehicle_id"_s, u"start_ms"_s},
                  {u"end_ms"_s, u"place_name"_s, u"latitude"_s, u"longitude"_s, u"kind"_s, u"last_state"_s,
                   u"energy_kwh"_s, u"grid_energy_kwh"_s, u"start_soc_percent"_s, u"end_soc_percent"_s});
    return m_database.execute(sql, {vehicleId, session.startMs, columnOf(session.endMs), columnOf(session.placeName),
                                    latitudeOf(session.place), longitudeOf(session.place), columnOf(session.kind),
                                    columnOf(session.lastState), columnOf(session.energyKwh),
                                    columnOf(session.gridEnergyKwh), columnOf(session.startSocPercent),
                                    columnOf(session.endSocPercent)});
}

Result<QList<ChargeSession>> ChargeTable::all(qint64 vehicleId, TimeSpan span)
{
    QList<ChargeSession> sessions;
    const Result<void> read = m_database.forEachRow(
        u"SELECT start_ms, end_ms, place_name, latitude, longitude, kind, last_state, energy_kwh, grid_energy_kwh, "
        "start_soc_percent, end_soc_percent FROM charge_sessions "
        "WHERE vehicle_id = ? AND start_ms <= ? AND (end_ms IS NULL OR end_ms >= ?) ORDER BY start_ms"_s,
        {vehicleId, span.toMs, span.fromMs}, [&sessions](const QSqlQuery &row) {
            sessions.append({.startMs = row.value(0).toLongLong(),
                             .endMs = timeIn(row, 1),
                             .placeName = row.value(2).toString(),
                             .place = placeIn(row, 3),
                             .kind = row.value(5).toString(),
                             .lastState = row.value(6).toString(),
                             .energyKwh = numberIn(row, 7),
                             .gridEnergyKwh = numberIn(row, 8),
                             .startSocPercent = numberIn(row, 9),
                             .endSocPercent = numberIn(row, 10)});
        });
    if (!read)
        return std::unexpected(read.error());
    return sessions;
}

Result<void> ChargeTable::removeAccount(const QString &accountId)
{
    return m_database.execute(
        u"DELETE FROM charge_sessions WHERE vehicle_id IN (SELECT id FROM vehicles WHERE account_id = ?)"_s,
        {columnOf(accountId)});
}

} // namespace fleetglass
