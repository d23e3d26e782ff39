// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPointF>

QT_FORWARD_DECLARE_CLASS(QPainter)

namespace fleetglass {

inline constexpr double badgeSize = 15; ///< px across

/// The number of a series in a disc of its colour: the same sign in the chart and in the legend, for those who cannot tell the colours apart.
void paintSeriesBadge(QPainter &painter, QPointF centre, int number, const QColor &color);

} // namespace fleetglass
