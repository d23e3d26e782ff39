// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/raw_record_table.h"

#include "archive/archive_database.h"
#include "archive/column_value.h"
#include "archive/upsert.h"

#include <algorithm>

namespace fleetglass {

using namespace Qt::StringLiterals;

RawRecordTable::RawRecordTable(ArchiveDatabase &database) : m_database(database) {}

Result<void> RawRecordTable::add(qint64 vehicleId, const RawRecord &record)
{
    static const QString sql =
        upsertSql(u"raw_records"_s, {u"vehicle_id"_s, u"type"_s, u"recorded_at_ms"_s, u"number"_s}, {u"data"_s});
    return m_database.execute(
        sql, {vehicleId, columnOf(record.type), record.recordedAtMs, record.number, columnOf(record.data)});
}

Result<QStringList> RawRecordTable::types(qint64 vehicleId)
{
    // From one type to the next by the key, instead of a walk over every record.
    QStringList types;
    std::optional<QVariant> next = QVariant(columnOf(QString()));
    QString sql = u"SELECT MIN(type) FROM raw_records WHERE vehicle_id = ? AND type >= ?"_s;
    while (true) {
        const auto type = m_database.value(sql, {vehicleId, *next});
        if (!type)
            return std::unexpected(type.error());
        next = *type;
        if (!next || next->isNull())
            return types;
        types.append(next->toString());
        sql = u"SELECT MIN(type) FROM raw_records WHERE vehicle_id = ? AND type > ?"_s;
    }
}

Result<QList<RawRecord>> RawRecordTable::newest(qint64 vehicleId, const QString &type, TimeSpan span, int limit)
{
    QList<RawRecord> records;
    const Result<void> read =
        m_database.forEachRow(u"SELECT number, recorded_at_ms, data FROM raw_records WHERE vehicle_id = ? AND type = ? "
                              "AND recorded_at_ms BETWEEN ? AND ? ORDER BY recorded_at_ms DESC, number DESC LIMIT ?"_s,
                              {vehicleId, columnOf(type), span.fromMs, span.toMs, std::max(limit, 0)},
                              [&records, &type](const QSqlQuery &row) {
                                  records.append({.type = type,
                                                  .number = row.value(0).toLongLong(),
                                                  .recordedAtMs = row.value(1).toLongLong(),
                                                  .data = row.value(2).toString()});
                              });
    if (!read)
        return std::unexpected(read.error());
    return records;
}

Result<void> RawRecordTable::removeAccount(const QString &accountId)
{
    return m_database.execute(
        u"DELETE FROM raw_records WHERE vehicle_id IN (SELECT id FROM vehicles WHERE account_id = ?)"_s,
        {columnOf(accountId)});
}

} // namespace fleetglass
