// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vehicle.h"
#include "views/commands/palette_entry.h"

#include <functional>

namespace fleetglass {

class FleetListModel;

/// All vehicles for the command palette: found by name, state and account.
PaletteRows vehicleRows(const FleetListModel &fleet, std::function<void(const VehicleKey &key)> show);

/// All settings, found by title, page and explanation.
QList<PaletteEntry> settingEntries(const std::function<void(const QString &key)> &show);

/// All pages of the help.
QList<PaletteEntry> helpEntries(const std::function<void(const QString &topic)> &show);

} // namespace fleetglass
