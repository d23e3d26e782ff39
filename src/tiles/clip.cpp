// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiles/clip.h"

#include <array>
#include <utility>

namespace fleetglass {

namespace {

/// One side of the frame: what is on the good side of `at` on one axis stays.
struct Side {
    bool isVertical; ///< a limit on x
    bool keepsGreater;
    double at;

    double coordinate(QPointF point) const { return isVertical ? point.x() : point.y(); }
    bool keeps(QPointF point) const { return keepsGreater ? coordinate(point) >= at : coordinate(point) <= at; }
    QPointF crossing(QPointF a, QPointF b) const
    {
        const double t = (at - coordinate(a)) / (coordinate(b) - coordinate(a));
        QPointF point = a + (b - a) * t;
        (isVertical ? point.rx() : point.ry()) = at;
        return point;
    }
};

std::array<Side, 4> sidesOf(const QRectF &frame)
{
    return {Side{true, true, frame.left()}, Side{true, false, frame.right()}, Side{false, true, frame.top()},
            Side{false, false, frame.bottom()}};
}

QList<QPolygonF> cut(const QPolygonF &line, const Side &side)
{
    QList<QPolygonF> parts;
    QPolygonF part;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const bool isKept = side.keeps(line[i]);
        if (i > 0 && isKept != side.keeps(line[i - 1]))
            part.append(side.crossing(line[i - 1], line[i]));
        if (isKept)
            part.append(line[i]);
        else if (!part.isEmpty())
            parts.append(std::exchange(part, {}));
    }
    if (part.size() > 1)
        parts.append(part);
    return parts;
}

} // namespace

QPolygonF clippedRing(const QPolygonF &ring, const QRectF &frame)
{
    const QRectF extent = ring.boundingRect();
    if (extent.right() < frame.left() || extent.left() > frame.right() || extent.bottom() < frame.top()
        || extent.top() > frame.bottom())
        return {};
    if (frame.contains(extent))
        return ring;
    QPolygonF from = ring;
    QPolygonF to;
    for (const Side &side : sidesOf(frame)) {
        to.clear();
        for (qsizetype i = 0; i < from.size(); ++i) {
            const QPointF previous = from[i == 0 ? from.size() - 1 : i - 1];
            if (side.keeps(from[i]) != side.keeps(previous))
                to.append(side.crossing(previous, from[i]));
            if (side.keeps(from[i]))
                to.append(from[i]);
        }
        std::swap(from, to);
    }
    return from;
}

QList<QPolygonF> clippedLine(const QPolygonF &line, const QRectF &frame)
{
    QList<QPolygonF> parts{line};
    for (const Side &side : sidesOf(frame)) {
        QList<QPolygonF> next;
        for (const QPolygonF &part : std::as_const(parts))
            next.append(cut(part, side));
        parts = std::move(next);
    }
    return parts;
}

} // namespace fleetglass
