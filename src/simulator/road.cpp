// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/road.h"

#include "simulator/random.h"
#include "simulator/towns.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace fleetglass {

namespace {

constexpr double KmPerDegree = 111.195;
constexpr double NearestKm = 7;
constexpr double FarthestKm = 125;
constexpr size_t MostNeighbours = 6;

// Long bends are wide, short ones narrow: shares of the road's length sideways.
constexpr std::array<double, 6> BendWaves{1, 2, 3, 5, 8, 13};
constexpr std::array<double, 6> BendWidths{0.055, 0.035, 0.022, 0.011, 0.006, 0.0035};

const Town &town(int index)
{
    return towns()[static_cast<size_t>(index)];
}

double townsApartKm(int a, int b)
{
    return distanceKm(town(a).latitude, town(a).longitude, town(b).latitude, town(b).longitude);
}

} // namespace

Road::Road(int from, int to) : m_from(from), m_to(to), m_reversed(from > to)
{
    const Town &first = town(std::min(from, to));
    const Town &second = town(std::max(from, to));
    const double middle = (first.latitude + second.latitude) / 2 * std::numbers::pi / 180;
    m_kmPerDegreeLon = KmPerDegree * std::cos(middle);
    m_dx = (second.longitude - first.longitude) * m_kmPerDegreeLon;
    m_dy = (second.latitude - first.latitude) * KmPerDegree;

    Random random(scramble(0x0ADULL, std::min(from, to), std::max(from, to)));
    for (size_t i = 0; i < m_bends.size(); ++i)
        m_bends[i] = random.between(-BendWidths[i], BendWidths[i]);

    Plane before = planeAt(0);
    for (int i = 1; i <= Samples; ++i) {
        const Plane here = planeAt(static_cast<double>(i) / Samples);
        const auto step = static_cast<float>(std::hypot(here.x - before.x, here.y - before.y));
        m_cumulativeKm[static_cast<size_t>(i)] = m_cumulativeKm[static_cast<size_t>(i - 1)] + step;
        before = here;
    }
}

Road::Plane Road::planeAt(double share) const
{
    const double u = m_reversed ? 1 - share : share;
    double sideways = 0;
    for (size_t i = 0; i < m_bends.size(); ++i)
        sideways += m_bends[i] * std::sin(BendWaves[i] * std::numbers::pi * u);
    return {m_dx * u - m_dy * sideways, m_dy * u + m_dx * sideways};
}

RoadPoint Road::at(double km) const
{
    const auto wanted = static_cast<float>(std::clamp(km, 0.0, lengthKm()));
    const auto above = std::upper_bound(m_cumulativeKm.begin() + 1, m_cumulativeKm.end() - 1, wanted);
    const auto index = static_cast<double>(above - m_cumulativeKm.begin());
    const double low = *(above - 1);
    const double span = std::max(1e-6, static_cast<double>(*above) - low);
    const double share = std::clamp((index - 1 + (static_cast<double>(wanted) - low) / span) / Samples, 0.0, 1.0);

    const Plane behind = planeAt(std::max(0.0, share - 0.002));
    const Plane ahead = planeAt(std::min(1.0, share + 0.002));
    const double heading = std::atan2(ahead.x - behind.x, ahead.y - behind.y) * 180 / std::numbers::pi;
    return pointAt(share, heading < 0 ? heading + 360 : heading);
}

RoadPoint Road::pointAt(double share, double headingDeg) const
{
    const Plane here = planeAt(share);
    const Town &first = town(std::min(m_from, m_to));
    return {first.latitude + here.y / KmPerDegree, first.longitude + here.x / m_kmPerDegreeLon, headingDeg};
}

RoadNetwork::RoadNetwork() : m_neighbours(towns().size())
{
    const int count = static_cast<int>(towns().size());
    for (int from = 0; from < count; ++from) {
        std::vector<std::pair<double, quint16>> near;
        for (int to = 0; to < count; ++to) {
            if (to == from || town(to).land != town(from).land)
                continue;
            const double km = townsApartKm(from, to);
            if (km >= NearestKm)
                near.emplace_back(km, static_cast<quint16>(to));
        }
        std::ranges::sort(near);
        auto &list = m_neighbours[static_cast<size_t>(from)];
        for (const auto &[km, to] : near) {
            if (list.size() >= MostNeighbours || (km > FarthestKm && list.size() >= 2))
                break;
            list.push_back(to);
        }
    }
}

int RoadNetwork::towards(int home, int from) const
{
    int best = home;
    double bestKm = townsApartKm(from, home);
    if (bestKm <= FarthestKm / 2)
        return home;
    for (const quint16 next : neighbours(from)) {
        const double km = townsApartKm(next, home);
        if (km < bestKm) {
            best = next;
            bestKm = km;
        }
    }
    return best;
}

const Road &RoadNetwork::road(int from, int to) const
{
    const quint32 key = static_cast<quint32>(from) << 16 | static_cast<quint32>(to);
    auto found = m_roads.constFind(key);
    if (found == m_roads.constEnd())
        found = m_roads.emplace(key, Road(from, to));
    return *found;
}

} // namespace fleetglass
