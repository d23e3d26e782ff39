// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"
#include "core/result.h"

#include <QList>

namespace fleetglass {

class ArchiveDatabase;

/// How far each kind of history of each vehicle has been fetched.
class SyncTable
{
public:
    explicit SyncTable(ArchiveDatabase &database);

    Result<void> set(qint64 vehicleId, const SyncMark &mark);
    Result<QList<SyncMark>> all(const QString &accountId);
    Result<void> removeAccount(const QString &accountId);

private:
    ArchiveDatabase &m_database;
};

} // namespace fleetglass
