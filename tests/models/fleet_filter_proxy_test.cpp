// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet_filter_proxy.h"
#include "support/listed_fleet.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace fleetglass;
using namespace fleetglass::test;
using namespace Qt::StringLiterals;

/// Search, filters and order of the fleet list.
class FleetFilterProxyTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void search_data();
    void search();
    void filters_data();
    void filters();
    void searchAndFilterTogether();
    void unknownComesLastInBothDirections();
    void equalsAreOrderedByName();
    void numbersAreOrderedAsNumbers();
    void liveChangesMoveRows();
    void silentOnesShowAsTimePasses();
    void namesAreOrderedByTheirNumbers();
    void groupsHoldTheirVehiclesInOrder();
    void aVehicleChangesItsGroup();
    void indexesStayWithTheirVehicle();
    void allAtOnce();
    void randomBatchesKeepOrderAndGroups();

private:
    QStringList shown() const;

    std::unique_ptr<ListedFleet> m_fleet;
    std::unique_ptr<FleetFilterProxy> m_proxy;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void FleetFilterProxyTest::init()
{
    QTest::failOnWarning();
    m_tester.reset();
    m_proxy.reset();
    m_fleet = std::make_unique<ListedFleet>();
    m_proxy = std::make_unique<FleetFilterProxy>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_proxy.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_proxy->setSourceModel(&m_fleet->model);
    m_proxy->sort(FleetListModel::Name, Qt::AscendingOrder);

    VehicleUpdate moving = vehicle(
        u"moving"_s, {seen(Quantity::Speed, 50.0), seen(Quantity::StateOfCharge, 9.0), seen(Quantity::Vin, u"VIN7")});
    moving.identity->name = u"red Bus"_s;
    const qint64 longAgo = noonMs - 60 * minuteMs;
    m_fleet->store.apply(batch({
        moving,
        vehicle(u"charging"_s, {seen(Quantity::Charging, true), seen(Quantity::StateOfCharge, 80.0)}),
        vehicle(u"parked"_s, {seen(Quantity::Ignition, false), seen(Quantity::StateOfCharge, 100.0)}),
        vehicle(u"idle"_s, {seen(Quantity::Ignition, true)}),
        vehicle(u"alarm"_s, {seen(Quantity::Ignition, false), seen(Quantity::AlarmSounding, true)}),
        vehicle(u"was moving"_s, {seen(Quantity::Speed, 50.0, longAgo)}),
        vehicle(u"warned long ago"_s,
                {seen(Quantity::Ignition, false, longAgo), seen(Quantity::TyreAlert, u"warning", longAgo, u"fl")}),
        vehicle(u"never heard of"_s),
    }));
    m_fleet->model.setSilentHours(2);
}

QStringList FleetFilterProxyTest::shown() const
{
    QStringList ids;
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        ids.append(m_proxy->index(row, 0).data(FleetListModel::KeyRole).value<VehicleKey>().remoteId);
    return ids;
}

void FleetFilterProxyTest::search_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("by name, any case") << u"RED"_s << QStringList{u"moving"_s};
    QTest::newRow("every word, any order") << u"bus  red"_s << QStringList{u"moving"_s};
    QTest::newRow("one word misses") << u"red tram"_s << QStringList{};
    QTest::newRow("by VIN") << u"vin7"_s << QStringList{u"moving"_s};
    QTest::newRow("by id and state") << u"charg"_s << QStringList{u"charging"_s};
    QTest::newRow("blanks are nothing") << u"   "_s << QStringList{u"alarm"_s,           u"charging"_s,  u"idle"_s,
                                                                   u"never heard of"_s,  u"parked"_s,    u"moving"_s,
                                                                   u"warned long ago"_s, u"was moving"_s};
    QTest::newRow("no pattern") << u".*"_s << QStringList{};
}

