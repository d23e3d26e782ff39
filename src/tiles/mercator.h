// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QtTypes>

#include <algorithm>
#include <cmath>
#include <numbers>

/// Web Mercator (EPSG:3857). World coordinates count from 180° W, 85.05° N to the east and to the south.
namespace fleetglass::mercator {

inline constexpr int worldBits = 22;
inline constexpr qint32 worldSize = 1 << worldBits; ///< steps of the map's files around the equator, 9.6 m each there
inline constexpr int tileSize = 256;                ///< picture points per tile edge at pixel ratio 1
inline constexpr double maxLatitude = 85.0511287798066;

/// 0 … 1 on both axes.
inline QPointF fromDegrees(double latitude, double longitude)
{
    const double s = std::sin(std::clamp(latitude, -maxLatitude, maxLatitude) * std::numbers::pi / 180);
    return {(longitude + 180) / 360, 0.5 - std::log((1 + s) / (1 - s)) / (4 * std::numbers::pi)};
}

inline double longitudeOf(double x)
{
    return x * 360 - 180;
}

inline double latitudeOf(double y)
{
    return std::atan(std::sinh(std::numbers::pi * (1 - 2 * y))) * 180 / std::numbers::pi;
}

} // namespace fleetglass::mercator
