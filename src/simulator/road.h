// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <vector>

#include <QHash>

namespace fleetglass {

/// Where somebody is on a road, and where the nose points.
struct RoadPoint {
    double latitude = 0;
    double longitude = 0;
    double headingDeg = 0; ///< clockwise from north, 0 … 360
};

/// The road between two towns: smoothly bent, the same for everybody and in both directions.
class Road
{
public:
    Road(int from, int to);

    double lengthKm() const { return m_cumulativeKm.back(); }
    /// The place at this distance from `from`.
    RoadPoint at(double km) const;

private:
    struct Plane {
        double x;
        double y;
    };
    Plane planeAt(double share) const;
    RoadPoint pointAt(double share, double headingDeg) const;

    static constexpr int Samples = 48;
    int m_from;
    int m_to;
    bool m_reversed;
    double m_kmPerDegreeLon;
    double m_dx; ///< km east, from the first town of the pair to the second
    double m_dy; ///< km north
    std::array<double, 6> m_bends{};
    std::array<float, Samples + 1> m_cumulativeKm{};
};

/// Which towns are joined, and the roads between them. Built once, then only read (roads are made when first driven).
class RoadNetwork
{
public:
    RoadNetwork();

    /// The towns next to this one, nearest first; never across water.
    const std::vector<quint16> &neighbours(int town) const { return m_neighbours[static_cast<size_t>(town)]; }
    /// The neighbour to go to next on the way home; `home` itself when it is near.
    int towards(int home, int from) const;
    const Road &road(int from, int to) const;

private:
    std::vector<std::vector<quint16>> m_neighbours;
    mutable QHash<quint32, Road> m_roads;
};

} // namespace fleetglass
