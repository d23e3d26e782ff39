// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/crowd_layout.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <ranges>

namespace fleetglass {

namespace {

// A cell is 64 px wide at a whole zoom and just under 128 px before the next one: a world of 256 px has 4 of them.
constexpr double cellPx = 64;
constexpr int cellLevelAboveZoom = 2;
constexpr int mostSortedApart = 16; // vehicles in a cell; beyond, it is one cluster
constexpr double iconHalfPx = 9;
constexpr double iconReachPx = 13;

/// Pulls the middle of a cluster into its cell, so that those of neighbours never cover each other.
QPointF withinCell(QPointF middle, QPointF corner, double radius)
{
    return {std::clamp(middle.x(), corner.x() + radius, corner.x() + cellPx - radius),
            std::clamp(middle.y(), corner.y() + radius, corner.y() + cellPx - radius)};
}

/// Vehicles of one cell that are drawn as one. Pixels at the whole zoom, from the world's corner.
struct Group {
    QPointF middle; ///< of its vehicles
    QPointF at;     ///< where it is drawn
    int size = 0;
    quint32 members = 0; ///< a bit for each entry of the cell
};

double radiusOf(const Group &group)
{
    return group.size == 1 ? iconHalfPx : CrowdLayout::radiusFor(group.size);
}

bool isTooClose(const Group &one, const Group &other)
{
    const double least = radiusOf(one) + radiusOf(other);
    const QPointF way = one.at - other.at;
    return QPointF::dotProduct(way, way) < least * least;
}

void join(Group &into, const Group &from, QPointF corner)
{
    into.middle = (into.middle * into.size + from.middle * from.size) / (into.size + from.size);
    into.size += from.size;
    into.members |= from.members;
    into.at = withinCell(into.middle, corner, radiusOf(into));
}

/// Joins the first two of the groups that cover each other; false where none do.
bool joinTwo(std::array<Group, mostSortedApart> &groups, std::size_t &count, QPointF corner)
{
    for (std::size_t one = 0; one < count; ++one) {
        for (std::size_t other = one + 1; other < count; ++other) {
            if (isTooClose(groups[one], groups[other])) {
                join(groups[one], groups[other], corner);
                groups[other] = groups[--count];
                return true;
            }
        }
    }
    return false;
}

} // namespace

/// One square of the map. Pixels at the whole zoom, from the world's corner.
struct CrowdLayout::Cell {
    PlaceIndex::Range range;
    QPointF corner;
    double worldPx = 0;

    QPointF toPixels(MercatorPoint place) const { return {place.x * worldPx, place.y * worldPx}; }
    MercatorPoint toPlace(QPointF pixels) const { return {.x = pixels.x() / worldPx, .y = pixels.y() / worldPx}; }
};

double CrowdLayout::radiusFor(int count)
{
    if (count < 10)
        return 15;
    if (count < 100)
        return 17;
    if (count < 1000)
        return 20;
    return count < 10000 ? 23 : 25;
}

void CrowdLayout::arrange(const PlaceIndex &index, const MapCamera &camera, double marginPx)
{
    m_icons.clear();
    m_clusters.clear();
    m_members.clear();
    const int wholeZoom = static_cast<int>(std::floor(camera.zoom() + 1e-6));
    const int level = wholeZoom + cellLevelAboveZoom;
    const double worldPx = 256 * std::exp2(wholeZoom);
    index.forEachCell(level, camera.visiblePlaces(marginPx), [&](quint32 cellX, quint32 cellY, PlaceIndex::Range range) {
        const Cell cell{.range = range, .corner = QPointF(cellX, cellY) * cellPx, .worldPx = worldPx};
        if (range.size() > mostSortedApart)
            addWholeCell(index, cell, camera);
        else
            addGroups(index, cell, camera);
    });
    std::ranges::sort(m_icons, {}, &IconSpot::row); // which one lies on top must not hang on the camera
}

void CrowdLayout::addWholeCell(const PlaceIndex &index, const Cell &cell, const MapCamera &camera)
{
    const PlaceIndex::Summary summary = index.summary(cell.range);
    const double radius = radiusFor(cell.range.size());
    const QPointF at = withinCell(cell.toPixels(summary.middle), cell.corner, radius);
    m_clusters.push_back({.counts = summary.counts,
                          .at = camera.toScreen(cell.toPlace(at)),
                          .radius = radius,
                          .members = cell.range,
                          .isWholeCell = true});
}

void CrowdLayout::addGroups(const PlaceIndex &index, const Cell &cell, const MapCamera &camera)
{
    std::array<Group, mostSortedApart> groups;
    std::size_t count = 0;
    for (int entry = cell.range.first; entry < cell.range.last; ++entry) {
        const QPointF at = cell.toPixels(index.place(entry));
        groups[count] = {.middle = at, .at = at, .size = 1, .members = 1u << count};
        ++count;
    }
    while (joinTwo(groups, count, cell.corner)) {
    }

    for (std::size_t i = 0; i < count; ++i) {
        const Group &group = groups[i];
        const QPointF at = camera.toScreen(cell.toPlace(group.at));
        if (group.size == 1) {
            m_icons.push_back({.row = index.row(cell.range.first + std::countr_zero(group.members)), .at = at});
            continue;
        }
        ClusterSpot cluster;
        cluster.radius = radiusFor(group.size);
        cluster.at = at;
        cluster.members.first = static_cast<int>(m_members.size());
        for (quint32 rest = group.members; rest != 0; rest &= rest - 1) {
            const int entry = cell.range.first + std::countr_zero(rest);
            ++cluster.counts[index.category(entry)];
            m_members.push_back(index.row(entry));
        }
        cluster.members.last = static_cast<int>(m_members.size());
        m_clusters.push_back(cluster);
    }
}

QList<int> CrowdLayout::rowsOf(const ClusterSpot &cluster, const PlaceIndex &index) const
{
    QList<int> rows;
    for (int i = cluster.members.first; i < cluster.members.last; ++i)
        rows.append(cluster.isWholeCell ? index.row(i) : m_members[static_cast<std::size_t>(i)]);
    return rows;
}

void CrowdLayout::addAlways(std::span<const int> rows, std::span<const double> x, std::span<const double> y,
                            const MapCamera &camera)
{
    for (const int row : rows) {
        const auto i = static_cast<std::size_t>(row);
        std::erase_if(m_icons, [row](const IconSpot &icon) { return icon.row == row; });
        if (!std::isnan(x[i]))
            m_icons.push_back({.row = row, .at = camera.toScreen({.x = x[i], .y = y[i]})});
    }
}

std::variant<std::monostate, IconSpot, ClusterSpot> CrowdLayout::at(QPointF point) const
{
    const auto isWithin = [point](QPointF centre, double reach) {
        return std::hypot(point.x() - centre.x(), point.y() - centre.y()) <= reach;
    };
    for (const IconSpot &icon : m_icons | std::views::reverse) {
        if (isWithin(icon.at, iconReachPx))
            return icon;
    }
    for (const ClusterSpot &cluster : m_clusters) {
        if (isWithin(cluster.at, cluster.radius))
            return cluster;
    }
    return {};
}

} // namespace fleetglass
