// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/camera_motion.h"
#include "views/map/map_scene.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace fleetglass;
using namespace std::chrono_literals;

class CameraMotionTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void jumpsWithoutTime();
    void jumpsWhenFarAway();
    void glidesToItsGoal();
    void standsWhereItWasStopped();
    void aNewGoalBeginsHere();
    void keepsTheWindowsSize();

private:
    MapCamera moved(double dx, double dZoom) const;

    std::unique_ptr<MapScene> m_scene;
};

void CameraMotionTest::init()
{
    m_scene = std::make_unique<MapScene>();
    MapCamera camera;
    camera.setViewport({800, 600});
    camera.setZoom(8);
    camera.setCentre({.x = 0.5, .y = 0.4});
    m_scene->setCamera(camera);
}

MapCamera CameraMotionTest::moved(double dx, double dZoom) const
{
    MapCamera camera = m_scene->camera();
    camera.panBy({dx, 0});
    camera.setZoom(camera.zoom() + dZoom);
    return camera;
}

void CameraMotionTest::jumpsWithoutTime()
{
    CameraMotion motion(*m_scene);
    const MapCamera goal = moved(100, 1);
    motion.moveTo(goal);
    QCOMPARE(m_scene->camera().toBytes(), goal.toBytes());
}

void CameraMotionTest::jumpsWhenFarAway()
{
    CameraMotion motion(*m_scene);
    motion.setDuration(100ms);
    MapCamera goal = moved(5000, 0);
    motion.moveTo(goal);
    QCOMPARE(m_scene->camera().toBytes(), goal.toBytes());
    goal = moved(0, 6);
    motion.moveTo(goal);
    QCOMPARE(m_scene->camera().toBytes(), goal.toBytes());
}

void CameraMotionTest::glidesToItsGoal()
{
    CameraMotion motion(*m_scene);
    motion.setDuration(60ms);
    const MapCamera goal = moved(200, 2);
    const double first = m_scene->zoom();
    QList<double> zooms;
    connect(m_scene.get(), &MapScene::cameraChanged, this, [&] { zooms.append(m_scene->zoom()); });
    motion.moveTo(goal);
    QCOMPARE(motion.goal().toBytes(), goal.toBytes());
    QTRY_COMPARE(m_scene->camera().toBytes(), goal.toBytes());
    QVERIFY(std::ranges::is_sorted(zooms));
    QVERIFY(zooms.first() < first + 2);
    QTRY_COMPARE(motion.goal().toBytes(), goal.toBytes());
}

void CameraMotionTest::standsWhereItWasStopped()
{
    CameraMotion motion(*m_scene);
    motion.setDuration(10s);
    motion.moveTo(moved(0, 2));
    QTRY_VERIFY(m_scene->zoom() > 8);
    motion.stop();
    const double zoom = m_scene->zoom();
    QVERIFY(zoom < 10);
    QCOMPARE(motion.goal().zoom(), zoom);
}

void CameraMotionTest::aNewGoalBeginsHere()
{
    CameraMotion motion(*m_scene);
    motion.setDuration(10s);
    motion.moveTo(moved(0, 2));
    QTRY_VERIFY(m_scene->zoom() > 8);
    const double zoom = m_scene->zoom();
    motion.setDuration(60ms);
    MapCamera goal = m_scene->camera();
    goal.setZoom(7);
    QSignalSpy steps(m_scene.get(), &MapScene::cameraChanged);
    motion.moveTo(goal);
    QTRY_COMPARE(m_scene->zoom(), 7.0);
    QVERIFY(zoom > 7);
    QVERIFY(!steps.isEmpty());
}

void CameraMotionTest::keepsTheWindowsSize()
{
    CameraMotion motion(*m_scene);
    motion.setDuration(60ms);
    motion.moveTo(moved(100, 1));
    m_scene->setViewport({500, 400});
    QTRY_COMPARE(m_scene->zoom(), 9.0);
    QCOMPARE(m_scene->camera().viewport(), QSizeF(500, 400));
}

QTEST_GUILESS_MAIN(CameraMotionTest)
#include "camera_motion_test.moc"
