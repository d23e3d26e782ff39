// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet_filter_proxy.h"

#include "models/fleet_list_model.h"

#include <algorithm>

namespace fleetglass {

FleetFilterProxy::FleetFilterProxy(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(FleetListModel::SortRole);
}

void FleetFilterProxy::setSearchText(const QString &text)
{
    m_words = text.toLower().split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
    emit filterChanged();
}

void FleetFilterProxy::setFilter(FleetFilter filter)
{
    m_filter = filter;
    invalidateRowsFilter();
    emit filterChanged();
}

bool FleetFilterProxy::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const QModelIndex index = sourceModel()->index(sourceRow, FleetListModel::Name, sourceParent);
    if (!matchesState(index))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString haystack = index.data(FleetListModel::SearchRole).toString();
    return std::ranges::all_of(m_words, [&haystack](const QString &word) { return haystack.contains(word); });
}

bool FleetFilterProxy::matchesState(const QModelIndex &index) const
{
    const auto state = index.data(FleetListModel::StateRole).value<VehicleState>();
    const auto freshness = static_cast<Freshness>(index.data(FleetListModel::FreshnessRole).toInt());
    switch (m_filter) {
    case FleetFilter::All:
        return true;
    case FleetFilter::Moving:
        return state.activity == Activity::Moving && freshness == Freshness::Fresh;
    case FleetFilter::Charging:
        return state.activity == Activity::Charging && freshness == Freshness::Fresh;
    case FleetFilter::Parked:
        return (state.activity == Activity::Parked || state.activity == Activity::Idle) && freshness == Freshness::Fresh;
    case FleetFilter::Attention:
        return state.severity != Severity::None;
    case FleetFilter::Silent:
        return freshness != Freshness::Fresh;
    }
    Q_UNREACHABLE_RETURN(true);
}

bool FleetFilterProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(FleetListModel::SortRole);
    const QVariant b = right.data(FleetListModel::SortRole);
    const auto byName = [&] { // from A to Z, whichever way
        const int order = QString::localeAwareCompare(left.siblingAtColumn(FleetListModel::Name).data().toString(),
                                                      right.siblingAtColumn(FleetListModel::Name).data().toString());
        return sortOrder() == Qt::AscendingOrder ? order < 0 : order > 0;
    };
    if (a.isValid() != b.isValid())
        return a.isValid() == (sortOrder() == Qt::AscendingOrder); // unknown last, whichever way
    if (!a.isValid())
        return byName();
    if (a.typeId() == QMetaType::QString) {
        const int order = QString::localeAwareCompare(a.toString(), b.toString());
        return order != 0 ? order < 0 : byName();
    }
    return a.toDouble() != b.toDouble() ? a.toDouble() < b.toDouble() : byName();
}

} // namespace fleetglass
