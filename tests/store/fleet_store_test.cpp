// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/fleet_store.h"
#include "support/observed.h"
#include "support/store_steps.h"

#include <QTest>

#include <cmath>

using namespace fleetglass;
using namespace fleetglass::test;
using namespace Qt::StringLiterals;

/// Batches in, what is known now out, and each batch told exactly once.
class FleetStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void firstBatchAdds();
    void sameBatchAgainIsSilent();
    void changesAreToldOnceWithRowsAndFields();
    void identityAndPositionAreTold();
    void addsAndChangesInOneBatch();
    void sameVehicleTwiceInOneBatch();
    void olderObservationIsIgnored();
    void olderPositionIsIgnored();
    void emptyUpdateMakesNoVehicle();
    void vehicleWithoutIdentityIsNamedById();
    void goneVehiclesAreRemovedInRuns();
    void rowsAreRightAfterRemoval();
    void rowsAreRightDuringRemoval();
    void onlyTheAccountsOwnVehiclesGo();
    void emptyListOfIdsRemovesAll();
    void removeAccount();
    void equalIdsOfTwoAccountsAreTwoVehicles();
    void columnsEqualTheRecord();
    void unknownColumnsAreNotANumber();

private:
    void fill(const QStringList &ids, const QString &accountId = u"account"_s);
    QStringList names() const;

    std::unique_ptr<FleetStore> m_store;
    std::unique_ptr<StoreSteps> m_steps;
};

void FleetStoreTest::init()
{
    m_store = std::make_unique<FleetStore>();
    m_steps = std::make_unique<StoreSteps>(*m_store);
}

void FleetStoreTest::fill(const QStringList &ids, const QString &accountId)
{
    QList<VehicleUpdate> vehicles;
    for (const QString &id : ids)
        vehicles.append(vehicle(id, {seen(Quantity::StateOfCharge, 50.0)}, accountId));
    m_store->apply(batch(vehicles, accountId));
    m_steps->take();
}

QStringList FleetStoreTest::names() const
{
    QStringList result;
    for (int row = 0; row < m_store->size(); ++row)
        result.append(m_store->record(row).identity.name);
    return result;
}

void FleetStoreTest::firstBatchAdds()
{
    m_store->apply(batch({vehicle(u"A"_s), vehicle(u"B"_s), vehicle(u"C"_s)}));
    QCOMPARE(m_steps->take(), (QStringList{u"aboutToAdd 0-2"_s, u"added 0-2"_s}));
    m_store->apply(batch({vehicle(u"D"_s)}));
    QCOMPARE(m_steps->take(), (QStringList{u"aboutToAdd 3-3"_s, u"added 3-3"_s}));
    QCOMPARE(names(), (QStringList{u"A"_s, u"B"_s, u"C"_s, u"D"_s}));
    QCOMPARE(m_store->rowOf(keyOf(u"C"_s)), 2);
    QCOMPARE(m_store->rowOf(keyOf(u"X"_s)), std::nullopt);
}

void FleetStoreTest::sameBatchAgainIsSilent()
{
    FleetUpdate update = batch({vehicle(u"A"_s, {seen(Quantity::Speed, 3.0)}), vehicle(u"B"_s)});
    update.vehicles[1].position = at(1, 2);
    update.allRemoteIds = QStringList{u"A"_s, u"B"_s};
    m_store->apply(update);
    m_steps->take();
    m_store->apply(update);
    QCOMPARE(m_steps->take(), QStringList());
    m_store->apply(batch({}));
    QCOMPARE(m_steps->take(), QStringList());
}

void FleetStoreTest::changesAreToldOnceWithRowsAndFields()
{
    fill({u"A"_s, u"B"_s, u"C"_s, u"D"_s});
    m_store->apply(batch({vehicle(u"D"_s, {seen(Quantity::StateOfCharge, 49.0, noonMs + 1)}), vehicle(u"C"_s),
                          vehicle(u"A"_s, {seen(Quantity::Speed, 10.0), seen(Quantity::StateOfCharge, 50.0)})}));
    QCOMPARE(m_steps->take(), QStringList{u"changed 0 3"_s});
    const FleetChange &change = m_steps->lastChange();
    QCOMPARE(change.quantities, (QSet{Quantity::StateOfCharge, Quantity::Speed}));
    QVERIFY(!change.positions);
    QVERIFY(!change.identities);
}

