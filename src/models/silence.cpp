// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/silence.h"

#include "domain/vehicle_state.h"

namespace fleetglass {

namespace {

std::optional<SilenceReason> reasonOfAccount(const std::optional<AccountStatus> &account)
{
    if (!account)
        return std::nullopt;
    switch (account->lamp) {
    case AccountLamp::Failing:
    case AccountLamp::Offline:
        return SilenceReason::ServiceDown;
    case AccountLamp::Refused:
        return SilenceReason::LoginRefused;
    case AccountLamp::Untrusted:
        return SilenceReason::Untrusted;
    case AccountLamp::Paused:
        return SilenceReason::AccountPaused;
    default:
        return std::nullopt;
    }
}

/// Whether it was switched off when it was last heard. A charging one keeps its module awake.
bool wasSwitchedOff(const ObservationSet &known, const std::optional<Position> &position)
{
    const std::optional<bool> isAwake = known.flag(Quantity::Awake);
    return stateOf(known, position).activity == Activity::Parked
           && (isAwake == false || known.flag(Quantity::Ignition) == false);
}

SilenceReason reasonOfVehicle(const SilenceEvidence &evidence)
{
    if (evidence.known.flag(Quantity::ModuleConnected) == false)
        return SilenceReason::ModuleOffline;
    if (evidence.lastWordMs <= 0)
        return SilenceReason::NeverHeard;
    if (wasSwitchedOff(evidence.known, evidence.position))
        return SilenceReason::ParkedApart;
    return evidence.position ? SilenceReason::Unknown : SilenceReason::NoPosition;
}

} // namespace

std::optional<SilenceReason> silenceOf(const SilenceEvidence &evidence, qint64 silentAfterMs, qint64 nowMs)
{
    const qint64 silentForMs = evidence.lastWordMs > 0 ? nowMs - evidence.lastWordMs : nowMs;
    const std::optional<SilenceReason> account = reasonOfAccount(evidence.account);
    const bool cannotGetIn = account == SilenceReason::LoginRefused || account == SilenceReason::Untrusted;
    const bool fails = account == SilenceReason::ServiceDown;
    if (cannotGetIn || (fails && silentForMs > staleAfterMs))
        return account;
    if (silentForMs <= silentAfterMs)
        return std::nullopt;
    return account ? *account : reasonOfVehicle(evidence);
}

} // namespace fleetglass
