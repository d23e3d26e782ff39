// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/fleet_update.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>

namespace fleetglass {

class ArchiveDatabase;

/// Who the vehicles are, and what was last known of each: one compact row per vehicle, so that a start is fast. Everything it
/// merges into stays in memory, so that saving reads nothing back; keep() after a commit, forget() after a rollback.
class StateTable
{
public:
    explicit StateTable(ArchiveDatabase &database);

    /// Reads all of it, one update per account.
    Result<QList<FleetUpdate>> load();

    /// The archive's number of a vehicle; null where it has never been heard of.
    Result<std::optional<qint64>> find(const VehicleKey &key);
    /// The same, making a row where there is none.
    Result<qint64> findOrAdd(const VehicleKey &key);

    /// What a merge brought that was not known before, also where it is older than the last state.
    struct News {
        qint64 vehicleId = 0;
        QList<Observation> observations;
        std::optional<Position> position;
    };
    /// Newer wins, of two of the same time the one given here.
    Result<News> merge(const VehicleUpdate &update);
    /// Vehicles of the account that are not in `present` lose their last state; their past stays.
    Result<void> removeGone(const QString &accountId, const QStringList &present);
    /// Deletes the account's vehicles. What belongs to them must be gone before.
    Result<void> removeAccount(const QString &accountId);

    void keep();
    void forget();
    /// Another program has written: what is in memory may be out of date.
    void forgetEverything();

private:
    struct Known {
        std::optional<Vehicle> identity;
        ObservationSet observations;
        std::optional<Position> position;
    };

    Result<void> ensureLoaded();
    Known knownOf(const VehicleKey &key) const;
    Result<void> write(qint64 vehicleId, const Known &known);
    Result<void> writeIdentity(qint64 vehicleId, const std::optional<Vehicle> &identity);

    ArchiveDatabase &m_database;
    QHash<VehicleKey, Known> m_known;
    QHash<VehicleKey, Known> m_pending; ///< merged in the transaction that runs
    bool m_hasRemoved = false;          ///< something was taken out of m_known in the transaction that runs
    bool m_isLoaded = false;
};

} // namespace fleetglass
