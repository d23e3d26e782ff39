// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet_views.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>
#include <array>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

constexpr double usualShiftKm = 100;
constexpr double mostShiftKm = 5000;
constexpr int mostWidth = 2000;

// The words under which they are kept, in the order of their enums. Never change one.
constexpr auto filterWords =
    std::to_array<QLatin1StringView>({"all"_L1, "moving"_L1, "charging"_L1, "parked"_L1, "attention"_L1, "silent"_L1});
constexpr auto groupingWords =
    std::to_array<QLatin1StringView>({"none"_L1, "account"_L1, "state"_L1, "kind"_L1, "shift"_L1, "silence"_L1});

template<typename Enum>
Enum enumOf(const auto &words, const QString &word)
{
    const auto found = std::ranges::find_if(words, [&word](QLatin1StringView known) { return word == known; });
    return found == words.end() ? Enum{} : static_cast<Enum>(found - words.begin());
}

QJsonObject toJson(const FleetView &view)
{
    QJsonArray columns;
    for (const FleetViewColumn &column : view.columns)
        columns.append(QJsonObject{{u"id"_s, column.id}, {u"width"_s, column.width}});
    return {{u"id"_s, view.id},
            {u"title"_s, view.title},
            {u"filter"_s, QString(filterWords.at(static_cast<std::size_t>(view.filter)))},
            {u"search"_s, view.search},
            {u"columns"_s, columns},
            {u"sort"_s, view.sortColumn},
            {u"descending"_s, view.sortOrder == Qt::DescendingOrder},
            {u"grouping"_s, QString(groupingWords.at(static_cast<std::size_t>(view.grouping)))}};
}

FleetView fromJson(const QJsonObject &json)
{
    FleetView view{.id = json.value("id"_L1).toString(),
                   .title = json.value("title"_L1).toString(),
                   .filter = enumOf<FleetFilter>(filterWords, json.value("filter"_L1).toString()),
                   .search = json.value("search"_L1).toString(),
                   .columns = {},
                   .sortColumn = json.value("sort"_L1).toString(),
                   .sortOrder = json.value("descending"_L1).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder,
                   .grouping = enumOf<FleetGrouping>(groupingWords, json.value("grouping"_L1).toString())};
    for (const QJsonValueConstRef element : json.value("columns"_L1).toArray()) {
        const QString id = element[u"id"_s].toString();
        if (!id.isEmpty() && !std::ranges::contains(view.columns, id, &FleetViewColumn::id))
            view.columns.append({.id = id, .width = std::clamp(element[u"width"_s].toInt(), 0, mostWidth)});
    }
    return view;
}

QList<FleetViewColumn> columns(std::initializer_list<std::pair<const char16_t *, int>> list)
{
    QList<FleetViewColumn> result;
    for (const auto &[id, width] : list)
        result.append({.id = QString::fromUtf16(id), .width = width});
    return result;
}

} // namespace

QList<FleetView> builtInFleetViews()
{
    return {
        {.id = u"all"_s,
         .title = {},
         .columns = columns({{u"name", 0},
                             {u"state", 0},
                             {u"age", 0},
                             {u"soc", 0},
                             {u"range.estimated", 0},
                             {u"speed", 0},
                             {u"charge.state", 0},
                             {u"place", 0}}),
         .sortColumn = u"name"_s},
        {.id = u"moving"_s,
         .title = {},
         .filter = FleetFilter::Moving,
         .columns =
             columns({{u"name", 0}, {u"speed", 0}, {u"place", 0}, {u"soc", 0}, {u"range.estimated", 0}, {u"age", 0}}),
         .sortColumn = u"name"_s},
        {.id = u"silent"_s,
         .title = {},
         .filter = FleetFilter::Silent,
         .columns = columns({{u"name", 0},
                             {u"age", 0},
                             {u"silence", 0},
                             {u"place", 0},
                             {u"account", 0},
                             {u"battery12v.voltage", 0},
                             {u"state", 0}}),
         .sortColumn = u"age"_s,
         .sortOrder = Qt::DescendingOrder,
         .grouping = FleetGrouping::Silence},
        {.id = u"energy"_s,
         .title = {},
         .columns = columns({{u"name", 0},
                             {u"soc", 0},
                             {u"shift", 0},
                             {u"range.estimated", 0},
                             {u"charge.limit_soc", 0},
                             {u"charge.power", 0},
                             {u"charge.time_to_full", 0},
                             {u"charge.state", 0},
                             {u"age", 0}}),
         .sortColumn = u"shift"_s,
         .grouping = FleetGrouping::Shift},
        {.id = u"tyres"_s,
         .title = {},
         .columns = columns({{u"name", 0},
                             {u"tyre.alert", 0},
                             {u"tyre.deviation", 0},
                             {u"tyre.fl", 0},
                             {u"tyre.fr", 0},
                             {u"tyre.rl", 0},
                             {u"tyre.rr", 0},
                             {u"tyre.age", 0}}),
         .sortColumn = u"tyre.deviation"_s,
         .sortOrder = Qt::DescendingOrder},
    };
}

