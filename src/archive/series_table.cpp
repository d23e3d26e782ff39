// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/series_table.h"

#include "archive/archive_database.h"
#include "archive/column_value.h"
#include "archive/series_thinner.h"

#include <cmath>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 sameValueForMs = 60'000;

std::optional<double> seriesValueOf(const Value &value)
{
    if (const auto *number = std::get_if<double>(&value))
        return *number;
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag ? 1.0 : 0.0;
    return std::nullopt;
}

QString keyText(Quantity quantity)
{
    return quantityInfo(quantity).key;
}

} // namespace

SeriesTable::SeriesTable(ArchiveDatabase &database) : m_database(database) {}

Result<std::optional<qint64>> SeriesTable::find(qint64 vehicleId, ObservationKey series)
{
    const auto id = m_database.value(u"SELECT id FROM series WHERE vehicle_id = ? AND quantity = ? AND part = ?"_s,
                                     {vehicleId, keyText(series.quantity), columnOf(series.part.text())});
    if (!id)
        return std::unexpected(id.error());
    return *id ? std::optional((*id)->toLongLong()) : std::nullopt;
}

Result<SeriesTable::Tails *> SeriesTable::tailsOf(qint64 vehicleId)
{
    if (const auto place = m_tails.find(vehicleId); place != m_tails.end())
        return &place->second;
    Tails tails;
    const Result<void> read = m_database.forEachRow(
        u"SELECT id, quantity, part FROM series WHERE vehicle_id = ?"_s, {vehicleId}, [&tails](const QSqlQuery &row) {
            if (const std::optional<Quantity> quantity = quantityFromKey(row.value(1).toString()))
                tails[{*quantity, Interned(row.value(2).toString())}].seriesId = row.value(0).toLongLong();
        });
    if (!read)
        return std::unexpected(read.error());
    return &m_tails.emplace(vehicleId, std::move(tails)).first->second;
}

Result<SeriesTable::Tail *> SeriesTable::tailOf(qint64 vehicleId, ObservationKey series)
{
    const Result<Tails *> tails = tailsOf(vehicleId);
    if (!tails)
        return std::unexpected(tails.error());
    Tail &tail = (**tails)[series];
    if (tail.seriesId != 0)
        return &tail;
    const auto added =
        m_database.value(u"INSERT INTO series (vehicle_id, quantity, part) VALUES (?, ?, ?) RETURNING id"_s,
                         {vehicleId, keyText(series.quantity), columnOf(series.part.text())});
    if (!added)
        return std::unexpected(added.error());
    tail.seriesId = added->value_or(QVariant()).toLongLong();
    return &tail;
}

Result<void> SeriesTable::write(Tail &tail, qint64 atMs, double value)
{
    return m_database.execute(u"INSERT INTO readings (series_id, at_ms, value) VALUES (?, ?, ?) "
                              "ON CONFLICT (series_id, at_ms) DO UPDATE SET value = excluded.value"_s,
                              {tail.seriesId, atMs, value});
}

Result<bool> SeriesTable::addObservation(qint64 vehicleId, const Observation &observation)
{
    const std::optional<double> value = seriesValueOf(observation.value);
    if (!value || !std::isfinite(*value))
        return false;
    const Result<Tail *> tail = tailOf(vehicleId, keyOf(observation));
    if (!tail)
        return std::unexpected(tail.error());
    std::optional<SeriesPoint> &last = (*tail)->last;
    const qint64 atMs = observation.observedAtMs;
    if (last && last->value == *value && atMs >= last->atMs && atMs - last->atMs < sameValueForMs)
        return false;
    if (const Result<void> written = write(**tail, atMs, *value); !written)
        return std::unexpected(written.error());
    if (!last || atMs >= last->atMs)
        last = SeriesPoint{.atMs = atMs, .value = *value};
    return true;
}

Result<void> SeriesTable::add(qint64 vehicleId, const Reading &reading)
{
    if (!std::isfinite(reading.value)) // SQLite keeps NaN as NULL, which would fail the whole batch
        return {};
    const Result<Tail *> tail = tailOf(vehicleId, {reading.quantity, reading.part});
    if (!tail)
        return std::unexpected(tail.error());
    return write(**tail, reading.observedAtMs, reading.value);
}

Result<QList<SeriesInfo>> SeriesTable::list(qint64 vehicleId)
{
    QList<SeriesInfo> found;
    const Result<void> read = m_database.forEachRow(
        u"SELECT s.quantity, s.part, MIN(r.at_ms), MAX(r.at_ms), COUNT(*) FROM series s "
        "JOIN readings r ON r.series_id = s.id WHERE s.vehicle_id = ? GROUP BY s.id, s.quantity, s.part "
        "ORDER BY s.quantity, s.part"_s,
        {vehicleId}, [&found](const QSqlQuery &row) {
            if (const std::optional<Quantity> quantity = quantityFromKey(row.value(0).toString())) {
                found.append({.quantity = *quantity,
                              .part = Interned(row.value(1).toString()),
                              .firstMs = row.value(2).toLongLong(),
                              .lastMs = row.value(3).toLongLong(),
                              .count = row.value(4).toLongLong()});
            }
        });
    if (!read)
        return std::unexpected(read.error());
    return found;
}

Result<QList<SeriesPoint>> SeriesTable::thinned(qint64 vehicleId, ObservationKey series, TimeSpan span, int pixels)
{
    const Result<std::optional<qint64>> id = find(vehicleId, series);
    if (!id)
        return std::unexpected(id.error());
    if (!*id)
        return QList<SeriesPoint>();
    SeriesThinner thinner(span, pixels);
    const Result<void> read = m_database.forEachRow(
        u"SELECT at_ms, value FROM readings WHERE series_id = ? AND at_ms BETWEEN ? AND ? ORDER BY at_ms"_s,
        {**id, span.fromMs, span.toMs},
        [&thinner](const QSqlQuery &row) { thinner.add(row.value(0).toLongLong(), row.value(1).toDouble()); });
    if (!read)
        return std::unexpected(read.error());
    return thinner.take();
}

Result<QList<Reading>> SeriesTable::all(qint64 vehicleId, ObservationKey series, TimeSpan span)
{
    QList<Reading> readings;
    const Result<void> read = m_database.forEachRow(
        u"SELECT r.at_ms, r.value FROM series s JOIN readings r ON r.series_id = s.id WHERE s.vehicle_id = ? "
        "AND s.quantity = ? AND s.part = ? AND r.at_ms BETWEEN ? AND ? ORDER BY r.at_ms"_s,
        {vehicleId, keyText(series.quantity), columnOf(series.part.text()), span.fromMs, span.toMs},
        [&readings, series](const QSqlQuery &row) {
            readings.append({.quantity = series.quantity,
                             .part = series.part,
                             .value = row.value(1).toDouble(),
                             .observedAtMs = row.value(0).toLongLong()});
        });
    if (!read)
        return std::unexpected(read.error());
    return readings;
}

Result<void> SeriesTable::removeAccount(const QString &accountId)
{
    for (const QString &sql :
         {u"DELETE FROM readings WHERE series_id IN (SELECT s.id FROM series s JOIN vehicles v "
          "ON v.id = s.vehicle_id WHERE v.account_id = ?)"_s,
          u"DELETE FROM series WHERE vehicle_id IN (SELECT id FROM vehicles WHERE account_id = ?)"_s}) {
        if (const Result<void> done = m_database.execute(sql, {columnOf(accountId)}); !done)
            return done;
    }
    forgetEverything();
    return {};
}

void SeriesTable::forgetEverything()
{
    m_tails.clear();
}

} // namespace fleetglass
