// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <cmath>

namespace fleetglass {

/// The world's time may run faster than the clock on the wall. Before its start both are the same, so the past has its
/// usual length; after it one second on the wall is `speed` seconds in the world. What the world reports carries wall
/// times: no record lies in a client's future.
class Timeline
{
public:
    Timeline(qint64 startMs, double speed) : m_startMs(startMs), m_speed(speed > 0 ? speed : 1) {}

    qint64 startMs() const { return m_startMs; }
    qint64 toWorldMs(qint64 wallMs) const
    {
        return wallMs <= m_startMs ? wallMs
                                   : m_startMs + std::llround(static_cast<double>(wallMs - m_startMs) * m_speed);
    }
    qint64 toWallMs(qint64 worldMs) const
    {
        return worldMs <= m_startMs ? worldMs
                                    : m_startMs + std::llround(static_cast<double>(worldMs - m_startMs) / m_speed);
    }

private:
    qint64 m_startMs;
    double m_speed;
};

} // namespace fleetglass
