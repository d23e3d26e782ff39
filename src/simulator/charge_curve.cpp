// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/charge_curve.h"

#include <algorithm>
#include <cmath>

namespace fleetglass {

namespace {

constexpr double FastChargerKw = 30; // above that the battery is the limit, and tapers earlier

} // namespace

ChargeCurve::ChargeCurve(double powerKw, double capacityKwh)
    : m_powerKw(powerKw)
    , m_knee(powerKw > FastChargerKw ? 60 : 86)
    , m_percentPerS(powerKw / capacityKwh * 100 / 3600)
    , m_fall((powerKw > FastChargerKw ? 0.86 : 0.72) / (100 - m_knee))
{}

double ChargeCurve::secondsFromEmpty(double percent) const
{
    const double below = std::min(percent, m_knee) / m_percentPerS;
    if (percent <= m_knee)
        return below;
    return below - std::log(1 - m_fall * (percent - m_knee)) / (m_percentPerS * m_fall);
}

double ChargeCurve::secondsBetween(double fromPercent, double toPercent) const
{
    return std::max(0.0, secondsFromEmpty(std::min(toPercent, 100.0)) - secondsFromEmpty(fromPercent));
}

double ChargeCurve::percentAfter(double fromPercent, double seconds) const
{
    const double t = secondsFromEmpty(fromPercent) + std::max(0.0, seconds);
    const double toKnee = m_knee / m_percentPerS;
    if (t <= toKnee)
        return t * m_percentPerS;
    return std::min(100.0, m_knee + (1 - std::exp(-m_percentPerS * m_fall * (t - toKnee))) / m_fall);
}

double ChargeCurve::powerKwAt(double percent) const
{
    return percent <= m_knee ? m_powerKw : m_powerKw * std::max(0.05, 1 - m_fall * (percent - m_knee));
}

} // namespace fleetglass
