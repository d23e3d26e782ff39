// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet_filter_proxy.h"

#include "models/fleet_list_model.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace fleetglass {

FleetFilterProxy::FleetFilterProxy(QObject *parent) : QAbstractProxyModel(parent) {}

void FleetFilterProxy::setSourceModel(QAbstractItemModel *model)
{
    if (m_model)
        m_model->disconnect(this);
    beginResetModel();
    QAbstractProxyModel::setSourceModel(model);
    m_model = qobject_cast<FleetListModel *>(model);
    Q_ASSERT(m_model || !model);
    restart();
    endResetModel();
    if (!m_model)
        return;
    connect(m_model, &FleetListModel::rowsUpdated, this, &FleetFilterProxy::takeRows);
    connect(m_model, &FleetListModel::agesMoved, this, [this] {
        std::ranges::fill(m_searchText, QString());
        for (int row = 0; row < m_model->rowCount(); ++row)
            learnPlace(row);
        if (m_grouping != FleetGrouping::None)
            sortAll();
        arrangeLive();
        tellAll();
    });
    connect(m_model, &FleetListModel::everythingUpdated, this, [this] {
        learnAll();
        sortAll();
        arrangeLive();
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        tellAll();
    });
    connect(m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { insertRows(first, last); });
    connect(m_model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { removeRows(first, last); });
}

void FleetFilterProxy::restart()
{
    m_sorted.clear();
    if (m_model) {
        learnAll();
        m_sorted.resize(m_facts.size());
        std::iota(m_sorted.begin(), m_sorted.end(), 0);
        sortAll();
    }
    takeArrangement(m_model ? arranged() : std::vector<Group>());
}

void FleetFilterProxy::setWords(const QString &text)
{
    m_words = text.toLower().split(u' ', Qt::SkipEmptyParts);
}

void FleetFilterProxy::setSearchText(const QString &text)
{
    setWords(text);
    for (int row = 0; row < static_cast<int>(m_facts.size()); ++row)
        m_facts[static_cast<std::size_t>(row)].isShown = accepts(row);
    arrange();
    emit filterChanged();
}

void FleetFilterProxy::setFilter(FleetFilter filter)
{
    m_filter = filter;
    for (int row = 0; row < static_cast<int>(m_facts.size()); ++row)
        m_facts[static_cast<std::size_t>(row)].isShown = accepts(row);
    arrange();
    emit filterChanged();
}

void FleetFilterProxy::setGrouping(FleetGrouping grouping)
{
    if (grouping == m_grouping)
        return;
    beginResetModel(); // rows become children: nothing stays what it was
    m_grouping = grouping;
    restart();
    endResetModel();
    emit groupingChanged();
    emit shownChanged();
}

void FleetFilterProxy::show(FleetFilter filter, const QString &search, FleetGrouping grouping, int sortColumn,
                            Qt::SortOrder order)
{
    beginResetModel();
    m_filter = filter;
    setWords(search);
    m_grouping = grouping;
    m_sortColumn = sortColumn;
    m_sortOrder = order;
    restart();
    endResetModel();
    emit groupingChanged();
    emit filterChanged();
    emit shownChanged();
}

void FleetFilterProxy::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = std::max(0, column);
    m_sortOrder = order;
    if (!m_model)
        return;
    for (int row = 0; row < static_cast<int>(m_facts.size()); ++row)
        learnKey(row);
    sortAll();
    arrange();
}

bool FleetFilterProxy::accepts(int row) const
{
    if (!matchesState(row))
        return false;
    if (m_words.isEmpty())
        return true;
    QString &text = m_searchText[static_cast<std::size_t>(row)];
    if (text.isNull())
        text = m_model->searchText(row);
    return std::ranges::all_of(m_words, [&text](const QString &word) { return text.contains(word); });
}

bool FleetFilterProxy::matchesState(int row) const
{
    const VehicleState state = m_model->state(row);
    const auto isFresh = [this, row] { return m_model->freshness(row) == Freshness::Fresh; };
    switch (m_filter) {
    case FleetFilter::All:
        return true;
    case FleetFilter::Moving:
        return state.activity == Activity::Moving && isFresh();
    case FleetFilter::Charging:
        return state.activity == Activity::Charging && isFresh();
    case FleetFilter::Parked:
        return (state.activity == Activity::Parked || state.activity == Activity::Idle) && isFresh();
    case FleetFilter::Attention:
        return state.severity != Severity::None;
    case FleetFilter::Silent:
        return m_model->silence(row).has_value();
    }
    Q_UNREACHABLE_RETURN(true);
}

