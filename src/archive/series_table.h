// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"
#include "core/result.h"

#include <QList>

#include <map>
#include <optional>
#include <unordered_map>

namespace fleetglass {

class ArchiveDatabase;

/// Numbers over time. Flags are 0 and 1; words and texts are no series.
class SeriesTable
{
public:
    explicit SeriesTable(ArchiveDatabase &database);

    /// Keeps a new observation as a reading, except where the series' last one had the same value less than a minute before: a
    /// line in a chart loses nothing by that, and a vehicle asked every few seconds does not fill the disk. Returns whether it wrote.
    Result<bool> addObservation(qint64 vehicleId, const Observation &observation);
    /// Keeps a reading of the past as it is; one of the same time is replaced. NaN and infinity are no readings.
    Result<void> add(qint64 vehicleId, const Reading &reading);

    Result<QList<SeriesInfo>> list(qint64 vehicleId);
    /// See thinOut().
    Result<QList<SeriesPoint>> thinned(qint64 vehicleId, ObservationKey series, TimeSpan span, int pixels);
    Result<QList<Reading>> all(qint64 vehicleId, ObservationKey series, TimeSpan span);

    Result<void> removeAccount(const QString &accountId);
    /// After a rollback, or when another program has written: numbers and last readings in memory may be wrong.
    void forgetEverything();

private:
    struct Tail {
        qint64 seriesId = 0;
        std::optional<SeriesPoint> last; ///< the last one written since the program started
    };
    using Tails = std::map<ObservationKey, Tail>;

    Result<Tails *> tailsOf(qint64 vehicleId);
    Result<Tail *> tailOf(qint64 vehicleId, ObservationKey series);
    Result<std::optional<qint64>> find(qint64 vehicleId, ObservationKey series);
    Result<void> write(Tail &tail, qint64 atMs, double value);

    ArchiveDatabase &m_database;
    std::unordered_map<qint64, Tails> m_tails; ///< by vehicle; where there is an entry, all series of the vehicle are in it
};

} // namespace fleetglass
