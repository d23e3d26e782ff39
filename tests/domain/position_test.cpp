// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/position.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace fleetglass;

/// Web Mercator there and back, and distances.
class PositionTest : public QObject
{
    Q_OBJECT

private slots:
    void knownPoints_data();
    void knownPoints();
    void thereAndBack();
    void polesStayOnTheSquare();
    void distances();
};

void PositionTest::knownPoints_data()
{
    QTest::addColumn<double>("latitude");
    QTest::addColumn<double>("longitude");
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("y");

    QTest::newRow("middle") << 0.0 << 0.0 << 0.5 << 0.5;
    QTest::newRow("west edge") << 0.0 << -180.0 << 0.0 << 0.5;
    QTest::newRow("east edge") << 0.0 << 180.0 << 1.0 << 0.5;
    QTest::newRow("north edge") << 85.0511287798066 << 0.0 << 0.5 << 0.0;
    QTest::newRow("south edge") << -85.0511287798066 << 0.0 << 0.5 << 1.0;
    // y = (1 - ln(tan 60° + sec 60°) / pi) / 2
    QTest::newRow("60 degrees north") << 60.0 << 90.0 << 0.75
                                      << (1 - std::log(std::sqrt(3.0) + 2) / std::numbers::pi) / 2;
}

void PositionTest::knownPoints()
{
    QFETCH(const double, latitude);
    QFETCH(const double, longitude);
    QFETCH(const double, x);
    QFETCH(const double, y);
    const MercatorPoint point = toMercator(latitude, longitude);
    QVERIFY2(std::abs(point.x - x) < 1e-12, qPrintable(QString::number(point.x, 'g', 17)));
    QVERIFY2(std::abs(point.y - y) < 1e-12, qPrintable(QString::number(point.y, 'g', 17)));
}

void PositionTest::thereAndBack()
{
    for (int latitude = -85; latitude <= 85; latitude += 5) {
        for (int longitude = -180; longitude <= 180; longitude += 15) {
            const LatLon back = fromMercator(toMercator(latitude + 0.01, longitude));
            QVERIFY(std::abs(back.latitude - latitude - 0.01) < 1e-9);
            QVERIFY(std::abs(back.longitude - longitude) < 1e-9);
        }
    }
}

void PositionTest::polesStayOnTheSquare()
{
    for (const double latitude : {90.0, -90.0, 85.1, -89.9}) {
        const MercatorPoint point = toMercator(latitude, 10);
        QVERIFY(std::isfinite(point.y));
        QVERIFY(point.y > -1e-9 && point.y < 1 + 1e-9);
    }
}

void PositionTest::distances()
{
    // A degree of a meridian of the sphere with the mean radius of 6371 km is 111.195 km.
    const double degree = distanceM({.latitude = 47, .longitude = 8}, {.latitude = 48, .longitude = 8});
    QVERIFY2(std::abs(degree - 111195) < 200, qPrintable(QString::number(degree)));
    QCOMPARE(distanceM({.latitude = 47, .longitude = 8}, {.latitude = 47, .longitude = 8}), 0.0);
    const double overTheDateLine = distanceM({.latitude = 0, .longitude = 179.5}, {.latitude = 0, .longitude = -179.5});
    QVERIFY2(std::abs(overTheDateLine - 111195) < 200, qPrintable(QString::number(overTheDateLine)));
}

QTEST_APPLESS_MAIN(PositionTest)
#include "position_test.moc"
