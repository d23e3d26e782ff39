// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "net/http_client.h"

namespace fleetglass {

/// Spares a host that is down: after some failures in a row it lets one request at a time find out whether the host is back,
/// with growing pauses. One breaker per host. Who was let through must end with succeeded(), failed() or abandoned().
class CircuitBreaker
{
public:
    explicit CircuitBreaker(BreakerTimes times);

    bool isOpen() const { return m_open; }
    /// Whether a request would be turned away now. An urgent one need not wait for the end of the pause.
    bool refuses(qint64 nowMs, bool urgent) const;
    /// A request is on its way; while open, it is the probe and the only one. Call only where refuses() said no.
    void letThrough();
    /// The last error, with retryAfter up to the next probe.
    Error refusal(qint64 nowMs) const;

    void succeeded();
    void failed(const Error &error, qint64 nowMs);
    /// The request ended without saying anything about the host.
    void abandoned();

    /// Whether a failure of that kind means that the host is in trouble.
    static bool counts(const Error &error);

private:
    BreakerTimes m_times;
    int m_failuresInRow = 0;
    bool m_open = false;
    bool m_probing = false;
    std::chrono::milliseconds m_pause{0};
    qint64 m_nextProbeMs = 0;
    Error m_lastError;
};

} // namespace fleetglass
