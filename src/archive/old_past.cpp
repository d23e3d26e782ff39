// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/old_past.h"

#include "archive/archive_database.h"

#include <array>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsAtOnce = 500;

/// A table that grows with time. Its rows belong to owners, and of each owner they lie in the order of time.
struct GrowingTable {
    QString nextOwner; ///< the smallest owner above one
    QString lastTime;  ///< time of the last of the first few rows of an owner before a time; NULL where there is none
    QString remove;    ///< rows of an owner up to a time, that one included
};

GrowingTable growing(const QString &owners, const QString &rows, const QString &owner, const QString &time)
{
    return {.nextOwner = u"SELECT MIN(id) FROM %1 WHERE id > ?"_s.arg(owners),
            .lastTime =
                u"SELECT MAX(t) FROM (SELECT %3 AS t FROM %1 WHERE %2 = ? AND %3 < ? ORDER BY %3 LIMIT %4) some"_s
                    .arg(rows, owner, time)
                    .arg(rowsAtOnce),
            .remove = u"DELETE FROM %1 WHERE %2 = ? AND %3 <= ?"_s.arg(rows, owner, time)};
}

const std::array<GrowingTable, 3> &growingTables()
{
    static const std::array tables{
        growing(u"series"_s, u"readings"_s, u"series_id"_s, u"at_ms"_s),
        growing(u"vehicles"_s, u"track"_s, u"vehicle_id"_s, u"at_ms"_s),
        growing(u"vehicles"_s, u"raw_records"_s, u"vehicle_id"_s, u"recorded_at_ms"_s),
    };
    return tables;
}

} // namespace

bool ForgettingPlace::isAtEnd() const
{
    return table >= static_cast<int>(growingTables().size());
}

Result<ForgettingPlace> forgetSome(ArchiveDatabase &database, ForgettingPlace place, qint64 olderThanMs)
{
    const GrowingTable &table = growingTables().at(static_cast<std::size_t>(place.table));
    const auto owner = database.value(table.nextOwner, {place.ownerId});
    if (!owner)
        return std::unexpected(owner.error());
    if (!*owner || (*owner)->isNull())
        return ForgettingPlace{.table = place.table + 1, .ownerId = 0};
    const qint64 ownerId = (*owner)->toLongLong();
    const auto last = database.value(table.lastTime, {ownerId, olderThanMs});
    if (!last)
        return std::unexpected(last.error());
    if (!*last || (*last)->isNull())
        return ForgettingPlace{.table = place.table, .ownerId = ownerId};
    if (const Result<void> removed = database.execute(table.remove, {ownerId, **last}); !removed)
        return std::unexpected(removed.error());
    return place; // the same owner may have more
}

} // namespace fleetglass
