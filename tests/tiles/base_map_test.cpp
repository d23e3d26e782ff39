// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tiles/base_map.h"
#include "tiles/byte_reader.h"
#include "tiles/clip.h"
#include "tiles/mercator.h"

#include <QFile>
#include <QTest>

#include <cmath>

using namespace fleetglass;
using namespace Qt::StringLiterals;

class BaseMapTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QTest::failOnWarning(); }

    void mercatorThereAndBack();
    void tileIds_data();
    void tileIds();
    void numbers();
    void clipsRings();
    void clipsLines();
    void everyLevelHasEstonia_data();
    void everyLevelHasEstonia();
    void wholeCells();
    void countries();
    void brokenFiles();
    void hugeZoom();
};

void BaseMapTest::mercatorThereAndBack()
{
    QCOMPARE(mercator::fromDegrees(0, 0), QPointF(0.5, 0.5));
    QCOMPARE(mercator::fromDegrees(0, -180).x(), 0.0);
    QVERIFY(std::abs(mercator::fromDegrees(mercator::maxLatitude, 0).y()) < 1e-9);
    QVERIFY(std::abs(mercator::fromDegrees(-90, 0).y() - 1) < 1e-9);
    // Tallinn at zoom 10 is in tile 582, 300 (as every XYZ server has it).
    const QPointF tallinn = mercator::fromDegrees(59.437, 24.7536);
    QCOMPARE(int(tallinn.x() * 1024), 582);
    QCOMPARE(int(tallinn.y() * 1024), 300);
    QVERIFY(std::abs(mercator::latitudeOf(tallinn.y()) - 59.437) < 1e-9);
    QVERIFY(std::abs(mercator::longitudeOf(tallinn.x()) - 24.7536) < 1e-9);
}

void BaseMapTest::tileIds_data()
{
    QTest::addColumn<int>("z");
    QTest::addColumn<int>("x");
    QTest::addColumn<int>("y");
    QTest::addColumn<bool>("isValid");
    QTest::newRow("the world") << 0 << 0 << 0 << true;
    QTest::newRow("beside the world") << 0 << 1 << 0 << false;
    QTest::newRow("last of zoom 22") << 22 << (1 << 22) - 1 << (1 << 22) - 1 << true;
    QTest::newRow("too deep") << 23 << 0 << 0 << false;
    QTest::newRow("far too deep") << 1000 << 0 << 0 << false;
    QTest::newRow("negative zoom") << -1 << 0 << 0 << false;
    QTest::newRow("negative column") << 3 << -1 << 0 << false;
    QTest::newRow("negative row") << 3 << 0 << -1 << false;
}

void BaseMapTest::tileIds()
{
    QFETCH(int, z);
    QFETCH(int, x);
    QFETCH(int, y);
    QTEST((TileId{z, x, y}.isValid()), "isValid");
}

void BaseMapTest::numbers()
{
    const QByteArray bytes = QByteArray::fromHex("05 3412 78563412 7f ac02 01 04 ffffffff0f");
    ByteReader in(bytes);
    QCOMPARE(in.u8(), 5);
    QCOMPARE(in.u16(), 0x1234);
    QCOMPARE(in.u32(), 0x12345678U);
    QCOMPARE(in.varint(), 127U);
    QCOMPARE(in.varint(), 300U);
    QCOMPARE(in.signedVarint(), -1);
    QCOMPARE(in.signedVarint(), 2);
    QCOMPARE(in.varint(), 0xffffffffU);
    QVERIFY(in.ok() && in.atEnd());
    QCOMPARE(in.u32(), 0U);
    QVERIFY(!in.ok());
    ByteReader endless("\xff\xff\xff\xff\xff\xff\xff");
    endless.varint();
    QVERIFY(!endless.ok());
}

void BaseMapTest::clipsRings()
{
    const QRectF frame(0, 0, 10, 10);
    const QPolygonF inside({{1, 1}, {9, 1}, {9, 9}});
    QCOMPARE(clippedRing(inside, frame), inside);
    QVERIFY(clippedRing(QPolygonF({{20, 0}, {30, 0}, {30, 5}}), frame).isEmpty());
    const QPolygonF around({{-5, -5}, {15, -5}, {15, 15}, {-5, 15}});
    QCOMPARE(clippedRing(around, frame).boundingRect(), frame);
    const QPolygonF half = clippedRing(QPolygonF({{5, -5}, {15, -5}, {15, 15}, {5, 15}}), frame);
    QCOMPARE(half.boundingRect(), QRectF(5, 0, 5, 10));
}

