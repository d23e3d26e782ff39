// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>

#include <limits>
#include <utility>

namespace fleetglass::test {

using namespace Qt::StringLiterals;

inline constexpr qint64 noonMs = 1795176000000; ///< 2026-11-20 12:00:00 UTC
inline constexpr TimeSpan always{.fromMs = 0, .toMs = std::numeric_limits<qint64>::max()};

/// Waits for a call's end; what it brought.
template<typename T>
T ended(Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

inline VehicleKey vehicleKey(const QString &remoteId, const QString &accountId = u"account-1"_s)
{
    return {.accountId = accountId, .remoteId = remoteId};
}

inline Observation observed(Quantity quantity, Value value, qint64 atMs, Interned part = {}, Interned origin = u"test")
{
    return {.quantity = quantity,
            .sourceAge = SourceAge::Current,
            .part = part,
            .origin = origin,
            .value = std::move(value),
            .observedAtMs = atMs};
}

inline Observation number(Quantity quantity, double value, qint64 atMs, Interned part = {})
{
    return observed(quantity, value, atMs, part);
}

inline Reading reading(Quantity quantity, double value, qint64 atMs)
{
    return {.quantity = quantity, .part = {}, .value = value, .observedAtMs = atMs};
}

inline Position place(double latitude, double longitude, qint64 atMs)
{
    Position position;
    position.latitude = latitude;
    position.longitude = longitude;
    position.origin = u"test";
    position.observedAtMs = atMs;
    return position;
}

/// A batch of a vehicle's past, empty yet.
inline HistoryBatch pastOf(const VehicleKey &key)
{
    HistoryBatch batch;
    batch.key = key;
    return batch;
}

inline FleetUpdate oneVehicle(VehicleUpdate vehicle)
{
    return {.accountId = vehicle.key.accountId, .vehicles = {vehicle}, .allRemoteIds = std::nullopt};
}

/// A connection beside the archive's, to look at the file or to harm it.
class RawFile
{
public:
    explicit RawFile(const QString &path)
    {
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        m_database.setDatabaseName(path);
        m_isOpen = m_database.open();
    }
    ~RawFile()
    {
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(name);
    }
    Q_DISABLE_COPY_MOVE(RawFile)

    bool isOpen() const { return m_isOpen; }
    /// False where the statement fails.
    bool run(const QString &sql) { return QSqlQuery(m_database).exec(sql); }
    /// First column of the first row; invalid where there is none.
    QVariant value(const QString &sql)
    {
        QSqlQuery query(m_database);
        return query.exec(sql) && query.next() ? query.value(0) : QVariant();
    }

private:
    static constexpr auto name = "raw-file"_L1;
    QSqlDatabase m_database;
    bool m_isOpen = false;
};

} // namespace fleetglass::test
