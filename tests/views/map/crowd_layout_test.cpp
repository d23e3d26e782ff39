// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/crowd_layout.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace fleetglass;

namespace {

struct World {
    std::vector<double> x;
    std::vector<double> y;
    PlaceIndex index;
    MapCamera camera;

    explicit World(std::vector<QPointF> places)
    {
        for (const QPointF place : places) {
            x.push_back(place.x());
            y.push_back(place.y());
        }
        const std::vector<quint8> categories(x.size(), 0);
        index.rebuild(x, y, categories);
        camera.setViewport({800, 600});
        camera.setZoom(8);
        camera.setCentre({.x = 0.53, .y = 0.33});
    }
};

/// Pixels from the middle of the view as a place.
QPointF pixels(double x, double y)
{
    const double world = 256 * 256;
    return {0.53 + x / world, 0.33 + y / world};
}

std::vector<QPointF> crowd(int count)
{
    QRandomGenerator random(3);
    std::vector<QPointF> places;
    for (int i = 0; i < count; ++i)
        places.push_back(pixels(random.bounded(600) - 300, random.bounded(400) - 200));
    return places;
}

} // namespace

class CrowdLayoutTest : public QObject
{
    Q_OBJECT
private slots:
    void lonelyVehiclesAreIcons();
    void crowdedVehiclesAreACluster();
    void everybodyIsDrawnOnce();
    void panningChangesNobody();
    void aNeighbourStaysOutOfTheCluster();
    void clustersDoNotCoverEachOther();
    void theSelectedHasAnIconInACluster();
    void hitsTheTopmost();
};

void CrowdLayoutTest::lonelyVehiclesAreIcons()
{
    const World world({pixels(0, 0), pixels(200, 100)});
    CrowdLayout layout;
    layout.arrange(world.index, world.camera, 0);
    QCOMPARE(layout.icons().size(), 2u);
    QVERIFY(layout.clusters().empty());
    QVERIFY(std::hypot(layout.icons()[0].at.x() - 400, layout.icons()[0].at.y() - 300) < 0.01);
}

void CrowdLayoutTest::crowdedVehiclesAreACluster()
{
    const World world({pixels(10, 10), pixels(12, 11), pixels(11, 14)});
    CrowdLayout layout;
    layout.arrange(world.index, world.camera, 0);
    QVERIFY(layout.icons().empty());
    QCOMPARE(layout.clusters().size(), 1u);
    QCOMPARE(layout.clusters()[0].size(), 3);
    QCOMPARE(layout.clusters()[0].counts[0], 3);
    QList<int> rows = layout.rowsOf(layout.clusters()[0], world.index);
    std::ranges::sort(rows);
    QCOMPARE(rows, (QList{0, 1, 2}));
}

void CrowdLayoutTest::aNeighbourStaysOutOfTheCluster()
{
    const World world({pixels(10, 10), pixels(12, 11), pixels(11, 14), pixels(10, 45)});
    CrowdLayout layout;
    layout.arrange(world.index, world.camera, 0);
    QCOMPARE(layout.icons().size(), 1u);
    QCOMPARE(layout.icons()[0].row, 3);
    QCOMPARE(layout.clusters().size(), 1u);
    QCOMPARE(layout.clusters()[0].size(), 3);
}

void CrowdLayoutTest::everybodyIsDrawnOnce()
{
    const World world(crowd(500));
    CrowdLayout layout;
    layout.arrange(world.index, world.camera, 100);
    auto drawn = static_cast<int>(layout.icons().size());
    for (const ClusterSpot &cluster : layout.clusters())
        drawn += cluster.size();
    QCOMPARE(drawn, 500);
}

void CrowdLayoutTest::panningChangesNobody()
{
    World world(crowd(500));
    CrowdLayout layout;
    layout.arrange(world.index, world.camera, 100);
    const auto icons = layout.icons().size();
    const auto clusters = layout.clusters().size();
    const QPointF before = layout.clusters()[0].at;
    world.camera.panBy({-33.3, 21.7});
    layout.arrange(world.index, world.camera, 100);
    QCOMPARE(layout.icons().size(), icons);
    QCOMPARE(layout.clusters().size(), clusters);
    const QPointF way = layout.clusters()[0].at - before;
    QVERIFY(std::hypot(way.x() + 33.3, way.y() - 21.7) < 0.01);
    world.camera.setZoom(8.9); // nor does zooming within the same whole step
    layout.arrange(world.index, world.camera, 1000);
    QCOMPARE(layout.clusters().size(), clusters);
}

void CrowdLayoutTest::clustersDoNotCoverEachOther()
{
    const World world(crowd(3000));
    CrowdLayout layout;
    layout.arrange(world.index, world.camera, 100);
    const auto clusters = layout.clusters();
    QVERIFY(clusters.size() > 20);
    for (std::size_t one = 0; one < clusters.size(); ++one) {
        for (std::size_t other = one + 1; other < clusters.size(); ++other) {
            const QPointF way = clusters[one].at - clusters[other].at;
            QVERIFY(std::hypot(way.x(), way.y()) >= clusters[one].radius + clusters[other].radius - 0.01);
        }
    }
}

void CrowdLayoutTest::theSelectedHasAnIconInACluster()
{
    const World world({pixels(10, 10), pixels(12, 11), pixels(11, 14), pixels(150, 0)});
    CrowdLayout layout;
    layout.arrange(world.index, world.camera, 0);
    layout.addAlways(std::vector<int>{1, 3}, world.x, world.y, world.camera);
    QCOMPARE(layout.icons().size(), 2u);
    QCOMPARE(layout.icons()[0].row, 1);
    QCOMPARE(layout.icons()[1].row, 3); // not twice
    QCOMPARE(layout.clusters()[0].size(), 3);
}

void CrowdLayoutTest::hitsTheTopmost()
{
    const World world({pixels(10, 10), pixels(12, 11), pixels(11, 14), pixels(150, 0)});
    CrowdLayout layout;
    layout.arrange(world.index, world.camera, 0);
    QVERIFY(std::holds_alternative<std::monostate>(layout.at({50, 50})));
    QCOMPARE(std::get<IconSpot>(layout.at({555, 305})).row, 3);
    const QPointF middle = layout.clusters()[0].at;
    QCOMPARE(std::get<ClusterSpot>(layout.at(middle)).size(), 3);
    layout.addAlways(std::vector<int>{1}, world.x, world.y, world.camera);
    QCOMPARE(std::get<IconSpot>(layout.at({412, 311})).row, 1);
}

QTEST_GUILESS_MAIN(CrowdLayoutTest)
#include "crowd_layout_test.moc"