void BaseMapTest::clipsLines()
{
    const QRectF frame(0, 0, 10, 10);
    const auto through = clippedLine(QPolygonF({{-5, 5}, {15, 5}}), frame);
    QCOMPARE(through.size(), 1);
    QCOMPARE(through[0], QPolygonF({{0, 5}, {10, 5}}));
    const auto outAndBack = clippedLine(QPolygonF({{5, 5}, {15, 5}, {15, 7}, {5, 7}}), frame);
    QCOMPARE(outAndBack.size(), 2);
    QCOMPARE(outAndBack[1], QPolygonF({{10, 7}, {5, 7}}));
    QVERIFY(clippedLine(QPolygonF({{-5, -5}, {-5, 15}}), frame).isEmpty());
}

void BaseMapTest::everyLevelHasEstonia_data()
{
    QTest::addColumn<int>("zoom");
    for (int zoom = 0; zoom <= 22; ++zoom)
        QTest::addRow("zoom %d", zoom) << zoom;
}

void BaseMapTest::everyLevelHasEstonia()
{
    QFETCH(int, zoom);
    const auto isLandAt = [zoom](double latitude, double longitude) {
        const QPointF world = mercator::fromDegrees(latitude, longitude) * std::exp2(zoom);
        const TileId tile{zoom, int(world.x()), int(world.y())};
        const TileGeometry geometry = BaseMap::builtIn()->geometry(tile, 8);
        const QPointF point = QPointF(world.x() - tile.x, world.y() - tile.y) * mercator::tileSize;
        bool isLand = geometry.isLand;
        for (const QPolygonF &ring : geometry.land)
            isLand ^= ring.containsPoint(point, Qt::OddEvenFill);
        return isLand;
    };
    QVERIFY(isLandAt(58.9, 25.6));  // Paide
    QVERIFY(!isLandAt(58.0, 20.0)); // the Baltic between Gotland and Latvia
    QVERIFY(isLandAt(68.0, 178.0)); // Chukotka lies on both sides of 180°
    QVERIFY(isLandAt(67.0, -175.0));
    QVERIFY(!isLandAt(70.0, 0.0));  // and no band of land goes around the world from there
    QVERIFY(isLandAt(-84.0, 30.0)); // Antarctica reaches the world's edge
    if (zoom >= 4) {
        QVERIFY(isLandAt(58.9, 22.6)); // Hiiumaa
        QVERIFY(isLandAt(58.4, 22.5)); // Saaremaa
    }
}

void BaseMapTest::wholeCells()
{
    const TileGeometry land = BaseMap::builtIn()->geometry({8, 170, 90}, 8); // Central Asia
    QVERIFY(land.isLand);
    QVERIFY(land.land.isEmpty());
    const TileGeometry sea = BaseMap::builtIn()->geometry({8, 10, 128}, 8); // the Pacific
    QVERIFY(!sea.isLand);
    QVERIFY(sea.land.isEmpty());
}

void BaseMapTest::countries()
{
    const auto &countries = BaseMap::builtIn()->countries();
    QVERIFY(countries.size() > 180);
    QCOMPARE(countries.front().name, u"Russia"_s);
    const auto estonia =
        std::find_if(countries.begin(), countries.end(), [](const auto &c) { return c.name == "Estonia"_L1; });
    QVERIFY(estonia != countries.end());
    const double latitude = mercator::latitudeOf(double(estonia->y) / mercator::worldSize);
    const double longitude = mercator::longitudeOf(double(estonia->x) / mercator::worldSize);
    QVERIFY(latitude > 58 && latitude < 59.5);
    QVERIFY(longitude > 24.5 && longitude < 27);
}

void BaseMapTest::brokenFiles()
{
    QVERIFY(!BaseMap::fromBytes({}));
    QVERIFY(!BaseMap::fromBytes("<html>not a map</html>"));
    QFile file(u":/basemap/land.bin"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    QVERIFY(BaseMap::fromBytes(whole));
    QVERIFY(!BaseMap::fromBytes(whole.first(60)));
    QVERIFY(!BaseMap::fromBytes(whole.first(whole.size() / 2)));
    QVERIFY(!BaseMap::fromBytes(whole.chopped(1)));
    // Wrong bytes in the features may draw nonsense, but nothing is read beyond the end.
    QByteArray noise = whole;
    for (qsizetype i = 5000; i < noise.size(); i += 7)
        noise[i] = char(0xff);
    if (const auto map = BaseMap::fromBytes(noise)) {
        for (int x = 0; x < 16; ++x)
            map->geometry({4, x, 5}, 8);
    }
}

void BaseMapTest::hugeZoom()
{
    QVERIFY(BaseMap::builtIn()->geometry({23, 0, 0}, 8).land.isEmpty());
    QVERIFY(!BaseMap::builtIn()->geometry({-1, 0, 0}, 8).isLand);
}

QTEST_GUILESS_MAIN(BaseMapTest)
#include "base_map_test.moc"
