// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"
#include "core/result.h"

#include <QList>
#include <QStringList>

namespace fleetglass {

class ArchiveDatabase;

/// Records of the services as they are, one per vehicle, type, time and number.
class RawRecordTable
{
public:
    explicit RawRecordTable(ArchiveDatabase &database);

    Result<void> add(qint64 vehicleId, const RawRecord &record);
    /// Sorted.
    Result<QStringList> types(qint64 vehicleId);
    /// Newest first, at most `limit`.
    Result<QList<RawRecord>> newest(qint64 vehicleId, const QString &type, TimeSpan span, int limit);
    Result<void> removeAccount(const QString &accountId);

private:
    ArchiveDatabase &m_database;
};

} // namespace fleetglass
