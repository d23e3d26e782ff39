// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/state_table.h"

#include "archive/archive_database.h"
#include "archive/column_value.h"
#include "archive/state_blob.h"
#include "archive/upsert.h"
#include "archive/vehicle_kind_word.h"
#include "core/log.h"

#include <QSet>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

std::optional<Position> positionIn(const QSqlQuery &row, int column)
{
    const std::optional<LatLon> place = placeIn(row, column);
    if (!place)
        return std::nullopt;
    return Position{.latitude = place->latitude,
                    .longitude = place->longitude,
                    .altitudeM = numberIn(row, column + 2),
                    .headingDeg = numberIn(row, column + 3),
                    .speedKmh = numberIn(row, column + 4),
                    .sourceAge = row.value(column + 6).toBool() ? SourceAge::Old : SourceAge::Current,
                    .origin = Interned(row.value(column + 7).toString()),
                    .observedAtMs = row.value(column + 5).toLongLong()};
}

/// Account, id, name, kind as the columns 0 to 3.
std::optional<Vehicle> identityIn(const QSqlQuery &row, const VehicleKey &key)
{
    if (row.isNull(2))
        return std::nullopt;
    return Vehicle{.key = key, .name = row.value(2).toString(), .kind = vehicleKindOf(row.value(3).toString())};
}

bool isNewer(const std::optional<Position> &candidate, const std::optional<Position> &known)
{
    return candidate && candidate != known && (!known || candidate->observedAtMs >= known->observedAtMs);
}

} // namespace

StateTable::StateTable(ArchiveDatabase &database) : m_database(database) {}

Result<QList<FleetUpdate>> StateTable::load()
{
    forgetEverything();
    QList<FleetUpdate> updates;
    QHash<QString, qsizetype> updateOf;
    StateDecoder decoder;
    int unreadable = 0;
    const Result<void> read = m_database.forEachRow(
        u"SELECT v.account_id, v.remote_id, v.name, v.kind, s.observations, s.latitude, s.longitude, s.altitude_m, "
        "s.heading_deg, s.speed_kmh, s.position_at_ms, s.position_is_old, s.position_origin "
        "FROM last_states s JOIN vehicles v ON v.id = s.vehicle_id ORDER BY s.vehicle_id"_s,
        {}, [&](const QSqlQuery &row) {
            const VehicleKey key{.accountId = row.value(0).toString(), .remoteId = row.value(1).toString()};
            std::optional<QList<Observation>> observations = decoder.decode(row.value(4).toByteArray());
            unreadable += observations ? 0 : 1;
            const VehicleUpdate vehicle{.key = key,
                                        .identity = identityIn(row, key),
                                        .observations = std::move(observations).value_or(QList<Observation>()),
                                        .position = positionIn(row, 5)};
            const qsizetype place = updateOf.value(key.accountId, updates.size());
            if (place == updates.size()) {
                updateOf.insert(key.accountId, place);
                updates.append({.accountId = key.accountId, .vehicles = {}, .allRemoteIds = std::nullopt});
            }
            updates[place].vehicles.append(vehicle);
            Known known{.identity = vehicle.identity, .observations = {}, .position = vehicle.position};
            known.observations.merge(vehicle.observations);
            m_known.insert(key, std::move(known));
        });
    if (!read) {
        forgetEverything();
        return std::unexpected(read.error());
    }
    if (unreadable > 0)
        qCWarning(lcArchive) << unreadable << "last states cannot be read; those vehicles start without values";
    m_isLoaded = true;
    return updates;
}

Result<void> StateTable::ensureLoaded()
{
    if (m_isLoaded)
        return {};
    if (const Result<QList<FleetUpdate>> loaded = load(); !loaded)
        return std::unexpected(loaded.error());
    return {};
}

Result<std::optional<qint64>> StateTable::find(const VehicleKey &key)
{
    const auto id = m_database.value(u"SELECT id FROM vehicles WHERE account_id = ? AND remote_id = ?"_s,
                                     {columnOf(key.accountId), columnOf(key.remoteId)});
    if (!id)
        return std::unexpected(id.error());
    return *id ? std::optional((*id)->toLongLong()) : std::nullopt;
}

Result<qint64> StateTable::findOrAdd(const VehicleKey &key)
{
    const Result<std::optional<qint64>> found = find(key);
    if (!found)
        return std::unexpected(found.error());
    if (*found)
        return **found;
    const auto added = m_database.value(u"INSERT INTO vehicles (account_id, remote_id) VALUES (?, ?) RETURNING id"_s,
                                        {columnOf(key.accountId), columnOf(key.remoteId)});
    if (!added)
        return std::unexpected(added.error());
    return added->value_or(QVariant()).toLongLong();
}

StateTable::Known StateTable::knownOf(const VehicleKey &key) const
{
    const auto pending = m_pending.constFind(key);
    return pending != m_pending.cend() ? *pending : m_known.value(key);
}

