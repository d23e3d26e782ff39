// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet_filter_proxy.h"
#include "support/listed_fleet.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

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
    QTest::newRow("silent") << FleetFilter::Silent
                            << QStringList{u"never heard of"_s, u"warned long ago"_s, u"was moving"_s};
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
    m_proxy->setFilter(FleetFilter::Silent);
    m_proxy->setSearchText(u"was mov"_s);
    QCOMPARE(shown(), QStringList{u"was moving"_s});
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
    QCOMPARE(m_proxy->rowCount(), 3);
    m_fleet->clock.advanceMs(21 * minuteMs);
    m_fleet->model.refreshAges();
    QCOMPARE(m_proxy->rowCount(), 8);
    m_proxy->setFilter(FleetFilter::Moving);
    QCOMPARE(m_proxy->rowCount(), 0);
}

QTEST_MAIN(FleetFilterProxyTest)
#include "fleet_filter_proxy_test.moc"
