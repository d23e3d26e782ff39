// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/legible_palette.h"

#include "views/common/palette.h"

#include <QPalette>

namespace fleetglass {

namespace {

constexpr double leastContrast = 4.5;

QColor mixed(const QColor &ink, const QColor &paper, float share)
{
    const auto channel = [share](float one, float other) { return one * share + other * (1 - share); };
    return QColor::fromRgbF(channel(ink.redF(), paper.redF()), channel(ink.greenF(), paper.greenF()),
                            channel(ink.blueF(), paper.blueF()));
}

} // namespace

QPalette legible(const QPalette &palette)
{
    QPalette result = palette;
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        const QColor ink = palette.color(group, QPalette::WindowText);
        const QColor window = palette.color(group, QPalette::Window);
        const QColor base = palette.color(group, QPalette::Base);
        const auto isLegible = [&](const QColor &colour) {
            return std::min(contrastRatio(colour, window), contrastRatio(colour, base)) >= leastContrast;
        };
        float share = 0.5F;
        while (share < 1 && !isLegible(mixed(ink, window, share)))
            share += 0.02F;
        result.setColor(group, QPalette::PlaceholderText, mixed(ink, window, std::min(share, 1.0F)));
    }
    return result;
}

} // namespace fleetglass
