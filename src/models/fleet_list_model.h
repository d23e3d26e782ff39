// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "domain/account.h"
#include "domain/vehicle.h"
#include "models/fleet_grouping.h"
#include "models/silence.h"
#include "models/value_formatter.h"
#include "store/fleet_store.h"

#include <QAbstractTableModel>
#include <QHash>

#include <functional>

namespace fleetglass {

/// What the list asks of others, as functions, so that it knows neither settings nor map data.
struct FleetListSources {
    std::function<QString(const QString &accountId)> accountTitle;
    std::function<QString(double latitude, double longitude)> placeName; ///< nearest town; may be empty
    /// How the account is; may be missing, then silence is judged by the vehicle alone.
    std::function<std::optional<AccountStatus>(const QString &accountId)> accountStatus = {};
};

/// The fleet as a table: one row per vehicle, in the store's order. DisplayRole is text, SortRole the number behind it.
/// The first columns are made of several values; from FirstQuantity on there is one for each Quantity, in its order. What is kept
/// names a column by its id, never by its number.
class FleetListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Name,
        AccountColumn,
        State,
        Age,
        WhySilent,
        Place,
        Kind,
        Doors,
        AfterShift, ///< range that is left when the shift is over
        TyreDeviation,
        TyreAge,
        TyreFrontLeft,
        TyreFrontRight,
        TyreRearLeft,
        TyreRearRight,
        FirstQuantity,
        Soc = FirstQuantity + static_cast<int>(Quantity::StateOfCharge),
        Range = FirstQuantity + static_cast<int>(Quantity::EstimatedRange),
        ChargeStateColumn = FirstQuantity + static_cast<int>(Quantity::ChargeState),
        SpeedColumn = FirstQuantity + static_cast<int>(Quantity::Speed),
        Battery12VColumn = FirstQuantity + static_cast<int>(Quantity::Battery12V),
        OdometerColumn = FirstQuantity + static_cast<int>(Quantity::Odometer),
        WorstTyre = FirstQuantity + static_cast<int>(Quantity::TyrePressure), ///< with its alert
        BatteryTemperature = FirstQuantity + static_cast<int>(Quantity::TemperatureBattery),
        OutsideTemperature = FirstQuantity + static_cast<int>(Quantity::TemperatureAmbient),
        CabinTemperature = FirstQuantity + static_cast<int>(Quantity::TemperatureCabin),
        MotorTemperature = FirstQuantity + static_cast<int>(Quantity::TemperatureMotor),
    };
    enum Role {
        SortRole = Qt::UserRole, ///< double or QString; invalid where unknown
        KeyRole,                 ///< VehicleKey
        StateRole,               ///< VehicleState
        FreshnessRole,           ///< Freshness of this cell's value as int
        SearchRole,              ///< all that search-as-you-type looks in, lower case
        ExportRole, ///< for files: double in the user's unit, UTC ms as qint64, QString; invalid where unknown
        BarRole,    ///< double from 0 to 1 where the cell has a bar
        AlertRole,  ///< AlertLevel of the cell's tyre as int; invalid where it has none
    };

    FleetListModel(const FleetStore &store, const ValueFormatter &formatter, const Clock &clock,
                   FleetListSources sources, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    QModelIndex indexOf(const VehicleKey &key) const;
    VehicleKey keyAt(int row) const;
    const ValueFormatter &formatter() const { return m_formatter; }

    // Columns.
    static QString columnId(int column); ///< "name", "soc", "charge.state"
    static std::optional<int> columnOf(QStringView id);
    QString columnTitle(int column) const; ///< long and without a unit: "State of charge"
    QString exportTitle(int column) const; ///< with the unit of ExportRole
    static bool isTime(int column);        ///< ExportRole gives UTC milliseconds
    int decimals(int column) const;        ///< of its numbers; -1: none in particular
    static bool isNumber(int column);      ///< right-aligned, sorted by value

    // What is true of a row as a whole.
    VehicleState state(int row) const { return m_store.columns().state.at(static_cast<std::size_t>(row)); }
    Freshness freshness(int row) const { return freshness(row, Name); }
    QString searchText(int row) const;
    std::optional<SilenceReason> silence(int row) const;
    ShiftOutlook shiftOutlook(int row) const;
    QString groupId(int row, FleetGrouping grouping) const;
    /// Place of a group among the others; those of equal place are ordered by title.
    static int groupOrder(FleetGrouping grouping, const QString &id);
    QString groupTitle(FleetGrouping grouping, const QString &id) const;
    QString silenceText(SilenceReason reason) const;

    /// Without a word for longer a vehicle counts as silent.
    void setSilentHours(int hours);
    /// How far a vehicle still has to go in this shift.
    void setShiftNeedKm(double km);
    double shiftNeedKm() const { return m_shiftNeedKm; }

    /// Ages have moved on: redraws what shows them. Call it a few times a minute.
    void refreshAges();
    /// An account's title is another one.
    void refreshAccounts();
    /// Its lamp may be another one, which says why vehicles are silent; the rest of a status changes with every request.
    void noteAccountStatus(const fleetglass::AccountStatus &status);

signals:
    void rowsUpdated(const QList<int> &rows); ///< with every dataChanged for live values: exactly these, ascending
    void agesMoved();                         ///< what depends on the time of day may be another
    void everythingUpdated();                 ///< units, language, or what columns are made of

private:
    QString text(int row, int column) const;
    QString stateText(int row) const;
    QString worstTyreText(const VehicleRecord &record) const;
    QString doorsText(const VehicleRecord &record) const;
    QVariant sortKey(int row, int column) const;
    QVariant exportValue(int row, int column) const;
    Freshness freshness(int row, int column) const;
    QString toolTip(int row, int column) const;
    QVariant alert(int row, int column) const;
    QString place(const VehicleRecord &record) const;
    std::optional<double> afterShiftKm(const VehicleRecord &record) const;
    const std::optional<AccountStatus> &accountStatus(const QString &accountId) const;
    void tellRows(const QList<int> &rows);
    void tellAll(const QList<int> &roles);

    const FleetStore &m_store;
    const ValueFormatter &m_formatter;
    const Clock &m_clock;
    FleetListSources m_sources;
    qint64 m_silentAfterMs;
    double m_shiftNeedKm;
    mutable QHash<QString, std::optional<AccountStatus>> m_accountStatus; ///< since the last refresh
    QHash<QString, AccountLamp> m_lamps;                                  ///< by account, as last told
};

} // namespace fleetglass
