// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/token_bucket.h"

#include <algorithm>
#include <cmath>

namespace fleetglass {

namespace {

constexpr double MsPerMinute = 60'000;
/// Adding up fractions may end a hair below a whole token.
constexpr double Hair = 1e-6;
/// No rate of a real service is lower: a limit of 0 by mistake must not divide by zero.
constexpr double SlowestPerMinute = 1.0 / 60;

} // namespace

TokenBucket::TokenBucket(RateLimit limit, qint64 nowMs)
    : m_limit{.burst = std::max(limit.burst, 1), .perMinute = std::max(limit.perMinute, SlowestPerMinute)}
    , m_tokens(m_limit.burst)
    , m_countedAtMs(nowMs)
{}

double TokenBucket::tokensAt(qint64 nowMs) const
{
    const double elapsedMs = static_cast<double>(std::max<qint64>(nowMs - m_countedAtMs, 0));
    return std::min<double>(m_limit.burst, m_tokens + elapsedMs * m_limit.perMinute / MsPerMinute);
}

void TokenBucket::settle(qint64 nowMs)
{
    m_tokens = tokensAt(nowMs);
    m_countedAtMs = std::max(m_countedAtMs, nowMs);
}

int TokenBucket::available(qint64 nowMs) const
{
    return static_cast<int>(std::floor(tokensAt(nowMs) + Hair));
}

bool TokenBucket::take(qint64 nowMs)
{
    settle(nowMs);
    if (m_tokens + Hair < 1)
        return false;
    m_tokens = std::max(m_tokens - 1, 0.0);
    return true;
}

void TokenBucket::drain(qint64 nowMs, qint64 pauseMs)
{
    settle(nowMs);
    m_tokens = 0;
    m_countedAtMs = std::max(m_countedAtMs, nowMs + pauseMs);
}

qint64 TokenBucket::waitMs(qint64 nowMs) const
{
    const double missing = 1 - tokensAt(nowMs);
    if (missing <= Hair)
        return 0;
    const qint64 pauseMs = std::max<qint64>(m_countedAtMs - nowMs, 0);
    return pauseMs + static_cast<qint64>(std::ceil(missing * MsPerMinute / m_limit.perMinute));
}

} // namespace fleetglass
