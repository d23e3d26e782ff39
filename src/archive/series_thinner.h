// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"

#include <QList>

namespace fleetglass {

/// Makes a long series as long as a chart is wide: one bucket of time per pixel, and of each bucket at most the first, the
/// smallest, the largest and the last reading, each at its true time. A bucket of four readings or fewer is kept as it is.
class SeriesThinner
{
public:
    SeriesThinner(TimeSpan span, int pixels);

    /// In order of time, within the span.
    void add(qint64 atMs, double value);
    QList<SeriesPoint> take();

private:
    qint64 bucketOf(qint64 atMs) const;
    void closeBucket();

    const TimeSpan m_span;
    const qint64 m_pixels;
    qint64 m_bucket = -1;
    qsizetype m_count = 0;      ///< readings in the bucket that is open
    QList<SeriesPoint> m_begin; ///< the first four of them
    SeriesPoint m_min;
    SeriesPoint m_max;
    SeriesPoint m_last;
    QList<SeriesPoint> m_points;
};

} // namespace fleetglass