Result<StateTable::News> StateTable::merge(const VehicleUpdate &update)
{
    if (const Result<void> loaded = ensureLoaded(); !loaded)
        return std::unexpected(loaded.error());
    const Result<qint64> id = findOrAdd(update.key);
    if (!id)
        return std::unexpected(id.error());

    const bool isNewVehicle = !m_known.contains(update.key) && !m_pending.contains(update.key);
    Known known = knownOf(update.key);
    News news{.vehicleId = *id, .observations = {}, .position = std::nullopt};
    for (const Observation &observation : update.observations) {
        const Observation *before = known.observations.find(observation.quantity, observation.part);
        if (!before || *before != observation)
            news.observations.append(observation);
    }
    if (update.position && update.position != known.position)
        news.position = update.position;

    const bool isOtherIdentity = update.identity && update.identity != known.identity;
    if (isOtherIdentity)
        known.identity = update.identity;
    const bool isOtherPosition = isNewer(update.position, known.position);
    if (isOtherPosition)
        known.position = update.position;
    const bool areOtherValues = !known.observations.merge(news.observations).isEmpty();
    if (isOtherIdentity || isNewVehicle) {
        if (const Result<void> written = writeIdentity(*id, known.identity); !written)
            return std::unexpected(written.error());
    }
    if (isNewVehicle || isOtherPosition || areOtherValues) {
        if (const Result<void> written = write(*id, known); !written)
            return std::unexpected(written.error());
    }
    if (isNewVehicle || isOtherIdentity || isOtherPosition || areOtherValues)
        m_pending.insert(update.key, std::move(known));
    return news;
}

Result<void> StateTable::write(qint64 vehicleId, const Known &known)
{
    static const QString sql =
        upsertSql(u"last_states"_s, {u"vehicle_id"_s},
                  {u"observations"_s, u"latitude"_s, u"longitude"_s, u"altitude_m"_s, u"heading_deg"_s, u"speed_kmh"_s,
                   u"position_at_ms"_s, u"position_is_old"_s, u"position_origin"_s});
    const QByteArray bytes = encodeState(known.observations);
    const std::optional<Position> &position = known.position;
    if (!position) {
        const QVariant none;
        return m_database.execute(sql, {vehicleId, bytes, none, none, none, none, none, none, none, none});
    }
    return m_database.execute(sql,
                              {vehicleId, bytes, position->latitude, position->longitude, columnOf(position->altitudeM),
                               columnOf(position->headingDeg), columnOf(position->speedKmh), position->observedAtMs,
                               position->sourceAge == SourceAge::Old ? 1 : 0, columnOf(position->origin.text())});
}

Result<void> StateTable::writeIdentity(qint64 vehicleId, const std::optional<Vehicle> &identity)
{
    // A vehicle that comes back may tell its values first: the name it had is kept until it tells another.
    if (!identity)
        return m_database.execute(u"UPDATE vehicles SET is_listed = 1 WHERE id = ?"_s, {vehicleId});
    return m_database.execute(u"UPDATE vehicles SET name = ?, kind = ?, is_listed = 1 WHERE id = ?"_s,
                              {columnOf(identity->name), vehicleKindWord(identity->kind), vehicleId});
}

Result<void> StateTable::removeGone(const QString &accountId, const QStringList &present)
{
    if (const Result<void> loaded = ensureLoaded(); !loaded)
        return loaded;
    const QSet<QString> stay(present.cbegin(), present.cend());
    QHash<qint64, QString> gone;
    const Result<void> read =
        m_database.forEachRow(u"SELECT id, remote_id FROM vehicles WHERE account_id = ? AND is_listed = 1"_s,
                              {columnOf(accountId)}, [&stay, &gone](const QSqlQuery &row) {
                                  if (const QString remoteId = row.value(1).toString(); !stay.contains(remoteId))
                                      gone.insert(row.value(0).toLongLong(), remoteId);
                              });
    if (!read)
        return read;
    for (const auto &[id, remoteId] : gone.asKeyValueRange()) {
        for (const QString &sql :
             {u"DELETE FROM last_states WHERE vehicle_id = ?"_s, u"UPDATE vehicles SET is_listed = 0 WHERE id = ?"_s}) {
            if (const Result<void> done = m_database.execute(sql, {id}); !done)
                return done;
        }
        const VehicleKey key{.accountId = accountId, .remoteId = remoteId};
        m_pending.remove(key);
        m_known.remove(key);
        m_hasRemoved = true;
    }
    return {};
}

Result<void> StateTable::removeAccount(const QString &accountId)
{
    for (const QString &sql :
         {u"DELETE FROM last_states WHERE vehicle_id IN (SELECT id FROM vehicles WHERE account_id = ?)"_s,
          u"DELETE FROM vehicles WHERE account_id = ?"_s}) {
        if (const Result<void> done = m_database.execute(sql, {columnOf(accountId)}); !done)
            return done;
    }
    m_known.removeIf([&accountId](const auto &entry) { return entry.key().accountId == accountId; });
    m_hasRemoved = true;
    return {};
}

void StateTable::keep()
{
    m_known.insert(m_pending);
    m_pending.clear();
    m_hasRemoved = false;
}

void StateTable::forget()
{
    m_pending.clear();
    if (m_hasRemoved) // what was taken out is in the file again
        forgetEverything();
}

void StateTable::forgetEverything()
{
    m_known.clear();
    m_pending.clear();
    m_hasRemoved = false;
    m_isLoaded = false;
}

} // namespace fleetglass