void FleetFilterProxyTest::search()
{
    QFETCH(const QString, typed);
    QFETCH(const QStringList, expected);
    const QSignalSpy told(m_proxy.get(), &FleetFilterProxy::filterChanged);
    m_proxy->setSearchText(typed);
    QCOMPARE(shown(), expected);
    QCOMPARE(told.count(), 1);
    m_proxy->setSearchText(QString());
    QCOMPARE(m_proxy->rowCount(), 8);
}

void FleetFilterProxyTest::filters_data()
{
    QTest::addColumn<FleetFilter>("filter");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("moving, not: was moving") << FleetFilter::Moving << QStringList{u"moving"_s};
    QTest::newRow("charging") << FleetFilter::Charging << QStringList{u"charging"_s};
    QTest::newRow("parked, idle among them") << FleetFilter::Parked << QStringList{u"alarm"_s, u"idle"_s, u"parked"_s};
    QTest::newRow("attention, however old") << FleetFilter::Attention << QStringList{u"alarm"_s, u"warned long ago"_s};
    QTest::newRow("silent") << FleetFilter::Silent << QStringList{u"never heard of"_s};
}

void FleetFilterProxyTest::filters()
{
    QFETCH(const FleetFilter, filter);
    QFETCH(const QStringList, expected);
    m_proxy->setFilter(filter);
    QCOMPARE(m_proxy->filter(), filter);
    QCOMPARE(shown(), expected);
    m_proxy->setFilter(FleetFilter::All);
    QCOMPARE(m_proxy->rowCount(), 8);
}

void FleetFilterProxyTest::searchAndFilterTogether()
{
    m_proxy->setFilter(FleetFilter::Parked);
    m_proxy->setSearchText(u"alarm"_s);
    QCOMPARE(shown(), QStringList{u"alarm"_s});
}

void FleetFilterProxyTest::unknownComesLastInBothDirections()
{
    const QStringList unknown = {u"alarm"_s, u"idle"_s, u"never heard of"_s, u"warned long ago"_s, u"was moving"_s};
    m_proxy->sort(FleetListModel::Soc, Qt::AscendingOrder);
    QCOMPARE(shown(), (QStringList{u"moving"_s, u"charging"_s, u"parked"_s} + unknown));
    m_proxy->sort(FleetListModel::Soc, Qt::DescendingOrder);
    QCOMPARE(shown(), (QStringList{u"parked"_s, u"charging"_s, u"moving"_s} + unknown));
    m_proxy->sort(FleetListModel::Age, Qt::DescendingOrder);
    QCOMPARE(shown().last(), u"never heard of"_s);
}

void FleetFilterProxyTest::equalsAreOrderedByName()
{
    m_fleet->store.removeAccount(u"account"_s);
    m_fleet->store.apply(batch({vehicle(u"c"_s, {seen(Quantity::StateOfCharge, 50.0)}),
                                vehicle(u"a"_s, {seen(Quantity::StateOfCharge, 50.0)}), vehicle(u"d"_s),
                                vehicle(u"b"_s, {seen(Quantity::StateOfCharge, 50.0)}), vehicle(u"e"_s)}));
    m_proxy->sort(FleetListModel::Soc, Qt::AscendingOrder);
    QCOMPARE(shown(), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}));
    m_proxy->sort(FleetListModel::Soc, Qt::DescendingOrder);
    QCOMPARE(shown(), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}));
}

void FleetFilterProxyTest::numbersAreOrderedAsNumbers()
{
    m_proxy->sort(FleetListModel::Soc, Qt::AscendingOrder);
    QCOMPARE(shown().first(3), (QStringList{u"moving"_s, u"charging"_s, u"parked"_s})); // 9, 80, 100: not as texts
}

