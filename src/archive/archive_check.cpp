// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/archive_check.h"

#include "archive/archive_database.h"
#include "archive/archive_schema.h"

#include <QFileInfo>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 wholeCheckLimitBytes = 256LL * 1024 * 1024;

Result<void> checkTablesReadable(ArchiveDatabase &database)
{
    QStringList present;
    const Result<void> listed =
        database.forEachRow(u"SELECT name FROM sqlite_master WHERE type = 'table'"_s, {},
                            [&present](const QSqlQuery &row) { present.append(row.value(0).toString()); });
    if (!listed)
        return listed;
    const QStringList tables = archiveTables();
    for (const QString &table : tables) {
        if (!present.contains(table))
            return database.declareDamaged(u"table %1 is missing"_s.arg(table));
        if (const auto row = database.value(u"SELECT * FROM %1 LIMIT 1"_s.arg(table)); !row)
            return std::unexpected(row.error());
    }
    return {};
}

Result<void> quickCheck(ArchiveDatabase &database, const QString &statement)
{
    const auto verdict = database.value(statement);
    if (!verdict)
        return std::unexpected(verdict.error());
    if (const QString text = verdict->value_or(QVariant()).toString(); text != "ok"_L1)
        return database.declareDamaged(text.simplified());
    return {};
}

} // namespace

Result<void> checkArchive(ArchiveDatabase &database, bool isSuspect)
{
    if (const Result<void> readable = checkTablesReadable(database); !readable || !isSuspect)
        return readable;
    if (QFileInfo(database.path()).size() <= wholeCheckLimitBytes)
        return quickCheck(database, u"PRAGMA quick_check(1)"_s);
    for (const QString &table : {u"accounts"_s, u"vehicles"_s, u"last_states"_s, u"series"_s, u"sync_marks"_s}) {
        if (const Result<void> sound = quickCheck(database, u"PRAGMA quick_check(%1)"_s.arg(table)); !sound)
            return sound;
    }
    return {};
}

} // namespace fleetglass
