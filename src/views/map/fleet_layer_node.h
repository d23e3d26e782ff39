// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/map/shape_mesh.h"
#include "views/map/sprite_mesh.h"

#include <QSGGeometryNode>
#include <QSGNode>
#include <QSGTexture>

#include <memory>

class QQuickWindow;
class QImage;

namespace fleetglass {

/// Triangles with a colour in every corner.
class ShapeNode : public QSGGeometryNode
{
public:
    ShapeNode();
    void setCorners(std::span<const ColouredCorner> corners);
};

/// Triangles with pictures out of one texture.
class SpriteNode : public QSGGeometryNode
{
public:
    SpriteNode();
    /// Uploads the image where `revision` is another one than the last.
    void setPicture(QQuickWindow *window, const QImage &image, int revision);
    void setCorners(std::span<const TexturedCorner> corners);

private:
    std::unique_ptr<QSGTexture> m_texture;
    int m_revision = -1;
};

/// What FleetLayer consists of on the graphics side, from bottom to top.
class FleetLayerNode : public QSGNode
{
public:
    FleetLayerNode();

    ShapeNode *ground = new ShapeNode;
    ShapeNode *clusters = new ShapeNode;
    SpriteNode *signs = new SpriteNode;
    SpriteNode *names = new SpriteNode;
};

} // namespace fleetglass
