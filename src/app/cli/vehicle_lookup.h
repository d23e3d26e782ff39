// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/profile.h"

namespace fleetglass {

/// A vehicle chosen on the command line, with the profile it was found in.
struct ChosenVehicle {
    std::unique_ptr<Profile> profile;
    int row = 0;

    const VehicleRecord &record() const { return profile->fleet().record(row); }
    const VehicleKey &key() const { return record().identity.key; }
};

/// Rows that `text` means: ACCOUNT/ID (the account's id or title), else an exact id, else an exact name, else a name or id without
/// regard to case.
QList<int> findVehicles(const FleetStore &fleet, const AccountList &accounts, const QString &text);

/// Opens the profile for reading and finds the one vehicle. On failure says why and gives the exit code.
Task<std::expected<ChosenVehicle, int>> chooseVehicle(const CommandContext &context, QString text);

} // namespace fleetglass
