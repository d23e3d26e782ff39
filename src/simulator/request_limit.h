// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace fleetglass {

/// So many requests at once, so many more a minute, topped up once a minute, at most so many saved up.
/// The server counts per client address; a server on loopback has one.
class RequestLimit
{
public:
    struct Rule {
        int burst = 120;
        int perMinute = 60;
        int most() const { return 2 * burst; }
        bool limits() const { return burst > 0; }
    };

    RequestLimit(Rule rule, qint64 startMs) : m_rule(rule), m_startMs(startMs) {}

    /// Counts one request and says whether it may pass.
    bool admit(qint64 nowMs);

private:
    static constexpr qint64 MinuteMs = 60'000;
    static constexpr qint64 ForgottenAfterMs = 300'000;

    Rule m_rule;
    qint64 m_startMs;
    qint64 m_minute = 0;
    qint64 m_lastMs = 0;
    int m_left = -1; ///< -1: the client is not known
};

} // namespace fleetglass
