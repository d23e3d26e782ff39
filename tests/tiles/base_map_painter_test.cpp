// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tiles/base_map_painter.h"
#include "tiles/mercator.h"

#include <QGuiApplication>
#include <QTest>
#include <QThreadPool>

#include <atomic>
#include <cmath>
#include <set>

using namespace fleetglass;
using namespace Qt::StringLiterals;

class BaseMapPainterTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();

    void landIsLandAndSeaIsSea_data();
    void landIsLandAndSeaIsSea();
    void sizes();
    void noNameLeavesItsBlock();
    void namesDoNotOverlap();
    void namesGoOnInTheNextTile();
    void coastsMeetAtTileEdges();
    void sameFromManyThreads();
    void emptyCountryHasLines();
    void invalidTileIsNull();

private:
    QColor colourAt(double latitude, double longitude, int zoom, bool dark) const;
    LabelLayout layout() const { return {BaseMap::builtIn(), PlaceNames::builtIn(), QGuiApplication::font()}; }
    std::unique_ptr<BaseMapPainter> m_painter;
};

void BaseMapPainterTest::initTestCase()
{
    QTest::failOnWarning();
    m_painter = std::make_unique<BaseMapPainter>(BaseMap::builtIn(), PlaceNames::builtIn(), QGuiApplication::font());
}

QColor BaseMapPainterTest::colourAt(double latitude, double longitude, int zoom, bool dark) const
{
    const QPointF world = mercator::fromDegrees(latitude, longitude) * std::exp2(zoom);
    const TileId id{zoom, int(world.x()), int(world.y())};
    const QImage tile = m_painter->draw({id, 1, dark});
    return tile.pixelColor(int((world.x() - id.x) * 256), int((world.y() - id.y) * 256));
}

void BaseMapPainterTest::landIsLandAndSeaIsSea_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void BaseMapPainterTest::landIsLandAndSeaIsSea()
{
    QFETCH(bool, dark);
    const MapPalette palette = dark ? MapPalette::dark() : MapPalette::light();
    QCOMPARE(colourAt(59.40, 24.65, 8, dark), palette.land); // Nõmme, Tallinn
    QCOMPARE(colourAt(58.80, 25.10, 7, dark), palette.land);
    QCOMPARE(colourAt(58.00, 20.00, 7, dark), palette.sea); // the Baltic
    QCOMPARE(colourAt(58.30, 26.05, 9, dark), palette.sea); // Võrtsjärv, a lake
    QCOMPARE(colourAt(0.0, -150.0, 3, dark), palette.sea);
}

void BaseMapPainterTest::sizes()
{
    QCOMPARE(m_painter->draw({{5, 18, 9}, 1, false}).size(), QSize(256, 256));
    QCOMPARE(m_painter->draw({{5, 18, 9}, 2, false}).size(), QSize(512, 512));
    QVERIFY(m_painter->draw({{5, 18, 9}, 1, false}) != m_painter->draw({{5, 18, 9}, 1, true}));
}

void BaseMapPainterTest::noNameLeavesItsBlock()
{
    const LabelLayout names = layout();
    int seen = 0;
    for (const TileId tile :
         {TileId{3, 4, 2}, {5, 17, 9}, {8, 145, 75}, {9, 266, 170}, {10, 532, 340}, {12, 2328, 1200}}) {
        const double size = mercator::tileSize * 4;
        const QRectF block((tile.x >> 2) * size, (tile.y >> 2) * size, size, size);
        for (const MapLabel &label : *names.labelsFor(tile)) {
            ++seen;
            QVERIFY2(block.adjusted(2, 2, -2, -2).contains(label.box), qPrintable(label.text));
            const double r = LabelLayout::dotRadius(label.kind);
            QVERIFY2(r == 0 || block.contains(QRectF(label.dot.x() - r, label.dot.y() - r, 2 * r, 2 * r)),
                     qPrintable(label.text));
        }
    }
    QVERIFY(seen > 100);
}

void BaseMapPainterTest::namesDoNotOverlap()
{
    const LabelLayout names = layout();
    const LabelLayout::Labels labels = names.labelsFor({9, 266, 170}); // the Ruhr, full of towns
    QVERIFY(labels->size() > 40);
    for (size_t i = 0; i < labels->size(); ++i) {
        for (size_t j = i + 1; j < labels->size(); ++j)
            QVERIFY2(!labels->at(i).box.intersects(labels->at(j).box),
                     qPrintable(labels->at(i).text + labels->at(j).text));
    }
}

