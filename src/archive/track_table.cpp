// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/track_table.h"

#include "archive/archive_database.h"
#include "archive/column_value.h"
#include "archive/upsert.h"

#include <cmath>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 samePlaceForMs = 60'000;

bool isPlace(const Position &position)
{
    return std::isfinite(position.latitude) && std::isfinite(position.longitude);
}

bool isRepeated(const Position &last, const Position &next)
{
    const qint64 laterByMs = next.observedAtMs - last.observedAtMs;
    return last.latitude == next.latitude && last.longitude == next.longitude && laterByMs >= 0
           && laterByMs < samePlaceForMs;
}

} // namespace

TrackTable::TrackTable(ArchiveDatabase &database) : m_database(database) {}

Result<bool> TrackTable::addLive(qint64 vehicleId, const Position &position)
{
    const auto last = m_last.constFind(vehicleId);
    if (!isPlace(position) || (last != m_last.cend() && isRepeated(*last, position)))
        return false;
    if (const Result<void> added = add(vehicleId, position); !added)
        return std::unexpected(added.error());
    if (last == m_last.cend() || position.observedAtMs >= last->observedAtMs)
        m_last.insert(vehicleId, position);
    return true;
}

Result<void> TrackTable::add(qint64 vehicleId, const Position &position)
{
    static const QString sql = upsertSql(
        u"track"_s, {u"vehicle_id"_s, u"at_ms"_s},
        {u"latitude"_s, u"longitude"_s, u"altitude_m"_s, u"heading_deg"_s, u"speed_kmh"_s, u"is_old"_s, u"origin"_s});
    if (!isPlace(position)) // SQLite keeps NaN as NULL, which would fail the whole batch
        return {};
    return m_database.execute(sql,
                              {vehicleId, position.observedAtMs, position.latitude, position.longitude,
                               columnOf(position.altitudeM), columnOf(position.headingDeg), columnOf(position.speedKmh),
                               position.sourceAge == SourceAge::Old ? 1 : 0, columnOf(position.origin.text())});
}

Result<QList<Position>> TrackTable::all(qint64 vehicleId, TimeSpan span)
{
    QList<Position> positions;
    const Result<void> read = m_database.forEachRow(
        u"SELECT at_ms, latitude, longitude, altitude_m, heading_deg, speed_kmh, is_old, origin FROM track "
        "WHERE vehicle_id = ? AND at_ms BETWEEN ? AND ? ORDER BY at_ms"_s,
        {vehicleId, span.fromMs, span.toMs}, [&positions](const QSqlQuery &row) {
            positions.append({.latitude = row.value(1).toDouble(),
                              .longitude = row.value(2).toDouble(),
                              .altitudeM = numberIn(row, 3),
                              .headingDeg = numberIn(row, 4),
                              .speedKmh = numberIn(row, 5),
                              .sourceAge = row.value(6).toBool() ? SourceAge::Old : SourceAge::Current,
                              .origin = Interned(row.value(7).toString()),
                              .observedAtMs = row.value(0).toLongLong()});
        });
    if (!read)
        return std::unexpected(read.error());
    return positions;
}

Result<void> TrackTable::removeAccount(const QString &accountId)
{
    forgetEverything();
    return m_database.execute(u"DELETE FROM track WHERE vehicle_id IN (SELECT id FROM vehicles WHERE account_id = ?)"_s,
                              {columnOf(accountId)});
}

void TrackTable::forgetEverything()
{
    m_last.clear();
}

} // namespace fleetglass
