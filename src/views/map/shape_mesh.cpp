// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/shape_mesh.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace fleetglass {

namespace {

constexpr double feather = 0.5; // pixels to either side of an edge
constexpr double longestArcPx = 3;

ColouredCorner inkOf(const QColor &color)
{
    const double alpha = color.alphaF();
    const auto channel = [alpha](double value) { return static_cast<quint8>(std::lround(value * alpha * 255)); };
    return {.red = channel(color.redF()),
            .green = channel(color.greenF()),
            .blue = channel(color.blueF()),
            .alpha = static_cast<quint8>(std::lround(alpha * 255))};
}

QPointF onCircle(QPointF centre, double radius, double turn)
{
    const double angle = turn * 2 * std::numbers::pi;
    return centre + QPointF(std::sin(angle), -std::cos(angle)) * radius;
}

/// To the left of the way from one point to the other, one pixel long.
QPointF normalOf(QPointF from, QPointF to)
{
    const QPointF way = to - from;
    const double length = std::hypot(way.x(), way.y());
    return length > 0 ? QPointF(way.y() / length, -way.x() / length) : QPointF();
}

/// The normal at a corner, longer where the line bends so that its width stays.
QPointF miterOf(QPointF before, QPointF after)
{
    const QPointF sum = before + after;
    const double square = QPointF::dotProduct(sum, sum);
    return square > 0 ? sum * (2 / square) : after;
}

} // namespace

void ShapeMesh::addTriangle(QPointF a, const ColouredCorner &inkA, QPointF b, const ColouredCorner &inkB, QPointF c,
                            const ColouredCorner &inkC)
{
    const auto add = [this](QPointF at, ColouredCorner corner) {
        corner.x = static_cast<float>(at.x());
        corner.y = static_cast<float>(at.y());
        m_corners.push_back(corner);
    };
    add(a, inkA);
    add(b, inkB);
    add(c, inkC);
}

void ShapeMesh::addQuad(QPointF a, QPointF b, const ColouredCorner &inkAB, QPointF c, QPointF d,
                        const ColouredCorner &inkCD)
{
    addTriangle(a, inkAB, b, inkAB, c, inkCD);
    addTriangle(b, inkAB, d, inkCD, c, inkCD);
}

void ShapeMesh::addDisc(QPointF centre, double radius, const QColor &color)
{
    const ColouredCorner ink = inkOf(color);
    const ColouredCorner clear;
    const int parts = std::clamp(static_cast<int>(radius * 2 * std::numbers::pi / longestArcPx), 12, 64);
    for (int i = 0; i < parts; ++i) {
        const double from = double(i) / parts;
        const double to = double(i + 1) / parts;
        const QPointF a = onCircle(centre, radius - feather, from);
        const QPointF b = onCircle(centre, radius - feather, to);
        addTriangle(centre, ink, a, ink, b, ink);
        addQuad(a, b, ink, onCircle(centre, radius + feather, from), onCircle(centre, radius + feather, to), clear);
    }
}

void ShapeMesh::addRingPart(QPointF centre, double innerRadius, double outerRadius, double fromTurn, double toTurn,
                            const QColor &color)
{
    const ColouredCorner ink = inkOf(color);
    const ColouredCorner clear;
    const double length = (toTurn - fromTurn) * 2 * std::numbers::pi * outerRadius;
    const int parts = std::clamp(static_cast<int>(std::ceil(length / longestArcPx)), 1, 64);
    for (int i = 0; i < parts; ++i) {
        const double from = fromTurn + (toTurn - fromTurn) * i / parts;
        const double to = fromTurn + (toTurn - fromTurn) * (i + 1) / parts;
        const auto arc = [&](double inner, const ColouredCorner &innerInk, double outer,
                             const ColouredCorner &outerInk) {
            addQuad(onCircle(centre, inner, from), onCircle(centre, inner, to), innerInk, onCircle(centre, outer, from),
                    onCircle(centre, outer, to), outerInk);
        };
        arc(innerRadius - feather, clear, innerRadius + feather, ink);
        arc(innerRadius + feather, ink, outerRadius - feather, ink);
        arc(outerRadius - feather, ink, outerRadius + feather, clear);
    }
}

void ShapeMesh::addPolyline(std::span<const QPointF> points, double width, const QColor &color)
{
    const ColouredCorner ink = inkOf(color);
    const ColouredCorner clear;
    const double inner = width / 2 - feather;
    const double outer = width / 2 + feather;
    for (std::size_t i = 0; i + 1 < points.size(); ++i) {
        const QPointF own = normalOf(points[i], points[i + 1]);
        const auto cornerWith = [own](QPointF other) { // a turn back has no usable miter
            return QPointF::dotProduct(own, other) > 0.2 ? miterOf(own, other) : own;
        };
        const QPointF from = i > 0 ? cornerWith(normalOf(points[i - 1], points[i])) : own;
        const QPointF to = i + 2 < points.size() ? cornerWith(normalOf(points[i + 1], points[i + 2])) : own;
        const auto strip = [&](double near, const ColouredCorner &nearInk, double far, const ColouredCorner &farInk) {
            addQuad(points[i] + from * near, points[i + 1] + to * near, nearInk, points[i] + from * far,
                    points[i + 1] + to * far, farInk);
        };
        strip(-outer, clear, -inner, ink);
        strip(-inner, ink, inner, ink);
        strip(inner, ink, outer, clear);
    }
}

void ShapeMesh::addFan(QPointF centre, std::span<const QPointF> outline, const QColor &color)
{
    const ColouredCorner ink = inkOf(color);
    for (std::size_t i = 0; i < outline.size(); ++i)
        addTriangle(centre, ink, outline[i], ink, outline[(i + 1) % outline.size()], ink);
}

} // namespace fleetglass
