// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/theme.h"

#include <QPalette>

namespace fleetglass {

namespace {

struct Colours {
    QRgb window, base, alternateBase, button, toolTip;  // what text stands on
    QRgb ink, faintInk, disabledInk, link, linkVisited; // text
    QRgb highlight, inkOnHighlight, disabledHighlight;  // selection
    QRgb light, midlight, mid, dark, shadow;            // edges
};

constexpr Colours lightColours{
    .window = 0xfff5f6f8,
    .base = 0xffffffff,
    .alternateBase = 0xfff7f8fa,
    .button = 0xffe9ecef,
    .toolTip = 0xffffffff,
    .ink = 0xff14181d,
    .faintInk = 0xff5b6470,
    .disabledInk = 0xff7d8590,
    .link = 0xff0a5cb0,
    .linkVisited = 0xff6b3fa0,
    .highlight = 0xff0b6bcb,
    .inkOnHighlight = 0xffffffff,
    .disabledHighlight = 0xffc9ced5,
    .light = 0xffffffff,
    .midlight = 0xffe3e6ea,
    .mid = 0xffb4bac2,
    .dark = 0xff9aa1aa,
    .shadow = 0xff5b6470,
};

constexpr Colours darkColours{
    .window = 0xff23272d,
    .base = 0xff1a1d22,
    .alternateBase = 0xff1f2328,
    .button = 0xff30353d,
    .toolTip = 0xff30353d,
    .ink = 0xffe6e8eb,
    .faintInk = 0xffa7b0bc,
    .disabledInk = 0xff868e99,
    .link = 0xff7fbcff,
    .linkVisited = 0xffc3a3ee,
    .highlight = 0xff1a66b8,
    .inkOnHighlight = 0xffffffff,
    .disabledHighlight = 0xff3d434c,
    .light = 0xff4a515b,
    .midlight = 0xff3b4149,
    .mid = 0xff4d545e,
    .dark = 0xff14171b,
    .shadow = 0xff0c0e11,
};

void setText(QPalette &palette, QPalette::ColorGroup group, QRgb ink)
{
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(group, role, QColor::fromRgb(ink));
}

} // namespace

QPalette themePalette(bool isDark)
{
    const Colours &c = isDark ? darkColours : lightColours;
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb colour) {
        palette.setColor(role, QColor::fromRgb(colour));
    };
    set(QPalette::Window, c.window);
    set(QPalette::Base, c.base);
    set(QPalette::AlternateBase, c.alternateBase);
    set(QPalette::Button, c.button);
    set(QPalette::ToolTipBase, c.toolTip);
    set(QPalette::ToolTipText, c.ink);
    set(QPalette::BrightText, c.inkOnHighlight);
    set(QPalette::PlaceholderText, c.faintInk);
    set(QPalette::Link, c.link);
    set(QPalette::LinkVisited, c.linkVisited);
    set(QPalette::Highlight, c.highlight);
    set(QPalette::Accent, c.highlight);
    set(QPalette::HighlightedText, c.inkOnHighlight);
    set(QPalette::Light, c.light);
    set(QPalette::Midlight, c.midlight);
    set(QPalette::Mid, c.mid);
    set(QPalette::Dark, c.dark);
    set(QPalette::Shadow, c.shadow);
    setText(palette, QPalette::Active, c.ink);
    setText(palette, QPalette::Inactive, c.ink);
    setText(palette, QPalette::Disabled, c.disabledInk);
    palette.setColor(QPalette::Disabled, QPalette::PlaceholderText, QColor::fromRgb(c.disabledInk));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor::fromRgb(c.disabledHighlight));
    palette.setColor(QPalette::Disabled, QPalette::Accent, QColor::fromRgb(c.disabledHighlight));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, QColor::fromRgb(c.ink));
    return palette;
}

} // namespace fleetglass
