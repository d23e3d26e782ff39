// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/archive_worker.h"

#include "archive/archive_opener.h"
#include "archive/damaged_archive.h"
#include "core/log.h"

#include <QDeadlineTimer>
#include <QFileInfo>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds forgettingSlice{20};

template<typename Table, typename Value>
Result<void> addAll(Table &table, qint64 vehicleId, const QList<Value> &values)
{
    for (const Value &value : values) {
        if (const Result<void> added = table.add(vehicleId, value); !added)
            return added;
    }
    return {};
}

} // namespace

Archive::Worker::Worker(const QString &path, Archive &face)
    : m_face(face)
    , m_database(path)
    , m_states(m_database)
    , m_series(m_database)
    , m_track(m_database)
    , m_trips(m_database)
    , m_charges(m_database)
    , m_rawRecords(m_database)
    , m_syncMarks(m_database)
    , m_accounts(m_database)
{}

Result<ArchiveOpening> Archive::Worker::open()
{
    m_isReadOnly = false;
    m_states.forgetEverything();
    m_series.forgetEverything();
    m_track.forgetEverything();
    m_isDamageNoted = false;
    Result<ArchiveOpening> opening = openArchive(m_database);
    if (opening) {
        // What is loaded from here on is in memory rightly until another program writes.
        if (const Result<void> fresh = refreshMemory(); !fresh)
            opening = std::unexpected(fresh.error());
    }
    if (!opening)
        qCCritical(lcArchive) << "cannot open:" << opening.error().detail;
    return opening;
}

Result<void> Archive::Worker::openReadOnly()
{
    m_isReadOnly = true;
    return openArchiveReadOnly(m_database);
}

void Archive::Worker::close()
{
    m_database.close();
}

Result<QList<FleetUpdate>> Archive::Worker::loadFleet()
{
    return m_states.load();
}

Result<void> Archive::Worker::save(const FleetUpdate &update)
{
    QList<VehicleKey> withPast;
    const Result<void> saved = inTransaction([this, &update, &withPast]() -> Result<void> {
        for (const VehicleUpdate &vehicle : update.vehicles) {
            const Result<bool> hasPast = saveVehicle(vehicle);
            if (!hasPast)
                return std::unexpected(hasPast.error());
            if (*hasPast)
                withPast.append(vehicle.key);
        }
        return update.allRemoteIds ? m_states.removeGone(update.accountId, *update.allRemoteIds) : Result<void>();
    });
    if (saved)
        tellHistorySaved(withPast);
    return saved;
}

Result<bool> Archive::Worker::saveVehicle(const VehicleUpdate &update)
{
    if (!update.identity && !update.position && update.observations.isEmpty())
        return false;
    const Result<StateTable::News> news = m_states.merge(update);
    if (!news)
        return std::unexpected(news.error());
    bool hasPast = false;
    for (const Observation &observation : news->observations) {
        const Result<bool> added = m_series.addObservation(news->vehicleId, observation);
        if (!added)
            return added;
        hasPast |= *added;
    }
    if (news->position) {
        const Result<bool> added = m_track.addLive(news->vehicleId, *news->position);
        if (!added)
            return added;
        hasPast |= *added;
    }
    return hasPast;
}

Result<void> Archive::Worker::saveHistory(const HistoryBatch &batch, const QList<SyncMark> &marks)
{
    const bool hasPast = !batch.readings.isEmpty() || !batch.track.isEmpty() || !batch.trips.isEmpty()
                         || !batch.chargeSessions.isEmpty() || !batch.rawRecords.isEmpty();
    const Result<void> saved = inTransaction([this, &batch, &marks, hasPast]() -> Result<void> {
        if (hasPast) {
            const Result<qint64> id = m_states.findOrAdd(batch.key);
            if (!id)
                return std::unexpected(id.error());
            if (const Result<void> added = addPast(*id, batch); !added)
                return added;
        }
        for (const SyncMark &mark : marks) {
            const Result<qint64> id = m_states.findOrAdd(mark.key);
            if (!id)
                return std::unexpected(id.error());
            if (const Result<void> set = m_syncMarks.set(*id, mark); !set)
                return set;
        }
        return {};
    });
    if (saved && hasPast)
        tellHistorySaved({batch.key});
    return saved;
}

