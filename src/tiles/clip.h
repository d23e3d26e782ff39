// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPolygonF>
#include <QRectF>

namespace fleetglass {

/// The part of a closed ring inside `frame` (Sutherland-Hodgman). Where the ring leaves and comes back, the result runs along
/// the frame; choose a frame larger than what is shown. Empty when nothing is inside.
QPolygonF clippedRing(const QPolygonF &ring, const QRectF &frame);

/// The parts of an open line inside `frame`.
QList<QPolygonF> clippedLine(const QPolygonF &line, const QRectF &frame);

} // namespace fleetglass
