// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <span>
#include <vector>

namespace fleetglass {

/// Towns of one piece of land can be joined by a road; between two pieces there is water.
enum class Land : quint8 { Continent, Finland, Scandinavia, Britain };

/// A real place. Coordinates are WGS 84, to about a kilometre: facts of geography, typed in by hand.
struct Town {
    const char *name; ///< UTF-8, as the people there write it
    const char *code; ///< three letters, unique; fleet ids begin with it
    double latitude;
    double longitude;
    Land land = Land::Continent;
    int depotWeight = 0; ///< share of the fleets at home here; 0: none
};

/// Every town of the demo, in an order that never changes (vehicles refer to towns by index).
std::span<const Town> towns();

/// The towns with a depot, each as often as its weight says.
const std::vector<quint16> &depotLottery();

/// Great-circle distance in km.
double distanceKm(double latitude1, double longitude1, double latitude2, double longitude2);

} // namespace fleetglass
