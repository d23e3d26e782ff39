// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/fleet_store.h"
#include "support/fixed_clock.h"
#include "views/map/map_scene.h"

#include <QSignalSpy>
#include <QTest>

using namespace fleetglass;
using namespace Qt::StringLiterals;

namespace {

VehicleKey key(int number)
{
    return {.accountId = u"a"_s, .remoteId = u"v%1"_s.arg(number)};
}

VehicleUpdate vehicle(int number, double latitude, double longitude, qint64 observedAtMs)
{
    VehicleUpdate update;
    update.key = key(number);
    update.identity = Vehicle{.key = update.key, .name = u"Van %1"_s.arg(number)};
    Position position;
    position.latitude = latitude;
    position.longitude = longitude;
    position.observedAtMs = observedAtMs;
    update.position = position;
    return update;
}

} // namespace

class MapSceneTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void showsWhatTheStoreHas();
    void livePositionsAreGathered();
    void hidesWhatTheFilterRefuses();
    void survivesRemovals();
    void timeMakesStale();
    void followsTheCurrentVehicle();
    void drawsTheRangeOfTheCurrentVehicle();
    void namesTheVehicles();
    void nearestComesFirst();
    void boundsTakeTheShortWay();
    void survivesItsStore();

private:
    void apply(const QList<VehicleUpdate> &vehicles);

    FixedClock m_clock;
    std::unique_ptr<FleetStore> m_store;
    std::unique_ptr<MapScene> m_scene;
};

void MapSceneTest::init()
{
    m_store = std::make_unique<FleetStore>();
    m_scene = std::make_unique<MapScene>();
    m_scene->setClock(&m_clock);
    m_scene->setStore(m_store.get());
    m_scene->setAppearance(StatePalette(), Qt::blue, QFont(), 1);
    MapCamera camera = m_scene->camera();
    camera.setViewport({800, 600});
    camera.setZoom(8);
    camera.setCentre(toMercator(52, 13));
    m_scene->setCamera(camera);
}

void MapSceneTest::apply(const QList<VehicleUpdate> &vehicles)
{
    m_store->apply({.accountId = u"a"_s, .vehicles = vehicles, .allRemoteIds = std::nullopt});
}

void MapSceneTest::showsWhatTheStoreHas()
{
    const QSignalSpy changed(m_scene.get(), &MapScene::contentChanged);
    apply({vehicle(0, 52, 13, m_clock.nowMs()), vehicle(1, 52.5, 13.5, m_clock.nowMs())});
    QCOMPARE(changed.size(), 1);
    m_scene->prepareFrame();
    QCOMPARE(m_scene->crowd().icons().size(), 2u);

    VehicleUpdate moved = vehicle(0, 52.2, 13.1, m_clock.nowMs() + 1000);
    apply({moved});
    m_scene->prepareFrame();
    const QPointF expected = m_scene->camera().toScreen(toMercator(52.2, 13.1));
    QVERIFY((m_scene->crowd().icons()[0].at - expected).manhattanLength() < 0.1);
}

/// Each frame costs the whole window: a busy fleet must not ask for one per report.
void MapSceneTest::livePositionsAreGathered()
{
    apply({vehicle(0, 52, 13, m_clock.nowMs())});
    QSignalSpy changed(m_scene.get(), &MapScene::contentChanged);
    for (int report = 1; report <= 20; ++report)
        apply({vehicle(0, 52 + report * 0.01, 13, m_clock.nowMs() + report)});
    QCOMPARE(changed.size(), 0);
    QTRY_COMPARE(changed.size(), 1);
}

void MapSceneTest::hidesWhatTheFilterRefuses()
{
    apply({vehicle(0, 52, 13, m_clock.nowMs()), vehicle(1, 52.5, 13.5, m_clock.nowMs())});
    m_scene->setFilter([](int row) { return row == 1; });
    m_scene->prepareFrame();
    QCOMPARE(m_scene->crowd().icons().size(), 1u);
    QCOMPARE(m_scene->crowd().icons()[0].row, 1);
    apply({vehicle(2, 51.5, 12.5, m_clock.nowMs())}); // new ones are asked for, too
    m_scene->prepareFrame();
    QCOMPARE(m_scene->crowd().icons().size(), 1u);
    m_scene->setFilter({});
    QCOMPARE(m_scene->shownRows().size(), 3u);
}

void MapSceneTest::survivesRemovals()
{
    apply({vehicle(0, 52, 13, m_clock.nowMs()), vehicle(1, 52.5, 13.5, m_clock.nowMs()),
           vehicle(2, 51.5, 12.5, m_clock.nowMs())});
    m_scene->setSelection({key(2), key(0)});
    m_scene->prepareFrame();
    m_store->apply({.accountId = u"a"_s, .vehicles = {}, .allRemoteIds = QStringList{u"v2"_s}});
    QVERIFY(m_scene->labels().empty()); // their rows are others now
    m_scene->prepareFrame();
    QCOMPARE(m_scene->crowd().icons().size(), 1u);
    QCOMPARE(m_scene->selectedRows().size(), 1u);
    QCOMPARE(m_scene->selectedRows()[0], 0);
}

