// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/observation.h"
#include "domain/position.h"

#include <optional>

namespace fleetglass {

/// Why a vehicle says nothing, in the order in which one asks: what is wrong with the service and the account hides
/// everything behind it.
enum class SilenceReason : quint8 {
    ServiceDown,   ///< no way to the service, or it fails
    LoginRefused,  ///< name, password, token or rights
    Untrusted,     ///< the service's certificate
    AccountPaused, ///< by the user
    ModuleOffline, ///< the service says that the vehicle's module is not connected
    NeverHeard,    ///< in the account's list, but without any value so far
    ParkedApart,   ///< switched off when it was last heard: its module sleeps or has no reception where it stands
    NoPosition,    ///< it drove or stood switched on, and never knew its place
    Unknown,
};
inline constexpr int silenceReasonCount = 9;

/// All that the judgement needs.
struct SilenceEvidence {
    const ObservationSet &known;
    const std::optional<Position> &position;
    qint64 lastWordMs = 0;                       ///< UTC, newest word of the vehicle itself; 0: none
    const std::optional<AccountStatus> &account; ///< where it is known
};

/// Nothing while the vehicle speaks. Silent is who has said nothing for longer than `silentAfterMs`, and who belongs to an
/// account that cannot get in (at once) or whose service fails (as soon as what we have is stale: a short failure hides nothing).
std::optional<SilenceReason> silenceOf(const SilenceEvidence &evidence, qint64 silentAfterMs, qint64 nowMs);

} // namespace fleetglass
