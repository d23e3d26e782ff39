// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace fleetglass {

/// A span of time, UTC, both ends included.
struct TimeSpan {
    qint64 fromMs = 0;
    qint64 toMs = 0;
};

/// One point of a series, ready to draw. Where the series was thinned out, min and max are those of the span it stands for.
struct SeriesPoint {
    qint64 atMs = 0;
    double value = 0;
    double min = 0;
    double max = 0;
};

} // namespace fleetglass
