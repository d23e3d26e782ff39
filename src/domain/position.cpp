// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/position.h"

#include <QGeoCoordinate>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace fleetglass {

namespace {
/// Beyond this latitude the square of the web Mercator projection ends.
constexpr double mercatorLatitudeLimit = 85.05112877980659;
} // namespace

MercatorPoint toMercator(double latitude, double longitude)
{
    const double phi = std::clamp(latitude, -mercatorLatitudeLimit, mercatorLatitudeLimit) * std::numbers::pi / 180.0;
    return {.x = longitude / 360.0 + 0.5, .y = 0.5 - std::asinh(std::tan(phi)) / (2.0 * std::numbers::pi)};
}

LatLon fromMercator(MercatorPoint point)
{
    const double phi = std::atan(std::sinh((0.5 - point.y) * 2.0 * std::numbers::pi));
    return {.latitude = phi * 180.0 / std::numbers::pi, .longitude = (point.x - 0.5) * 360.0};
}

double distanceM(LatLon from, LatLon to)
{
    return QGeoCoordinate(from.latitude, from.longitude).distanceTo(QGeoCoordinate(to.latitude, to.longitude));
}

} // namespace fleetglass
