// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

namespace fleetglass {

/// A clock that stands still until a test moves it. Begins at 2026-11-20 12:00:00 UTC.
class FixedClock final : public Clock
{
public:
    qint64 nowMs() const override { return m_nowMs; }
    void setNowMs(qint64 nowMs) { m_nowMs = nowMs; }
    void advanceMs(qint64 byMs) { m_nowMs += byMs; }

private:
    qint64 m_nowMs = 1795176000000;
};

} // namespace fleetglass
