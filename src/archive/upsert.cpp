// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/upsert.h"

namespace fleetglass {

using namespace Qt::StringLiterals;

QString upsertSql(const QString &table, const QStringList &keys, const QStringList &values)
{
    const QStringList columns = keys + values;
    QStringList marks;
    marks.fill(u"?"_s, columns.size());
    QStringList taken;
    for (const QString &column : values)
        taken.append(u"%1 = excluded.%1"_s.arg(column));
    return u"INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT (%4) DO UPDATE SET %5"_s.arg(
        table, columns.join(u", "_s), marks.join(u", "_s), keys.join(u", "_s), taken.join(u", "_s));
}

} // namespace fleetglass