void FleetFilterProxy::learnKey(int row)
{
    Facts &facts = m_facts[static_cast<std::size_t>(row)];
    const QVariant key = m_model->index(row, m_sortColumn).data(FleetListModel::SortRole);
    facts.hasKey = key.isValid();
    const bool isText = key.typeId() == QMetaType::QString;
    facts.number = isText ? 0 : key.toDouble();
    facts.text = isText ? std::optional(m_collator.sortKey(key.toString())) : std::nullopt;
}

void FleetFilterProxy::learnPlace(int row)
{
    Facts &facts = m_facts[static_cast<std::size_t>(row)];
    facts.isShown = accepts(row);
    facts.group = m_model->groupId(row, m_grouping);
}

void FleetFilterProxy::learnAll()
{
    m_collator.setLocale(m_model->formatter().locale());
    m_collator.setNumericMode(true); // "Van 9" before "Van 10"
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    const int rows = m_model->rowCount();
    m_facts.resize(static_cast<std::size_t>(rows));
    m_searchText.assign(m_facts.size(), QString());
    for (int row = 0; row < rows; ++row) {
        m_facts[static_cast<std::size_t>(row)].name =
            m_collator.sortKey(m_model->index(row, FleetListModel::Name).data().toString());
        learnKey(row);
        learnPlace(row);
    }
}

bool FleetFilterProxy::isBefore(int left, int right) const
{
    const Facts &a = m_facts[static_cast<std::size_t>(left)];
    const Facts &b = m_facts[static_cast<std::size_t>(right)];
    if (a.hasKey != b.hasKey)
        return a.hasKey; // unknown last, whichever way
    const bool isAscending = m_sortOrder == Qt::AscendingOrder;
    if (a.hasKey && a.text && b.text) {
        if (const int order = a.text->compare(*b.text); order != 0)
            return (order < 0) == isAscending;
    } else if (a.hasKey && a.number != b.number) {
        return (a.number < b.number) == isAscending;
    }
    const int byName = a.name->compare(*b.name); // from A to Z, whichever way
    return byName != 0 ? byName < 0 : left < right;
}

void FleetFilterProxy::sortAll()
{
    std::ranges::sort(m_sorted, [this](int left, int right) { return isBefore(left, right); });
}

/// Only these have moved: the others are in order already.
void FleetFilterProxy::sortAgain(const QList<int> &rows)
{
    std::vector<bool> isMoved(m_facts.size(), false);
    for (const int row : rows)
        isMoved[static_cast<std::size_t>(row)] = true;
    std::vector<int> kept, moved(rows.cbegin(), rows.cend()), merged;
    kept.reserve(m_sorted.size());
    std::ranges::copy_if(m_sorted, std::back_inserter(kept),
                         [&isMoved](int row) { return !isMoved[static_cast<std::size_t>(row)]; });
    const auto isLess = [this](int left, int right) { return isBefore(left, right); };
    std::ranges::sort(moved, isLess);
    merged.reserve(m_sorted.size());
    std::ranges::merge(kept, moved, std::back_inserter(merged), isLess);
    m_sorted = std::move(merged);
}

std::vector<FleetFilterProxy::Group> FleetFilterProxy::arranged() const
{
    std::vector<Group> groups;
    if (m_grouping == FleetGrouping::None)
        groups.push_back({});
    QHash<QString, std::size_t> numberOf;
    for (const int row : m_sorted) {
        const Facts &facts = m_facts[static_cast<std::size_t>(row)];
        if (!facts.isShown)
            continue;
        std::size_t number = 0;
        if (m_grouping != FleetGrouping::None) {
            const auto known = numberOf.constFind(facts.group);
            number = known != numberOf.cend() ? *known : groups.size();
            if (known == numberOf.cend()) {
                numberOf.insert(facts.group, number);
                groups.push_back({.id = facts.group, .rows = {}});
            }
        }
        groups[number].rows.push_back(row);
    }
    std::ranges::stable_sort(groups, [this](const Group &a, const Group &b) {
        const auto key = [this](const Group &group) { return FleetListModel::groupOrder(m_grouping, group.id); };
        if (key(a) != key(b))
            return key(a) < key(b);
        return m_collator.compare(m_model->groupTitle(m_grouping, a.id), m_model->groupTitle(m_grouping, b.id)) < 0;
    });
    return groups;
}

void FleetFilterProxy::takeArrangement(std::vector<Group> groups)
{
    m_groups = std::move(groups);
    m_places.assign(m_facts.size(), {});
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        const std::vector<int> &rows = m_groups[group].rows;
        for (std::size_t row = 0; row < rows.size(); ++row)
            m_places[static_cast<std::size_t>(rows[row])] = {.group = static_cast<int>(group),
                                                             .row = static_cast<int>(row)};
    }
}

