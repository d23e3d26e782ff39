// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where MapView looks: fitting, going, panning, zooming.

#include "store/fleet_store.h"
#include "views/map/camera_motion.h"
#include "views/map/map_scene.h"
#include "views/map/map_view.h"
#include "views/map/vehicles_in_view.h"

#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace fleetglass {

namespace {

constexpr int longestMotionMs = 150;
constexpr double keyZoomStep = 1;
constexpr double fitMarginPx = 48;
constexpr double closestFit = 15; // street level
constexpr double goToZoom = 14;   // streets around the vehicle
constexpr double sameSpotPx = 24; // at the deepest zoom; those nearer to each other never come apart

} // namespace

void MapView::moveCamera(const MapCamera &camera)
{
    m_inView->clearSteps();
    if (isVisible())
        m_motion->moveTo(camera);
    else
        m_motion->jumpTo(camera);
}

void MapView::fitRows(std::span<const int> rows, double atMostZoom)
{
    if (!m_scene->store())
        return;
    const std::optional<QRectF> bounds = m_scene->boundsOf(rows);
    if (!bounds)
        return;
    MapCamera camera = m_motion->goal();
    camera.fit(*bounds, fitMarginPx, atMostZoom);
    moveCamera(camera);
}

void MapView::fitAll()
{
    setFollow(false);
    fitRows(m_scene->shownRows(), closestFit);
}

void MapView::fitSelection()
{
    m_scene->prepareFrame();
    const std::span<const int> selected = m_scene->selectedRows();
    fitRows(std::vector<int>(selected.begin(), selected.end()), closestFit);
}

void MapView::fitTrail()
{
    const std::span<const MercatorPoint> trail = m_scene->trail();
    if (trail.empty())
        return;
    setFollow(false);
    const auto [left, right] = std::ranges::minmax(trail, {}, &MercatorPoint::x);
    const auto [top, bottom] = std::ranges::minmax(trail, {}, &MercatorPoint::y);
    MapCamera camera = m_motion->goal();
    camera.fit(QRectF(QPointF(left.x, top.y), QPointF(right.x, bottom.y)), fitMarginPx, closestFit);
    moveCamera(camera);
}

void MapView::centreOn(const VehicleKey &key)
{
    const std::optional<int> row = m_scene->store() ? m_scene->store()->rowOf(key) : std::nullopt;
    const std::optional<MercatorPoint> place = row ? m_scene->placeOf(*row) : std::nullopt;
    if (place)
        centreOn(fromMercator(*place));
}

void MapView::centreOn(LatLon place)
{
    MapCamera camera = m_motion->goal();
    camera.setCentre(toMercator(place.latitude, place.longitude));
    moveCamera(camera);
}

void MapView::zoomBy(double steps)
{
    MapCamera camera = m_motion->goal();
    camera.setZoom(camera.zoom() + steps);
    moveCamera(camera);
}

void MapView::zoomIn()
{
    zoomBy(keyZoomStep);
}

void MapView::zoomOut()
{
    zoomBy(-keyZoomStep);
}

void MapView::pan(QPointF pixels)
{
    setFollow(false);
    MapCamera camera = m_motion->goal();
    camera.panBy(pixels);
    moveCamera(camera);
}

void MapView::activateCluster(const QList<int> &rows)
{
    const std::optional<QRectF> bounds = m_scene->boundsOf(rows);
    MapCamera camera = m_motion->goal();
    camera.setZoom(MapCamera::maxZoom);
    if (!bounds || std::max(bounds->width(), bounds->height()) * camera.worldPx() < sameSpotPx) {
        emit clusterActivated(rows);
        return;
    }
    setFollow(false);
    camera.fit(*bounds, fitMarginPx, MapCamera::maxZoom);
    camera.setZoom(std::max(camera.zoom(), m_motion->goal().zoom() + 1));
    moveCamera(camera);
}

void MapView::goTo(int row)
{
    const std::optional<MercatorPoint> place = m_scene->placeOf(row);
    if (!place)
        return;
    MapCamera camera = m_motion->goal();
    camera.setZoom(std::max(camera.zoom() + 1, goToZoom));
    camera.setCentre(*place);
    moveCamera(camera);
}

void MapView::goToChosen(const VehicleKey &key, const std::optional<LatLon> &place)
{
    emit selectionRequested({key}, false);
    const QRectF sign = m_inView->signOf(key);
    if (sign.isNull() || QRectF(rect()).contains(sign))
        return;
    if (!place)
        return centreOn(key);
    const MercatorPoint from = toMercator(place->latitude, place->longitude);
    const MercatorPoint to = *m_scene->placeOf(*m_inView->rowOf(key));
    MapCamera camera = m_motion->goal();
    const double west = from.x + (to.x - from.x - std::round(to.x - from.x));
    camera.fit(QRectF(QPointF(from.x, from.y), QPointF(west, to.y)).normalized(), fitMarginPx, closestFit);
    moveCamera(camera);
}

QByteArray MapView::saveState() const
{
    return m_motion->goal().toBytes();
}

bool MapView::restoreState(const QByteArray &state)
{
    MapCamera camera = m_motion->goal();
    if (!camera.restore(state))
        return false;
    m_inView->clearSteps();
    m_motion->jumpTo(camera);
    return true;
}

void MapView::setReducedMotion(bool isReduced)
{
    m_isMotionReduced = isReduced;
    refreshMotion();
}

void MapView::refreshMotion()
{
    const int styleMs = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
    const bool glides = !m_isMotionReduced && !m_isDrawnByProcessor;
    m_motion->setDuration(std::chrono::milliseconds(glides ? std::clamp(styleMs, 0, longestMotionMs) : 0));
}

void MapView::cameraMovedByUser(bool isPan)
{
    m_motion->stop();
    m_inView->clearSteps();
    QToolTip::hideText();
    if (isPan)
        setFollow(false);
}

} // namespace fleetglass
