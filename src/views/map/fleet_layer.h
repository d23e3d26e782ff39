// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/map/icon_atlas.h"
#include "views/map/map_scene.h"
#include "views/map/shape_mesh.h"
#include "views/map/sprite_mesh.h"

#include <QPointer>
#include <QQuickItem>

namespace fleetglass {

/// Draws a MapScene into scene graph nodes: range circle and trail, clusters, signs, names, each one node with one draw call.
/// Works without a store and without a tile.
class FleetLayer : public QQuickItem
{
    Q_OBJECT
    Q_PROPERTY(fleetglass::MapScene *scene READ scene WRITE setScene NOTIFY sceneChanged)
public:
    explicit FleetLayer(QQuickItem *parent = nullptr);

    MapScene *scene() const { return m_scene; }
    void setScene(MapScene *scene);

signals:
    void sceneChanged();
    /// Qt Quick draws with its own software renderer, which knows no triangles: nothing of this layer will be seen.
    void drawingFailed();
    /// The processor does the graphics card's work: each frame takes the thread that draws the window ten milliseconds and more.
    void processorDraws();

protected:
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void updatePolish() override;
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *data) override;

private:
    void requestFrame();
    void learnRenderer();
    void buildGroundShapes();
    void buildRangeCircle(const QRectF &view);
    void buildWaysToNearest();
    void buildClusters();
    void buildSigns();
    void buildVehicle(const IconSpot &icon);
    void buildNearest();
    void buildClusterCount(const ClusterSpot &cluster);
    void buildNames();
    std::vector<QPointF> onScreen(std::span<const MercatorPoint> places) const;
    QPointF snapped(QPointF point) const;

    QPointer<MapScene> m_scene;
    IconAtlas m_icons;
    bool m_isRendererKnown = false;
    int m_iconsRevision = -1; ///< MapScene::appearanceRevision() of m_icons

    ShapeMesh m_groundShapes;
    ShapeMesh m_clusterShapes;
    SpriteMesh m_signs;
    SpriteMesh m_names;
};

} // namespace fleetglass
