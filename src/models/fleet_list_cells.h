// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/fleet_list_model.h"

#include <optional>

namespace fleetglass {

/// The quantity that a column shows as it is, where it shows one; of several wheels the one to look at first.
std::optional<Quantity> quantityOfColumn(int column);
/// The wheel that a column is about, as OVMS names it; empty for others.
Interned wheelOfColumn(int column);
/// The value that a column shows; null where it is unknown or the column is made of several.
const Observation *observationOfColumn(const VehicleRecord &record, int column);
/// Shown with its unit in each cell ("1 h 20 min"), not with one in the header.
bool isDuration(Quantity quantity);

} // namespace fleetglass
