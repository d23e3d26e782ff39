// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace fleetglass {

class ActionRegistry;

/// Registers the actions that are always there, with text, hint and icon. Panels, saved views and workspaces add theirs by themselves.
void addWindowActions(ActionRegistry &registry);

/// Those that make no sense without a vehicle in view, and those that make none on the welcome page.
QStringList actionsNeedingVehicle();
QStringList actionsNeedingFleet();

} // namespace fleetglass
