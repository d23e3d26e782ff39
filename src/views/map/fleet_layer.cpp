// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/fleet_layer.h"

#include "store/fleet_store.h"
#include "views/map/fleet_layer_node.h"

#include <QOpenGLContext>
#include <QOpenGLFunctions>
#include <QQuickWindow>
#include <QSGRendererInterface>

#include <algorithm>
#include <cmath>
#include <utility>

namespace fleetglass {

namespace {

/// As Mesa names what has no graphics card behind it (GL_RENDERER).
constexpr const char *processorRenderers[] = {"llvmpipe", "softpipe", "swrast", "Software Rasterizer"};
constexpr double ringThicknessPx = 5;
constexpr double leastRingTurn = 0.06; // one alarm among a thousand vehicles is still to be seen
constexpr double trailWidthPx = 3;
constexpr double wayWidthPx = 1.5;
constexpr float rangeOpacity = 0.12f;

/// Clockwise from the top: what must be seen first comes first.
constexpr StateMeaning ringOrder[] = {StateMeaning::Alarm,    StateMeaning::Attention, StateMeaning::Moving,
                                      StateMeaning::Charging, StateMeaning::Parked,    StateMeaning::Unknown};

QString countText(int count)
{
    return count < 10000 ? QString::number(count) : QString::number(count / 1000) + u'k';
}

bool isNear(const QRectF &view, QPointF one, QPointF other)
{
    return std::max(one.x(), other.x()) >= view.left() && std::min(one.x(), other.x()) <= view.right()
           && std::max(one.y(), other.y()) >= view.top() && std::min(one.y(), other.y()) <= view.bottom();
}

} // namespace

FleetLayer::FleetLayer(QQuickItem *parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
}

void FleetLayer::setScene(MapScene *scene)
{
    if (scene == m_scene)
        return;
    if (m_scene)
        disconnect(m_scene, nullptr, this, nullptr);
    m_scene = scene;
    if (m_scene) {
        connect(m_scene, &MapScene::contentChanged, this, &FleetLayer::requestFrame);
        m_scene->setViewport(size());
    }
    emit sceneChanged();
    requestFrame();
}

void FleetLayer::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    if (m_scene && now.size() != before.size() && !now.isEmpty())
        m_scene->setViewport(now.size());
}

void FleetLayer::requestFrame()
{
    polish();
    update();
}

void FleetLayer::updatePolish()
{
    if (!m_scene)
        return;
    if (m_iconsRevision != m_scene->appearanceRevision()) {
        m_iconsRevision = m_scene->appearanceRevision();
        m_icons.paint(m_scene->palette(), m_scene->highlight(), m_scene->font(), m_scene->pixelRatio());
    }
    m_scene->prepareFrame();
    buildGroundShapes();
    buildClusters();
    buildSigns();
    buildNames();
}

QSGNode *FleetLayer::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    if (!m_scene) {
        delete old;
        return nullptr;
    }
    if (!std::exchange(m_isRendererKnown, true))
        learnRenderer();
    auto *node = old ? static_cast<FleetLayerNode *>(old) : new FleetLayerNode;
    node->ground->setCorners(m_groundShapes.corners());
    node->clusters->setCorners(m_clusterShapes.corners());
    node->signs->setPicture(window(), m_icons.image(), m_iconsRevision);
    node->signs->setCorners(m_signs.corners());
    node->names->setPicture(window(), m_scene->labelPictures().image(), m_scene->labelPictures().revision());
    node->names->setCorners(m_names.corners());
    return node;
}

/// Only with the first frame is it known for sure: Qt falls back to software by itself where it finds no driver.
void FleetLayer::learnRenderer()
{
    const QSGRendererInterface::GraphicsApi api = window()->rendererInterface()->graphicsApi();
    if (api == QSGRendererInterface::Software)
        QMetaObject::invokeMethod(this, &FleetLayer::drawingFailed, Qt::QueuedConnection);
    QOpenGLContext *context = api == QSGRendererInterface::OpenGL ? QOpenGLContext::currentContext() : nullptr;
    const QByteArray name =
        context ? reinterpret_cast<const char *>(context->functions()->glGetString(GL_RENDERER)) : "";
    if (std::ranges::any_of(processorRenderers, [&name](const char *one) { return name.contains(one); }))
        QMetaObject::invokeMethod(this, &FleetLayer::processorDraws, Qt::QueuedConnection);
}