FleetViews::FleetViews(QObject *parent) : QObject(parent), m_views(builtInFleetViews()), m_shiftNeedKm(usualShiftKm) {}

FleetView *FleetViews::viewOf(const QString &id)
{
    const auto found = std::ranges::find(m_views, id, &FleetView::id);
    return found == m_views.end() ? nullptr : &*found;
}

const FleetView *FleetViews::find(const QString &id) const
{
    const auto found = std::ranges::find(m_views, id, &FleetView::id);
    return found == m_views.cend() ? nullptr : &*found;
}

QString FleetViews::title(const FleetView &view) const
{
    if (!view.title.isEmpty())
        return view.title;
    return view.id == "moving"_L1   ? tr("Moving")
           : view.id == "silent"_L1 ? tr("Silent", "vehicles that say nothing")
           : view.id == "energy"_L1 ? tr("Energy")
           : view.id == "tyres"_L1  ? tr("Tyres")
                                    : tr("All", "vehicles");
}

bool FleetViews::isBuiltIn(const QString &id)
{
    return std::ranges::contains(builtInFleetViews(), id, &FleetView::id);
}

bool FleetViews::isChanged(const QString &id) const
{
    const FleetView *view = find(id);
    const QList<FleetView> made = builtInFleetViews();
    const auto before = std::ranges::find(made, id, &FleetView::id);
    return view && before != made.cend() && *view != *before;
}

void FleetViews::change(const FleetView &view)
{
    FleetView *old = viewOf(view.id);
    if (!old)
        return;
    FleetView next = view;
    next.title = old->title;
    if (next == *old)
        return;
    *old = next;
    emit changed();
}

QString FleetViews::add(FleetView view, const QString &title)
{
    view.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    view.title = title.trimmed();
    m_views.append(view);
    emit viewsChanged();
    emit changed();
    return view.id;
}

void FleetViews::rename(const QString &id, const QString &title)
{
    FleetView *view = viewOf(id);
    if (!view || isBuiltIn(id) || title.trimmed().isEmpty() || view->title == title.trimmed())
        return;
    view->title = title.trimmed();
    emit viewsChanged();
    emit changed();
}

void FleetViews::remove(const QString &id)
{
    if (isBuiltIn(id) || m_views.removeIf([&id](const FleetView &view) { return view.id == id; }) == 0)
        return;
    emit viewsChanged();
    emit changed();
}

void FleetViews::reset(const QString &id)
{
    const QList<FleetView> made = builtInFleetViews();
    const auto before = std::ranges::find(made, id, &FleetView::id);
    if (before != made.cend())
        change(*before);
}

void FleetViews::setShiftNeedKm(double km)
{
    const double possible = std::clamp(km, 0.0, mostShiftKm);
    if (m_shiftNeedKm == possible)
        return;
    m_shiftNeedKm = possible;
    emit changed();
}

QByteArray FleetViews::json() const
{
    QJsonArray views;
    for (const FleetView &view : m_views) {
        if (!isBuiltIn(view.id) || isChanged(view.id))
            views.append(toJson(view));
    }
    return QJsonDocument(QJsonObject{{u"views"_s, views}, {u"shiftKm"_s, m_shiftNeedKm}}).toJson(QJsonDocument::Compact);
}

void FleetViews::load(const QByteArray &json)
{
    m_views = builtInFleetViews();
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    m_shiftNeedKm = std::clamp(root.value("shiftKm"_L1).toDouble(usualShiftKm), 0.0, mostShiftKm);
    for (const QJsonValueConstRef element : root.value("views"_L1).toArray()) {
        FleetView view = fromJson(element.toObject());
        if (view.id.isEmpty() || view.columns.isEmpty())
            continue;
        if (FleetView *known = viewOf(view.id)) {
            view.title = known->title;
            *known = view;
        } else if (!view.title.isEmpty()) {
            m_views.append(view);
        }
    }
    emit viewsChanged();
}

} // namespace fleetglass
