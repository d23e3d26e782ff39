// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace fleetglass {

/// "INSERT … ON CONFLICT (keys) DO UPDATE …" with one ? per column, keys first. SQLite and PostgreSQL both read it.
QString upsertSql(const QString &table, const QStringList &keys, const QStringList &values);

} // namespace fleetglass