void FleetFilterProxyTest::liveChangesMoveRows()
{
    m_proxy->sort(FleetListModel::Soc, Qt::AscendingOrder);
    const QSignalSpy reset(m_proxy.get(), &QAbstractItemModel::modelReset);
    m_fleet->store.apply(batch({vehicle(u"parked"_s, {seen(Quantity::StateOfCharge, 5.0, noonMs + 1)})}));
    QCOMPARE(shown().first(), u"parked"_s);
    m_proxy->setFilter(FleetFilter::Moving);
    m_fleet->store.apply(batch({vehicle(u"parked"_s, {seen(Quantity::Speed, 30.0, noonMs + 1)})}));
    QCOMPARE(shown(), (QStringList{u"parked"_s, u"moving"_s}));
    QCOMPARE(reset.count(), 0);
}

void FleetFilterProxyTest::silentOnesShowAsTimePasses()
{
    m_proxy->setFilter(FleetFilter::Silent);
    QCOMPARE(m_proxy->rowCount(), 1);
    m_fleet->clock.advanceMs(90 * minuteMs); // those of an hour ago have said nothing for more than two
    m_fleet->model.refreshAges();
    QCOMPARE(m_proxy->rowCount(), 3);
    m_fleet->model.setSilentHours(1);
    QCOMPARE(m_proxy->rowCount(), 8);
    m_proxy->setFilter(FleetFilter::Moving);
    QCOMPARE(m_proxy->rowCount(), 0);
}

void FleetFilterProxyTest::namesAreOrderedByTheirNumbers()
{
    m_fleet->store.removeAccount(u"account"_s);
    m_fleet->store.apply(batch({vehicle(u"Van 10"_s), vehicle(u"van 9"_s), vehicle(u"Van 100"_s)}));
    QCOMPARE(shown(), (QStringList{u"van 9"_s, u"Van 10"_s, u"Van 100"_s}));
}

void FleetFilterProxyTest::groupsHoldTheirVehiclesInOrder()
{
    m_proxy->setFilter(FleetFilter::Parked);
    m_proxy->setGrouping(FleetGrouping::State);
    QCOMPARE(m_proxy->rowCount(), 2);
    const QModelIndex idle = m_proxy->index(0, 0);
    const QModelIndex parked = m_proxy->index(1, 0);
    QCOMPARE(idle.data().toString(), u"On, standing (1)"_s);
    QCOMPARE(parked.data().toString(), u"Parked (2)"_s);
    QCOMPARE(parked.data(FleetFilterProxy::GroupCountRole).toInt(), 2);
    QCOMPARE(m_proxy->index(0, 0, parked).data().toString(), u"alarm"_s);
    QCOMPARE(m_proxy->index(1, 0, parked).data().toString(), u"parked"_s);
    QVERIFY(!m_proxy->flags(parked).testFlag(Qt::ItemIsSelectable));
    m_proxy->sort(FleetListModel::Name, Qt::DescendingOrder);
    QCOMPARE(m_proxy->index(0, 0, m_proxy->index(1, 0)).data().toString(), u"parked"_s);
    QCOMPARE(m_proxy->shownCount(), 3);
    m_proxy->setSearchText(u"alarm"_s);
    QCOMPARE(m_proxy->rowCount(), 1); // an empty group is none
    m_proxy->setGrouping(FleetGrouping::None);
    QCOMPARE(shown(), QStringList{u"alarm"_s});
}

void FleetFilterProxyTest::aVehicleChangesItsGroup()
{
    m_proxy->setGrouping(FleetGrouping::State);
    const QModelIndex source = m_fleet->model.indexOf(keyOf(u"parked"_s));
    const QPersistentModelIndex parked(m_proxy->mapFromSource(source));
    const QPersistentModelIndex group(m_proxy->index(0, 0));
    QCOMPARE(QModelIndex(parked).parent().data(FleetFilterProxy::GroupTitleRole).toString(), u"Parked"_s);
    m_fleet->store.apply(batch({vehicle(u"parked"_s, {seen(Quantity::Speed, 30.0, noonMs + 1)})}));
    QCOMPARE(QModelIndex(parked).parent().data(FleetFilterProxy::GroupTitleRole).toString(), u"Moving"_s);
    QCOMPARE(group.data().toString(), u"Moving (2)"_s);
}

