// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/series.h"

#include <QList>

namespace fleetglass {

/// Points that one line connects: nothing is missing between them.
struct SeriesSegment {
    qsizetype first = 0;
    qsizetype count = 0;

    bool operator==(const SeriesSegment &) const = default;
};

/// Two neighbours further apart than this have a gap between them: half an hour, or five times the median step of a slow series.
qint64 gapLimitMs(const QList<SeriesPoint> &points);

/// Points in ascending time, cut where the vehicle was silent.
QList<SeriesSegment> splitAtGaps(const QList<SeriesPoint> &points);

/// The point nearest to a time. Null in a gap, before the first and after the last point, unless one is closer than the tolerance.
const SeriesPoint *pointAt(const QList<SeriesPoint> &points, const QList<SeriesSegment> &segments, qint64 atMs,
                           qint64 toleranceMs);

} // namespace fleetglass
