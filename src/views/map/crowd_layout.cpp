// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/crowd_layout.h"

#include <algorithm>
#include <cmath>
#include <ranges>

namespace fleetglass {

namespace {

/// A cell is 64 px wide at a whole zoom and just under 128 px before the next one: a world of 256 px has 4 of them.
constexpr int cellLevelAboveZoom = 2;
constexpr int mostIconsPerCell = 8;
constexpr double leastIconDistancePx = 18;
constexpr double iconReachPx = 13;

} // namespace

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

bool CrowdLayout::isRoomy(const PlaceIndex &index, PlaceIndex::Range range, double worldPx) const
{
    if (range.size() > mostIconsPerCell)
        return false;
    const double least = leastIconDistancePx / worldPx;
    for (int one = range.first; one < range.last; ++one) {
        for (int other = one + 1; other < range.last; ++other) {
            const MercatorPoint a = index.place(one);
            const MercatorPoint b = index.place(other);
            if (std::hypot(a.x - b.x, a.y - b.y) < least)
                return false;
        }
    }
    return true;
}

void CrowdLayout::arrange(const PlaceIndex &index, const MapCamera &camera, double marginPx)
{
    m_icons.clear();
    m_clusters.clear();
    const int wholeZoom = static_cast<int>(std::floor(camera.zoom() + 1e-6));
    const int level = wholeZoom + cellLevelAboveZoom;
    const double worldAtWholeZoom = 256 * std::exp2(wholeZoom);
    const double cellSide = 1 / std::exp2(level);
    index.forEachCell(level, camera.visiblePlaces(marginPx), [&](quint32 cellX, quint32 cellY, PlaceIndex::Range range) {
        if (isRoomy(index, range, worldAtWholeZoom)) {
            for (int entry = range.first; entry < range.last; ++entry)
                m_icons.push_back({.row = index.row(entry), .at = camera.toScreen(index.place(entry))});
            return;
        }
        const PlaceIndex::Summary summary = index.summary(range);
        const double radius = radiusFor(range.size());
        // Drawn inside of its cell, so that neighbours never cover each other.
        const double inset = std::min(cellSide / 2, radius / worldAtWholeZoom);
        const MercatorPoint at{
            .x = std::clamp(summary.middle.x, cellX * cellSide + inset, (cellX + 1) * cellSide - inset),
            .y = std::clamp(summary.middle.y, cellY * cellSide + inset, (cellY + 1) * cellSide - inset)};
        m_clusters.push_back({.range = range, .counts = summary.counts, .at = camera.toScreen(at), .radius = radius});
    });
    std::ranges::sort(m_icons, {}, &IconSpot::row); // which one lies on top must not hang on the camera
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