std::vector<QPointF> FleetLayer::onScreen(std::span<const MercatorPoint> places) const
{
    std::vector<QPointF> points;
    points.reserve(places.size());
    for (const MercatorPoint place : places) {
        const QPointF point = m_scene->camera().toScreen(place);
        if (points.empty() || (point - points.back()).manhattanLength() >= 1.5)
            points.push_back(point);
    }
    return points;
}

QPointF FleetLayer::snapped(QPointF point) const
{
    const double ratio = m_scene->pixelRatio();
    return {std::round(point.x() * ratio) / ratio, std::round(point.y() * ratio) / ratio};
}

void FleetLayer::buildGroundShapes()
{
    m_groundShapes.clear();
    const StatePalette &palette = m_scene->palette();
    const QRectF view = boundingRect().adjusted(-8, -8, 8, 8);
    buildRangeCircle(view);
    const std::vector<QPointF> trail = onScreen(m_scene->trail());
    const auto addTrail = [&](double width, const QColor &color) {
        for (std::size_t from = 0; from + 1 < trail.size();) { // runs that may be in view
            std::size_t to = from;
            while (to + 1 < trail.size() && isNear(view, trail[to], trail[to + 1]))
                ++to;
            if (to > from)
                m_groundShapes.addPolyline(std::span(trail).subspan(from, to - from + 1), width, color);
            from = to + 1;
        }
    };
    addTrail(trailWidthPx + 3, palette.surface());
    addTrail(trailWidthPx, palette.color(StateMeaning::Moving));
    buildWaysToNearest();
}

void FleetLayer::buildWaysToNearest()
{
    const std::optional<MercatorPoint> from = m_scene->nearestPlace();
    if (!from)
        return;
    const StatePalette &palette = m_scene->palette();
    for (const auto &[width, color] :
         {std::pair(wayWidthPx + 2, palette.surface()), std::pair(wayWidthPx, palette.textOnSurface())}) {
        for (const int row : m_scene->nearestToPlace()) {
            if (const std::optional<MercatorPoint> to = m_scene->placeOf(row)) {
                const QPointF way[] = {m_scene->camera().toScreen(*from), m_scene->camera().toScreen(*to)};
                m_groundShapes.addPolyline(way, width, color);
            }
        }
    }
}

void FleetLayer::buildRangeCircle(const QRectF &view)
{
    std::vector<QPointF> outline = onScreen(m_scene->rangeCircle());
    if (outline.size() < 3)
        return;
    outline.push_back(outline.front());
    bool isInView = false; // else it only tints everything
    for (std::size_t i = 0; i + 1 < outline.size(); ++i)
        isInView |= isNear(view, outline[i], outline[i + 1]);
    if (!isInView)
        return;
    QColor color = m_scene->palette().color(StateMeaning::Charging);
    color.setAlphaF(rangeOpacity);
    m_groundShapes.addFan(m_scene->camera().toScreen(*m_scene->placeOf(m_scene->selectedRows().front())), outline,
                          color);
    color.setAlphaF(0.8f);
    m_groundShapes.addPolyline(outline, 1.5, color);
}

void FleetLayer::buildClusters()
{
    m_clusterShapes.clear();
    const StatePalette &palette = m_scene->palette();
    for (const ClusterSpot &cluster : m_scene->crowd().clusters()) {
        const QPointF at = snapped(cluster.at);
        m_clusterShapes.addDisc(at, cluster.radius + 1.5, palette.surface());
        double all = 0;
        const auto weightOf = [&cluster](int count) {
            return count > 0 ? std::max(count / double(cluster.size()), leastRingTurn) : 0.0;
        };
        for (const int count : cluster.counts)
            all += weightOf(count);
        double turn = 0;
        const auto addPart = [&](int count, QColor color, bool isStale) {
            if (count == 0)
                return;
            const double share = weightOf(count) / all;
            if (isStale)
                color.setAlphaF(static_cast<float>(staleOpacity));
            m_clusterShapes.addRingPart(at, cluster.radius - ringThicknessPx, cluster.radius, turn, turn + share, color);
            turn += share;
        };
        for (const StateMeaning meaning : ringOrder) {
            const auto i = static_cast<std::size_t>(meaning);
            addPart(cluster.counts[i], palette.color(meaning), false);
            addPart(cluster.counts[i + stateMeaningCount], palette.color(meaning), true);
        }
    }
}

