// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet_list_model.h"

#include "domain/wheel.h"

#include <array>
#include <cmath>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

/// The quantity that a column shows as it is, where it shows one.
std::optional<Quantity> quantityOf(FleetListModel::Column column)
{
    switch (column) {
    case FleetListModel::Soc:
        return Quantity::StateOfCharge;
    case FleetListModel::Range:
        return Quantity::EstimatedRange;
    case FleetListModel::ChargeStateColumn:
        return Quantity::ChargeState;
    case FleetListModel::SpeedColumn:
        return Quantity::Speed;
    case FleetListModel::Battery12VColumn:
        return Quantity::Battery12V;
    case FleetListModel::OdometerColumn:
        return Quantity::Odometer;
    case FleetListModel::BatteryTemperature:
        return Quantity::TemperatureBattery;
    case FleetListModel::OutsideTemperature:
        return Quantity::TemperatureAmbient;
    case FleetListModel::CabinTemperature:
        return Quantity::TemperatureCabin;
    case FleetListModel::MotorTemperature:
        return Quantity::TemperatureMotor;
    default:
        return std::nullopt;
    }
}

bool isNumber(FleetListModel::Column column)
{
    const std::optional<Quantity> quantity = quantityOf(column);
    return column == FleetListModel::Age || column == FleetListModel::WorstTyre
           || (quantity && quantityInfo(*quantity).type == ValueType::Number);
}

} // namespace

FleetListModel::FleetListModel(const FleetStore &store, const ValueFormatter &formatter, const Clock &clock,
                               FleetListSources sources, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_formatter(formatter)
    , m_clock(clock)
    , m_sources(std::move(sources))
{
    connect(&store, &FleetStore::vehiclesAboutToBeAdded, this,
            [this](int first, int last) { beginInsertRows({}, first, last); });
    connect(&store, &FleetStore::vehiclesAdded, this, [this] { endInsertRows(); });
    connect(&store, &FleetStore::vehiclesAboutToBeRemoved, this,
            [this](int first, int last) { beginRemoveRows({}, first, last); });
    connect(&store, &FleetStore::vehiclesRemoved, this, [this] { endRemoveRows(); });
    connect(&store, &FleetStore::vehiclesChanged, this, [this](const FleetChange &change) {
        emit dataChanged(index(change.rows.first(), 0), index(change.rows.last(), ColumnCount - 1));
    });
    connect(&formatter, &ValueFormatter::changed, this, [this] {
        emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
        if (rowCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {Qt::DisplayRole, Qt::ToolTipRole});
    });
}

int FleetListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_store.size();
}

int FleetListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FleetListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), text(row, column));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(isNumber(column) ? Qt::AlignRight | Qt::AlignVCenter
                                                    : Qt::AlignLeft | Qt::AlignVCenter);
    case SortRole:
        return sortKey(row, column);
    case KeyRole:
        return QVariant::fromValue(keyAt(row));
    case StateRole:
        return QVariant::fromValue(m_store.columns().state.at(static_cast<std::size_t>(row)));
    case FreshnessRole:
        return static_cast<int>(freshness(row, column));
    case SearchRole: {
        const VehicleRecord &record = m_store.record(row);
        return QString(record.identity.name + u'\n' + record.identity.key.remoteId + u'\n'
                       + record.known.text(Quantity::Vin).value_or(QString()) + u'\n' + text(row, AccountColumn) + u'\n'
                       + text(row, State))
            .toLower();
    }
    default:
        return {};
    }
}

QVariant FleetListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(isNumber(column) ? Qt::AlignRight | Qt::AlignVCenter
                                                    : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const auto withUnit = [this](const QString &title, Quantity quantity) {
        return tr("%1 (%2)", "column title with its unit").arg(title, m_formatter.unit(quantity));
    };
    switch (column) {
    case Name:
        return tr("Vehicle");
    case AccountColumn:
        return tr("Account");
    case State:
        return tr("State");
    case Age:
        return tr("Age", "how old the newest value is");
    case Soc:
        return withUnit(tr("Charge"), Quantity::StateOfCharge);
    case Range:
        return withUnit(tr("Range"), Quantity::EstimatedRange);
    case ChargeStateColumn:
        return tr("Charge state");
    case SpeedColumn:
        return withUnit(tr("Speed"), Quantity::Speed);
    case Place:
        return tr("Place");
    case Battery12VColumn:
        return withUnit(tr("12 V"), Quantity::Battery12V);
    case OdometerColumn:
        return withUnit(tr("Odometer"), Quantity::Odometer);
    case WorstTyre:
        return withUnit(tr("Worst tyre"), Quantity::TyrePressure);
    case BatteryTemperature:
        return withUnit(tr("Battery"), Quantity::TemperatureBattery);
    case OutsideTemperature:
        return withUnit(tr("Outside"), Quantity::TemperatureAmbient);
    case CabinTemperature:
        return withUnit(tr("Cabin"), Quantity::TemperatureCabin);
    case MotorTemperature:
        return withUnit(tr("Motor"), Quantity::TemperatureMotor);
    case ColumnCount:
        break;
    }
    return {};
}

QModelIndex FleetListModel::indexOf(const VehicleKey &key) const
{
    const std::optional<int> row = m_store.rowOf(key);
    return row ? index(*row, 0) : QModelIndex();
}

