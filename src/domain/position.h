// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/interned.h"
#include "domain/observation.h"

#include <QtTypes>

#include <optional>

namespace fleetglass {

/// Where a vehicle was. WGS 84 degrees. A place that is not known is no Position at all (0,0 without a fix never becomes one).
struct Position {
    double latitude = 0;
    double longitude = 0;
    std::optional<double> altitudeM;
    std::optional<double> headingDeg; ///< 0 is north, clockwise
    std::optional<double> speedKmh;
    SourceAge sourceAge = SourceAge::Current;
    Interned origin;
    qint64 observedAtMs = 0; ///< UTC

    bool operator==(const Position &) const = default;
};

/// A place on the unit square of the web Mercator projection: x from west to east, y from north (0) to south (1).
struct MercatorPoint {
    double x = 0;
    double y = 0;
};
MercatorPoint toMercator(double latitude, double longitude);

struct LatLon {
    double latitude = 0;
    double longitude = 0;
};
LatLon fromMercator(MercatorPoint point);

/// Metres along the great circle.
double distanceM(LatLon from, LatLon to);

} // namespace fleetglass
