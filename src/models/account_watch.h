// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "models/fleet_event.h"

namespace fleetglass {

/// Follows one account's lamp. Pure: the time is handed in. A refused sign-in is said at once, a service that does not answer after
/// minutes; both once, until it answers well again.
class AccountWatch
{
public:
    std::optional<FleetEvent> see(const AccountStatus &status, qint64 nowMs);
    /// As time passes without a word from the account's lamp.
    std::optional<FleetEvent> check(qint64 nowMs);

    /// Since when good answers have been coming without a break; null while they do not.
    std::optional<qint64> wellSinceMs() const { return m_wellSinceMs; }

private:
    std::optional<FleetEvent> say(FleetEventKind kind, qint64 nowMs);

    AccountStatus m_status;
    std::optional<qint64> m_wellSinceMs;
    std::optional<qint64> m_badSinceMs;
    std::optional<FleetEventKind> m_said;
};

} // namespace fleetglass