bool FleetFilterProxy::arrange(const std::function<int(int)> &sourceRowNow)
{
    std::vector<Group> next = arranged();
    if (next == m_groups && !sourceRowNow) {
        m_places.resize(m_facts.size());
        return false;
    }
    // The hint makes the selection remember rows instead of every cell of them.
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<std::pair<int, QString>> standsFor; // a source row, or -1 and a group
    standsFor.reserve(before.size());
    for (const QModelIndex &old : before) {
        const int row = sourceRow(old);
        standsFor.append({row >= 0 && sourceRowNow ? sourceRowNow(row) : row,
                          isGroup(old) ? m_groups[static_cast<std::size_t>(old.row())].id : QString()});
    }
    takeArrangement(std::move(next));
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        const auto &[row, group] = standsFor.at(i);
        const int column = before.at(i).column();
        if (row >= 0) {
            const Place place = m_places[static_cast<std::size_t>(row)];
            const bool isFlat = m_grouping == FleetGrouping::None;
            after.append(place.row < 0
                             ? QModelIndex()
                             : createIndex(place.row, column, static_cast<quintptr>(isFlat ? 0 : place.group + 1)));
        } else {
            const auto found = std::ranges::find(m_groups, group, &Group::id);
            const bool isThere = isGroup(before.at(i)) && found != m_groups.end();
            after.append(isThere ? createIndex(static_cast<int>(found - m_groups.begin()), column, quintptr(0))
                                 : QModelIndex());
        }
    }
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
    emit shownChanged();
    return true;
}

void FleetFilterProxy::arrangeLive(const std::function<int(int)> &sourceRowNow)
{
    if (arrange(sourceRowNow))
        emit shownMoved();
}

void FleetFilterProxy::takeRows(const QList<int> &rows)
{
    for (const int row : rows) {
        Facts &facts = m_facts[static_cast<std::size_t>(row)];
        m_searchText[static_cast<std::size_t>(row)].clear();
        facts.name = m_collator.sortKey(m_model->index(row, FleetListModel::Name).data().toString());
        learnKey(row);
        learnPlace(row);
    }
    sortAgain(rows);
    arrangeLive();
    // Where they are now, as ranges of neighbours.
    std::vector<std::pair<int, int>> shown;
    for (const int row : rows) {
        const Place place = m_places[static_cast<std::size_t>(row)];
        if (place.row >= 0)
            shown.emplace_back(place.group, place.row);
    }
    std::ranges::sort(shown);
    const bool isFlat = m_grouping == FleetGrouping::None;
    for (std::size_t i = 0; i < shown.size();) {
        const auto [group, first] = shown[i];
        int last = first;
        while (++i < shown.size() && shown[i].first == group && shown[i].second - last <= 2)
            last = shown[i].second;
        const auto id = static_cast<quintptr>(isFlat ? 0 : group + 1);
        emit dataChanged(createIndex(first, 0, id), createIndex(last, columnCount() - 1, id));
    }
}

void FleetFilterProxy::tellAll()
{
    const auto tell = [this](const QModelIndex &parent) {
        if (const int rows = rowCount(parent); rows > 0)
            emit dataChanged(index(0, 0, parent), index(rows - 1, columnCount() - 1, parent));
    };
    tell({});
    for (int group = 0; m_grouping != FleetGrouping::None && group < rowCount(); ++group)
        tell(index(group, 0));
}

void FleetFilterProxy::insertRows(int first, int last)
{
    const int count = last - first + 1;
    const auto at = static_cast<std::ptrdiff_t>(first);
    m_facts.insert(m_facts.begin() + at, static_cast<std::size_t>(count), Facts());
    m_searchText.insert(m_searchText.begin() + at, static_cast<std::size_t>(count), QString());
    const auto shifted = [first, count](int row) { return row < first ? row : row + count; };
    for (int &row : m_sorted)
        row = shifted(row);
    QList<int> added;
    for (int row = first; row <= last; ++row) {
        m_facts[static_cast<std::size_t>(row)].name =
            m_collator.sortKey(m_model->index(row, FleetListModel::Name).data().toString());
        learnKey(row);
        learnPlace(row);
        added.append(row);
    }
    sortAgain(added);
    arrangeLive(shifted);
}

void FleetFilterProxy::removeRows(int first, int last)
{
    const auto eraseRun = [first, last](auto &column) {
        column.erase(column.begin() + first, column.begin() + last + 1);
    };
    eraseRun(m_facts);
    eraseRun(m_searchText);
    const auto shifted = [first, last](int row) {
        return row < first ? row : row > last ? row - (last - first + 1) : -1;
    };
    std::erase_if(m_sorted, [&shifted](int row) { return shifted(row) < 0; });
    for (int &row : m_sorted)
        row = shifted(row);
    arrangeLive(shifted);
}

} // namespace fleetglass
