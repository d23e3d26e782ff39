// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/archive.h"

#include "archive/archive_worker.h"
#include "archive/worker_answer.h"
#include "core/in_pool.h"

#include <QFile>
#include <QPointer>
#include <QThread>
#include <QThreadPool>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

Result<void> copyDatabase(const QString &from, const QString &to)
{
    if (QFile::exists(to))
        return failure(ErrorKind::Storage, u"there is a file of the copy's name already"_s);
    ArchiveDatabase source(from);
    Result<void> done = source.open(ArchiveDatabase::Access::ReadOnly);
    if (done)
        done = source.execute(u"VACUUM INTO ?"_s, {to});
    if (!done)
        QFile::remove(to);
    return done;
}

} // namespace

struct Archive::Private {
    QString path;
    QThread thread;
    Worker *worker = nullptr; ///< lives on `thread`, deleted when that ends

    /// Queues a call; its answer comes back to the thread that asks.
    template<typename T>
    Task<Result<T>> ask(std::function<Result<T>(Worker &)> question) const
    {
        return runOn<Result<T>>(worker, [target = worker, question = std::move(question)] {
            Result<T> answer = question(*target);
            target->noteDamage();
            return answer;
        });
    }

    /// The same for a vehicle's past.
    template<typename T>
    Task<Result<T>> askPast(VehicleKey key, std::function<Result<T>(Worker &, qint64 vehicleId)> question) const
    {
        return ask<T>([key = std::move(key), question = std::move(question)](Worker &target) {
            return target.pastOf<T>(key, [&target, &question](qint64 vehicleId) { return question(target, vehicleId); });
        });
    }
};

Archive::Archive(const QString &path, QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    d->path = path;
    d->worker = new Worker(path, *this);
    d->worker->moveToThread(&d->thread);
    connect(&d->thread, &QThread::finished, d->worker, &QObject::deleteLater);
    d->thread.setObjectName(u"archive"_s);
    d->thread.start();
}

Archive::~Archive()
{
    // Queued behind all that was asked for.
    QMetaObject::invokeMethod(
        d->worker,
        [worker = d->worker, thread = &d->thread] {
            worker->close();
            thread->quit();
        },
        Qt::QueuedConnection);
    d->thread.wait();
}

Task<Result<ArchiveOpening>> Archive::open()
{
    return d->ask<ArchiveOpening>([](Worker &worker) { return worker.open(); });
}

Task<Result<void>> Archive::openReadOnly()
{
    return d->ask<void>([](Worker &worker) { return worker.openReadOnly(); });
}

Task<Result<QList<FleetUpdate>>> Archive::loadFleet()
{
    return d->ask<QList<FleetUpdate>>([](Worker &worker) { return worker.loadFleet(); });
}

Task<Result<void>> Archive::save(FleetUpdate update)
{
    return d->ask<void>([update = std::move(update)](Worker &worker) { return worker.save(update); });
}

Task<Result<void>> Archive::saveHistory(HistoryBatch batch, QList<SyncMark> marks)
{
    return d->ask<void>([batch = std::move(batch), marks = std::move(marks)](Worker &worker) {
        return worker.saveHistory(batch, marks);
    });
}

Task<Result<void>> Archive::removeAccount(QString accountId)
{
    return d->ask<void>([accountId = std::move(accountId)](Worker &worker) { return worker.removeAccount(accountId); });
}

Task<Result<void>> Archive::copyTo(QString path)
{
    InPool copied(*QThreadPool::globalInstance(),
                  [from = d->path, to = std::move(path)]() -> Result<void> { return copyDatabase(from, to); });
    co_return co_await copied;
}

Task<Result<QList<SyncMark>>> Archive::syncMarks(QString accountId)
{
    return d->ask<QList<SyncMark>>(
        [accountId = std::move(accountId)](Worker &worker) { return worker.syncMarks(accountId); });
}

Task<Result<std::optional<qint64>>> Archive::lastGoodMs(QString accountId)
{
    return d->ask<std::optional<qint64>>(
        [accountId = std::move(accountId)](Worker &worker) { return worker.lastGoodMs(accountId); });
}

Task<Result<void>> Archive::saveLastGoodMs(QString accountId, qint64 atMs)
{
    return d->ask<void>(
        [accountId = std::move(accountId), atMs](Worker &worker) { return worker.saveLastGoodMs(accountId, atMs); });
}

Task<Result<QList<SeriesInfo>>> Archive::series(VehicleKey key)
{
    return d->askPast<QList<SeriesInfo>>(
        std::move(key), [](Worker &worker, qint64 vehicleId) { return worker.seriesTable().list(vehicleId); });
}

Task<Result<QList<SeriesPoint>>> Archive::readings(VehicleKey key, Quantity quantity, Interned part, TimeSpan span,
                                                   int pixels)
{
    return d->askPast<QList<SeriesPoint>>(
        std::move(key), [quantity, part, span, pixels](Worker &worker, qint64 vehicleId) {
            return worker.seriesTable().thinned(vehicleId, {quantity, part}, span, pixels);
        });
}

Task<Result<QList<Reading>>> Archive::rawReadings(VehicleKey key, Quantity quantity, Interned part, TimeSpan span)
{
    return d->askPast<QList<Reading>>(std::move(key), [quantity, part, span](Worker &worker, qint64 vehicleId) {
        return worker.seriesTable().all(vehicleId, {quantity, part}, span);
    });
}

Task<Result<QList<Position>>> Archive::track(VehicleKey key, TimeSpan span)
{
    return d->askPast<QList<Position>>(
        std::move(key), [span](Worker &worker, qint64 vehicleId) { return worker.trackTable().all(vehicleId, span); });
}

Task<Result<QList<Trip>>> Archive::trips(VehicleKey key, TimeSpan span)
{
    return d->askPast<QList<Trip>>(
        std::move(key), [span](Worker &worker, qint64 vehicleId) { return worker.tripTable().all(vehicleId, span); });
}

Task<Result<QList<ChargeSession>>> Archive::chargeSessions(VehicleKey key, TimeSpan span)
{
    return d->askPast<QList<ChargeSession>>(
        std::move(key), [span](Worker &worker, qint64 vehicleId) { return worker.chargeTable().all(vehicleId, span); });
}

Task<Result<QStringList>> Archive::rawRecordTypes(VehicleKey key)
{
    return d->askPast<QStringList>(
        std::move(key), [](Worker &worker, qint64 vehicleId) { return worker.rawRecordTable().types(vehicleId); });
}

Task<Result<QList<RawRecord>>> Archive::rawRecords(VehicleKey key, QString type, TimeSpan span, int limit)
{
    return d->askPast<QList<RawRecord>>(std::move(key),
                                        [type = std::move(type), span, limit](Worker &worker, qint64 vehicleId) {
                                            return worker.rawRecordTable().newest(vehicleId, type, span, limit);
                                        });
}

Task<Result<void>> Archive::forgetOlderThan(qint64 ms)
{
    const QPointer<Archive> alive(this);
    ForgettingPlace place;
    while (!place.isAtEnd()) {
        const Result<ForgettingPlace> reached =
            co_await d->ask<ForgettingPlace>([place, ms](Worker &worker) { return worker.forgetSlice(place, ms); });
        if (!reached)
            co_return std::unexpected(reached.error());
        if (!alive)
            co_return failure(ErrorKind::Cancelled, {});
        place = *reached;
    }
    co_return Result<void>();
}

Task<Result<qint64>> Archive::size()
{
    return d->ask<qint64>([](Worker &worker) { return worker.size(); });
}

} // namespace fleetglass
