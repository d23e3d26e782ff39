// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vehicle_state.h"

#include <QColor>

class QPalette;

namespace fleetglass {

/// What a colour says. Colour is never the only sign: each meaning has a shape of its own, too.
enum class StateMeaning : quint8 { Moving, Charging, Parked, Attention, Alarm, Unknown };
inline constexpr int stateMeaningCount = 6;

/// What the vehicle does, without regard to whether somebody must look at it. Idle has the colour of parked.
StateMeaning meaningOf(Activity activity);
/// What a single colour for the whole vehicle says: alarm and attention come before what it does.
StateMeaning meaningOf(VehicleState state);

/// The colours by meaning for a light or a dark window. On white and on the dark base every text pair has a contrast of at
/// least 4.5:1 and every graphic of at least 3:1 (WCAG 2.2, 1.4.3 and 1.4.11).
class StatePalette
{
public:
    explicit StatePalette(bool isDark = false) : m_isDark(isDark) {}

    bool isDark() const { return m_isDark; }
    QColor color(StateMeaning meaning) const;
    /// For text and signs upon color(meaning).
    QColor textOn(StateMeaning meaning) const { return textOn(color(meaning)); }
    static QColor textOn(const QColor &background);

    /// Lines in charts: the hues of Okabe and Ito in their order, black (white) last; begins anew after the eighth.
    QColor series(int index) const;

    /// Under shapes that lie on the map, and around labels there.
    QColor surface() const;
    QColor textOnSurface() const;

    bool operator==(const StatePalette &) const = default;

private:
    bool m_isDark = false;
};

/// Of shapes and values that are stale; they are hollow as well.
inline constexpr double staleOpacity = 0.45;

bool isDark(const QPalette &palette);

/// WCAG contrast ratio of two opaque colours, 1 to 21.
double contrastRatio(const QColor &one, const QColor &other);

} // namespace fleetglass
