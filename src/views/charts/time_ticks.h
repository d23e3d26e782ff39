// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/series.h"

#include <QList>
#include <QLocale>
#include <QTimeZone>

namespace fleetglass {

/// A mark on the time axis.
struct TimeTick {
    qint64 atMs = 0;    ///< UTC
    QString label;      ///< in the user's zone and language: "14:00", at midnight the day
    bool isDay = false; ///< a day, month or year begins here

    bool operator==(const TimeTick &) const = default;
};

/// Marks at round times of the zone's clock, ascending and within the span, as close as labels of `labelPixels` allow.
/// Right across the change to and from summer time: a time that the day does not have is left out.
QList<TimeTick> timeTicks(TimeSpan span, int pixels, int labelPixels, const QTimeZone &zone, const QLocale &locale);

} // namespace fleetglass
