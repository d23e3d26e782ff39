// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/fleet_store.h"

#include <algorithm>
#include <limits>

namespace fleetglass {

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

float asFloat(std::optional<double> value)
{
    return static_cast<float>(value.value_or(unknown));
}

/// Calls `action` with every column.
void forEachColumn(FleetColumns &columns, auto action)
{
    action(columns.mercatorX);
    action(columns.mercatorY);
    action(columns.headingDeg);
    action(columns.speedKmh);
    action(columns.socPercent);
    action(columns.rangeKm);
    action(columns.observedAtMs);
    action(columns.state);
    action(columns.kind);
}

} // namespace

FleetStore::FleetStore(QObject *parent) : QObject(parent) {}

std::optional<int> FleetStore::rowOf(const VehicleKey &key) const
{
    const auto found = m_rowOf.constFind(key);
    return found == m_rowOf.cend() ? std::nullopt : std::optional(*found);
}

QList<VehicleKey> FleetStore::keysOfAccount(const QString &accountId) const
{
    QList<VehicleKey> keys;
    for (const VehicleRecord &record : m_records) {
        if (record.identity.key.accountId == accountId)
            keys.append(record.identity.key);
    }
    return keys;
}

void FleetStore::apply(const FleetUpdate &update)
{
    QList<const VehicleUpdate *> unseen;
    QSet<VehicleKey> unseenKeys;
    FleetChange change;
    for (const VehicleUpdate &vehicle : update.vehicles) {
        if (const std::optional<int> row = rowOf(vehicle.key); row && !unseenKeys.contains(vehicle.key)) {
            mergeInto(*row, vehicle, change);
        } else if (vehicle.identity || !vehicle.observations.isEmpty() || vehicle.position) {
            unseen.append(&vehicle);
            unseenKeys.insert(vehicle.key);
        }
    }
    if (!unseen.isEmpty())
        addNew(unseen);
    if (!change.rows.isEmpty()) {
        std::ranges::sort(change.rows);
        change.rows.erase(std::ranges::unique(change.rows).begin(), change.rows.end());
        emit vehiclesChanged(change);
    }
    if (update.allRemoteIds) {
        const QSet<QString> present(update.allRemoteIds->cbegin(), update.allRemoteIds->cend());
        QSet<VehicleKey> gone;
        for (const VehicleKey &key : keysOfAccount(update.accountId)) {
            if (!present.contains(key.remoteId))
                gone.insert(key);
        }
        removeRows(gone);
    }
}

void FleetStore::removeAccount(const QString &accountId)
{
    const QList<VehicleKey> keys = keysOfAccount(accountId);
    removeRows({keys.cbegin(), keys.cend()});
}

void FleetStore::addNew(const QList<const VehicleUpdate *> &updates)
{
    QSet<VehicleKey> keys;
    for (const VehicleUpdate *update : updates)
        keys.insert(update->key);

    const int first = size();
    const int last = first + static_cast<int>(keys.size()) - 1;
    emit vehiclesAboutToBeAdded(first, last);
    const auto newSize = static_cast<std::size_t>(last) + 1;
    m_records.resize(newSize);
    forEachColumn(m_columns, [newSize](auto &column) { column.resize(newSize); });

    int next = first;
    FleetChange ignored;
    for (const VehicleUpdate *update : updates) {
        if (!m_rowOf.contains(update->key)) {
            m_rowOf.insert(update->key, next);
            m_records[static_cast<std::size_t>(next)].identity = {.key = update->key, .name = update->key.remoteId};
            refreshColumns(next);
            ++next;
        }
        mergeInto(m_rowOf.value(update->key), *update, ignored);
    }
    emit vehiclesAdded(first, last);
}

void FleetStore::mergeInto(int row, const VehicleUpdate &update, FleetChange &change)
{
    VehicleRecord &record = m_records[static_cast<std::size_t>(row)];
    const bool isOtherIdentity = update.identity && *update.identity != record.identity;
    const bool isNewPosition = update.position && update.position != record.position
                               && (!record.position || update.position->observedAtMs >= record.position->observedAtMs);
    const QList<Quantity> changed = record.known.merge(update.observations);
    if (!isOtherIdentity && !isNewPosition && changed.isEmpty())
        return;

    if (isOtherIdentity)
        record.identity = *update.identity;
    if (isNewPosition)
        record.position = update.position;
    refreshColumns(row);
    change.rows.append(row);
    change.quantities.unite(QSet<Quantity>(changed.cbegin(), changed.cend()));
    change.positions |= isNewPosition;
    change.identities |= isOtherIdentity;
}

void FleetStore::refreshColumns(int row)
{
    const auto i = static_cast<std::size_t>(row);
    const VehicleRecord &record = m_records[i];
    const std::optional<Position> &position = record.position;
    const MercatorPoint place =
        position ? toMercator(position->latitude, position->longitude) : MercatorPoint{.x = unknown, .y = unknown};
    m_columns.mercatorX[i] = place.x;
    m_columns.mercatorY[i] = place.y;
    m_columns.headingDeg[i] = asFloat(position ? position->headingDeg : std::nullopt);
    const std::optional<double> speed = record.known.number(Quantity::Speed);
    m_columns.speedKmh[i] = asFloat(speed ? speed : position ? position->speedKmh : std::nullopt);
    m_columns.socPercent[i] = asFloat(record.known.number(Quantity::StateOfCharge));
    m_columns.rangeKm[i] = asFloat(record.known.number(Quantity::EstimatedRange));
    m_columns.state[i] = stateOf(record.known, position);
    m_columns.kind[i] = record.identity.kind;
    qint64 newest = position ? position->observedAtMs : 0;
    for (const Observation &observation : record.known.all()) {
        if (isReportedByVehicle(observation.quantity))
            newest = std::max(newest, observation.observedAtMs);
    }
    m_columns.observedAtMs[i] = newest;
}

void FleetStore::removeRows(const QSet<VehicleKey> &keys)
{
    QList<int> rows;
    for (const VehicleKey &key : keys) {
        if (const std::optional<int> row = rowOf(key))
            rows.append(*row);
    }
    std::ranges::sort(rows, std::greater());
    // From the end, in runs of neighbours, so that numbers of rows not yet removed stay right.
    for (qsizetype i = 0; i < rows.size();) {
        const int last = rows.at(i);
        int first = last;
        while (++i < rows.size() && rows.at(i) == first - 1)
            --first;
        emit vehiclesAboutToBeRemoved(first, last);
        for (int row = first; row <= last; ++row)
            m_rowOf.remove(record(row).identity.key);
        const auto eraseRun = [first, last](auto &column) {
            column.erase(column.begin() + first, column.begin() + last + 1);
        };
        eraseRun(m_records);
        forEachColumn(m_columns, eraseRun);
        for (int row = first; row < size(); ++row)
            m_rowOf[record(row).identity.key] = row;
        emit vehiclesRemoved(first, last);
    }
}

} // namespace fleetglass
