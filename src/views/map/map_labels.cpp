// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/map_labels.h"

#include "store/fleet_store.h"
#include "views/map/icon_atlas.h"

#include <algorithm>

namespace fleetglass {

namespace {

constexpr std::size_t mostLabels = 250;
constexpr double iconHalfPx = 10;
constexpr double alwaysGapPx = 16; // outside of the ring
constexpr int alwaysPriority = 3;

int priorityOf(const FleetStore &store, int row, std::span<const int> always)
{
    if (std::ranges::find(always, row) != always.end())
        return alwaysPriority;
    return static_cast<int>(store.columns().state[static_cast<std::size_t>(row)].severity);
}

} // namespace

void MapLabels::reset(const StatePalette &palette, const QFont &font, double pixelRatio)
{
    m_atlas.reset(palette, font, pixelRatio);
    clear();
}

void MapLabels::clear()
{
    m_labels.clear();
}

void MapLabels::arrange(const FleetStore &store, const CrowdLayout &crowd, const MapCamera &camera,
                        std::span<const int> always, std::span<const QRectF> taken)
{
    m_wishes.clear();
    m_obstacles.assign(taken.begin(), taken.end());
    for (const ClusterSpot &cluster : crowd.clusters()) {
        const QPointF reach(cluster.radius, cluster.radius);
        m_obstacles.emplace_back(cluster.at - reach, cluster.at + reach);
    }
    const QPointF reach(iconHalfPx, iconHalfPx);
    for (const IconSpot &icon : crowd.icons()) {
        const int priority = priorityOf(store, icon.row, always);
        m_obstacles.emplace_back(icon.at - reach, icon.at + reach);
        if (store.columns().state[static_cast<std::size_t>(icon.row)].severity != Severity::None)
            m_obstacles.push_back(IconAtlas::badgeRect(icon.at));
        LabelWish wish{.row = icon.row,
                       .at = icon.at,
                       .size = m_atlas.sizeOf(store.record(icon.row).identity.name),
                       .priority = priority};
        if (priority == alwaysPriority) {
            wish.gap = alwaysGapPx;
            wish.mustShow = true;
        }
        m_wishes.push_back(wish);
    }
    const QRectF view(QPointF(), camera.viewport());
    const QRectF area = view.adjusted(-marginPx, -marginPx, marginPx, marginPx);
    const std::vector<PlacedLabel> placed = m_layout.place(m_wishes, m_obstacles, area, view, mostLabels);

    QStringList names;
    for (const PlacedLabel &label : placed)
        names.append(store.record(label.row).identity.name);
    QStringList unique = names;
    unique.removeDuplicates();
    m_atlas.paint(unique);
    m_labels.clear();
    for (std::size_t i = 0; i < placed.size(); ++i) {
        const QRectF texture = m_atlas.texture(names.at(static_cast<qsizetype>(i)));
        if (!texture.isNull())
            m_labels.push_back({placed[i].row, placed[i].offset, placed[i].size, texture});
    }
    ++m_revision;
}

} // namespace fleetglass
