// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"
#include "core/result.h"
#include "models/record_table_model.h"
#include "models/value_formatter.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>

namespace fleetglass {

/// The past of the vehicle in view, as tables ready to show: trips, charge sessions, raw records, and the recent track for
/// the map. Reads the archive; asks again by itself when more of that vehicle's past has been saved.
class VehicleHistory : public QObject
{
    Q_OBJECT
public:
    VehicleHistory(Archive &archive, const ValueFormatter &formatter, const Clock &clock, QObject *parent = nullptr);
    ~VehicleHistory() override;

    void setVehicle(const std::optional<VehicleKey> &key);
    void setRawRecordType(const QString &type); ///< which type rawRecords() shows; the first one until chosen

    RecordTableModel *trips() { return &m_trips; }
    RecordTableModel *chargeSessions() { return &m_chargeSessions; }
    RecordTableModel *rawRecords() { return &m_rawRecords; }
    const QStringList &rawRecordTypes() const { return m_rawTypes; }
    const QString &rawRecordType() const { return m_rawType; } ///< the one shown; empty where there is none
    const QList<Position> &recentTrack() const { return m_track; } ///< of the last 12 hours
    const QList<Trip> &tripList() const { return m_tripList; }     ///< in the order of trips()

    const ValueFormatter &formatter() const { return m_formatter; } ///< as its tables are written

    /// Positions between two times, answered by trackLoaded(); for showing one trip on the map.
    void loadTrack(TimeSpan span);

signals:
    void tablesChanged();
    void recentTrackChanged();
    void trackLoaded(const QList<fleetglass::Position> &track);
    void failed(const fleetglass::Error &error);

private:
    void reload();
    Task<> fetchTables(VehicleKey key, int ticket);
    Task<> fetchRawRecords(VehicleKey key, int ticket);
    Task<> fetchTrack(VehicleKey key, TimeSpan span, int ticket);
    void fillTrips(const QList<Trip> &trips);
    void fillChargeSessions(const QList<ChargeSession> &sessions);
    void fillRawRecords(const QList<RawRecord> &records);

    Archive &m_archive;
    const ValueFormatter &m_formatter;
    const Clock &m_clock;
    std::optional<VehicleKey> m_key;
    RecordTableModel m_trips;
    RecordTableModel m_chargeSessions;
    RecordTableModel m_rawRecords;
    QStringList m_rawTypes;
    QString m_rawType;
    QList<Position> m_track;
    QList<Trip> m_tripList;
    int m_ticket = 0;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true); ///< false once destroyed: answers may come later
};

} // namespace fleetglass
