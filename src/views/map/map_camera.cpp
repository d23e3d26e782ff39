// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/map_camera.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace fleetglass {

namespace {
constexpr double tilePx = 256;
constexpr quint32 bytesMagic = 0x464d5631;     // "FMV1"
constexpr double equatorM = 40075016.68557849; // WGS 84, the sphere that the web Mercator projection uses
} // namespace

void MapCamera::setViewport(QSizeF viewport)
{
    m_viewport = viewport.expandedTo(QSizeF(1, 1));
    settle();
}

void MapCamera::setCentre(MercatorPoint centre)
{
    m_centre = centre;
    settle();
}

double MapCamera::minZoom() const
{
    return std::max(0.0, std::log2(std::max(m_viewport.width(), m_viewport.height()) / tilePx));
}

void MapCamera::setZoom(double zoom)
{
    m_zoom = zoom;
    settle();
}

void MapCamera::zoomAround(QPointF anchor, double zoom)
{
    const MercatorPoint held = toMercator(anchor);
    setZoom(zoom);
    const MercatorPoint now = toMercator(anchor);
    setCentre({.x = m_centre.x + held.x - now.x, .y = m_centre.y + held.y - now.y});
}

void MapCamera::panBy(QPointF pixels)
{
    setCentre({.x = m_centre.x - pixels.x() / m_worldPx, .y = m_centre.y - pixels.y() / m_worldPx});
}

void MapCamera::fit(const QRectF &places, double marginPx, double atMostZoom)
{
    const double room = std::max(1.0, std::min(m_viewport.width(), m_viewport.height()) - 2 * marginPx);
    const double roomX = std::max(room, m_viewport.width() - 2 * marginPx);
    const double roomY = std::max(room, m_viewport.height() - 2 * marginPx);
    const double world = std::min(roomX / std::max(places.width(), 1e-12), roomY / std::max(places.height(), 1e-12));
    m_zoom = std::min(std::log2(world / tilePx), atMostZoom);
    m_centre = {.x = places.center().x(), .y = places.center().y()};
    settle();
}

QPointF MapCamera::toScreen(MercatorPoint place) const
{
    double dx = place.x - m_centre.x;
    dx -= std::round(dx);
    return {m_viewport.width() / 2 + dx * m_worldPx, m_viewport.height() / 2 + (place.y - m_centre.y) * m_worldPx};
}

MercatorPoint MapCamera::toMercator(QPointF screen) const
{
    return {.x = m_centre.x + (screen.x() - m_viewport.width() / 2) / m_worldPx,
            .y = m_centre.y + (screen.y() - m_viewport.height() / 2) / m_worldPx};
}

QRectF MapCamera::visiblePlaces(double marginPx) const
{
    const QSizeF size(m_viewport.width() + 2 * marginPx, m_viewport.height() + 2 * marginPx);
    return {m_centre.x - size.width() / 2 / m_worldPx, m_centre.y - size.height() / 2 / m_worldPx,
            size.width() / m_worldPx, size.height() / m_worldPx};
}

double MapCamera::metresPerPixel() const
{
    const double latitude = fromMercator(m_centre).latitude * std::numbers::pi / 180;
    return equatorM * std::cos(latitude) / m_worldPx;
}

QByteArray MapCamera::toBytes() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_8);
    stream << bytesMagic << m_centre.x << m_centre.y << m_zoom;
    return bytes;
}

bool MapCamera::restore(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_8);
    quint32 magic = 0;
    MercatorPoint centre;
    double zoom = 0;
    stream >> magic >> centre.x >> centre.y >> zoom;
    if (stream.status() != QDataStream::Ok || magic != bytesMagic || !std::isfinite(centre.x + centre.y + zoom))
        return false;
    m_centre = centre;
    m_zoom = zoom;
    settle();
    return true;
}

void MapCamera::settle()
{
    m_zoom = std::clamp(m_zoom, minZoom(), std::max(maxZoom, minZoom()));
    m_worldPx = tilePx * std::exp2(m_zoom);
    const double halfHeight = std::min(0.5, m_viewport.height() / 2 / m_worldPx);
    m_centre.x -= std::floor(m_centre.x);
    m_centre.y = std::clamp(m_centre.y, halfHeight, 1 - halfHeight);
}

} // namespace fleetglass
