// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/fleet_layer_node.h"

#include <QImage>
#include <QQuickWindow>
#include <QSGTextureMaterial>
#include <QSGVertexColorMaterial>

#include <cstring>

namespace fleetglass {

static_assert(sizeof(ColouredCorner) == sizeof(QSGGeometry::ColoredPoint2D));
static_assert(sizeof(TexturedCorner) == sizeof(QSGGeometry::TexturedPoint2D));

namespace {

template<typename Corner>
void fill(QSGGeometryNode &node, std::span<const Corner> corners)
{
    QSGGeometry *geometry = node.geometry();
    if (geometry->vertexCount() != static_cast<int>(corners.size()))
        geometry->allocate(static_cast<int>(corners.size()));
    if (!corners.empty())
        std::memcpy(geometry->vertexData(), corners.data(), corners.size_bytes());
    node.markDirty(QSGNode::DirtyGeometry);
}

void prepare(QSGGeometryNode &node, QSGGeometry *geometry, QSGMaterial *material)
{
    geometry->setDrawingMode(QSGGeometry::DrawTriangles);
    geometry->setVertexDataPattern(QSGGeometry::StreamPattern);
    node.setGeometry(geometry);
    node.setFlag(QSGNode::OwnsGeometry);
    node.setMaterial(material);
    node.setFlag(QSGNode::OwnsMaterial);
}

} // namespace

ShapeNode::ShapeNode()
{
    prepare(*this, new QSGGeometry(QSGGeometry::defaultAttributes_ColoredPoint2D(), 0), new QSGVertexColorMaterial);
}

void ShapeNode::setCorners(std::span<const ColouredCorner> corners)
{
    fill(*this, corners);
}

SpriteNode::SpriteNode()
{
    auto *material = new QSGTextureMaterial;
    material->setFiltering(QSGTexture::Linear);
    prepare(*this, new QSGGeometry(QSGGeometry::defaultAttributes_TexturedPoint2D(), 0), material);
}

void SpriteNode::setPicture(QQuickWindow *window, const QImage &image, int revision)
{
    if (revision == m_revision && m_texture)
        return;
    m_revision = revision;
    QImage picture = image;
    if (picture.isNull()) { // a material without a texture cannot be drawn
        picture = QImage(1, 1, QImage::Format_RGBA8888_Premultiplied);
        picture.fill(Qt::transparent);
    }
    std::unique_ptr<QSGTexture> texture(window->createTextureFromImage(picture));
    static_cast<QSGTextureMaterial *>(material())->setTexture(texture.get());
    m_texture = std::move(texture);
    markDirty(QSGNode::DirtyMaterial);
}

void SpriteNode::setCorners(std::span<const TexturedCorner> corners)
{
    fill(*this, corners);
}

FleetLayerNode::FleetLayerNode()
{
    appendChildNode(ground);
    appendChildNode(clusters);
    appendChildNode(signs);
    appendChildNode(names);
}

} // namespace fleetglass
