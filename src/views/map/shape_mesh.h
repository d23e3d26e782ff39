// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPointF>

#include <span>
#include <vector>

namespace fleetglass {

/// A corner of a triangle as QSGGeometry::ColoredPoint2D lays it out; the colour is premultiplied.
struct ColouredCorner {
    float x = 0;
    float y = 0;
    quint8 red = 0;
    quint8 green = 0;
    quint8 blue = 0;
    quint8 alpha = 0;
};

/// Coloured triangles with soft edges: the outermost half pixel fades out, so no multisampling is needed, which llvmpipe
/// and WARP would pay dearly.
class ShapeMesh
{
public:
    void clear() { m_corners.clear(); }
    std::span<const ColouredCorner> corners() const { return m_corners; }

    void addDisc(QPointF centre, double radius, const QColor &color);
    /// Part of a ring, clockwise from `fromTurn` to `toTurn`; 0 is up, 1 a whole turn.
    void addRingPart(QPointF centre, double innerRadius, double outerRadius, double fromTurn, double toTurn,
                     const QColor &color);
    void addPolyline(std::span<const QPointF> points, double width, const QColor &color);
    /// The polygon must be visible as a whole from `centre`.
    void addFan(QPointF centre, std::span<const QPointF> outline, const QColor &color);

private:
    void addTriangle(QPointF a, const ColouredCorner &inkA, QPointF b, const ColouredCorner &inkB, QPointF c,
                     const ColouredCorner &inkC);
    void addQuad(QPointF a, QPointF b, const ColouredCorner &inkAB, QPointF c, QPointF d, const ColouredCorner &inkCD);

    std::vector<ColouredCorner> m_corners;
};

} // namespace fleetglass
