// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "domain/vehicle.h"
#include "domain/wheel.h"

#include <QString>

#include <optional>

namespace fleetglass {

enum class FleetEventKind : quint8 {
    VehicleSilent, ///< no word for longer than the user wants to wait
    VehicleBack,   ///< the first word after that
    ChargeDone,
    ChargeInterrupted, ///< nobody wanted it: the vehicle or the charger says so
    ChargeStopped,     ///< ended early by the driver, a schedule or driving off
    TyreAlert,         ///< the module's own judgement of a wheel became worse
    AccountRefused,
    AccountUntrusted,
    AccountDown, ///< no good answer for minutes
    AccountBack,
};

/// Something that happened, as a fact. Which fields are set depends on the kind.
struct FleetEvent {
    FleetEventKind kind = FleetEventKind::VehicleSilent;
    VehicleKey vehicle; ///< without a remoteId: of the whole account
    QString vehicleName;
    qint64 atMs = 0;                  ///< UTC, when it happened as far as the data tell
    qint64 sinceMs = 0;               ///< UTC; silence: the last word before it; account: since when it is bad
    std::optional<double> socPercent; ///< charges
    QString wheel;                    ///< tyre alerts: as the vehicle names it
    AlertLevel alert = AlertLevel::None;
    std::optional<double> pressureKpa;
    std::optional<Error> error; ///< accounts

    bool isOfAccount() const { return vehicle.remoteId.isEmpty(); }
    bool operator==(const FleetEvent &) const = default;
};

} // namespace fleetglass
