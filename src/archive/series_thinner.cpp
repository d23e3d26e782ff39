// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/series_thinner.h"

#include <algorithm>
#include <array>
#include <utility>

namespace fleetglass {

namespace {

constexpr qsizetype pointsPerBucket = 4;

} // namespace

SeriesThinner::SeriesThinner(TimeSpan span, int pixels) : m_span(span), m_pixels(std::max(pixels, 1)) {}

qint64 SeriesThinner::bucketOf(qint64 atMs) const
{
    // In floating point: the span times the pixels may not fit into 64 bits. Bucket limits need no exact place.
    const double length = static_cast<double>(m_span.toMs) - static_cast<double>(m_span.fromMs) + 1.0;
    const double share = (static_cast<double>(atMs) - static_cast<double>(m_span.fromMs)) / length;
    return std::clamp(static_cast<qint64>(share * static_cast<double>(m_pixels)), qint64(0), m_pixels - 1);
}

void SeriesThinner::add(qint64 atMs, double value)
{
    const SeriesPoint point{.atMs = atMs, .value = value, .min = value, .max = value};
    if (const qint64 bucket = bucketOf(atMs); bucket != m_bucket) {
        closeBucket();
        m_bucket = bucket;
        m_min = m_max = point;
    }
    if (++m_count <= pointsPerBucket)
        m_begin.append(point);
    if (value < m_min.value)
        m_min = point;
    if (value > m_max.value)
        m_max = point;
    m_last = point;
}

void SeriesThinner::closeBucket()
{
    if (m_count <= pointsPerBucket) {
        m_points.append(m_begin);
    } else {
        std::array chosen{m_begin.first(), m_min, m_max, m_last};
        std::ranges::sort(chosen, {}, &SeriesPoint::atMs);
        const auto [end, rest] = std::ranges::unique(chosen, {}, &SeriesPoint::atMs);
        for (auto point = chosen.begin(); point != end; ++point) {
            point->min = m_min.value;
            point->max = m_max.value;
            m_points.append(*point);
        }
    }
    m_begin.clear();
    m_count = 0;
}

QList<SeriesPoint> SeriesThinner::take()
{
    closeBucket();
    return std::exchange(m_points, {});
}

} // namespace fleetglass
