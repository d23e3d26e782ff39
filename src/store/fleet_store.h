// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fleet_update.h"
#include "domain/vehicle_state.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

#include <optional>
#include <vector>

namespace fleetglass {

/// The values that map, clusters and filters read for every vehicle, contiguous and by row. NaN and 0 ms are unknown.
struct FleetColumns {
    std::vector<double> mercatorX;
    std::vector<double> mercatorY;
    std::vector<float> headingDeg;
    std::vector<float> speedKmh;
    std::vector<float> socPercent;
    std::vector<float> rangeKm;
    std::vector<qint64> observedAtMs; ///< newest word of the vehicle itself
    std::vector<VehicleState> state;
    std::vector<VehicleKind> kind;
};

/// Everything known of one vehicle.
struct VehicleRecord {
    Vehicle identity;
    ObservationSet known;
    std::optional<Position> position;
};

/// What one batch changed.
struct FleetChange {
    QList<int> rows;           ///< ascending
    QSet<Quantity> quantities; ///< in any of them
    bool positions = false;
    bool identities = false;
};

/// The single truth for list, map and panels. Lives on the GUI thread; only sync writes.
/// Rows keep their number until a vehicle is removed; then the last ones do not move up: rows after it shift by one.
class FleetStore : public QObject
{
    Q_OBJECT
public:
    explicit FleetStore(QObject *parent = nullptr);

    int size() const { return static_cast<int>(m_records.size()); }
    const FleetColumns &columns() const { return m_columns; }
    const VehicleRecord &record(int row) const { return m_records.at(static_cast<std::size_t>(row)); }
    std::optional<int> rowOf(const VehicleKey &key) const;
    QList<VehicleKey> keysOfAccount(const QString &accountId) const;

    /// Merges a batch, newer observation wins. At most one vehiclesAdded, one vehiclesChanged and the removals.
    void apply(const FleetUpdate &update);
    void removeAccount(const QString &accountId);

signals:
    void vehiclesAboutToBeAdded(int first, int last);
    void vehiclesAdded(int first, int last);
    void vehiclesAboutToBeRemoved(int first, int last);
    void vehiclesRemoved(int first, int last);
    void vehiclesChanged(const fleetglass::FleetChange &change);

private:
    void addNew(const QList<const VehicleUpdate *> &updates);
    void mergeInto(int row, const VehicleUpdate &update, FleetChange &change);
    void refreshColumns(int row);
    void removeRows(const QSet<VehicleKey> &keys);

    FleetColumns m_columns;
    std::vector<VehicleRecord> m_records;
    QHash<VehicleKey, int> m_rowOf;
};

} // namespace fleetglass