void FleetFilterProxyTest::indexesStayWithTheirVehicle()
{
    const auto indexOf = [this](const QString &id) {
        return QPersistentModelIndex(m_proxy->mapFromSource(m_fleet->model.indexOf(keyOf(id))));
    };
    const QPersistentModelIndex idle = indexOf(u"idle"_s);
    const QPersistentModelIndex alarm = indexOf(u"alarm"_s);
    FleetUpdate update = batch({});
    update.allRemoteIds = QStringList{u"idle"_s, u"parked"_s, u"new"_s};
    update.vehicles = {vehicle(u"new"_s)};
    m_fleet->store.apply(update);
    QVERIFY(!alarm.isValid());
    QCOMPARE(idle.data(FleetListModel::KeyRole).value<VehicleKey>().remoteId, u"idle"_s);
    m_proxy->sort(FleetListModel::Name, Qt::DescendingOrder);
    QCOMPARE(idle.data(FleetListModel::KeyRole).value<VehicleKey>().remoteId, u"idle"_s);
    QCOMPARE(m_proxy->mapToSource(idle), m_fleet->model.indexOf(keyOf(u"idle"_s)));
}

void FleetFilterProxyTest::allAtOnce()
{
    const QSignalSpy told(m_proxy.get(), &FleetFilterProxy::filterChanged);
    const QSignalSpy reset(m_proxy.get(), &QAbstractItemModel::modelReset);
    m_proxy->show(FleetFilter::Parked, u"a"_s, FleetGrouping::None, FleetListModel::Soc, Qt::DescendingOrder);
    QCOMPARE(shown(), (QStringList{u"parked"_s, u"alarm"_s, u"idle"_s}));
    QCOMPARE(told.count(), 1);
    QCOMPARE(reset.count(), 1);
}

void FleetFilterProxyTest::randomBatchesKeepOrderAndGroups()
{
    std::mt19937 random(20261121); // the same batches every time
    const auto below = [&random](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    m_proxy->sort(FleetListModel::Soc, Qt::DescendingOrder);
    for (int step = 0; step < 200; ++step) {
        if (step % 40 == 20)
            m_proxy->setGrouping(m_proxy->grouping() == FleetGrouping::None ? FleetGrouping::State
                                                                            : FleetGrouping::None);
        if (step % 25 == 10)
            m_proxy->setFilter(static_cast<FleetFilter>(below(6)));
        QList<VehicleUpdate> vehicles;
        for (int i = below(8); i > 0; --i)
            vehicles.append(
                vehicle(QString::number(below(40)), {seen(Quantity::StateOfCharge, double(below(100)), noonMs + step),
                                                     seen(Quantity::Speed, double(below(3) * 10), noonMs + step)}));
        FleetUpdate update = batch(vehicles);
        if (below(5) == 0) {
            update.allRemoteIds = QStringList();
            for (int id = 0; id < 40; ++id) {
                if (below(4) > 0)
                    update.allRemoteIds->append(QString::number(id));
            }
        }
        m_fleet->store.apply(update);
        // A proxy that begins now shows the same.
        FleetFilterProxy fresh;
        fresh.setSourceModel(&m_fleet->model);
        fresh.show(m_proxy->filter(), QString(), m_proxy->grouping(), FleetListModel::Soc, Qt::DescendingOrder);
        QCOMPARE(m_proxy->shownRows(), fresh.shownRows());
        QCOMPARE(m_proxy->rowCount(), fresh.rowCount());
        for (const int row : m_proxy->shownRows())
            QCOMPARE(m_proxy->mapToSource(m_proxy->mapFromSource(m_fleet->model.index(row, 0))).row(), row);
    }
}

QTEST_MAIN(FleetFilterProxyTest)
#include "fleet_filter_proxy_test.moc"
