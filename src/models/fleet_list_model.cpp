// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet_list_model.h"

#include "models/fleet_list_cells.h"

#include <algorithm>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 msPerHour = 3'600'000;
constexpr int hoursTillSilent = 24;
constexpr double usualShiftKm = 100;

struct RowRange {
    int first;
    int last;
};

/// The rows as few ranges that lie close around them; empty where that is no better than saying "all".
QList<RowRange> rangesOf(const QList<int> &rows)
{
    constexpr int nearby = 16; // a signal costs more than the rows between
    constexpr qsizetype mostRanges = 64;
    QList<RowRange> ranges;
    for (const int row : rows) {
        if (!ranges.isEmpty() && row - ranges.last().last <= nearby)
            ranges.last().last = row;
        else
            ranges.append({.first = row, .last = row});
        if (ranges.size() > mostRanges)
            return {};
    }
    return ranges;
}

} // namespace

FleetListModel::FleetListModel(const FleetStore &store, const ValueFormatter &formatter, const Clock &clock,
                               FleetListSources sources, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_formatter(formatter)
    , m_clock(clock)
    , m_sources(std::move(sources))
    , m_silentAfterMs(hoursTillSilent * msPerHour)
    , m_shiftNeedKm(usualShiftKm)
{
    connect(&store, &FleetStore::vehiclesAboutToBeAdded, this,
            [this](int first, int last) { beginInsertRows({}, first, last); });
    connect(&store, &FleetStore::vehiclesAdded, this, [this] { endInsertRows(); });
    connect(&store, &FleetStore::vehiclesAboutToBeRemoved, this,
            [this](int first, int last) { beginRemoveRows({}, first, last); });
    connect(&store, &FleetStore::vehiclesRemoved, this, [this] { endRemoveRows(); });
    connect(&store, &FleetStore::vehiclesChanged, this, [this](const FleetChange &change) { tellRows(change.rows); });
    connect(&formatter, &ValueFormatter::changed, this, [this] {
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        tellAll({Qt::DisplayRole, Qt::ToolTipRole});
        emit everythingUpdated();
    });
}

int FleetListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_store.size();
}

QVariant FleetListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    const int column = index.column();
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
        return QVariant::fromValue(state(row));
    case FreshnessRole:
        return static_cast<int>(freshness(row, column));
    case SearchRole:
        return searchText(row);
    case ExportRole:
        return exportValue(row, column);
    case BarRole: {
        const std::optional<double> soc =
            column == Soc ? m_store.record(row).known.number(Quantity::StateOfCharge) : std::nullopt;
        return soc ? QVariant(std::clamp(*soc / 100, 0.0, 1.0)) : QVariant();
    }
    case AlertRole:
        return alert(row, column);
    default:
        return {};
    }
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

QString FleetListModel::searchText(int row) const
{
    const VehicleRecord &record = m_store.record(row);
    return QString(record.identity.name + u'\n' + record.identity.key.remoteId + u'\n'
                   + record.known.text(Quantity::Vin).value_or(QString()) + u'\n' + text(row, AccountColumn) + u'\n'
                   + stateText(row))
        .toLower();
}

void FleetListModel::setSilentHours(int hours)
{
    if (m_silentAfterMs == hours * msPerHour)
        return;
    m_silentAfterMs = hours * msPerHour;
    tellAll({});
    emit everythingUpdated();
}

void FleetListModel::setShiftNeedKm(double km)
{
    if (m_shiftNeedKm == km)
        return;
    m_shiftNeedKm = km;
    tellAll({});
    emit everythingUpdated();
}

void FleetListModel::refreshAges()
{
    m_accountStatus.clear();
    tellAll({Qt::DisplayRole, FreshnessRole});
    emit agesMoved();
}

void FleetListModel::refreshAccounts()
{
    m_accountStatus.clear();
    tellAll({});
    emit everythingUpdated();
}

void FleetListModel::noteAccountStatus(const AccountStatus &status)
{
    if (m_lamps.contains(status.accountId) && m_lamps.value(status.accountId) == status.lamp)
        return;
    m_lamps.insert(status.accountId, status.lamp);
    refreshAccounts();
}

const std::optional<AccountStatus> &FleetListModel::accountStatus(const QString &accountId) const
{
    const auto known = m_accountStatus.constFind(accountId);
    if (known != m_accountStatus.cend())
        return *known;
    return *m_accountStatus.insert(accountId,
                                   m_sources.accountStatus ? m_sources.accountStatus(accountId) : std::nullopt);
}

void FleetListModel::tellRows(const QList<int> &rows)
{
    const int lastColumn = columnCount() - 1;
    const QList<RowRange> ranges = rows.size() * 2 > rowCount() ? QList<RowRange>() : rangesOf(rows);
    if (ranges.isEmpty())
        emit dataChanged(index(rows.first(), 0), index(rows.last(), lastColumn));
    for (const auto &[first, last] : ranges)
        emit dataChanged(index(first, 0), index(last, lastColumn));
    emit rowsUpdated(rows);
}

void FleetListModel::tellAll(const QList<int> &roles)
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), roles);
}

} // namespace fleetglass
