// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/vehicle_history.h"

#include <limits>

namespace fleetglass {

namespace {

constexpr qint64 recentTrackMs = 12 * 60 * 60 * 1000;
constexpr int rawRecordLimit = 2000;
constexpr TimeSpan always{.fromMs = 0, .toMs = std::numeric_limits<qint64>::max()};

} // namespace

VehicleHistory::VehicleHistory(Archive &archive, const ValueFormatter &formatter, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_archive(archive)
    , m_formatter(formatter)
    , m_clock(clock)
{
    connect(&archive, &Archive::historySaved, this, [this](const QList<VehicleKey> &keys) {
        if (m_key && keys.contains(*m_key))
            reload();
    });
    connect(&formatter, &ValueFormatter::changed, this, &VehicleHistory::reload);
}

VehicleHistory::~VehicleHistory()
{
    *m_alive = false;
}

void VehicleHistory::setVehicle(const std::optional<VehicleKey> &key)
{
    if (key == m_key)
        return;
    m_key = key;
    m_rawType.clear();
    m_rawTypes.clear();
    m_track.clear();
    fillTrips({});
    fillChargeSessions({});
    fillRawRecords({});
    emit tablesChanged();
    emit recentTrackChanged();
    reload();
}

void VehicleHistory::setRawRecordType(const QString &type)
{
    m_rawType = type;
    if (m_key)
        fetchRawRecords(*m_key, m_ticket);
}

void VehicleHistory::loadTrack(TimeSpan span)
{
    if (m_key)
        fetchTrack(*m_key, span, m_ticket);
}

void VehicleHistory::reload()
{
    ++m_ticket;
    if (m_key)
        fetchTables(*m_key, m_ticket);
}

Task<> VehicleHistory::fetchTables(VehicleKey key, int ticket)
{
    const std::shared_ptr<bool> alive = m_alive;
    const Result<QList<Trip>> trips = co_await m_archive.trips(key, always);
    if (!*alive || ticket != m_ticket)
        co_return;
    const Result<QList<ChargeSession>> sessions = co_await m_archive.chargeSessions(key, always);
    if (!*alive || ticket != m_ticket)
        co_return;
    const qint64 now = m_clock.nowMs();
    const Result<QList<Position>> track =
        co_await m_archive.track(key, TimeSpan{.fromMs = now - recentTrackMs, .toMs = now});
    if (!*alive || ticket != m_ticket)
        co_return;
    const Result<QStringList> types = co_await m_archive.rawRecordTypes(key);
    if (!*alive || ticket != m_ticket)
        co_return;

    fillTrips(trips.value_or(QList<Trip>()));
    fillChargeSessions(sessions.value_or(QList<ChargeSession>()));
    m_track = track.value_or(QList<Position>());
    m_rawTypes = types.value_or(QStringList());
    if (!m_rawTypes.contains(m_rawType))
        m_rawType = m_rawTypes.value(0);
    emit tablesChanged();
    emit recentTrackChanged();
    for (const auto *error : {trips ? nullptr : &trips.error(), sessions ? nullptr : &sessions.error(),
                              track ? nullptr : &track.error(), types ? nullptr : &types.error()}) {
        if (error) {
            emit failed(*error);
            break;
        }
    }
    if (!m_rawType.isEmpty())
        fetchRawRecords(key, ticket);
}

Task<> VehicleHistory::fetchRawRecords(VehicleKey key, int ticket)
{
    const std::shared_ptr<bool> alive = m_alive;
    const QString type = m_rawType;
    const Result<QList<RawRecord>> records = co_await m_archive.rawRecords(key, type, always, rawRecordLimit);
    if (!*alive || ticket != m_ticket || type != m_rawType)
        co_return;
    fillRawRecords(records.value_or(QList<RawRecord>()));
    if (!records)
        emit failed(records.error());
    emit tablesChanged();
}

Task<> VehicleHistory::fetchTrack(VehicleKey key, TimeSpan span, int ticket)
{
    const std::shared_ptr<bool> alive = m_alive;
    const Result<QList<Position>> track = co_await m_archive.track(key, span);
    if (!*alive || ticket != m_ticket)
        co_return;
    if (track)
        emit trackLoaded(*track);
    else
        emit failed(track.error());
}

} // namespace fleetglass