void FleetLayer::buildSigns()
{
    m_signs.clear();
    for (const ClusterSpot &cluster : m_scene->crowd().clusters())
        buildClusterCount(cluster);
    for (const IconSpot &icon : m_scene->crowd().icons())
        buildVehicle(icon);
    buildNearest();
}

void FleetLayer::buildVehicle(const IconSpot &icon)
{
    const FleetColumns &columns = m_scene->store()->columns();
    const auto i = static_cast<std::size_t>(icon.row);
    const VehicleState state = columns.state[i];
    const QPointF at = snapped(icon.at);
    const QPointF half(IconAtlas::cellPx / 2, IconAtlas::cellPx / 2);
    const QRectF square(at - half, at + half);

    const std::span<const int> selected = m_scene->selectedRows();
    if (std::ranges::find(selected, icon.row) != selected.end())
        m_signs.add(square, m_icons.selectionRing().texture);
    else if (icon.row == m_scene->hoveredRow())
        m_signs.add(square, m_icons.hoverRing().texture);

    const QRectF texture = m_icons.activity(state.activity, m_scene->marks().isStale(icon.row)).texture;
    const float heading = columns.headingDeg[i];
    if (state.activity == Activity::Moving && !std::isnan(heading))
        m_signs.addTurned(at, IconAtlas::cellPx, heading, texture);
    else
        m_signs.add(square, texture);
    if (state.severity != Severity::None)
        m_signs.add(square.translated(IconAtlas::badgeOffsetPx, -IconAtlas::badgeOffsetPx),
                    m_icons.badge(state.severity).texture);
}

void FleetLayer::buildNearest()
{
    const std::optional<MercatorPoint> from = m_scene->nearestPlace();
    if (!from)
        return;
    const QPointF half(IconAtlas::cellPx / 2, IconAtlas::cellPx / 2);
    const auto addAround = [&](QPointF middle, const QRectF &texture) {
        m_signs.add({middle - half, middle + half}, texture);
    };
    int number = 0;
    for (const int row : m_scene->nearestToPlace()) {
        ++number;
        const std::optional<MercatorPoint> place = m_scene->placeOf(row);
        if (place && number <= IconAtlas::mostNumbers)
            addAround(IconAtlas::numberRect(snapped(m_scene->camera().toScreen(*place))).center(),
                      m_icons.number(number).texture);
    }
    addAround(IconAtlas::pinMiddle(snapped(m_scene->camera().toScreen(*from))), m_icons.pin().texture);
}

void FleetLayer::buildClusterCount(const ClusterSpot &cluster)
{
    const QString text = countText(cluster.size());
    double width = 0;
    for (const QChar character : text)
        width += m_icons.character(character).advance;
    const QPointF at = snapped(cluster.at);
    double x = at.x() - width / 2;
    for (const QChar character : text) {
        const IconAtlas::Sprite sprite = m_icons.character(character);
        const QPointF middle(x + sprite.advance / 2, at.y());
        const QPointF half(IconAtlas::cellPx / 2, IconAtlas::cellPx / 2);
        m_signs.add({middle - half, middle + half}, sprite.texture);
        x += sprite.advance;
    }
}

void FleetLayer::buildNames()
{
    m_names.clear();
    const QRectF view = boundingRect();
    for (const MapLabels::Label &label : m_scene->labels()) {
        const std::optional<MercatorPoint> place = m_scene->placeOf(label.row);
        if (!place)
            continue;
        const QRectF target(snapped(m_scene->camera().toScreen(*place) + label.offset), label.size);
        if (view.intersects(target))
            m_names.add(target, label.texture);
    }
}

} // namespace fleetglass
