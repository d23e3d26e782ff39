// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/task.h"
#include "domain/fleet_update.h"
#include "domain/history.h"
#include "domain/series.h"

#include <QList>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace fleetglass {

/// A series that the archive has of a vehicle.
struct SeriesInfo {
    Quantity quantity = Quantity::StateOfCharge;
    Interned part;
    qint64 firstMs = 0;
    qint64 lastMs = 0;
    qint64 count = 0;
};

/// How far the history of one kind has been fetched.
struct SyncMark {
    VehicleKey key;
    QString kind;       ///< HistoryKind::name
    qint64 untilMs = 0; ///< everything up to here is in the archive
};

/// What opening found.
struct ArchiveOpening {
    QString setAsidePath; ///< where a damaged archive was put; empty: it was sound or new
    bool isNew = false;
};

/// Everything ever known, in one SQLite file per profile. Calls may come from the GUI thread; work is done in order on the
/// archive's own thread; answers come back to the caller's thread. One transaction per save: after a crash at most the
/// batch being written is missing. A disk that is full fails the save with ErrorKind::Storage and savingFailed(); the next save that works
/// says savingResumed().
class Archive : public QObject
{
    Q_OBJECT
public:
    explicit Archive(const QString &path, QObject *parent = nullptr);
    ~Archive() override; ///< finishes what is queued

    /// Opens or makes the file. A damaged one is renamed to a dated name and a new one begun; one of a newer program is
    /// an error (Storage) and left untouched.
    Task<Result<ArchiveOpening>> open();
    /// Opens what is there for reading only, also while another program writes to it: makes, climbs, checks and puts aside
    /// nothing, and every save fails (SQLite may leave an empty log beside the file). Storage where there is no file, or one that this
    /// program cannot read as it is.
    Task<Result<void>> openReadOnly();

    /// Last state of every vehicle, one update per account.
    Task<Result<QList<FleetUpdate>>> loadFleet();
    /// Keeps a batch: last states, numeric observations as readings, positions as track. Vehicles gone from
    /// allRemoteIds keep their history and leave the last states. An observation with the value of the series' last reading, less than a
    /// minute after it, goes into the last state only; so does a position at the same place.
    Task<Result<void>> save(FleetUpdate update);
    Task<Result<void>> saveHistory(HistoryBatch batch, QList<SyncMark> marks = {});
    Task<Result<void>> removeAccount(QString accountId);
    /// A copy of all that is saved at this moment, as one file of its own, which must not be there yet. In the thread pool, through a
    /// connection of its own: saving and reading go on meanwhile. What was written of a copy that failed is taken away.
    Task<Result<void>> copyTo(QString path);

    Task<Result<QList<SyncMark>>> syncMarks(QString accountId);
    /// Newest good answer per account, kept for the lamp.
    Task<Result<std::optional<qint64>>> lastGoodMs(QString accountId);
    Task<Result<void>> saveLastGoodMs(QString accountId, qint64 atMs);

    Task<Result<QList<SeriesInfo>>> series(VehicleKey key);
    /// At most about 4 points per pixel, first, last, smallest and largest value true.
    Task<Result<QList<SeriesPoint>>> readings(VehicleKey key, Quantity quantity, Interned part, TimeSpan span,
                                              int pixels);
    /// Every single reading, for export.
    Task<Result<QList<Reading>>> rawReadings(VehicleKey key, Quantity quantity, Interned part, TimeSpan span);
    Task<Result<QList<Position>>> track(VehicleKey key, TimeSpan span);
    Task<Result<QList<Trip>>> trips(VehicleKey key, TimeSpan span);
    Task<Result<QList<ChargeSession>>> chargeSessions(VehicleKey key, TimeSpan span);
    Task<Result<QStringList>> rawRecordTypes(VehicleKey key);
    /// Newest first, at most `limit`.
    Task<Result<QList<RawRecord>>> rawRecords(VehicleKey key, QString type, TimeSpan span, int limit);

    /// Forgets readings, track points and raw records of before `ms` (UTC). Trips, charge sessions and last states stay, and so
    /// does how far history was fetched: what is forgotten is not fetched again. Works in slices of some 20 ms, between which
    /// other calls are answered. The file does not shrink; the room becomes free for what comes.
    Task<Result<void>> forgetOlderThan(qint64 ms);
    /// Bytes on the disk, with the log beside the file.
    Task<Result<qint64>> size();

signals:
    void savingFailed(const fleetglass::Error &error);
    void savingResumed();
    /// Something of these vehicles' past has changed.
    void historySaved(const QList<fleetglass::VehicleKey> &keys);

private:
    class Worker;
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace fleetglass
