// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "domain/account.h"

#include <algorithm>
#include <optional>

namespace fleetglass {

/// What a question was about: a failure of one vehicle says little of its account.
enum class AskedFor : quint8 { Account, Vehicle };

/// How it stands with one account and when it may be asked again. Pure: the time is handed in.
///
/// Refused (login, or no rights at sign-in): not again by itself for 15 minutes, so that no lock-out comes about. Untrusted: likewise.
/// Limited: after what the service says, else after a minute, twice as long each time. Offline and Failing: after 5 s, twice as long
/// each time, at most 5 minutes. While not well one question at a time is the probe.
class AccountCondition
{
public:
    void succeeded(AskedFor askedFor, qint64 nowMs);
    void failed(AskedFor askedFor, const Error &error, qint64 nowMs);
    /// The user wants it now, or the network is back.
    void tryNow();

    bool isWell() const { return m_lamp == AccountLamp::Ok || m_lamp == AccountLamp::NotYet; }
    /// The list of vehicles is the cheapest question that shows whether the account works again.
    bool wantsListAsProbe() const { return !isWell() && !isFailingForVehicles(); }
    bool mayAsk(qint64 nowMs) const { return !m_retryAtMs || *m_retryAtMs <= nowMs; }

    AccountLamp lamp() const { return m_lamp; }
    const std::optional<Error> &error() const { return m_error; }
    std::optional<qint64> retryAtMs() const { return m_retryAtMs; }
    std::optional<qint64> lastGoodMs() const { return m_lastGoodMs; }
    void setLastGoodMs(std::optional<qint64> atMs) { m_lastGoodMs = std::max(m_lastGoodMs, atMs); }

private:
    bool isFailingForVehicles() const { return m_lamp == AccountLamp::Failing && m_failedFor == AskedFor::Vehicle; }

    AccountLamp m_lamp = AccountLamp::NotYet;
    AskedFor m_failedFor = AskedFor::Account;
    std::optional<Error> m_error;
    std::optional<qint64> m_retryAtMs;
    std::optional<qint64> m_lastGoodMs;
    int m_failures = 0;        ///< in a row, with the lamp changed
    int m_vehicleFailures = 0; ///< in a row, of whichever vehicle
};

} // namespace fleetglass