VehicleKey FleetListModel::keyAt(int row) const
{
    return m_store.record(row).identity.key;
}

void FleetListModel::refreshAges()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {Qt::DisplayRole, FreshnessRole});
}

QString FleetListModel::text(int row, Column column) const
{
    const VehicleRecord &record = m_store.record(row);
    switch (column) {
    case Name:
        return record.identity.name;
    case AccountColumn:
        return m_sources.accountTitle(record.identity.key.accountId);
    case State:
        if (record.known.text(Quantity::Access) == u"encrypted"_s)
            return tr("Encrypted", "state of a vehicle in paranoid mode");
        return m_formatter.state(m_store.columns().state.at(static_cast<std::size_t>(row)), freshness(row, Name));
    case Age:
        return m_formatter.shortAge(m_store.columns().observedAtMs.at(static_cast<std::size_t>(row)));
    case Place:
        return place(record);
    case WorstTyre: {
        const QList<Wheel> wheels = wheelsOf(record.known);
        const Wheel *worst = worstWheel(wheels);
        if (!worst)
            return ValueFormatter::unknown();
        const QString pressure = worst->pressureKpa ? m_formatter.number(Quantity::TyrePressure, *worst->pressureKpa)
                                                    : ValueFormatter::unknown();
        return worst->alert.value_or(AlertLevel::None) == AlertLevel::None
                   ? pressure
                   : tr("%1: %2", "tyre alert, then its pressure").arg(m_formatter.alertLevel(*worst->alert), pressure);
    }
    default:
        break;
    }
    const Observation *observation = record.known.find(*quantityOf(column));
    if (!observation)
        return ValueFormatter::unknown();
    const auto *number = std::get_if<double>(&observation->value);
    return number ? m_formatter.number(observation->quantity, *number) : m_formatter.value(observation);
}

QVariant FleetListModel::sortKey(int row, Column column) const
{
    const VehicleRecord &record = m_store.record(row);
    switch (column) {
    case State: {
        const VehicleState state = m_store.columns().state.at(static_cast<std::size_t>(row));
        return static_cast<double>(state.severity) * 10 + static_cast<double>(state.activity);
    }
    case Age: {
        const qint64 newest = m_store.columns().observedAtMs.at(static_cast<std::size_t>(row));
        return newest > 0 ? QVariant(-static_cast<double>(newest)) : QVariant();
    }
    case WorstTyre: {
        const QList<Wheel> wheels = wheelsOf(record.known);
        const Wheel *worst = worstWheel(wheels);
        // A tyre with a higher alert is worse whatever its pressure.
        constexpr double aboveAnyPressureKpa = 10'000;
        const double alert = worst ? static_cast<double>(worst->alert.value_or(AlertLevel::None)) : 0;
        if (!worst || (!worst->pressureKpa && alert == 0)) // "no alert" alone says nothing of the pressure
            return {};
        return worst->pressureKpa.value_or(0) - aboveAnyPressureKpa * alert;
    }
    case Name:
    case AccountColumn:
        return text(row, column);
    case Place: {
        const QString name = place(record);
        return record.position ? QVariant(name) : QVariant();
    }
    default:
        break;
    }
    const Observation *observation = record.known.find(*quantityOf(column));
    if (!observation)
        return {};
    const auto *number = std::get_if<double>(&observation->value);
    return number ? QVariant(*number) : QVariant(m_formatter.value(observation));
}

Freshness FleetListModel::freshness(int row, Column column) const
{
    const VehicleRecord &record = m_store.record(row);
    const qint64 now = m_clock.nowMs();
    if (column == Place)
        return freshnessOf(record.position, now);
    if (column == WorstTyre) {
        const QList<Wheel> wheels = wheelsOf(record.known);
        const Wheel *worst = worstWheel(wheels);
        return worst ? freshnessOf(worst->observedAtMs, worst->sourceAge, now) : Freshness::Unknown;
    }
    if (const std::optional<Quantity> quantity = quantityOf(column))
        return freshnessOf(record.known.find(*quantity), now);
    const qint64 newest = m_store.columns().observedAtMs.at(static_cast<std::size_t>(row));
    return newest > 0 ? freshnessOf(newest, SourceAge::Current, now) : Freshness::Unknown;
}

QString FleetListModel::toolTip(int row, Column column) const
{
    const VehicleRecord &record = m_store.record(row);
    qint64 atMs = m_store.columns().observedAtMs.at(static_cast<std::size_t>(row));
    QString origin;
    if (column == Place && record.position) {
        atMs = record.position->observedAtMs;
        origin = record.position->origin.text();
    } else if (const std::optional<Quantity> quantity = quantityOf(column)) {
        const Observation *observation = record.known.find(*quantity);
        atMs = observation ? observation->observedAtMs : 0;
        origin = observation ? observation->origin.text() : QString();
    }
    if (atMs <= 0)
        return tr("Never reported");
    const QString when =
        tr("%1\n%2", "age, then the exact time").arg(m_formatter.age(atMs), m_formatter.exactTime(atMs));
    return origin.isEmpty() ? when : tr("%1\nSource: %2").arg(when, origin);
}

QString FleetListModel::place(const VehicleRecord &record) const
{
    return record.position ? m_sources.placeName(record.position->latitude, record.position->longitude)
                           : ValueFormatter::unknown();
}

} // namespace fleetglass
