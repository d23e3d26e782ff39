// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace fleetglass {

/// Where the time comes from. Handed in through constructors, so that tests own it.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    /// Milliseconds since 1970-01-01 00:00 UTC.
    virtual qint64 nowMs() const = 0;
};

/// The computer's clock: the only place that asks the system for the time of day.
class SystemClock final : public Clock
{
public:
    qint64 nowMs() const override;
};

} // namespace fleetglass
