// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/account_watch.h"

namespace fleetglass {

namespace {

/// A service that restarts is back within this.
constexpr qint64 downAfterMs = 5 * 60 * 1000;

} // namespace

std::optional<FleetEvent> AccountWatch::see(const AccountStatus &status, qint64 nowMs)
{
    m_status = status;
    const bool isWell = status.lamp == AccountLamp::Ok || status.lamp == AccountLamp::Busy;
    const bool isBad = status.lamp == AccountLamp::Failing || status.lamp == AccountLamp::Offline
                       || status.lamp == AccountLamp::Refused || status.lamp == AccountLamp::Untrusted;
    m_wellSinceMs = isWell ? std::optional(m_wellSinceMs.value_or(nowMs)) : std::nullopt;
    if (isBad)
        m_badSinceMs = m_badSinceMs.value_or(nowMs);
    else if (isWell || status.lamp == AccountLamp::Paused)
        m_badSinceMs.reset();

    if (status.lamp == AccountLamp::Paused)
        m_said.reset();
    if (isWell && m_said) {
        const std::optional<FleetEvent> back = say(FleetEventKind::AccountBack, nowMs);
        m_said.reset();
        return back;
    }
    if (status.lamp == AccountLamp::Refused)
        return say(FleetEventKind::AccountRefused, nowMs);
    if (status.lamp == AccountLamp::Untrusted)
        return say(FleetEventKind::AccountUntrusted, nowMs);
    return check(nowMs);
}

std::optional<FleetEvent> AccountWatch::check(qint64 nowMs)
{
    const bool isDown = m_status.lamp == AccountLamp::Failing || m_status.lamp == AccountLamp::Offline;
    if (!isDown || m_said || !m_badSinceMs || nowMs - *m_badSinceMs < downAfterMs)
        return std::nullopt;
    return say(FleetEventKind::AccountDown, nowMs);
}

std::optional<FleetEvent> AccountWatch::say(FleetEventKind kind, qint64 nowMs)
{
    if (m_said == kind)
        return std::nullopt;
    m_said = kind;
    FleetEvent event;
    event.kind = kind;
    event.vehicle.accountId = m_status.accountId;
    event.atMs = nowMs;
    event.sinceMs = m_badSinceMs.value_or(0);
    event.error = m_status.error;
    return event;
}

} // namespace fleetglass
