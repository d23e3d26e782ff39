// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/nearest_vehicles.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace fleetglass {

namespace {

/// Square of the straight way through the globe (radius 1): grows with the great circle, and costs far less to compute.
class Chord
{
public:
    explicit Chord(LatLon from)
        : m_sine(std::sin(from.latitude * std::numbers::pi / 180))
        , m_cosine(std::cos(from.latitude * std::numbers::pi / 180))
        , m_x(toMercator(from.latitude, from.longitude).x)
    {}

    double squareTo(double x, double y) const
    {
        const double stretch = std::exp((0.5 - y) * 2 * std::numbers::pi); // e^y of the Mercator projection
        const double cosine = 2 / (stretch + 1 / stretch);
        const double sine = (stretch - 1 / stretch) / (stretch + 1 / stretch);
        const double turn = std::sin((x - m_x) * std::numbers::pi);
        const double up = sine - m_sine;
        const double out = cosine - m_cosine;
        return up * up + out * out + 4 * cosine * m_cosine * turn * turn;
    }

private:
    double m_sine;
    double m_cosine;
    double m_x;
};

} // namespace

std::vector<NearVehicle> nearestVehicles(LatLon place, std::span<const double> mercatorX,
                                         std::span<const double> mercatorY, std::size_t count,
                                         const std::function<bool(int)> &isShown)
{
    const Chord chord(place);
    std::vector<std::pair<double, int>> found;
    found.reserve(mercatorX.size());
    for (std::size_t i = 0; i < mercatorX.size(); ++i) {
        const int row = static_cast<int>(i);
        if (!std::isnan(mercatorX[i]) && (!isShown || isShown(row)))
            found.emplace_back(chord.squareTo(mercatorX[i], mercatorY[i]), row);
    }
    const std::size_t kept = std::min(count, found.size());
    std::ranges::partial_sort(found, found.begin() + static_cast<std::ptrdiff_t>(kept));
    std::vector<NearVehicle> nearest;
    nearest.reserve(kept);
    for (const auto &[square, row] : std::span(found).first(kept)) {
        const auto i = static_cast<std::size_t>(row);
        nearest.push_back(
            {.row = row, .distanceM = distanceM(place, fromMercator({.x = mercatorX[i], .y = mercatorY[i]}))});
    }
    return nearest;
}

} // namespace fleetglass
