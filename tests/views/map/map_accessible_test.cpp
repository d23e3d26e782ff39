// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/fleet_store.h"
#include "support/fixed_clock.h"
#include "views/map/map_accessible.h"
#include "views/map/map_scene.h"
#include "views/map/map_view.h"

#include <QAccessible>
#include <QQuickItem>
#include <QQuickWidget>
#include <QSignalSpy>
#include <QTest>

using namespace fleetglass;
using namespace Qt::StringLiterals;

namespace {

VehicleKey key(int number)
{
    return {.accountId = u"a"_s, .remoteId = u"v%1"_s.arg(number)};
}

constexpr LatLon berlin{.latitude = 52.52, .longitude = 13.405};

QStringList announced;

void rememberAnnouncements(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Announcement)
        announced.append(static_cast<QAccessibleAnnouncementEvent *>(event)->message());
}

} // namespace

/// What a screen reader is told of the map.
class MapAccessibleTest : public QObject
{
    Q_OBJECT
public:
    static void initMain() { qputenv("QT_QUICK_BACKEND", "software"); }

private slots:
    void init();
    void cleanup();
    void saysWhatItIs();
    void saysWhoIsCurrent();
    void vehiclesAreItsItems();
    void pressSelects();
    void atMostFiftyNearestTheMiddle();
    void anItemOutlivesItsVehicle();
    void stepsAreAnnounced();
    void theFocusIsShown();

private:
    void add(int number, double latitude, double longitude);
    void addAndWait(int count);
    QAccessibleInterface *map() const { return QAccessible::queryAccessibleInterface(m_view.get()); }

    FixedClock m_clock;
    std::unique_ptr<FleetStore> m_store;
    std::unique_ptr<MapView> m_view;
};

void MapAccessibleTest::init()
{
    m_store = std::make_unique<FleetStore>();
    m_view = std::make_unique<MapView>();
    m_view->setReducedMotion(true);
    m_view->setClock(&m_clock);
    m_view->setStore(m_store.get());
    m_view->setTooltip([](int row) { return u"row %1"_s.arg(row); });
    m_view->resize(800, 600);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    for (int i = 0; i < 6; ++i)
        m_view->zoomIn();
    m_view->centreOn(berlin);
}

void MapAccessibleTest::cleanup()
{
    m_view.reset();
    m_store.reset();
}

void MapAccessibleTest::add(int number, double latitude, double longitude)
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

void MapAccessibleTest::addAndWait(int count)
{
    QSignalSpy told(m_view.get(), &MapView::visibleVehiclesChanged);
    for (int i = 0; i < count; ++i)
        add(i, berlin.latitude, berlin.longitude + i * 0.01);
    QVERIFY(told.wait());
}

void MapAccessibleTest::saysWhatItIs()
{
    QVERIFY(map());
    QCOMPARE(map()->role(), QAccessible::List);
    QCOMPARE(map()->text(QAccessible::Name), u"Map"_s);
    addAndWait(2);
    QVERIFY2(map()->text(QAccessible::Description).contains(u'2'), qPrintable(map()->text(QAccessible::Description)));
    QCOMPARE(map()->text(QAccessible::Value), map()->text(QAccessible::Description));
}

void MapAccessibleTest::saysWhoIsCurrent()
{
    addAndWait(2);
    m_view->setSelection({key(1)});
    QVERIFY(map()->text(QAccessible::Description).startsWith(u"row 1"_s));
    m_view->setSelection({});
    QVERIFY(!map()->text(QAccessible::Description).contains(u"row"_s));
}

void MapAccessibleTest::vehiclesAreItsItems()
{
    addAndWait(2);
    m_view->setSelection({key(1)});
    QAccessibleInterface *first = map()->child(0);
    QAccessibleInterface *second = map()->child(1);
    QVERIFY(first && second && first != second);
    QCOMPARE(map()->child(0), first);
    QCOMPARE(first->role(), QAccessible::ListItem);
    QCOMPARE(first->text(QAccessible::Name), u"Van 0"_s);
    QCOMPARE(second->text(QAccessible::Name), u"Van 1"_s);
    QCOMPARE(second->text(QAccessible::Description), u"row 1"_s);
    QCOMPARE(first->parent(), map());
    QCOMPARE(map()->indexOfChild(second), 1);
    QVERIFY(first->rect().contains(m_view->mapToGlobal(m_view->rect().center())));
    QCOMPARE(map()->childAt(first->rect().center().x(), first->rect().center().y()), first);
    QVERIFY(!first->state().selected);
    QVERIFY(second->state().selected);
    for (int i = 2; i < map()->childCount(); ++i) // scale and what else lies over the map
        QCOMPARE(map()->indexOfChild(map()->child(i)), i);
    QVERIFY(!map()->child(map()->childCount()));
}

void MapAccessibleTest::pressSelects()
{
    addAndWait(2);
    QSignalSpy wished(m_view.get(), &MapView::selectionRequested);
    QAccessibleActionInterface *action = map()->child(1)->actionInterface();
    QVERIFY(action);
    QVERIFY(action->actionNames().contains(QAccessibleActionInterface::pressAction()));
    action->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(wished.size(), 1);
    QCOMPARE(wished.at(0).at(0).value<QList<VehicleKey>>(), QList{key(1)});
}

void MapAccessibleTest::atMostFiftyNearestTheMiddle()
{
    addAndWait(60);
    int items = 0;
    for (int i = 0; i < map()->childCount(); ++i)
        items += map()->child(i)->role() == QAccessible::ListItem;
    QCOMPARE(items, int(MapAccessible::mostVehicles));
    QCOMPARE(map()->child(49)->text(QAccessible::Name), u"Van 49"_s);
}

void MapAccessibleTest::anItemOutlivesItsVehicle()
{
    addAndWait(1);
    QAccessibleInterface *item = map()->child(0);
    QVERIFY(item->isValid());
    m_store->removeAccount(u"a"_s);
    QVERIFY(!item->isValid());
    QVERIFY(item->state().invalid);
    QVERIFY(item->text(QAccessible::Name).isEmpty());
    QVERIFY(item->rect().isNull());
}

void MapAccessibleTest::stepsAreAnnounced()
{
    addAndWait(2);
    announced.clear();
    const auto before = QAccessible::installUpdateHandler(rememberAnnouncements);
    QTest::keyClick(m_view.get(), Qt::Key_PageDown);
    QTest::keyClick(m_view.get(), Qt::Key_BracketRight);
    QAccessible::installUpdateHandler(before);
    QCOMPARE(announced, (QStringList{u"row 0"_s, u"row 0"_s})); // nobody has followed the wish to select
}

void MapAccessibleTest::theFocusIsShown()
{
    const auto *scene = m_view->findChild<QQuickWidget *>()->rootObject()->property("scene").value<MapScene *>();
    QVERIFY(scene);
    m_view->clearFocus();
    m_view->setFocus(Qt::MouseFocusReason);
    QVERIFY(!scene->isFocusShown());
    m_view->clearFocus();
    m_view->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(m_view->hasFocus());
    QVERIFY(scene->isFocusShown());
    QVERIFY(map()->state().focused);
}

QTEST_MAIN(MapAccessibleTest)
#include "map_accessible_test.moc"
