// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "net/http_client.h"

namespace fleetglass {

inline constexpr int MaxAttempts = 3;

/// Whether the same request may well succeed a little later.
bool canGetBetter(const Error &error);

/// How long to wait before the next attempt; nothing: give up.
/// `attempts` made so far (1 after the first), `chance` in [0, 1) shortens the pause by up to a half but never below Retry-After.
std::optional<std::chrono::milliseconds> pauseBeforeRepeat(const Error &error, int attempts, const RetryTimes &times,
                                                           double chance);

/// Retry-After as RFC 9110 10.2.3 writes it: seconds, or an HTTP date (seen from `nowMs`, never negative).
std::optional<std::chrono::milliseconds> parseRetryAfter(QByteArrayView value, qint64 nowMs);

} // namespace fleetglass
