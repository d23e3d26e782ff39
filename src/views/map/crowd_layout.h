// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/map/map_camera.h"
#include "views/map/place_index.h"

#include <QList>
#include <QPointF>

#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace fleetglass {

/// A vehicle that is drawn by itself.
struct IconSpot {
    int row = 0;
    QPointF at; ///< pixels
};

/// Vehicles too close to each other to be told apart.
struct ClusterSpot {
    PlaceIndex::Counts counts{};
    QPointF at;                ///< pixels
    double radius = 0;         ///< pixels
    PlaceIndex::Range members; ///< see CrowdLayout::rowsOf()
    bool isWholeCell = false;  ///< members are entries of the index, not of the layout's own list
    int size() const { return members.size(); }
};

/// Decides who is drawn alone and who in a cluster, and where. The decision hangs on the whole part of the zoom only, so panning
/// and small zoom steps move things but never change them.
///
/// The map is divided into cells. A cell with many vehicles becomes one cluster; in one with few, those that would cover each other
/// join until nothing does.
class CrowdLayout
{
public:
    void arrange(const PlaceIndex &index, const MapCamera &camera, double marginPx);
    /// Rows that get an icon on top even where they also count in a cluster; those without a place are skipped.
    void addAlways(std::span<const int> rows, std::span<const double> x, std::span<const double> y,
                   const MapCamera &camera);

    std::span<const IconSpot> icons() const { return m_icons; }
    std::span<const ClusterSpot> clusters() const { return m_clusters; }

    /// The icon under the point, the later drawn one first, else the cluster.
    std::variant<std::monostate, IconSpot, ClusterSpot> at(QPointF point) const;

    /// The rows of a cluster of the last arrangement of this index.
    QList<int> rowsOf(const ClusterSpot &cluster, const PlaceIndex &index) const;

    static double radiusFor(int count);

private:
    struct Cell;

    void addWholeCell(const PlaceIndex &index, const Cell &cell, const MapCamera &camera);
    void addGroups(const PlaceIndex &index, const Cell &cell, const MapCamera &camera);

    std::vector<IconSpot> m_icons;
    std::vector<ClusterSpot> m_clusters;
    std::vector<int> m_members; // rows of the clusters that are not a whole cell
};

} // namespace fleetglass
