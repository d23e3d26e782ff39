// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"
#include "core/result.h"

#include <QHash>
#include <QList>

namespace fleetglass {

class ArchiveDatabase;

/// Where vehicles were.
class TrackTable
{
public:
    explicit TrackTable(ArchiveDatabase &database);

    /// Keeps a new position, except where the last one was the same place less than a minute before. Returns whether it wrote.
    Result<bool> addLive(qint64 vehicleId, const Position &position);
    /// Keeps a position of the past; one of the same time is replaced. A place that is no number is none.
    Result<void> add(qint64 vehicleId, const Position &position);
    /// In order of time.
    Result<QList<Position>> all(qint64 vehicleId, TimeSpan span);

    Result<void> removeAccount(const QString &accountId);
    void forgetEverything();

private:
    ArchiveDatabase &m_database;
    QHash<qint64, Position> m_last; ///< written since the program started
};

} // namespace fleetglass
