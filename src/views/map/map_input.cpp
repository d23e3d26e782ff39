// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/map_input.h"

#include <QCursor>
#include <QGuiApplication>
#include <QStyleHints>

#include <cmath>

namespace fleetglass {

namespace {
constexpr double zoomPerNotch = 0.5;
constexpr double notch = 120; // QWheelEvent::angleDelta() of one click of a wheel
constexpr double zoomPerTouchpadPx = 0.01;
} // namespace

MapInput::MapInput(QQuickItem *parent) : QQuickItem(parent)
{
    setAcceptedMouseButtons(Qt::LeftButton | Qt::MiddleButton | Qt::RightButton);
    setAcceptHoverEvents(true);
}

void MapInput::setScene(MapScene *scene)
{
    if (scene == m_scene)
        return;
    m_scene = scene;
    emit sceneChanged();
}

void MapInput::pinch(double factor, QPointF centre)
{
    if (factor > 0)
        zoomAround(centre, std::log2(factor));
}

void MapInput::pan(QPointF pixels)
{
    MapCamera camera = m_scene->camera();
    camera.panBy(pixels);
    m_scene->setCamera(camera);
    emit cameraMovedByUser(true);
}

void MapInput::zoomAround(QPointF anchor, double steps)
{
    MapCamera camera = m_scene->camera();
    // While a vehicle is followed it stays in the middle, wherever the cursor is.
    if (m_scene->isFollowing())
        anchor = QPointF(width() / 2, height() / 2);
    camera.zoomAround(anchor, camera.zoom() + steps);
    m_scene->setCamera(camera);
    emit cameraMovedByUser(false);
}

void MapInput::askForMenu(QPointF point)
{
    const auto found = m_scene->at(point);
    const auto *icon = std::get_if<IconSpot>(&found);
    if (const auto *cluster = std::get_if<ClusterSpot>(&found))
        emit clusterMenuWished(point, m_scene->crowd().rowsOf(*cluster, m_scene->index()));
    else
        emit menuWished(point, icon ? icon->row : -1);
}

void MapInput::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->position();
    m_draggedTo = event->position();
    m_drag = Drag::Undecided;
    event->accept();
}

void MapInput::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF way = event->position() - m_pressedAt;
    if (m_drag == Drag::Undecided && way.manhattanLength() >= QGuiApplication::styleHints()->startDragDistance()
        && !(event->buttons() & Qt::RightButton))
        m_drag = event->modifiers() & Qt::ShiftModifier ? Drag::Band : Drag::Pan;
    if (m_drag == Drag::Pan)
        pan(event->position() - m_draggedTo);
    else if (m_drag == Drag::Band)
        emit bandDragged(QRectF(m_pressedAt, event->position()).normalized());
    m_draggedTo = event->position();
}

void MapInput::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_drag == Drag::Undecided)
        click(event);
    else if (m_drag == Drag::Band)
        emit bandDropped(QRectF(m_pressedAt, event->position()).normalized());
    m_drag = Drag::None;
}

void MapInput::mouseUngrabEvent()
{
    if (m_drag == Drag::Band)
        emit bandDropped({});
    m_drag = Drag::None;
}

void MapInput::click(QMouseEvent *event)
{
    const QPointF point = event->position();
    if (event->button() == Qt::RightButton) {
        askForMenu(point);
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    const bool extend = event->modifiers() & Qt::ControlModifier;
    const auto found = m_scene->at(point);
    if (const auto *icon = std::get_if<IconSpot>(&found)) {
        emit vehicleClicked(icon->row, extend);
    } else if (const auto *cluster = std::get_if<ClusterSpot>(&found)) {
        emit clusterClicked(m_scene->crowd().rowsOf(*cluster, m_scene->index()));
    } else {
        emit groundClicked(extend);
    }
}

void MapInput::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_drag = Drag::None;
    if (event->button() != Qt::LeftButton)
        return;
    const auto found = m_scene->at(event->position());
    if (const auto *icon = std::get_if<IconSpot>(&found))
        emit vehicleDoubleClicked(icon->row);
    else if (std::holds_alternative<std::monostate>(found))
        zoomAround(event->position(), 1);
}

void MapInput::hoverMoveEvent(QHoverEvent *event)
{
    const auto found = m_scene->at(event->position());
    setCursor(QCursor(std::holds_alternative<std::monostate>(found) ? Qt::ArrowCursor : Qt::PointingHandCursor));
    const auto *icon = std::get_if<IconSpot>(&found);
    emit hovered(icon ? icon->row : -1, event->position());
}

void MapInput::hoverLeaveEvent(QHoverEvent *)
{
    emit hovered(-1, {});
}

void MapInput::wheelEvent(QWheelEvent *event)
{
    // A touchpad says pixels; a wheel says eighths of a degree only.
    const double steps = event->pixelDelta().isNull() ? event->angleDelta().y() / notch * zoomPerNotch
                                                      : event->pixelDelta().y() * zoomPerTouchpadPx;
    zoomAround(event->position(), steps);
    event->accept();
}

} // namespace fleetglass
