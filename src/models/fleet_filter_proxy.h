// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/fleet_grouping.h"

#include <QAbstractProxyModel>
#include <QCollator>

#include <functional>
#include <optional>
#include <vector>

namespace fleetglass {

class FleetListModel;

/// Which vehicles the list shows.
enum class FleetFilter { All, Moving, Charging, Parked, Attention, Silent };

/// Searches, filters, sorts and groups the fleet list. Unknown values come last in both directions; equals are ordered by name. With
/// a grouping the rows are groups and the vehicles lie below them. Keeps what order and search depend on for every row, so
/// that neither typing nor a batch asks the whole fleet again. One batch moves rows with one layoutChanged at most.
class FleetFilterProxy : public QAbstractProxyModel
{
    Q_OBJECT
public:
    enum Role {
        GroupIdRole = Qt::UserRole + 100, ///< of a group's row; invalid for vehicles
        GroupTitleRole,
        GroupCountRole, ///< vehicles that it shows
    };

    explicit FleetFilterProxy(QObject *parent = nullptr);

    void setSourceModel(QAbstractItemModel *model) override; ///< a FleetListModel

    void setSearchText(const QString &text); ///< every word must occur
    void setFilter(FleetFilter filter);
    void setGrouping(FleetGrouping grouping);
    /// All at once: one change instead of four.
    void show(FleetFilter filter, const QString &search, FleetGrouping grouping, int sortColumn, Qt::SortOrder order);
    FleetFilter filter() const { return m_filter; }
    FleetGrouping grouping() const { return m_grouping; }
    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }

    int shownCount() const;
    std::vector<int> shownRows() const; ///< of the source, in the order of the list
    bool isGroup(const QModelIndex &index) const
    {
        return m_grouping != FleetGrouping::None && index.isValid() && index.internalId() == 0;
    }

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    QModelIndex sibling(int row, int column, const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override { return rowCount(parent) > 0; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QModelIndex mapToSource(const QModelIndex &index) const override;
    QModelIndex mapFromSource(const QModelIndex &index) const override;

signals:
    void filterChanged();   ///< the user's wish is another one; after shownChanged
    void shownChanged();    ///< vehicles came, went or changed place, for whatever reason
    void shownMoved();      ///< the same, because the fleet is another one; after shownChanged
    void groupingChanged(); ///< after the reset

private:
    /// What is known of a source row for filter and order.
    struct Facts {
        bool isShown = false;
        QString group;
        bool hasKey = false;
        double number = 0;
        std::optional<QCollatorSortKey> text; ///< instead of the number
        std::optional<QCollatorSortKey> name;
    };
    struct Group {
        QString id;
        std::vector<int> rows; ///< of the source
        bool operator==(const Group &) const = default;
    };
    struct Place {
        int group = -1;
        int row = -1;
    };

    bool accepts(int row) const;
    bool matchesState(int row) const;
    void learnKey(int row);
    void learnPlace(int row);
    void learnAll();
    bool isBefore(int left, int right) const;
    void sortAll();
    void sortAgain(const QList<int> &rows);
    std::vector<Group> arranged() const;
    /// Puts the arrangement into the list, if it is another one. `sourceRowNow` tells where a source row of before is now.
    bool arrange(const std::function<int(int)> &sourceRowNow = {});
    void takeArrangement(std::vector<Group> groups);
    void restart();
    void tellAll();
    void arrangeLive(const std::function<int(int)> &sourceRowNow = {});
    void takeRows(const QList<int> &rows);
    void insertRows(int first, int last);
    void removeRows(int first, int last);
    void setWords(const QString &text);
    int sourceRow(const QModelIndex &index) const; ///< -1 for groups

    FleetListModel *m_model = nullptr;
    QCollator m_collator;
    QStringList m_words;
    FleetFilter m_filter = FleetFilter::All;
    FleetGrouping m_grouping = FleetGrouping::None;
    int m_sortColumn = 0;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::vector<Facts> m_facts;                ///< by source row
    mutable std::vector<QString> m_searchText; ///< by source row; null: not asked yet
    std::vector<int> m_sorted;                 ///< all source rows in order, group by group
    std::vector<Group> m_groups;               ///< without a grouping: one, whose rows are the list's
    std::vector<Place> m_places;               ///< by source row
};

} // namespace fleetglass
