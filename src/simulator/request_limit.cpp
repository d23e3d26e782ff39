// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/request_limit.h"

#include <algorithm>

namespace fleetglass {

bool RequestLimit::admit(qint64 nowMs)
{
    if (!m_rule.limits())
        return true;
    const qint64 minute = (nowMs - m_startMs) / MinuteMs;
    if (m_left < 0 || nowMs - m_lastMs >= ForgottenAfterMs) {
        m_left = m_rule.burst; // the first request of a newcomer costs nothing
    } else {
        const qint64 added = std::max(0LL, minute - m_minute) * m_rule.perMinute;
        m_left = static_cast<int>(std::min<qint64>(std::max(m_rule.most(), m_left), m_left + added));
        m_left = std::max(0, m_left - 1);
    }
    m_minute = minute;
    m_lastMs = nowMs;
    return m_left > 0;
}

} // namespace fleetglass
