// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tyre_watch.h"

#include <algorithm>

namespace fleetglass {

namespace {

constexpr qint64 repeatAfterMs = 30 * 60 * 1000;

} // namespace

QList<Wheel> TyreWatch::see(const QList<Wheel> &wheels)
{
    QList<Wheel> worse;
    for (const Wheel &wheel : wheels) {
        if (!wheel.alert)
            continue;
        const auto known = std::ranges::find(m_followed, wheel.name, &Followed::name);
        if (known == m_followed.end()) {
            m_followed.append({.name = wheel.name, .level = *wheel.alert, .said = *wheel.alert});
            continue;
        }
        const AlertLevel before = std::exchange(known->level, *wheel.alert);
        if (*wheel.alert < before) {
            known->betterSinceMs = wheel.observedAtMs;
        } else if (*wheel.alert > before) {
            const bool comesAndGoes =
                *wheel.alert <= known->said && wheel.observedAtMs - known->betterSinceMs < repeatAfterMs;
            if (comesAndGoes)
                continue;
            known->said = *wheel.alert;
            worse.append(wheel);
        }
    }
    return worse;
}

} // namespace fleetglass
