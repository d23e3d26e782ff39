// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vehicle_state.h"
#include "views/common/palette.h"

#include <QFont>
#include <QImage>
#include <QRectF>

#include <vector>

class QPainter;

namespace fleetglass {

/// All signs that the fleet is drawn with, in one picture, so that one scene graph node draws all vehicles.
/// Painted with twice the screen's pixels: turned signs stay smooth.
class IconAtlas
{
public:
    /// Logical pixels of a sign's square.
    static constexpr double cellPx = 32;

    struct Sprite {
        QRectF texture;          ///< 0 … 1
        double advance = cellPx; ///< of a character: how far the next one is
    };

    void paint(const StatePalette &palette, const QColor &highlight, const QFont &font, double pixelRatio);
    const QImage &image() const { return m_image; }

    /// Moving points north.
    Sprite activity(Activity activity, bool isStale) const;
    /// Severity::None has no badge.
    Sprite badge(Severity severity) const;
    /// How far a badge lies to the right and above of its vehicle's middle, and what it covers there.
    static constexpr double badgeOffsetPx = 8;
    static QRectF badgeRect(QPointF vehicle);
    Sprite selectionRing() const;
    Sprite hoverRing() const;
    /// 1 … mostNumbers, upon a disc; lies to the left and above of its vehicle's middle.
    static constexpr int mostNumbers = 5;
    Sprite number(int number) const;
    static QRectF numberRect(QPointF vehicle);
    /// Marks a place with its point; drawn around pinMiddle().
    Sprite pin() const;
    static QPointF pinMiddle(QPointF place);
    static QRectF pinRect(QPointF place);
    /// One of "0123456789k"; in the text colour of the surface.
    Sprite character(QChar character) const;

private:
    Sprite spriteAt(int cell) const;
    void paintActivity(QPainter &painter, Activity activity, bool isStale) const;
    void paintBadge(QPainter &painter, Severity severity) const;
    void paintPin(QPainter &painter) const;
    void paintNumber(QPainter &painter, const QFont &font, int number) const;
    void paintRing(QPainter &painter, const QColor &color, double width) const;

    QImage m_image;
    StatePalette m_palette;
    std::vector<double> m_advances;
};

} // namespace fleetglass
