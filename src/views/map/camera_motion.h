// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/map/map_camera.h"

#include <QObject>
#include <QVariantAnimation>

#include <chrono>

namespace fleetglass {

class MapScene;

/// Takes the camera to another place, so quickly that nobody waits and slowly enough to see which way it goes. Jumps where the way
/// would show nothing: to a place far away, or with no time given.
class CameraMotion : public QObject
{
    Q_OBJECT
public:
    explicit CameraMotion(MapScene &scene, QObject *parent = nullptr);

    /// 0: always jump.
    void setDuration(std::chrono::milliseconds duration) { m_duration = duration; }
    void moveTo(const MapCamera &goal);
    void jumpTo(const MapCamera &goal);
    /// Stays where it is just now.
    void stop();
    /// Where the camera will stand, with the viewport of now.
    MapCamera goal() const;

private:
    void showStep(double progress);
    bool isWorthSeeing(const MapCamera &from, const MapCamera &to) const;

    MapScene &m_scene;
    std::chrono::milliseconds m_duration{0};
    QVariantAnimation m_steps;
    bool m_isMoving = false;
    MapCamera m_from;
    MapCamera m_to;
};

} // namespace fleetglass
