// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/series_segments.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace fleetglass {

namespace {
constexpr qint64 leastGapMs = 30 * 60'000;
constexpr qint64 stepsPerGap = 5;
} // namespace

qint64 gapLimitMs(const QList<SeriesPoint> &points)
{
    if (points.size() < 2)
        return leastGapMs;
    std::vector<qint64> steps;
    steps.reserve(static_cast<std::size_t>(points.size()));
    for (qsizetype i = 1; i < points.size(); ++i)
        steps.push_back(points.at(i).atMs - points.at(i - 1).atMs);
    const auto middle = steps.begin() + static_cast<std::ptrdiff_t>(steps.size() / 2);
    std::ranges::nth_element(steps, middle);
    return std::max(leastGapMs, stepsPerGap * *middle);
}

QList<SeriesSegment> splitAtGaps(const QList<SeriesPoint> &points)
{
    if (points.isEmpty())
        return {};
    const qint64 limitMs = gapLimitMs(points);
    QList<SeriesSegment> segments{{.first = 0, .count = 1}};
    for (qsizetype i = 1; i < points.size(); ++i) {
        if (points.at(i).atMs - points.at(i - 1).atMs > limitMs)
            segments.append({.first = i, .count = 1});
        else
            ++segments.last().count;
    }
    return segments;
}

const SeriesPoint *pointAt(const QList<SeriesPoint> &points, const QList<SeriesSegment> &segments, qint64 atMs,
                           qint64 toleranceMs)
{
    const auto after = std::ranges::lower_bound(points, atMs, {}, &SeriesPoint::atMs);
    const SeriesPoint *nearest = after == points.cend() ? nullptr : &*after;
    if (after != points.cbegin()) {
        const SeriesPoint &before = *std::prev(after);
        if (!nearest || atMs - before.atMs <= nearest->atMs - atMs)
            nearest = &before;
    }
    if (!nearest || std::abs(nearest->atMs - atMs) <= toleranceMs)
        return nearest;
    const auto isAround = [&](const SeriesSegment &segment) {
        return points.at(segment.first).atMs <= atMs && atMs <= points.at(segment.first + segment.count - 1).atMs;
    };
    return std::ranges::any_of(segments, isAround) ? nearest : nullptr;
}

} // namespace fleetglass
