// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/geodesic_circle.h"
#include "views/map/scale_bar.h"
#include "views/map/shape_mesh.h"
#include "views/map/sprite_mesh.h"

#include <QTest>

#include <cmath>

using namespace fleetglass;
using namespace Qt::StringLiterals;

class MapShapesTest : public QObject
{
    Q_OBJECT
private slots:
    void theCircleIsEverywhereEquallyFar_data();
    void theCircleIsEverywhereEquallyFar();
    void theCircleCrossesTheDateLineWithoutAJump();
    void theScaleIsRound_data();
    void theScaleIsRound();
    void theScaleSpeaksTheUsersUnit();
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
    using Unit = ScaleStep::Unit;
    QTest::addColumn<DistanceUnit>("choice");
    QTest::addColumn<double>("metresPerPixel");
    QTest::addColumn<double>("distance");
    QTest::addColumn<ScaleStep::Unit>("unit");
    QTest::addColumn<double>("metres");
    const auto km = DistanceUnit::Kilometres;
    const auto mi = DistanceUnit::Miles;
    QTest::newRow("continent") << km << 5000.0 << 500.0 << Unit::Kilometre << 500000.0;
    QTest::newRow("city") << km << 20.0 << 2.0 << Unit::Kilometre << 2000.0;
    QTest::newRow("street") << km << 0.3 << 20.0 << Unit::Metre << 20.0;
    QTest::newRow("just fits") << km << 10.0 << 1.0 << Unit::Kilometre << 1000.0;
    QTest::newRow("just not") << km << 8.3 << 500.0 << Unit::Metre << 500.0;
    QTest::newRow("continent, miles") << mi << 5000.0 << 200.0 << Unit::Mile << 200 * 1609.344;
    QTest::newRow("city, miles") << mi << 20.0 << 1.0 << Unit::Mile << 1609.344;
    QTest::newRow("district, miles") << mi << 10.0 << 2000.0 << Unit::Foot << 2000 * 0.3048;
    QTest::newRow("street, miles") << mi << 0.3 << 100.0 << Unit::Foot << 100 * 0.3048;
}

void MapShapesTest::theScaleIsRound()
{
    QFETCH(DistanceUnit, choice);
    QFETCH(double, metresPerPixel);
    QFETCH(double, distance);
    QFETCH(ScaleStep::Unit, unit);
    QFETCH(double, metres);
    const ScaleStep step = longestScaleStep(metresPerPixel, 120, choice);
    QCOMPARE(step.distance, distance);
    QCOMPARE(step.unit, unit);
    QCOMPARE(step.lengthPx, metres / metresPerPixel);
    QVERIFY(step.lengthPx <= 120);
}

void MapShapesTest::theScaleSpeaksTheUsersUnit()
{
    ScaleBar bar;
    bar.setMetresPerPixel(20);
    QCOMPARE(bar.text(), u"2 km"_s);
    bar.setUnit(DistanceUnit::Miles, QLocale(QLocale::German));
    QCOMPARE(bar.text(), u"1 mi"_s);
    bar.setMetresPerPixel(10);
    QCOMPARE(bar.text(), u"2.000 ft"_s);
    QVERIFY(bar.accessibleName().contains(bar.text()));
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

QTEST_MAIN(MapShapesTest)
#include "map_shapes_test.moc"
