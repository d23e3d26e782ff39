// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/span_moves.h"

#include <algorithm>
#include <cmath>

namespace fleetglass {

namespace {
constexpr double shortestMs = 10'000;
constexpr double longestMs = 100 * 365.25 * 86'400'000;
} // namespace

TimeSpan zoomed(TimeSpan span, qint64 aboutMs, double factor)
{
    const auto length = static_cast<double>(span.toMs - span.fromMs);
    const double newLength = std::clamp(length * factor, shortestMs, longestMs);
    const double share = length > 0 ? std::clamp(static_cast<double>(aboutMs - span.fromMs) / length, 0.0, 1.0) : 0.5;
    const qint64 fromMs = std::llround(static_cast<double>(span.fromMs) + share * (length - newLength));
    return {.fromMs = fromMs, .toMs = fromMs + std::llround(newLength)};
}

TimeSpan panned(TimeSpan span, qint64 byMs)
{
    return {.fromMs = span.fromMs + byMs, .toMs = span.toMs + byMs};
}

TimeSpan endingBy(TimeSpan span, qint64 nowMs)
{
    return span.toMs > nowMs ? panned(span, nowMs - span.toMs) : span;
}

TimeSpan widened(TimeSpan span, double share)
{
    const qint64 byMs = std::llround(static_cast<double>(span.toMs - span.fromMs) * share);
    return {.fromMs = span.fromMs - byMs, .toMs = span.toMs + byMs};
}

} // namespace fleetglass
