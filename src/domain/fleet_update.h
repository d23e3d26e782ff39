// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/observation.h"
#include "domain/position.h"
#include "domain/vehicle.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace fleetglass {

/// What was learned of one vehicle by one question.
struct VehicleUpdate {
    VehicleKey key;
    std::optional<Vehicle> identity; ///< where the question also told who it is
    QList<Observation> observations; ///< at most one per key, in any order
    std::optional<Position> position;

    bool operator==(const VehicleUpdate &) const = default;
};

/// What was learned of one account at once: one batch, one signal, one transaction.
struct FleetUpdate {
    QString accountId;
    QList<VehicleUpdate> vehicles;
    /// Where the question was for the whole list: the ids that the account has. Others are gone from it.
    std::optional<QStringList> allRemoteIds;

    bool operator==(const FleetUpdate &) const = default;
};

} // namespace fleetglass
