// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/fleet_store.h"
#include "support/fixed_clock.h"
#include "views/map/map_view.h"
#include "views/map/vehicles_in_view.h"

#include <QLabel>
#include <QQuickWidget>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace fleetglass;
using namespace Qt::StringLiterals;

/// Drives the page like a user, without a graphics driver: nothing here looks at pixels.
class MapViewTest : public QObject
{
    Q_OBJECT
public:
    static void initMain() { qputenv("QT_QUICK_BACKEND", "software"); }

private slots:
    void init();
    void cleanup();
    void clickSelectsAndCtrlAdds();
    void hoverTellsWhoItIs();
    void clickOnTheGroundClears();
    void clickOnAClusterZoomsIn();
    void doubleClickGoesThere();
    void clickOnTheSameSpotOffersAList();
    void rightClickAsksForAMenu();
    void shiftDragSelectsARectangle();
    void panningEndsFollowing();
    void wheelZoomsAroundTheCursor();
    void keysStepByDistance();
    void keysPanAndZoom();
    void tellsWhatIsVisible();
    void remembersWhereItWas();
    void refusesForeignState();
    void saysWhenItCannotDraw();

private:
    void add(int number, double latitude, double longitude);
    QQuickWidget *quick() const { return m_view->findChild<QQuickWidget *>(); }
    QPoint middle() const { return m_view->rect().center() + QPoint(1, 1); }

    FixedClock m_clock;
    std::unique_ptr<FleetStore> m_store;
    std::unique_ptr<MapView> m_view;
};

namespace {

VehicleKey key(int number)
{
    return {.accountId = u"a"_s, .remoteId = u"v%1"_s.arg(number)};
}

constexpr LatLon berlin{.latitude = 52.52, .longitude = 13.405};

} // namespace

void MapViewTest::init()
{
    m_store = std::make_unique<FleetStore>();
    m_view = std::make_unique<MapView>();
    m_view->setReducedMotion(true);
    m_view->setClock(&m_clock);
    m_view->setStore(m_store.get());
    m_view->resize(800, 600);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    for (int i = 0; i < 6; ++i)
        m_view->zoomIn();
    m_view->centreOn(berlin);
}

void MapViewTest::cleanup()
{
    m_view.reset();
    m_store.reset();
}

void MapViewTest::add(int number, double latitude, double longitude)
{
    Position position;
    position.latitude = latitude;
    position.longitude = longitude;
    position.observedAtMs = m_clock.nowMs();
    const VehicleUpdate update{.key = key(number),
                               .identity = Vehicle{.key = key(number), .name = u"Van %1"_s.arg(number)},
                               .observations = {},
                               .position = position};
    m_store->apply({.accountId = u"a"_s, .vehicles = {update}, .allRemoteIds = std::nullopt});
}

void MapViewTest::clickSelectsAndCtrlAdds()
{
    add(0, berlin.latitude, berlin.longitude);
    QSignalSpy wished(m_view.get(), &MapView::selectionRequested);
    QTest::mouseClick(quick(), Qt::LeftButton, {}, middle());
    QCOMPARE(wished.size(), 1);
    QCOMPARE(wished.at(0).at(0).value<QList<VehicleKey>>(), QList{key(0)});
    QCOMPARE(wished.at(0).at(1).toBool(), false);
    QTest::mouseClick(quick(), Qt::LeftButton, Qt::ControlModifier, middle());
    QCOMPARE(wished.size(), 2);
    QCOMPARE(wished.at(1).at(1).toBool(), true);
}

void MapViewTest::hoverTellsWhoItIs()
{
    add(0, berlin.latitude, berlin.longitude);
    m_view->setTooltip([](int row) { return u"row %1"_s.arg(row); });
    const auto moveTo = [this](QPointF at) { // not through the cursor: the message about missing OpenGL lies above
        QMouseEvent move(QEvent::MouseMove, at, at, quick()->mapToGlobal(at), Qt::NoButton, Qt::NoButton,
                         Qt::NoModifier);
        QCoreApplication::sendEvent(quick(), &move);
    };
    moveTo(middle() + QPoint(40, 0));
    moveTo(middle());
    QVERIFY(QTest::qWaitFor([] { return QToolTip::text() == u"row 0"_s; }));
    moveTo(QPoint(20, 20));
    QVERIFY(QTest::qWaitFor([] { return QToolTip::text().isEmpty(); }));
}

