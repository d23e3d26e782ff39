// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>

#include <span>
#include <vector>

namespace fleetglass {

/// A corner of a triangle as QSGGeometry::TexturedPoint2D lays it out.
struct TexturedCorner {
    float x = 0;
    float y = 0;
    float u = 0;
    float v = 0;
};

/// Pictures out of one atlas, as triangles.
class SpriteMesh
{
public:
    void clear() { m_corners.clear(); }
    std::span<const TexturedCorner> corners() const { return m_corners; }

    void add(const QRectF &target, const QRectF &texture);
    /// A square of `side` turned clockwise around its middle.
    void addTurned(QPointF middle, double side, double degrees, const QRectF &texture);

private:
    void addQuad(const QPointF (&corners)[4], const QRectF &texture);

    std::vector<TexturedCorner> m_corners;
};

} // namespace fleetglass
