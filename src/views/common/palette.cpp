// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/palette.h"

#include <QPalette>

#include <algorithm>
#include <array>
#include <cmath>

namespace fleetglass {

namespace {

struct Pair {
    QRgb light;
    QRgb dark;
};

constexpr std::array<Pair, stateMeaningCount> meanings{{
    {0xff0b6bcb, 0xff6cb4ff}, // moving
    {0xff0e7c3a, 0xff58d68d}, // charging
    {0xff5b6470, 0xffa7b0bc}, // parked, idle
    {0xff9a6700, 0xfff2c14e}, // attention
    {0xffb3261e, 0xffff8a80}, // alarm
    {0xff8a929c, 0xff7e8791}, // unknown
}};

// Okabe and Ito, "Color Universal Design" (2008); the light ones are darkened until they stand out on white,
// the blue is lightened until it stands out on the dark base.
constexpr std::array<Pair, 8> seriesColours{{
    {0xffb87a00, 0xffe69f00}, // orange
    {0xff2e8fc4, 0xff56b4e9}, // sky blue
    {0xff008f68, 0xff1fb68f}, // bluish green
    {0xff8c7a00, 0xfff0e442}, // yellow
    {0xff0072b2, 0xff4a9fd8}, // blue
    {0xffd55e00, 0xffef7a2b}, // vermilion
    {0xffb8608f, 0xffcc79a7}, // reddish purple
    {0xff000000, 0xffe6e8eb}, // black
}};

constexpr QRgb paper = 0xffffffff;
constexpr QRgb ink = 0xff14181d;

double luminance(const QColor &color)
{
    const auto linear = [](float channel) {
        return channel <= 0.04045f ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

StateMeaning meaningOf(Activity activity)
{
    switch (activity) {
    case Activity::Moving:
        return StateMeaning::Moving;
    case Activity::Charging:
        return StateMeaning::Charging;
    case Activity::Parked:
    case Activity::Idle:
        return StateMeaning::Parked;
    case Activity::Unknown:
        break;
    }
    return StateMeaning::Unknown;
}

StateMeaning meaningOf(VehicleState state)
{
    switch (state.severity) {
    case Severity::Alarm:
        return StateMeaning::Alarm;
    case Severity::Attention:
        return StateMeaning::Attention;
    case Severity::None:
        break;
    }
    return meaningOf(state.activity);
}

QColor StatePalette::color(StateMeaning meaning) const
{
    const Pair &pair = meanings.at(static_cast<std::size_t>(meaning));
    return QColor::fromRgb(m_isDark ? pair.dark : pair.light);
}

QColor StatePalette::textOn(const QColor &background)
{
    const QColor light = QColor::fromRgb(paper);
    const QColor dark = QColor::fromRgb(ink);
    return contrastRatio(light, background) >= contrastRatio(dark, background) ? light : dark;
}

QColor StatePalette::series(int index) const
{
    const int count = static_cast<int>(seriesColours.size());
    const Pair &pair = seriesColours.at(static_cast<std::size_t>(((index % count) + count) % count));
    return QColor::fromRgb(m_isDark ? pair.dark : pair.light);
}

QColor StatePalette::surface() const
{
    return QColor::fromRgb(m_isDark ? 0xff1e2227 : paper);
}

QColor StatePalette::textOnSurface() const
{
    return QColor::fromRgb(m_isDark ? 0xffe6e8eb : ink);
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightnessF() < palette.color(QPalette::WindowText).lightnessF();
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace fleetglass
