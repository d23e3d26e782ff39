// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/account_table.h"
#include "archive/archive.h"
#include "archive/archive_database.h"
#include "archive/charge_table.h"
#include "archive/old_past.h"
#include "archive/raw_record_table.h"
#include "archive/series_table.h"
#include "archive/state_table.h"
#include "archive/sync_table.h"
#include "archive/track_table.h"
#include "archive/trip_table.h"

#include <functional>

namespace fleetglass {

/// The archive's other half, on its own thread: does one call after the other, and says through the face what happened.
class Archive::Worker : public QObject
{
    Q_OBJECT
public:
    Worker(const QString &path, Archive &face);

    Result<ArchiveOpening> open();
    Result<void> openReadOnly();
    void close();

    Result<QList<FleetUpdate>> loadFleet();
    Result<void> save(const FleetUpdate &update);
    Result<void> saveHistory(const HistoryBatch &batch, const QList<SyncMark> &marks);
    Result<void> removeAccount(const QString &accountId);
    Result<void> saveLastGoodMs(const QString &accountId, qint64 atMs);
    /// Forgets on from `place` for some 20 ms. Returns how far it came.
    Result<ForgettingPlace> forgetSlice(ForgettingPlace place, qint64 olderThanMs);
    Result<qint64> size() const;

    Result<QList<SyncMark>> syncMarks(const QString &accountId) { return m_syncMarks.all(accountId); }
    Result<std::optional<qint64>> lastGoodMs(const QString &accountId) { return m_accounts.lastGoodMs(accountId); }

    /// Asks one table for a vehicle's past by the archive's number of it; nothing for a vehicle never heard of.
    template<typename T>
    Result<T> pastOf(const VehicleKey &key, const std::function<Result<T>(qint64 vehicleId)> &ask)
    {
        const Result<std::optional<qint64>> id = m_states.find(key);
        if (!id)
            return std::unexpected(id.error());
        return *id ? ask(**id) : T();
    }
    SeriesTable &seriesTable() { return m_series; }
    TrackTable &trackTable() { return m_track; }
    TripTable &tripTable() { return m_trips; }
    ChargeTable &chargeTable() { return m_charges; }
    RawRecordTable &rawRecordTable() { return m_rawRecords; }

    /// After every call: damage found by it is noted for the next start.
    void noteDamage();

private:
    Result<void> inTransaction(const std::function<Result<void>()> &work);
    Result<void> refreshMemory();
    Result<bool> saveVehicle(const VehicleUpdate &update);
    Result<void> addPast(qint64 vehicleId, const HistoryBatch &batch);
    void tell(const Result<void> &saved);
    void tellHistorySaved(const QList<VehicleKey> &keys);

    Archive &m_face;
    ArchiveDatabase m_database;
    StateTable m_states;
    SeriesTable m_series;
    TrackTable m_track;
    TripTable m_trips;
    ChargeTable m_charges;
    RawRecordTable m_rawRecords;
    SyncTable m_syncMarks;
    AccountTable m_accounts;
    qint64 m_dataVersion = 0; ///< of the file as this connection knows it
    bool m_isReadOnly = false;
    bool m_isFailing = false;
    bool m_isDamageNoted = false;
};

} // namespace fleetglass
