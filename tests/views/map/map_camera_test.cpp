// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/map_camera.h"

#include <QTest>

using namespace fleetglass;

class MapCameraTest : public QObject
{
    Q_OBJECT
private slots:
    void screenAndWorldAreEachOthersInverse();
    void zoomingKeepsThePlaceUnderTheCursor();
    void theWorldFillsTheViewport();
    void panningGoesRoundTheWorld();
    void thePlaceAcrossTheDateLineIsNear();
    void fittingShowsEverything();
    void metresPerPixelShrinkNorthwards();
};

namespace {

MapCamera berlin()
{
    MapCamera camera;
    camera.setViewport({800, 600});
    camera.setZoom(10);
    camera.setCentre(toMercator(52.52, 13.405));
    return camera;
}

bool isNear(QPointF one, QPointF other, double reach = 1e-6)
{
    return qAbs(one.x() - other.x()) < reach && qAbs(one.y() - other.y()) < reach;
}

} // namespace

void MapCameraTest::screenAndWorldAreEachOthersInverse()
{
    const MapCamera camera = berlin();
    QVERIFY(isNear(camera.toScreen(camera.centre()), {400, 300}));
    const QPointF point(123, 456);
    QVERIFY(isNear(camera.toScreen(camera.toMercator(point)), point));
}

void MapCameraTest::zoomingKeepsThePlaceUnderTheCursor()
{
    MapCamera camera = berlin();
    const QPointF cursor(650, 120);
    const MercatorPoint held = camera.toMercator(cursor);
    camera.zoomAround(cursor, 12.3);
    QCOMPARE(camera.zoom(), 12.3);
    QVERIFY(isNear(camera.toScreen(held), cursor));
}

void MapCameraTest::theWorldFillsTheViewport()
{
    MapCamera camera = berlin();
    camera.setZoom(-5);
    QCOMPARE(camera.worldPx(), 800.0);
    camera.setCentre({.x = 0.5, .y = 0});
    QVERIFY(camera.visiblePlaces().top() >= -1e-12);
    camera.setZoom(50);
    QCOMPARE(camera.zoom(), MapCamera::maxZoom);
}

void MapCameraTest::panningGoesRoundTheWorld()
{
    MapCamera camera = berlin();
    const MercatorPoint before = camera.centre();
    camera.panBy({100, 0});
    QVERIFY(isNear(camera.toScreen(before), {500, 300}));
    camera.panBy({-camera.worldPx() - 100, 0});
    QVERIFY(qAbs(camera.centre().x - before.x) < 1e-9);
}

void MapCameraTest::thePlaceAcrossTheDateLineIsNear()
{
    MapCamera camera = berlin();
    camera.setCentre(toMercator(-17, 179.9));
    const QPointF across = camera.toScreen(toMercator(-17, -179.9));
    QVERIFY(across.x() > 400 && across.x() < 800);
}

void MapCameraTest::fittingShowsEverything()
{
    MapCamera camera = berlin();
    const MercatorPoint lisbon = toMercator(38.7, -9.1);
    const MercatorPoint riga = toMercator(56.9, 24.1);
    camera.fit({QPointF(lisbon.x, riga.y), QPointF(riga.x, lisbon.y)}, 40, 19);
    for (const MercatorPoint place : {lisbon, riga})
        QVERIFY(QRectF(39, 39, 722, 522).contains(camera.toScreen(place)));
    camera.fit({QPointF(riga.x, riga.y), QSizeF()}, 40, 15);
    QCOMPARE(camera.zoom(), 15.0);
}

void MapCameraTest::metresPerPixelShrinkNorthwards()
{
    MapCamera camera = berlin();
    camera.setCentre({.x = 0.5, .y = 0.5});
    QVERIFY(qAbs(camera.metresPerPixel() - 152.874) < 0.001); // 40 075 016.7 m / 256 px / 2^10
    camera.setCentre(toMercator(60, 0));
    QVERIFY(qAbs(camera.metresPerPixel() - 152.874 / 2) < 0.001);
}

QTEST_GUILESS_MAIN(MapCameraTest)
#include "map_camera_test.moc"