void FleetStoreTest::identityAndPositionAreTold()
{
    fill({u"A"_s, u"B"_s});
    VehicleUpdate renamed = vehicle(u"B"_s);
    renamed.identity->name = u"Bus 7"_s;
    m_store->apply(batch({renamed}));
    QCOMPARE(m_steps->take(), QStringList{u"changed 1"_s});
    QVERIFY(m_steps->lastChange().identities);
    QVERIFY(!m_steps->lastChange().positions);
    QVERIFY(m_steps->lastChange().quantities.isEmpty());
    QCOMPARE(m_store->record(1).identity.name, u"Bus 7"_s);

    VehicleUpdate moved = vehicle(u"A"_s);
    moved.identity.reset();
    moved.position = at(47, 8);
    m_store->apply(batch({moved}));
    QCOMPARE(m_steps->take(), QStringList{u"changed 0"_s});
    QVERIFY(m_steps->lastChange().positions);
    QVERIFY(!m_steps->lastChange().identities);
    QCOMPARE(m_store->record(0).identity.name, u"A"_s);
}

void FleetStoreTest::addsAndChangesInOneBatch()
{
    fill({u"A"_s});
    m_store->apply(batch({vehicle(u"B"_s), vehicle(u"A"_s, {seen(Quantity::Speed, 9.0)}), vehicle(u"C"_s)}));
    QCOMPARE(m_steps->take(), (QStringList{u"aboutToAdd 1-2"_s, u"added 1-2"_s, u"changed 0"_s}));
    QCOMPARE(names(), (QStringList{u"A"_s, u"B"_s, u"C"_s}));
}

void FleetStoreTest::sameVehicleTwiceInOneBatch()
{
    const QList<VehicleUpdate> twice = {vehicle(u"A"_s, {seen(Quantity::Speed, 1.0, noonMs + 5)}),
                                        vehicle(u"A"_s, {seen(Quantity::Speed, 2.0), seen(Quantity::Locked, true)})};
    m_store->apply(batch(twice));
    QCOMPARE(m_steps->take(), (QStringList{u"aboutToAdd 0-0"_s, u"added 0-0"_s}));
    QCOMPARE(m_store->record(0).known.number(Quantity::Speed), 1.0);
    QCOMPARE(m_store->record(0).known.flag(Quantity::Locked), true);

    m_store->apply(batch({vehicle(u"A"_s, {seen(Quantity::Speed, 3.0, noonMs + 6)}),
                          vehicle(u"A"_s, {seen(Quantity::Speed, 4.0, noonMs + 7)})}));
    QCOMPARE(m_steps->take(), QStringList{u"changed 0"_s});
    QCOMPARE(m_store->record(0).known.number(Quantity::Speed), 4.0);
}

void FleetStoreTest::olderObservationIsIgnored()
{
    fill({u"A"_s});
    m_store->apply(batch({vehicle(u"A"_s, {seen(Quantity::StateOfCharge, 99.0, noonMs - 1)})}));
    QCOMPARE(m_steps->take(), QStringList());
    QCOMPARE(m_store->columns().socPercent.at(0), 50.0F);
}

void FleetStoreTest::olderPositionIsIgnored()
{
    VehicleUpdate update = vehicle(u"A"_s);
    update.position = at(47, 8, noonMs);
    m_store->apply(batch({update}));
    m_steps->take();
    update.position = at(48, 9, noonMs - 1);
    m_store->apply(batch({update}));
    QCOMPARE(m_steps->take(), QStringList());
    QCOMPARE(m_store->record(0).position->latitude, 47.0);
}

void FleetStoreTest::emptyUpdateMakesNoVehicle()
{
    VehicleUpdate nothing;
    nothing.key = keyOf(u"ghost"_s);
    m_store->apply(batch({nothing}));
    QCOMPARE(m_steps->take(), QStringList());
    QCOMPARE(m_store->size(), 0);
}

