// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vehicle_state.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace fleetglass {

/// Which vehicles the list shows.
enum class FleetFilter { All, Moving, Charging, Parked, Attention, Silent };

/// Searches, filters and sorts the fleet list. Unknown values come last in both directions; equals are ordered by name.
class FleetFilterProxy : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit FleetFilterProxy(QObject *parent = nullptr);

    void setSearchText(const QString &text); ///< every word must occur
    void setFilter(FleetFilter filter);
    FleetFilter filter() const { return m_filter; }

signals:
    void filterChanged();

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    bool matchesState(const QModelIndex &index) const;

    QStringList m_words;
    FleetFilter m_filter = FleetFilter::All;
};

} // namespace fleetglass
