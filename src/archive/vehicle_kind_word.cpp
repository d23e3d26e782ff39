// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/vehicle_kind_word.h"

#include <algorithm>
#include <array>
#include <utility>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array words{
    std::pair(VehicleKind::Car, "car"_L1),         std::pair(VehicleKind::Van, "van"_L1),
    std::pair(VehicleKind::Truck, "truck"_L1),     std::pair(VehicleKind::Bus, "bus"_L1),
    std::pair(VehicleKind::Machine, "machine"_L1), std::pair(VehicleKind::Trailer, "trailer"_L1),
    std::pair(VehicleKind::Device, "device"_L1),
};

} // namespace

QString vehicleKindWord(VehicleKind kind)
{
    const auto *place = std::ranges::find(words, kind, [](const auto &entry) { return entry.first; });
    return place == words.end() ? QString() : QString(place->second);
}

VehicleKind vehicleKindOf(const QString &word)
{
    const auto *place = std::ranges::find_if(words, [&word](const auto &entry) { return word == entry.second; });
    return place == words.end() ? VehicleKind::Car : place->first;
}

} // namespace fleetglass
