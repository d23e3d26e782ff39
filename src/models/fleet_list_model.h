// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "domain/vehicle.h"
#include "models/value_formatter.h"
#include "store/fleet_store.h"

#include <QAbstractTableModel>

#include <functional>

namespace fleetglass {

/// What the list asks of others, as functions, so that it knows neither settings nor map data.
struct FleetListSources {
    std::function<QString(const QString &accountId)> accountTitle;
    std::function<QString(double latitude, double longitude)> placeName; ///< nearest town; may be empty
};

/// The fleet as a table: one row per vehicle, in the store's order. DisplayRole is text, SortRole the number behind it.
class FleetListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Name,
        AccountColumn,
        State,
        Age,
        Soc,
        Range,
        ChargeStateColumn,
        SpeedColumn,
        Place,
        Battery12VColumn,
        OdometerColumn,
        WorstTyre,
        BatteryTemperature,
        OutsideTemperature,
        CabinTemperature,
        MotorTemperature,
        ColumnCount
    };
    enum Role {
        SortRole = Qt::UserRole, ///< double or QString; invalid where unknown
        KeyRole,                 ///< VehicleKey
        StateRole,               ///< VehicleState
        FreshnessRole,           ///< Freshness of this cell's value as int
        SearchRole,              ///< all that search-as-you-type looks in, lower case
    };

    FleetListModel(const FleetStore &store, const ValueFormatter &formatter, const Clock &clock,
                   FleetListSources sources, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    QModelIndex indexOf(const VehicleKey &key) const;
    VehicleKey keyAt(int row) const;

    /// Ages have moved on: redraws what shows them. Call it a few times a minute.
    void refreshAges();

private:
    QString text(int row, Column column) const;
    QVariant sortKey(int row, Column column) const;
    Freshness freshness(int row, Column column) const;
    QString toolTip(int row, Column column) const;
    QString place(const VehicleRecord &record) const;

    const FleetStore &m_store;
    const ValueFormatter &m_formatter;
    const Clock &m_clock;
    FleetListSources m_sources;
};

} // namespace fleetglass

Q_DECLARE_METATYPE(fleetglass::VehicleKey)
Q_DECLARE_METATYPE(fleetglass::VehicleState)
