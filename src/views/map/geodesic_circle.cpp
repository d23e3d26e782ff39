// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/geodesic_circle.h"

#include <cmath>
#include <numbers>

namespace fleetglass {

namespace {
constexpr double earthRadiusM = 6371007.2; // as QGeoCoordinate::distanceTo
constexpr double degree = std::numbers::pi / 180;
} // namespace

std::vector<MercatorPoint> geodesicCircle(LatLon centre, double radiusM, int count)
{
    const double angle = radiusM / earthRadiusM;
    const double latitude = centre.latitude * degree;
    std::vector<MercatorPoint> points;
    points.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        const double bearing = 2 * std::numbers::pi * i / count;
        const double sine =
            std::sin(latitude) * std::cos(angle) + std::cos(latitude) * std::sin(angle) * std::cos(bearing);
        const double east = std::atan2(std::sin(bearing) * std::sin(angle) * std::cos(latitude),
                                       std::cos(angle) - std::sin(latitude) * sine);
        points.push_back(toMercator(std::asin(sine) / degree, centre.longitude + east / degree));
    }
    return points;
}

} // namespace fleetglass
