// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"
#include "core/result.h"

#include <QList>

namespace fleetglass {

class ArchiveDatabase;

/// Drives, one per vehicle and start; a drive told again replaces what was known of it.
class TripTable
{
public:
    explicit TripTable(ArchiveDatabase &database);

    Result<void> add(qint64 vehicleId, const Trip &trip);
    /// Those that touch the span, in order of their start.
    Result<QList<Trip>> all(qint64 vehicleId, TimeSpan span);
    Result<void> removeAccount(const QString &accountId);

private:
    ArchiveDatabase &m_database;
};

} // namespace fleetglass
