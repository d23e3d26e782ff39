// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/camera_motion.h"

#include "views/map/map_scene.h"

#include <cmath>

namespace fleetglass {

namespace {
constexpr double mostZoomSteps = 4;
constexpr double mostScreens = 1.5;
} // namespace

CameraMotion::CameraMotion(MapScene &scene, QObject *parent) : QObject(parent), m_scene(scene)
{
    m_steps.setStartValue(0.0);
    m_steps.setEndValue(1.0);
    m_steps.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_steps, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        if (m_isMoving) // a stopped one tells its value once more when it begins anew
            showStep(value.toDouble());
    });
    connect(&m_steps, &QVariantAnimation::finished, this, [this] {
        m_scene.setCamera(goal());
        m_isMoving = false;
    });
}

bool CameraMotion::isWorthSeeing(const MapCamera &from, const MapCamera &to) const
{
    if (std::abs(to.zoom() - from.zoom()) > mostZoomSteps)
        return false;
    const MapCamera &far = to.zoom() < from.zoom() ? to : from;
    const QPointF way = far.toScreen(to.centre()) - far.toScreen(from.centre());
    return std::abs(way.x()) < mostScreens * far.viewport().width()
           && std::abs(way.y()) < mostScreens * far.viewport().height();
}

void CameraMotion::jumpTo(const MapCamera &goal)
{
    stop();
    m_scene.setCamera(goal);
}

void CameraMotion::moveTo(const MapCamera &goal)
{
    if (m_duration.count() <= 0 || !isWorthSeeing(m_scene.camera(), goal))
        return jumpTo(goal);
    stop();
    m_from = m_scene.camera();
    m_to = goal;
    m_steps.setDuration(static_cast<int>(m_duration.count()));
    m_isMoving = true;
    m_steps.start();
}

void CameraMotion::stop()
{
    m_isMoving = false;
    m_steps.stop();
}

MapCamera CameraMotion::goal() const
{
    MapCamera camera = m_scene.camera(); // the window may have got another size meanwhile
    if (m_isMoving) {
        camera.setZoom(m_to.zoom());
        camera.setCentre(m_to.centre());
    }
    return camera;
}

void CameraMotion::showStep(double progress)
{
    MapCamera camera = m_scene.camera();
    camera.setZoom(std::lerp(m_from.zoom(), m_to.zoom(), progress));
    // The share of the way that keeps one place of the ground still on the screen while the scale changes.
    const double first = std::exp2(-m_from.zoom());
    const double last = std::exp2(-m_to.zoom());
    const double share =
        std::abs(first - last) < 1e-15 ? progress : (first - std::exp2(-camera.zoom())) / (first - last);
    double dx = m_to.centre().x - m_from.centre().x;
    dx -= std::round(dx);
    camera.setCentre({.x = m_from.centre().x + dx * share, .y = std::lerp(m_from.centre().y, m_to.centre().y, share)});
    m_scene.setCamera(camera);
}

} // namespace fleetglass
