// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/position.h"

#include <vector>

namespace fleetglass {

/// `count` places at the same distance from `centre` along great circles, clockwise from north, on the Mercator square.
/// x continues without a jump over the date line, so it may lie outside of 0 … 1.
std::vector<MercatorPoint> geodesicCircle(LatLon centre, double radiusM, int count);

} // namespace fleetglass
