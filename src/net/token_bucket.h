// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http_client.h"

namespace fleetglass {

/// The budget of requests: `burst` at once, then `perMinute`. Times are milliseconds of any clock that mostly goes forward.
class TokenBucket
{
public:
    TokenBucket(RateLimit limit, qint64 nowMs);

    /// Whole requests that may be sent now.
    int available(qint64 nowMs) const;
    /// Takes one, if there is one.
    bool take(qint64 nowMs);
    /// The server says that it had enough: nothing is left, and nothing comes back before `pauseMs` from now.
    void drain(qint64 nowMs, qint64 pauseMs = 0);
    /// Until take() can succeed; 0: now.
    qint64 waitMs(qint64 nowMs) const;

private:
    double tokensAt(qint64 nowMs) const;
    void settle(qint64 nowMs);

    RateLimit m_limit;
    double m_tokens;
    qint64 m_countedAtMs; ///< may lie ahead while a pause asked for by the server lasts
};

} // namespace fleetglass
