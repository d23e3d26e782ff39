// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet_tyres.h"

#include <algorithm>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

/// "fr" for "fl", "rl2" for "rr2"; empty for names that do not say a side.
QString acrossTheAxle(QString wheel)
{
    if (wheel.size() < 2 || !u"fr"_s.contains(wheel.at(0), Qt::CaseInsensitive))
        return {};
    const QChar side = wheel.at(1).toLower();
    if (side != u'l' && side != u'r')
        return {};
    const QChar other = side == u'l' ? u'r' : u'l';
    wheel[1] = wheel.at(1).isUpper() ? other.toUpper() : other;
    return wheel;
}

} // namespace

std::optional<double> tyreDeviationPercent(const QList<Wheel> &wheels)
{
    std::optional<double> worst;
    for (const Wheel &wheel : wheels) {
        const auto partner = std::ranges::find(wheels, acrossTheAxle(wheel.name), &Wheel::name);
        if (partner == wheels.cend() || !wheel.pressureKpa || partner->pressureKpa.value_or(0) <= 0)
            continue;
        const double percent = (*wheel.pressureKpa / *partner->pressureKpa - 1) * 100;
        worst = std::min(worst.value_or(0), percent);
    }
    return worst;
}

std::optional<AlertLevel> worstTyreAlert(const QList<Wheel> &wheels)
{
    std::optional<AlertLevel> worst;
    for (const Wheel &wheel : wheels) {
        if (wheel.alert)
            worst = std::max(worst.value_or(AlertLevel::None), *wheel.alert);
    }
    return worst;
}

} // namespace fleetglass
