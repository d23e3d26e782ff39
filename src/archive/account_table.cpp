// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/account_table.h"

#include "archive/archive_database.h"
#include "archive/column_value.h"
#include "archive/upsert.h"

namespace fleetglass {

using namespace Qt::StringLiterals;

AccountTable::AccountTable(ArchiveDatabase &database) : m_database(database) {}

Result<std::optional<qint64>> AccountTable::lastGoodMs(const QString &accountId)
{
    const auto found =
        m_database.value(u"SELECT last_good_ms FROM accounts WHERE account_id = ?"_s, {columnOf(accountId)});
    if (!found)
        return std::unexpected(found.error());
    return *found ? std::optional((*found)->toLongLong()) : std::nullopt;
}

Result<void> AccountTable::setLastGoodMs(const QString &accountId, qint64 atMs)
{
    static const QString sql = upsertSql(u"accounts"_s, {u"account_id"_s}, {u"last_good_ms"_s});
    return m_database.execute(sql, {columnOf(accountId), atMs});
}

Result<void> AccountTable::remove(const QString &accountId)
{
    return m_database.execute(u"DELETE FROM accounts WHERE account_id = ?"_s, {columnOf(accountId)});
}

} // namespace fleetglass
