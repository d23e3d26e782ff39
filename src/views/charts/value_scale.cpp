// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/value_scale.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace fleetglass {

namespace {

constexpr std::array roundSteps{1.0, 2.0, 2.5, 5.0};
constexpr double nearZeroShare = 0.4; ///< of the largest value: a smallest one below it draws the axis down to 0

int decimalsOf(double step)
{
    for (int decimals = 0; decimals < 6; ++decimals) {
        const double scaled = step * std::pow(10, decimals);
        if (std::abs(scaled - std::round(scaled)) < 1e-6 * scaled)
            return decimals;
    }
    return 6;
}

} // namespace

ValueScale niceScale(double min, double max, int intervals)
{
    if (min >= 0 && min < nearZeroShare * max)
        min = 0;
    if (max <= 0 && max > nearZeroShare * min)
        max = 0;
    if (max - min < 1e-9 * std::max({1.0, std::abs(min), std::abs(max)})) { // one value only
        const double room = std::max(1.0, std::abs(max) * 0.02);
        max += room;
        min = min >= 0 ? std::max(0.0, min - room) : min - room;
    }
    const double least = (max - min) / intervals;
    for (double power = std::pow(10, std::floor(std::log10(least)));; power *= 10) {
        for (const double round : roundSteps) {
            const double step = round * power;
            const double from = std::floor(min / step + 1e-9) * step;
            const double to = from + intervals * step;
            if (to >= max - 1e-9 * step)
                return {.from = from, .to = to, .decimals = decimalsOf(step)};
        }
    }
}

} // namespace fleetglass
