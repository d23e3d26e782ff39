// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/value_formatter.h"
#include "store/fleet_store.h"
#include "support/fixed_clock.h"
#include "views/map/map_view.h"
#include "views/map/vehicle_list_panel.h"

#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QQuickWidget>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace fleetglass;
using namespace Qt::StringLiterals;

namespace {

VehicleKey key(int number)
{
    return {.accountId = u"a"_s, .remoteId = u"v%1"_s.arg(number)};
}

constexpr LatLon berlin{.latitude = 52.52, .longitude = 13.405};

} // namespace

/// The lists that the map opens, used by mouse and keyboard.
class MapListsTest : public QObject
{
    Q_OBJECT
public:
    static void initMain() { qputenv("QT_QUICK_BACKEND", "software"); }

private slots:
    void init();
    void cleanup();
    void listsTheNearestFirst();
    void speaksTheUsersUnit();
    void onlyThoseThatTheFilterShows();
    void saysWhenThereIsNobody();
    void clickAndEnterChoose();
    void whoIsOutOfViewComesIntoView();
    void escapeCloses();
    void followsMovingVehicles();
    void staysWithinTheMap();
    void aClusterListsItsVehicles();
    void aClustersMenuSelects();

private:
    void add(int number, double latitude, double longitude);
    VehicleListPanel *panel() const { return m_view->findChild<VehicleListPanel *>(); }
    QListWidget *list() const { return panel()->findChild<QListWidget *>(); }
    QStringList names() const;

    FixedClock m_clock;
    std::unique_ptr<ValueFormatter> m_formatter;
    std::unique_ptr<FleetStore> m_store;
    std::unique_ptr<MapView> m_view;
};

void MapListsTest::init()
{
    m_store = std::make_unique<FleetStore>();
    m_formatter = std::make_unique<ValueFormatter>(m_clock);
    m_formatter->setLocale(QLocale::c());
    m_view = std::make_unique<MapView>();
    m_view->setReducedMotion(true);
    m_view->setClock(&m_clock);
    m_view->setFormatter(m_formatter.get());
    m_view->setStore(m_store.get());
    m_view->resize(800, 600);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    for (int i = 0; i < 6; ++i)
        m_view->zoomIn();
    m_view->centreOn(berlin);
}

void MapListsTest::cleanup()
{
    m_view.reset();
    m_store.reset();
    m_formatter.reset();
}

void MapListsTest::add(int number, double latitude, double longitude)
{
    Position position;
    position.latitude = latitude;
    position.longitude = longitude;
    position.observedAtMs = m_clock.nowMs();
    VehicleUpdate update{.key = key(number),
                         .identity = Vehicle{.key = key(number), .name = u"Van %1"_s.arg(number)},
                         .observations = {},
                         .position = position};
    Observation charge;
    charge.quantity = Quantity::StateOfCharge;
    charge.value = 60.0 + number;
    charge.observedAtMs = m_clock.nowMs();
    update.observations = {charge};
    m_store->apply({.accountId = u"a"_s, .vehicles = {update}, .allRemoteIds = std::nullopt});
}

QStringList MapListsTest::names() const
{
    QStringList found;
    for (const VehicleListEntry &entry : panel()->entries())
        found.append(entry.name);
    return found;
}

void MapListsTest::listsTheNearestFirst()
{
    for (int i = 0; i < 12; ++i)
        add(i, berlin.latitude, berlin.longitude + 1.2 - 0.1 * i);
    QVERIFY(panel()->isHidden());
    m_view->showNearest(berlin);
    QVERIFY(panel()->isVisible());
    QCOMPARE(names().size(), 10);
    QCOMPARE(names().first(), u"Van 11"_s);
    QCOMPARE(names().at(1), u"Van 10"_s);
    const VehicleListEntry first = panel()->entries().first();
    QCOMPARE(first.distance, m_formatter->distance(distanceM(berlin, {berlin.latitude, berlin.longitude + 0.1}) / 1000));
    QVERIFY2(first.details.contains(u"71.0"_s), qPrintable(first.details));
    QVERIFY(first.details.contains(m_formatter->age(m_clock.nowMs())));
    QVERIFY(first.spoken.contains(first.distance) && first.spoken.contains(first.name));
    QCOMPARE(list()->currentRow(), 0);
    QCOMPARE(list()->accessibleName(), panel()->accessibleName());
}

void MapListsTest::speaksTheUsersUnit()
{
    add(0, berlin.latitude + 1, berlin.longitude);
    m_view->showNearest(berlin);
    QVERIFY(panel()->entries().first().distance.contains(u"km"_s));
    UnitChoice units = m_formatter->units();
    units.distance = DistanceUnit::Miles;
    m_formatter->setUnits(units);
    QVERIFY(panel()->entries().first().distance.contains(u"mi"_s));
}