void MapViewTest::clickOnTheGroundClears()
{
    add(0, berlin.latitude, berlin.longitude);
    m_view->setSelection({key(0)});
    QSignalSpy wished(m_view.get(), &MapView::selectionRequested);
    QTest::mouseClick(quick(), Qt::LeftButton, {}, QPoint(50, 50));
    QCOMPARE(wished.size(), 1);
    QVERIFY(wished.at(0).at(0).value<QList<VehicleKey>>().isEmpty());
}

void MapViewTest::clickOnAClusterZoomsIn()
{
    add(0, berlin.latitude, berlin.longitude);
    add(1, berlin.latitude + 0.001, berlin.longitude + 0.001);
    const QSignalSpy wished(m_view.get(), &MapView::selectionRequested);
    const QByteArray before = m_view->saveState();
    QTest::mouseClick(quick(), Qt::LeftButton, {}, middle());
    QCOMPARE(wished.size(), 0);
    QVERIFY(m_view->saveState() != before);
}

void MapViewTest::doubleClickGoesThere()
{
    add(0, berlin.latitude, berlin.longitude);
    m_view->centreOn(LatLon{.latitude = berlin.latitude, .longitude = berlin.longitude + 0.1});
    const QPoint vehicle = m_view->vehiclesInView().signOf(key(0)).center().toPoint();
    QVERIFY((vehicle - middle()).manhattanLength() > 5);
    QTest::mouseDClick(quick(), Qt::LeftButton, {}, vehicle);
    QVERIFY((m_view->vehiclesInView().signOf(key(0)).center().toPoint() - middle()).manhattanLength() < 5);
}

void MapViewTest::clickOnTheSameSpotOffersAList()
{
    for (int i = 0; i < 3; ++i)
        add(i, berlin.latitude, berlin.longitude);
    QSignalSpy offered(m_view.get(), &MapView::clusterActivated);
    QTest::mouseClick(quick(), Qt::LeftButton, {}, middle());
    QCOMPARE(offered.size(), 1);
    QCOMPARE(offered.at(0).at(0).value<QList<int>>(), (QList{0, 1, 2}));
}

void MapViewTest::rightClickAsksForAMenu()
{
    add(0, berlin.latitude, berlin.longitude);
    std::optional<VehicleKey> asked;
    LatLon place;
    connect(m_view.get(), &MapView::contextMenuRequested, this,
            [&](QPoint, LatLon at, const std::optional<VehicleKey> &vehicle) {
                asked = vehicle;
                place = at;
            });
    QTest::mouseClick(quick(), Qt::RightButton, {}, middle());
    QCOMPARE(asked, std::optional(key(0)));
    QTest::mouseClick(quick(), Qt::RightButton, {}, QPoint(100, 300));
    QCOMPARE(asked, std::nullopt);
    QVERIFY(place.longitude < berlin.longitude);
}

void MapViewTest::shiftDragSelectsARectangle()
{
    add(0, berlin.latitude, berlin.longitude);
    add(1, 48, 2);
    QSignalSpy wished(m_view.get(), &MapView::selectionRequested);
    QTest::mousePress(quick(), Qt::LeftButton, Qt::ShiftModifier, QPoint(300, 200));
    QTest::mouseEvent(QTest::MouseMove, quick(), Qt::LeftButton, Qt::ShiftModifier, QPoint(400, 300));
    QTest::mouseEvent(QTest::MouseMove, quick(), Qt::LeftButton, Qt::ShiftModifier, QPoint(500, 400));
    QTest::mouseRelease(quick(), Qt::LeftButton, Qt::ShiftModifier, QPoint(500, 400));
    QCOMPARE(wished.size(), 1);
    QCOMPARE(wished.at(0).at(0).value<QList<VehicleKey>>(), QList{key(0)});
}