void MapSceneTest::timeMakesStale()
{
    VehicleUpdate old = vehicle(1, 52.5, 13.5, m_clock.nowMs());
    old.position->sourceAge = SourceAge::Old;
    apply({vehicle(0, 52, 13, m_clock.nowMs()), old});
    m_scene->prepareFrame();
    QVERIFY(!m_scene->marks().isStale(0));
    QVERIFY(m_scene->marks().isStale(1));

    m_clock.advanceMs(staleAfterMs + 1);
    VehicleMarks marks;
    std::vector<int> changed;
    marks.look(*m_store, {}, m_clock.nowMs() - staleAfterMs, 0, 1, changed);
    changed.clear();
    marks.age(*m_store, m_clock.nowMs(), changed);
    QCOMPARE(changed, std::vector<int>{0});
    QVERIFY(marks.isStale(0));
}

void MapSceneTest::followsTheCurrentVehicle()
{
    apply({vehicle(0, 52, 13, m_clock.nowMs())});
    m_scene->setSelection({key(0)});
    m_scene->setFollowing(true);
    const QSignalSpy moved(m_scene.get(), &MapScene::cameraChanged);
    apply({vehicle(0, 53, 14, m_clock.nowMs() + 1)});
    QCOMPARE(moved.size(), 1);
    QVERIFY(qAbs(m_scene->centre().latitude() - 53) < 1e-9);
    QVERIFY(qAbs(m_scene->centre().longitude() - 14) < 1e-9);
}

void MapSceneTest::drawsTheRangeOfTheCurrentVehicle()
{
    VehicleUpdate electric = vehicle(0, 52, 13, m_clock.nowMs());
    Observation range;
    range.quantity = Quantity::EstimatedRange;
    range.value = 120.0;
    range.observedAtMs = m_clock.nowMs();
    electric.observations = {range};
    apply({electric, vehicle(1, 52.5, 13.5, m_clock.nowMs())});
    m_scene->setSelection({key(0)});
    m_scene->prepareFrame();
    QVERIFY(!m_scene->rangeCircle().empty());
    const LatLon north = fromMercator(m_scene->rangeCircle().front());
    QVERIFY(qAbs(distanceM({.latitude = 52, .longitude = 13}, north) - 120000) < 1);
    m_scene->setSelection({key(1)}); // says nothing of its range
    m_scene->prepareFrame();
    QVERIFY(m_scene->rangeCircle().empty());
}

void MapSceneTest::namesTheVehicles()
{
    apply({vehicle(0, 52, 13, m_clock.nowMs()), vehicle(1, 52.5, 13.5, m_clock.nowMs())});
    m_scene->prepareFrame();
    QVERIFY(QTest::qWaitFor([this] { return m_scene->prepareFrame(), m_scene->labels().size() == 2; }));
    QVERIFY(!m_scene->labelPictures().image().isNull());
    const int revision = m_scene->labelPictures().revision();
    MapCamera camera = m_scene->camera();
    camera.panBy({5, 5});
    m_scene->setCamera(camera);
    m_scene->prepareFrame();
    QCOMPARE(m_scene->labelPictures().revision(), revision); // steady while the map moves
    QVERIFY(
        QTest::qWaitFor([&] { return m_scene->prepareFrame(), m_scene->labelPictures().revision() == revision + 1; }));
}

void MapSceneTest::nearestComesFirst()
{
    QList<VehicleUpdate> vehicles;
    for (int i = 0; i < 40; ++i)
        vehicles.append(vehicle(i, 52 + 0.04 * ((i * 7) % 40), 13, m_clock.nowMs()));
    apply(vehicles);
    const std::vector<int> rows = m_scene->nearestRows(5);
    QCOMPARE(rows.size(), 5u);
    double before = -1;
    for (const int row : rows) {
        const double way = qAbs(m_store->record(row).position->latitude - 52);
        QVERIFY(way > before);
        before = way;
    }
    QVERIFY(before < 0.2);
    QVERIFY(m_scene->nearestRows(500).size() < 40u); // only those in view
}

void MapSceneTest::boundsTakeTheShortWay()
{
    apply({vehicle(0, -17, 179, m_clock.nowMs()), vehicle(1, -18, -179, m_clock.nowMs())});
    const std::optional<QRectF> bounds = m_scene->boundsOf(std::vector<int>{0, 1});
    QVERIFY(bounds && qAbs(bounds->width() - 2.0 / 360) < 1e-9);
    QVERIFY(m_scene->boundsOf(std::vector<int>{0}).has_value());
    QVERIFY(!m_scene->boundsOf({}).has_value());
}

void MapSceneTest::survivesItsStore()
{
    apply({vehicle(0, 52, 13, m_clock.nowMs())});
    m_scene->setSelection({key(0)});
    m_scene->prepareFrame();
    m_store.reset();
    m_scene->prepareFrame();
    QVERIFY(m_scene->crowd().icons().empty());
    QVERIFY(m_scene->selectedRows().empty());
    QVERIFY(m_scene->labels().empty());
}

QTEST_MAIN(MapSceneTest)
#include "map_scene_test.moc"
