// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/sync_table.h"

#include "archive/archive_database.h"
#include "archive/column_value.h"
#include "archive/upsert.h"

namespace fleetglass {

using namespace Qt::StringLiterals;

SyncTable::SyncTable(ArchiveDatabase &database) : m_database(database) {}

Result<void> SyncTable::set(qint64 vehicleId, const SyncMark &mark)
{
    static const QString sql = upsertSql(u"sync_marks"_s, {u"vehicle_id"_s, u"kind"_s}, {u"until_ms"_s});
    return m_database.execute(sql, {vehicleId, columnOf(mark.kind), mark.untilMs});
}

Result<QList<SyncMark>> SyncTable::all(const QString &accountId)
{
    QList<SyncMark> marks;
    const Result<void> read = m_database.forEachRow(
        u"SELECT v.remote_id, m.kind, m.until_ms FROM vehicles v JOIN sync_marks m ON m.vehicle_id = v.id "
        "WHERE v.account_id = ? ORDER BY v.remote_id, m.kind"_s,
        {columnOf(accountId)}, [&marks, &accountId](const QSqlQuery &row) {
            marks.append({.key = {.accountId = accountId, .remoteId = row.value(0).toString()},
                          .kind = row.value(1).toString(),
                          .untilMs = row.value(2).toLongLong()});
        });
    if (!read)
        return std::unexpected(read.error());
    return marks;
}

Result<void> SyncTable::removeAccount(const QString &accountId)
{
    return m_database.execute(
        u"DELETE FROM sync_marks WHERE vehicle_id IN (SELECT id FROM vehicles WHERE account_id = ?)"_s,
        {columnOf(accountId)});
}

} // namespace fleetglass