void MapListsTest::onlyThoseThatTheFilterShows()
{
    add(0, berlin.latitude, berlin.longitude);
    add(1, berlin.latitude, berlin.longitude + 0.1);
    m_view->setFilter([](int row) { return row == 1; });
    m_view->showNearest(berlin);
    QCOMPARE(names(), QStringList{u"Van 1"_s});
}

void MapListsTest::saysWhenThereIsNobody()
{
    m_view->showNearest(berlin);
    QVERIFY(panel()->isVisible());
    QVERIFY(list()->isHidden());
    const QList<QLabel *> labels = panel()->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel *label) { return label->isVisible() && label->text().contains(u"known position"_s); }));
}

void MapListsTest::clickAndEnterChoose()
{
    add(0, berlin.latitude, berlin.longitude);
    add(1, berlin.latitude, berlin.longitude + 0.1);
    QSignalSpy wished(m_view.get(), &MapView::selectionRequested);
    m_view->showNearest(berlin);
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(wished.size(), 1);
    QCOMPARE(wished.at(0).at(0).value<QList<VehicleKey>>(), QList{key(1)});
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualItemRect(list()->item(0)).center());
    QCOMPARE(wished.size(), 2);
    QCOMPARE(wished.at(1).at(0).value<QList<VehicleKey>>(), QList{key(0)});
    QVERIFY(panel()->isVisible());
}

void MapListsTest::whoIsOutOfViewComesIntoView()
{
    add(0, 48.137, 11.575);
    m_view->showNearest(berlin);
    const QByteArray before = m_view->saveState();
    QTest::keyClick(list(), Qt::Key_Return);
    QVERIFY(m_view->saveState() != before);
}

void MapListsTest::escapeCloses()
{
    add(0, berlin.latitude, berlin.longitude);
    m_view->showNearest(berlin);
    QTest::keyClick(list(), Qt::Key_Escape);
    QVERIFY(panel()->isHidden());
    m_view->showNearest(berlin);
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(panel()->isHidden());
    m_view->showNearest(berlin);
    panel()->findChild<QToolButton *>()->click();
    QVERIFY(panel()->isHidden());
}

void MapListsTest::followsMovingVehicles()
{
    add(0, berlin.latitude, berlin.longitude + 0.1);
    add(1, berlin.latitude, berlin.longitude + 0.2);
    m_view->showNearest(berlin);
    list()->setCurrentRow(1);
    m_clock.advanceMs(1000);
    add(1, berlin.latitude, berlin.longitude);
    QTRY_COMPARE(names(), (QStringList{u"Van 1"_s, u"Van 0"_s}));
    QCOMPARE(list()->currentRow(), 0); // still the same vehicle
}

void MapListsTest::staysWithinTheMap()
{
    for (int i = 0; i < 12; ++i)
        add(i, berlin.latitude, berlin.longitude + 0.1 * i);
    for (const QSize size : {QSize(800, 600), QSize(300, 400), QSize(240, 160)}) {
        m_view->resize(size);
        for (const LatLon place :
             {berlin, LatLon{.latitude = 53, .longitude = 15}, LatLon{.latitude = 52, .longitude = 12}}) {
            m_view->showNearest(place);
            QVERIFY2(m_view->rect().contains(panel()->geometry()), QTest::toString(panel()->geometry()));
        }
    }
}

void MapListsTest::aClusterListsItsVehicles()
{
    for (int i = 0; i < 3; ++i)
        add(2 - i, berlin.latitude, berlin.longitude);
    m_view->showVehicles({0, 1, 2});
    QCOMPARE(names(), (QStringList{u"Van 0"_s, u"Van 1"_s, u"Van 2"_s}));
    QVERIFY(panel()->entries().first().distance.isEmpty());
    QVERIFY(list()->hasFocus());
}

void MapListsTest::aClustersMenuSelects()
{
    for (int i = 0; i < 3; ++i)
        add(i, berlin.latitude, berlin.longitude);
    QSignalSpy wished(m_view.get(), &MapView::selectionRequested);
    const QSignalSpy asked(m_view.get(), &MapView::contextMenuRequested);
    auto *quick = m_view->findChild<QQuickWidget *>();
    QTest::mouseClick(quick, Qt::RightButton, {}, m_view->rect().center() + QPoint(1, 1));
    auto *menu = m_view->findChild<QMenu *>(u"clusterMenu"_s);
    QVERIFY(menu);
    QCOMPARE(asked.size(), 0);
    QCOMPARE(menu->actions().size(), 5);
    menu->actions().at(2)->trigger();
    QCOMPARE(wished.size(), 1);
    QCOMPARE(wished.at(0).at(0).value<QList<VehicleKey>>().size(), 3);
    menu->actions().at(1)->trigger();
    QVERIFY(panel()->isVisible());
    menu->close();
}

QTEST_MAIN(MapListsTest)
#include "map_lists_test.moc"
