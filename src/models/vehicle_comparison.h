// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "models/fleet_selection.h"
#include "models/value_formatter.h"
#include "store/fleet_store.h"

#include <QAbstractTableModel>

#include <optional>

namespace fleetglass {

/// The selected vehicles side by side: a column per vehicle, a row per value that at least one of them has, under a row for each
/// group. Rows come and go with what is known; live values change in place.
class VehicleComparison : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int mostVehicles = 8; ///< more would not be seen side by side

    enum Role {
        IsGroupRole = Qt::UserRole, ///< also of the header of a row
        DiffersRole,                ///< the row's texts are not all the same; also of the header of a row
        IsOddRole,                  ///< most vehicles say the same, this one does not
        ExtremeRole,                ///< 1: the highest number of its row, -1: the lowest, 0: neither
        FreshnessRole,              ///< int(Freshness)
        NumberRole,                 ///< double in the user's unit; invalid where it is no number
    };

    VehicleComparison(const FleetStore &store, const FleetSelection &selection, const ValueFormatter &formatter,
                      const Clock &clock, QObject *parent = nullptr);

    const QList<VehicleKey> &vehicles() const { return m_vehicles; } ///< in the order of the columns
    int leftOut() const { return m_leftOut; }                        ///< selected beyond mostVehicles
    bool showsOnlyDifferences() const { return m_onlyDifferences; }
    void setOnlyDifferences(bool onlyDifferences);
    void refreshAges() { update(); } ///< time has passed

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Cell {
        QString text;
        std::optional<double> number;
        Freshness freshness = Freshness::Unknown;
        bool isOdd = false;
        int extreme = 0;
        bool operator==(const Cell &) const = default;
    };
    struct Row {
        QuantityGroup group;
        std::optional<ObservationKey> key; ///< nothing: the title of the group
        QList<Cell> cells;
        bool differs = false;
        bool isSameLine(const Row &other) const { return group == other.group && key == other.key; }
        bool operator==(const Row &) const = default;
    };

    void takeSelection();
    void update();
    QList<ObservationKey> knownKeys() const;
    QList<Row> wantedRows() const;
    Row rowOf(const ObservationKey &key) const;
    const Observation *observation(int column, const ObservationKey &key) const;
    QString title(const Row &row) const;
    QString spokenText(const Cell &cell) const;
    QVariant vehicleHeader(int section, int role) const;

    const FleetStore &m_store;
    const FleetSelection &m_selection;
    const ValueFormatter &m_formatter;
    const Clock &m_clock;
    QList<VehicleKey> m_vehicles;
    QList<Row> m_rows;
    int m_leftOut = 0;
    bool m_onlyDifferences = false;
};

} // namespace fleetglass