void FleetStoreTest::vehicleWithoutIdentityIsNamedById()
{
    VehicleUpdate update = vehicle(u"DEMO-01"_s, {seen(Quantity::Speed, 0.0)});
    update.identity.reset();
    m_store->apply(batch({update}));
    QCOMPARE(m_store->record(0).identity.name, u"DEMO-01"_s);
    QCOMPARE(m_store->record(0).identity.key, keyOf(u"DEMO-01"_s));
}

void FleetStoreTest::goneVehiclesAreRemovedInRuns()
{
    fill({u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s});
    FleetUpdate update = batch({});
    update.allRemoteIds = QStringList{u"5"_s, u"3"_s, u"0"_s};
    m_store->apply(update);
    QCOMPARE(m_steps->take(), (QStringList{u"aboutToRemove 6-6"_s, u"removed 6-6"_s, u"aboutToRemove 4-4"_s,
                                           u"removed 4-4"_s, u"aboutToRemove 1-2"_s, u"removed 1-2"_s}));
    QCOMPARE(names(), (QStringList{u"0"_s, u"3"_s, u"5"_s}));
}

void FleetStoreTest::rowsAreRightAfterRemoval()
{
    fill({u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s});
    FleetUpdate update = batch({});
    update.allRemoteIds = QStringList{u"0"_s, u"3"_s, u"4"_s};
    m_store->apply(update);
    m_steps->take();
    QCOMPARE(m_store->rowOf(keyOf(u"0"_s)), 0);
    QCOMPARE(m_store->rowOf(keyOf(u"1"_s)), std::nullopt);
    QCOMPARE(m_store->rowOf(keyOf(u"3"_s)), 1);
    QCOMPARE(m_store->rowOf(keyOf(u"4"_s)), 2);

    m_store->apply(batch({vehicle(u"4"_s, {seen(Quantity::StateOfCharge, 12.0, noonMs + 1)}), vehicle(u"1"_s)}));
    QCOMPARE(m_steps->take(), (QStringList{u"aboutToAdd 3-3"_s, u"added 3-3"_s, u"changed 2"_s}));
    QCOMPARE(m_store->columns().socPercent.at(2), 12.0F);
    QVERIFY(m_store->record(3).known.isEmpty()); // one that comes back begins anew
}

void FleetStoreTest::rowsAreRightDuringRemoval()
{
    fill({u"0"_s, u"1"_s, u"2"_s, u"3"_s});
    QStringList problems;
    connect(m_store.get(), &FleetStore::vehiclesRemoved, this, [this, &problems] {
        for (int row = 0; row < m_store->size(); ++row) {
            if (m_store->rowOf(m_store->record(row).identity.key) != row)
                problems.append(m_store->record(row).identity.name);
        }
    });
    FleetUpdate update = batch({});
    update.allRemoteIds = QStringList{u"1"_s, u"3"_s};
    m_store->apply(update);
    QCOMPARE(problems, QStringList());
    QCOMPARE(m_store->size(), 2);
}

void FleetStoreTest::onlyTheAccountsOwnVehiclesGo()
{
    fill({u"A"_s, u"B"_s}, u"one"_s);
    fill({u"A"_s, u"B"_s}, u"two"_s);
    FleetUpdate update = batch({}, u"two"_s);
    update.allRemoteIds = QStringList{u"B"_s};
    m_store->apply(update);
    QCOMPARE(m_steps->take(), (QStringList{u"aboutToRemove 2-2"_s, u"removed 2-2"_s}));
    QCOMPARE(m_store->keysOfAccount(u"one"_s), (QList{keyOf(u"A"_s, u"one"_s), keyOf(u"B"_s, u"one"_s)}));
    QCOMPARE(m_store->keysOfAccount(u"two"_s), QList{keyOf(u"B"_s, u"two"_s)});
}

