// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/map/map_scene.h"

#include <QPointer>
#include <QQuickItem>

namespace fleetglass {

/// Turns mouse, wheel and fingers on the map into camera moves and wishes. Lies above everything in the map.
class MapInput : public QQuickItem
{
    Q_OBJECT
    Q_PROPERTY(fleetglass::MapScene *scene READ scene WRITE setScene NOTIFY sceneChanged)
public:
    explicit MapInput(QQuickItem *parent = nullptr);

    MapScene *scene() const { return m_scene; }
    void setScene(MapScene *scene);

    /// From the pinch handler: `factor` since the last step.
    Q_INVOKABLE void pinch(double factor, QPointF centre);
    Q_INVOKABLE void pan(QPointF pixels);

signals:
    void sceneChanged();
    void cameraMovedByUser(bool isPan);
    void vehicleClicked(int row, bool extend);
    void clusterClicked(const QList<int> &rows);
    void groundClicked(bool extend);
    void hovered(int row, QPointF at); ///< -1: nothing
    void vehicleDoubleClicked(int row);
    void menuWished(QPointF at, int row); ///< -1: no vehicle under it
    void clusterMenuWished(QPointF at, const QList<int> &rows);
    void bandDragged(const QRectF &band);
    void bandDropped(const QRectF &band);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseUngrabEvent() override;
    void hoverMoveEvent(QHoverEvent *event) override;
    void hoverLeaveEvent(QHoverEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    enum class Drag { None, Undecided, Pan, Band };

    void click(QMouseEvent *event);
    void zoomAround(QPointF anchor, double steps);
    void askForMenu(QPointF point);

    QPointer<MapScene> m_scene;
    Drag m_drag = Drag::None;
    QPointF m_pressedAt;
    QPointF m_draggedTo;
};

} // namespace fleetglass
