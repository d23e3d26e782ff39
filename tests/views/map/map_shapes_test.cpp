// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/geodesic_circle.h"
#include "views/map/scale_bar.h"
#include "views/map/shape_mesh.h"
#include "views/map/sprite_mesh.h"

#include <QTest>

#include <cmath>

using namespace fleetglass;

class MapShapesTest : public QObject
{
    Q_OBJECT
private slots:
    void theCircleIsEverywhereEquallyFar_data();
    void theCircleIsEverywhereEquallyFar();
    void theCircleCrossesTheDateLineWithoutAJump();
    void theScaleIsRound_data();
    void theScaleIsRound();
    void aRingKeepsItsRadii();
    void colourIsPremultiplied();
    void aLineIsAsWideAsAsked();
    void aTurnedSpriteTurnsClockwise();
};

void MapShapesTest::theCircleIsEverywhereEquallyFar_data()
{
    QTest::addColumn<double>("latitude");
    QTest::addColumn<double>("radiusM");
    QTest::newRow("equator") << 0.0 << 50000.0;
    QTest::newRow("Oslo") << 59.9 << 300000.0;
    QTest::newRow("Punta Arenas") << -53.2 << 1000.0;
}

void MapShapesTest::theCircleIsEverywhereEquallyFar()
{
    QFETCH(double, latitude);
    QFETCH(double, radiusM);
    const LatLon centre{.latitude = latitude, .longitude = 10};
    const auto circle = geodesicCircle(centre, radiusM, 72);
    QCOMPARE(circle.size(), 72u);
    for (const MercatorPoint point : circle)
        QVERIFY(qAbs(distanceM(centre, fromMercator(point)) / radiusM - 1) < 1e-5);
    QVERIFY(circle[0].y < toMercator(latitude, 10).y);  // begins in the north
    QVERIFY(circle[18].x > toMercator(latitude, 10).x); // and turns to the east
}

void MapShapesTest::theCircleCrossesTheDateLineWithoutAJump()
{
    const auto circle = geodesicCircle({.latitude = -17, .longitude = 179.9}, 100000, 72);
    for (std::size_t i = 1; i < circle.size(); ++i)
        QVERIFY(std::abs(circle[i].x - circle[i - 1].x) < 0.01);
}

void MapShapesTest::theScaleIsRound_data()
{
    QTest::addColumn<double>("metresPerPixel");
    QTest::addColumn<double>("metres");
    QTest::newRow("continent") << 5000.0 << 500000.0;
    QTest::newRow("city") << 20.0 << 2000.0;
    QTest::newRow("street") << 0.3 << 20.0;
    QTest::newRow("just fits") << 10.0 << 1000.0;
}

void MapShapesTest::theScaleIsRound()
{
    QFETCH(double, metresPerPixel);
    QFETCH(double, metres);
    const ScaleStep step = longestScaleStep(metresPerPixel, 120);
    QCOMPARE(step.metres, metres);
    QCOMPARE(step.lengthPx, metres / metresPerPixel);
    QVERIFY(step.lengthPx <= 120);
}

void MapShapesTest::aRingKeepsItsRadii()
{
    ShapeMesh mesh;
    mesh.addRingPart({100, 100}, 10, 15, 0, 0.25, Qt::red);
    QVERIFY(!mesh.corners().empty());
    QCOMPARE(mesh.corners().size() % 3, 0u);
    for (const ColouredCorner &corner : mesh.corners()) {
        const double distance = std::hypot(corner.x - 100, corner.y - 100);
        QVERIFY(distance >= 9.49 && distance <= 15.51);
        QVERIFY(corner.x >= 99.99 && corner.y <= 100.01); // from up to the right
    }
}

void MapShapesTest::colourIsPremultiplied()
{
    ShapeMesh mesh;
    const QPointF outline[] = {{0, 0}, {10, 0}, {10, 10}};
    mesh.addFan({5, 3}, outline, QColor(200, 100, 0, 51));
    const ColouredCorner &corner = mesh.corners().front();
    QCOMPARE(int(corner.alpha), 51);
    QCOMPARE(int(corner.red), 40);
    QCOMPARE(int(corner.green), 20);
}

void MapShapesTest::aLineIsAsWideAsAsked()
{
    ShapeMesh mesh;
    const QPointF line[] = {{0, 0}, {50, 0}, {100, 0}};
    mesh.addPolyline(line, 4, Qt::blue);
    float least = 0;
    float most = 0;
    for (const ColouredCorner &corner : mesh.corners()) {
        least = std::min(least, corner.y);
        most = std::max(most, corner.y);
    }
    QCOMPARE(least, -2.5f); // half of the width and the soft edge
    QCOMPARE(most, 2.5f);
}

void MapShapesTest::aTurnedSpriteTurnsClockwise()
{
    SpriteMesh mesh;
    mesh.addTurned({0, 0}, 20, 90, {0, 0, 1, 1});
    QCOMPARE(mesh.corners().size(), 6u);
    const TexturedCorner &topLeft = mesh.corners().front();
    QCOMPARE(topLeft.u, 0.0f);
    QCOMPARE(topLeft.v, 0.0f);
    QVERIFY(std::abs(topLeft.x - 10) < 1e-4f && std::abs(topLeft.y + 10) < 1e-4f); // its top left corner is now right
}

QTEST_GUILESS_MAIN(MapShapesTest)
#include "map_shapes_test.moc"
