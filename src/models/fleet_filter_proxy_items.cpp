// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

// FleetFilterProxy as an item model: groups on top, vehicles below; without a grouping, vehicles on top.
#include "models/fleet_filter_proxy.h"
#include "models/fleet_list_model.h"

#include <numeric>

namespace fleetglass {

/// An index's id is 0 on top, else the number of its group plus one.
QModelIndex FleetFilterProxy::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || row >= rowCount(parent) || column < 0 || column >= columnCount(parent))
        return {};
    return createIndex(row, column, static_cast<quintptr>(parent.isValid() ? parent.row() + 1 : 0));
}

QModelIndex FleetFilterProxy::parent(const QModelIndex &child) const
{
    return child.isValid() && child.internalId() > 0
               ? createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr(0))
               : QModelIndex();
}

QModelIndex FleetFilterProxy::sibling(int row, int column, const QModelIndex &index) const
{
    return this->index(row, column, parent(index));
}

int FleetFilterProxy::rowCount(const QModelIndex &parent) const
{
    if (m_groups.empty() || parent.column() > 0)
        return 0;
    if (m_grouping == FleetGrouping::None)
        return parent.isValid() ? 0 : static_cast<int>(m_groups.front().rows.size());
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    return isGroup(parent) ? static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].rows.size()) : 0;
}

int FleetFilterProxy::columnCount(const QModelIndex &) const
{
    return m_model ? m_model->columnCount() : 0;
}

int FleetFilterProxy::sourceRow(const QModelIndex &index) const
{
    if (!index.isValid() || isGroup(index))
        return -1;
    const std::size_t group = index.internalId() > 0 ? index.internalId() - 1 : 0;
    const auto row = static_cast<std::size_t>(index.row());
    return group < m_groups.size() && row < m_groups[group].rows.size() ? m_groups[group].rows[row] : -1;
}

QVariant FleetFilterProxy::data(const QModelIndex &index, int role) const
{
    if (!isGroup(index))
        return m_model ? m_model->data(mapToSource(index), role) : QVariant();
    const Group &group = m_groups[static_cast<std::size_t>(index.row())];
    const QString title = m_model->groupTitle(m_grouping, group.id);
    switch (role) {
    case GroupIdRole:
        return group.id;
    case GroupTitleRole:
        return title;
    case GroupCountRole:
        return static_cast<int>(group.rows.size());
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return index.column() == 0
                   ? QVariant(tr("%1 (%2)", "name of a group, how many vehicles are in it")
                                  .arg(title, m_model->formatter().locale().toString(group.rows.size())))
                   : QVariant();
    default:
        return {};
    }
}

QVariant FleetFilterProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_model ? m_model->headerData(section, orientation, role) : QVariant();
}

Qt::ItemFlags FleetFilterProxy::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return isGroup(index) ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QModelIndex FleetFilterProxy::mapToSource(const QModelIndex &index) const
{
    const int row = sourceRow(index);
    return row < 0 ? QModelIndex() : m_model->index(row, index.column());
}

QModelIndex FleetFilterProxy::mapFromSource(const QModelIndex &index) const
{
    if (!index.isValid() || static_cast<std::size_t>(index.row()) >= m_places.size())
        return {};
    const Place place = m_places[static_cast<std::size_t>(index.row())];
    if (place.row < 0)
        return {};
    const bool isFlat = m_grouping == FleetGrouping::None;
    return createIndex(place.row, index.column(), static_cast<quintptr>(isFlat ? 0 : place.group + 1));
}

int FleetFilterProxy::shownCount() const
{
    return std::accumulate(m_groups.cbegin(), m_groups.cend(), 0,
                           [](int sum, const Group &group) { return sum + static_cast<int>(group.rows.size()); });
}

std::vector<int> FleetFilterProxy::shownRows() const
{
    std::vector<int> rows;
    rows.reserve(m_facts.size());
    for (const Group &group : m_groups)
        rows.insert(rows.end(), group.rows.cbegin(), group.rows.cend());
    return rows;
}

} // namespace fleetglass