void FleetStoreTest::emptyListOfIdsRemovesAll()
{
    fill({u"A"_s, u"B"_s});
    FleetUpdate update = batch({});
    update.allRemoteIds = QStringList();
    m_store->apply(update);
    QCOMPARE(m_steps->take(), (QStringList{u"aboutToRemove 0-1"_s, u"removed 0-1"_s}));
    QCOMPARE(m_store->size(), 0);
    QVERIFY(m_store->columns().state.empty());
}

void FleetStoreTest::removeAccount()
{
    fill({u"A"_s}, u"one"_s);
    fill({u"B"_s, u"C"_s}, u"two"_s);
    fill({u"D"_s}, u"one"_s);
    m_store->removeAccount(u"one"_s);
    QCOMPARE(m_steps->take(),
             (QStringList{u"aboutToRemove 3-3"_s, u"removed 3-3"_s, u"aboutToRemove 0-0"_s, u"removed 0-0"_s}));
    QCOMPARE(names(), (QStringList{u"B"_s, u"C"_s}));
    m_store->removeAccount(u"one"_s);
    QCOMPARE(m_steps->take(), QStringList());
}

void FleetStoreTest::equalIdsOfTwoAccountsAreTwoVehicles()
{
    fill({u"A"_s}, u"one"_s);
    fill({u"A"_s}, u"two"_s);
    QCOMPARE(m_store->size(), 2);
    m_store->apply(batch({vehicle(u"A"_s, {seen(Quantity::StateOfCharge, 7.0, noonMs + 1)}, u"two"_s)}, u"two"_s));
    QCOMPARE(m_store->columns().socPercent.at(0), 50.0F);
    QCOMPARE(m_store->columns().socPercent.at(1), 7.0F);
}

void FleetStoreTest::columnsEqualTheRecord()
{
    VehicleUpdate update =
        vehicle(u"A"_s, {seen(Quantity::StateOfCharge, 81.5, noonMs), seen(Quantity::EstimatedRange, 300.0, noonMs + 7),
                         seen(Quantity::Speed, 0.0, noonMs), seen(Quantity::AlarmSounding, true, noonMs)});
    update.identity->kind = VehicleKind::Truck;
    Position position = at(47.5, 8.5, noonMs + 3);
    position.headingDeg = 270;
    position.speedKmh = 80;
    update.position = position;
    m_store->apply(batch({vehicle(u"other"_s), update}));

    const FleetColumns &columns = m_store->columns();
    const MercatorPoint place = toMercator(47.5, 8.5);
    QCOMPARE(columns.mercatorX.at(1), place.x);
    QCOMPARE(columns.mercatorY.at(1), place.y);
    QCOMPARE(columns.headingDeg.at(1), 270.0F);
    QCOMPARE(columns.speedKmh.at(1), 0.0F); // the vehicle's own speed goes before the receiver's
    QCOMPARE(columns.socPercent.at(1), 81.5F);
    QCOMPARE(columns.rangeKm.at(1), 300.0F);
    QCOMPARE(columns.observedAtMs.at(1), noonMs + 7);
    QCOMPARE(columns.kind.at(1), VehicleKind::Truck);
    QVERIFY(columns.state.at(1) == stateOf(m_store->record(1).known, m_store->record(1).position));
    QCOMPARE(columns.state.at(1).severity, Severity::Alarm);
}

void FleetStoreTest::unknownColumnsAreNotANumber()
{
    m_store->apply(batch({vehicle(u"A"_s)}));
    const FleetColumns &columns = m_store->columns();
    QVERIFY(std::isnan(columns.mercatorX.at(0)));
    QVERIFY(std::isnan(columns.mercatorY.at(0)));
    QVERIFY(std::isnan(columns.headingDeg.at(0)));
    QVERIFY(std::isnan(columns.speedKmh.at(0)));
    QVERIFY(std::isnan(columns.socPercent.at(0)));
    QVERIFY(std::isnan(columns.rangeKm.at(0)));
    QCOMPARE(columns.observedAtMs.at(0), qint64(0));
    QCOMPARE(columns.state.at(0).activity, Activity::Unknown);
}

QTEST_APPLESS_MAIN(FleetStoreTest)
#include "fleet_store_test.moc"