Result<void> Archive::Worker::addPast(qint64 vehicleId, const HistoryBatch &batch)
{
    return addAll(m_series, vehicleId, batch.readings)
        .and_then([&] { return addAll(m_track, vehicleId, batch.track); })
        .and_then([&] { return addAll(m_trips, vehicleId, batch.trips); })
        .and_then([&] { return addAll(m_charges, vehicleId, batch.chargeSessions); })
        .and_then([&] { return addAll(m_rawRecords, vehicleId, batch.rawRecords); });
}

Result<void> Archive::Worker::removeAccount(const QString &accountId)
{
    return inTransaction([this, &accountId]() -> Result<void> {
        return m_series.removeAccount(accountId)
            .and_then([&] { return m_track.removeAccount(accountId); })
            .and_then([&] { return m_trips.removeAccount(accountId); })
            .and_then([&] { return m_charges.removeAccount(accountId); })
            .and_then([&] { return m_rawRecords.removeAccount(accountId); })
            .and_then([&] { return m_syncMarks.removeAccount(accountId); })
            .and_then([&] { return m_states.removeAccount(accountId); })
            .and_then([&] { return m_accounts.remove(accountId); });
    });
}

Result<void> Archive::Worker::saveLastGoodMs(const QString &accountId, qint64 atMs)
{
    return inTransaction([this, &accountId, atMs] { return m_accounts.setLastGoodMs(accountId, atMs); });
}

Result<ForgettingPlace> Archive::Worker::forgetSlice(ForgettingPlace place, qint64 olderThanMs)
{
    const Result<void> done = inTransaction([this, &place, olderThanMs]() -> Result<void> {
        const QDeadlineTimer end(forgettingSlice);
        while (!place.isAtEnd() && !end.hasExpired()) {
            const Result<ForgettingPlace> next = forgetSome(m_database, place, olderThanMs);
            if (!next)
                return std::unexpected(next.error());
            place = *next;
        }
        return {};
    });
    if (!done)
        return std::unexpected(done.error());
    return place;
}

Result<qint64> Archive::Worker::size() const
{
    qint64 bytes = 0;
    for (const QString &tail : {QString(), u"-wal"_s, u"-shm"_s})
        bytes += QFileInfo(m_database.path() + tail).size();
    return bytes;
}

Result<void> Archive::Worker::inTransaction(const std::function<Result<void>()> &work)
{
    if (m_isReadOnly)
        return failure(ErrorKind::Storage, u"the archive is open for reading only"_s);
    Result<void> done = m_database.begin();
    if (done) {
        done = refreshMemory().and_then(work).and_then([this] { return m_database.commit(); });
        if (!done)
            m_database.rollback();
    }
    if (done) {
        m_states.keep();
    } else {
        m_states.forget();
        m_series.forgetEverything();
        m_track.forgetEverything();
    }
    tell(done);
    return done;
}

Result<void> Archive::Worker::refreshMemory()
{
    // Changes when another connection, such as the command line beside the window, has written.
    const auto version = m_database.value(u"PRAGMA data_version"_s);
    if (!version)
        return std::unexpected(version.error());
    const qint64 dataVersion = version->value_or(QVariant(0)).toLongLong();
    if (dataVersion != m_dataVersion) {
        m_states.forgetEverything();
        m_series.forgetEverything();
        m_track.forgetEverything();
        m_dataVersion = dataVersion;
    }
    return {};
}

void Archive::Worker::tell(const Result<void> &saved)
{
    const bool isFailing = !saved;
    if (isFailing == m_isFailing)
        return;
    m_isFailing = isFailing;
    Archive *face = &m_face;
    if (isFailing) {
        qCCritical(lcArchive) << "nothing is being saved:" << saved.error().detail;
        QMetaObject::invokeMethod(
            face, [face, error = saved.error()] { emit face->savingFailed(error); }, Qt::QueuedConnection);
    } else {
        qCInfo(lcArchive) << "saving works again";
        QMetaObject::invokeMethod(face, [face] { emit face->savingResumed(); }, Qt::QueuedConnection);
    }
}

void Archive::Worker::tellHistorySaved(const QList<VehicleKey> &keys)
{
    if (keys.isEmpty())
        return;
    Archive *face = &m_face;
    QMetaObject::invokeMethod(face, [face, keys] { emit face->historySaved(keys); }, Qt::QueuedConnection);
}

void Archive::Worker::noteDamage()
{
    if (m_isReadOnly || !m_database.isOpen() || !m_database.isDamaged() || m_isDamageNoted)
        return;
    m_isDamageNoted = true;
    markDamaged(m_database.path());
    qCCritical(lcArchive) << "archive is damaged; it is put aside at the next start";
}

} // namespace fleetglass
