// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/position.h"

#include <cstddef>
#include <functional>
#include <span>
#include <vector>

namespace fleetglass {

struct NearVehicle {
    int row = 0;
    double distanceM = 0; ///< along the great circle
};

/// The `count` rows nearest to the place, the nearest first; equally far ones by row. Takes the store's columns; rows with an
/// unknown place (NaN) are left out, and so are those that `isShown` refuses. An empty `isShown` takes all.
std::vector<NearVehicle> nearestVehicles(LatLon place, std::span<const double> mercatorX,
                                         std::span<const double> mercatorY, std::size_t count,
                                         const std::function<bool(int row)> &isShown = {});

} // namespace fleetglass
