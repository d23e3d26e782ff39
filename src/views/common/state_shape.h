// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vehicle_state.h"
#include "views/common/palette.h"

#include <QIcon>
#include <QRectF>

QT_FORWARD_DECLARE_CLASS(QPainter)
QT_FORWARD_DECLARE_CLASS(QPainterPath)

namespace fleetglass {

/// The signs themselves, on a square of -1 … 1; lists, panels and the map all draw them. The arrow points up.
QPainterPath stateSign(Activity activity);
/// The triangle of attention and the octagon of an alarm. Severity::None has none.
QPainterPath severitySign(Severity severity);

/// Draws the sign of a state into a square: arrow (moving), bolt (charging), disc (parked), square (on, standing), dash
/// (unknown); hollow and faded when stale; with a triangle (attention) or octagon (alarm) at its corner. The arrow
/// points up unless `headingDeg` is given.
void paintStateShape(QPainter &painter, const QRectF &square, VehicleState state, Freshness freshness,
                     const StatePalette &palette, double headingDeg = 0);

/// The same as an icon of 16 px for lists; kept for the next time.
QIcon stateIcon(VehicleState state, Freshness freshness, const StatePalette &palette);

} // namespace fleetglass