void MapViewTest::panningEndsFollowing()
{
    add(0, berlin.latitude, berlin.longitude);
    m_view->setSelection({key(0)});
    m_view->setFollow(true);
    QSignalSpy changed(m_view.get(), &MapView::followChanged);
    const QByteArray before = m_view->saveState();
    QTest::mousePress(quick(), Qt::LeftButton, {}, QPoint(300, 200));
    QTest::mouseEvent(QTest::MouseMove, quick(), Qt::LeftButton, {}, QPoint(340, 240));
    QTest::mouseRelease(quick(), Qt::LeftButton, {}, QPoint(340, 240));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toBool(), false);
    QVERIFY(!m_view->isFollowing());
    QVERIFY(m_view->saveState() != before);
}

void MapViewTest::wheelZoomsAroundTheCursor()
{
    add(0, berlin.latitude, berlin.longitude);
    QSignalSpy wished(m_view.get(), &MapView::selectionRequested);
    QWheelEvent turn(QPointF(middle()), quick()->mapToGlobal(QPointF(middle())), {}, QPoint(0, 240), Qt::NoButton,
                     Qt::NoModifier, Qt::NoScrollPhase, false);
    const QByteArray before = m_view->saveState();
    QCoreApplication::sendEvent(quick(), &turn);
    QVERIFY(m_view->saveState() != before);
    QTest::mouseClick(quick(), Qt::LeftButton, {}, middle()); // it is still under the cursor
    QCOMPARE(wished.size(), 1);
}

void MapViewTest::keysStepByDistance()
{
    add(0, berlin.latitude, berlin.longitude + 0.5);
    add(1, berlin.latitude, berlin.longitude);
    add(2, berlin.latitude, berlin.longitude - 0.2);
    m_view->setTooltip([](int row) { return u"row %1"_s.arg(row); });
    QList<VehicleKey> steps;
    connect(m_view.get(), &MapView::selectionRequested, this, [&](const QList<VehicleKey> &keys) {
        steps += keys;
        m_view->setSelection(keys);
    });
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(m_view.get(), Qt::Key_BracketRight);
    QTest::keyClick(m_view.get(), Qt::Key_BracketLeft);
    QCOMPARE(steps, (QList{key(1), key(2), key(0), key(1), key(0)}));
    QCOMPARE(m_view->accessibleDescription(), u"row 0"_s);
}

void MapViewTest::keysPanAndZoom()
{
    for (const Qt::Key pressed : {Qt::Key_Left, Qt::Key_Up, Qt::Key_Plus, Qt::Key_Minus, Qt::Key_Right, Qt::Key_Down}) {
        const QByteArray before = m_view->saveState();
        QTest::keyClick(m_view.get(), pressed);
        QVERIFY2(m_view->saveState() != before, qPrintable(QString::number(pressed)));
    }
}

void MapViewTest::tellsWhatIsVisible()
{
    QSignalSpy told(m_view.get(), &MapView::visibleVehiclesChanged);
    add(0, berlin.latitude, berlin.longitude);
    add(1, -33, 151);
    QVERIFY(told.wait());
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.at(0).at(0).value<QList<VehicleKey>>(), QList{key(0)});
    m_view->setFilter([](int) { return false; });
    QVERIFY(told.wait());
    QCOMPARE(told.size(), 2);
    QVERIFY(told.at(1).at(0).value<QList<VehicleKey>>().isEmpty());
}

void MapViewTest::remembersWhereItWas()
{
    const QByteArray state = m_view->saveState();
    MapView other;
    other.resize(800, 600);
    QVERIFY(other.restoreState(state));
    QCOMPARE(other.saveState(), state);
}

void MapViewTest::refusesForeignState()
{
    const QByteArray before = m_view->saveState();
    QVERIFY(!m_view->restoreState({}));
    QVERIFY(!m_view->restoreState("something else entirely, long enough to be read"));
    QCOMPARE(m_view->saveState(), before);
}

void MapViewTest::saysWhenItCannotDraw()
{
    const auto *failure = m_view->findChild<QLabel *>(u"failure"_s);
    QVERIFY(QTest::qWaitFor([failure] { return failure->isVisible(); }));
    QVERIFY(failure->text().contains(u"OpenGL"_s));
    QCOMPARE(failure->accessibleName(), failure->text());
    QCOMPARE(failure->size(), m_view->size());
}

QTEST_MAIN(MapViewTest)
#include "map_view_test.moc"
