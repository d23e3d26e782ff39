// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/position.h"

#include <QByteArray>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace fleetglass {

/// Which part of the world the map shows. Screen points are logical pixels from the top left corner.
/// Keeps the same limits as Qt Location's Map, so that the two never disagree: the world (256 px wide at zoom 0) always
/// fills the viewport, and no place beyond the northern and southern end of the projection comes into view.
class MapCamera
{
public:
    static constexpr double maxZoom = 19;

    QSizeF viewport() const { return m_viewport; }
    void setViewport(QSizeF viewport);

    MercatorPoint centre() const { return m_centre; }
    void setCentre(MercatorPoint centre);

    double zoom() const { return m_zoom; }
    double minZoom() const;
    void setZoom(double zoom);
    /// The place under `anchor` stays there as far as the world's end allows.
    void zoomAround(QPointF anchor, double zoom);

    /// Moves the ground by so many pixels: positive x pulls the west into view.
    void panBy(QPointF pixels);
    /// Shows the whole rectangle of Mercator places with a margin, at most at `atMostZoom`.
    void fit(const QRectF &places, double marginPx, double atMostZoom);

    /// The place's nearest copy to the centre: the world repeats itself eastwards.
    QPointF toScreen(MercatorPoint place) const;
    /// x may lie outside of 0 … 1 when the date line is in view.
    MercatorPoint toMercator(QPointF screen) const;
    /// What is in view and `marginPx` around it; x may lie outside of 0 … 1.
    QRectF visiblePlaces(double marginPx = 0) const;

    /// Centre and zoom, for the settings.
    QByteArray toBytes() const;
    /// False, and nothing happens, for anything that toBytes() has not made.
    bool restore(const QByteArray &bytes);

    double worldPx() const { return m_worldPx; }
    /// At the centre: the projection stretches with the latitude.
    double metresPerPixel() const;

private:
    void settle();

    QSizeF m_viewport{800, 600};
    MercatorPoint m_centre{.x = 0.5, .y = 0.5};
    double m_zoom = 3;
    double m_worldPx = 256 * 8;
};

} // namespace fleetglass