void BaseMapPainterTest::namesGoOnInTheNextTile()
{
    // Every name that crosses the edge between two tiles must leave ink on both sides of it.
    const LabelLayout names = layout();
    const QColor ink = MapPalette::light().town;
    const auto darkPixels = [&](const QImage &tile, const QRectF &part) {
        int count = 0;
        const QRect pixels = part.toAlignedRect() & tile.rect();
        for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
            for (int x = pixels.left(); x <= pixels.right(); ++x)
                count += tile.pixelColor(x, y).lightness() < (ink.lightness() + 255) / 2;
        }
        return count;
    };
    int crossing = 0;
    for (int y = 168; y < 172; ++y) {
        for (int x = 264; x < 267; ++x) {
            const QPointF corner(x * 256.0, y * 256.0);
            const QImage here = m_painter->draw({{9, x, y}, 1, false});
            const QImage right = m_painter->draw({{9, x + 1, y}, 1, false});
            for (const MapLabel &label : *names.labelsFor({9, x, y})) {
                const QRectF box = label.box.translated(-corner);
                const bool isTownInRow = label.kind != MapLabel::Kind::Village && box.top() > 0 && box.bottom() < 256;
                if (!isTownInRow || box.left() > 236 || box.right() < 276)
                    continue;
                ++crossing;
                QVERIFY2(darkPixels(here, box) > 5, qPrintable(label.text));
                QVERIFY2(darkPixels(right, box.translated(-256, 0)) > 5, qPrintable(label.text));
            }
        }
    }
    QVERIFY(crossing > 2);
}

void BaseMapPainterTest::coastsMeetAtTileEdges()
{
    // From the last column of a tile to the first of the next no more changes than between two columns within a tile.
    const auto differentRows = [](const QImage &a, int columnA, const QImage &b, int columnB) {
        int rows = 0;
        for (int y = 0; y < 256; ++y)
            rows += std::abs(a.pixelColor(columnA, y).lightness() - b.pixelColor(columnB, y).lightness()) > 30;
        return rows;
    };
    for (const TileId id : {TileId{5, 17, 9}, {6, 35, 19}, {8, 145, 75}, {4, 8, 5}}) {
        const QImage left = m_painter->draw({id, 1, false});
        const QImage right = m_painter->draw({{id.z, id.x + 1, id.y}, 1, false});
        int usual = 0;
        for (int x = 0; x < 255; ++x)
            usual = std::max({usual, differentRows(left, x, left, x + 1), differentRows(right, x, right, x + 1)});
        const int atEdge = differentRows(left, 255, right, 0);
        QVERIFY2(atEdge <= usual,
                 qPrintable(u"zoom %1: %2 rows, within a tile at most %3"_s.arg(id.z).arg(atEdge).arg(usual)));
    }
}

void BaseMapPainterTest::sameFromManyThreads()
{
    const QImage expected = m_painter->draw({{6, 36, 18}, 1, false});
    std::atomic<int> equal = 0;
    QThreadPool pool;
    pool.setMaxThreadCount(4);
    const BaseMapPainter fresh(BaseMap::builtIn(), PlaceNames::builtIn(), QGuiApplication::font());
    for (int i = 0; i < 8; ++i)
        pool.start([&] { equal += fresh.draw({{6, 36, 18}, 1, false}) == expected; });
    pool.waitForDone();
    QCOMPARE(equal, 8);
}

void BaseMapPainterTest::emptyCountryHasLines()
{
    for (int zoom = 11; zoom <= 19; ++zoom) {
        const QPointF desert = mercator::fromDegrees(23.0, 12.0) * std::exp2(zoom);
        std::set<QRgb> colours;
        for (int dx = 0; dx < 2; ++dx) {
            const QImage tile = m_painter->draw({{zoom, int(desert.x()) + dx, int(desert.y())}, 1, false});
            for (int x = 0; x < 256; ++x)
                colours.insert(tile.pixel(x, 100));
        }
        QVERIFY2(colours.size() > 1, qPrintable(u"zoom %1"_s.arg(zoom)));
    }
}

void BaseMapPainterTest::invalidTileIsNull()
{
    QVERIFY(m_painter->draw({{23, 0, 0}, 1, false}).isNull());
    QVERIFY(m_painter->draw({{3, 8, 0}, 1, false}).isNull());
}

QTEST_MAIN(BaseMapPainterTest)
#include "base_map_painter_test.moc"
