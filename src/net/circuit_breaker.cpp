// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/circuit_breaker.h"

#include <algorithm>

namespace fleetglass {

CircuitBreaker::CircuitBreaker(BreakerTimes times) : m_times(times) {}

bool CircuitBreaker::counts(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Network:
    case ErrorKind::Timeout:
        return true;
    case ErrorKind::ServerFault:
        return error.httpStatus >= 500;
    default:
        return false;
    }
}

bool CircuitBreaker::refuses(qint64 nowMs, bool urgent) const
{
    if (!m_open)
        return false;
    return m_probing || (!urgent && nowMs < m_nextProbeMs);
}

void CircuitBreaker::letThrough()
{
    if (m_open)
        m_probing = true;
}

Error CircuitBreaker::refusal(qint64 nowMs) const
{
    Error error = m_lastError;
    // While a probe is on its way its end is not known: come back after the pause that its failure would bring.
    const qint64 waitMs = m_probing ? m_pause.count() : m_nextProbeMs - nowMs;
    error.retryAfter = std::chrono::milliseconds(std::max<qint64>(waitMs, 1));
    return error;
}

void CircuitBreaker::succeeded()
{
    m_failuresInRow = 0;
    m_open = false;
    m_probing = false;
    m_pause = {};
}

void CircuitBreaker::failed(const Error &error, qint64 nowMs)
{
    m_lastError = error;
    ++m_failuresInRow;
    if (m_open && !m_probing)
        return; // was on its way before the breaker opened: tells nothing new
    if (!m_open && m_failuresInRow < m_times.failures)
        return;
    m_pause = m_open ? std::min(m_pause * 2, m_times.longestPause) : m_times.firstPause;
    m_open = true;
    m_probing = false;
    m_nextProbeMs = nowMs + m_pause.count();
}

void CircuitBreaker::abandoned()
{
    m_probing = false;
}

} // namespace fleetglass
