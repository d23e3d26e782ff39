// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/vehicle_focus.h"
#include "support/observed.h"

#include <QSignalSpy>
#include <QTest>

using namespace fleetglass;
using namespace fleetglass::test;
using namespace Qt::StringLiterals;

/// The one vehicle in view, followed in the store.
class VehicleFocusTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void nothingSelected();
    void selectingIsToldOnce();
    void ownValuesAreToldOthersAreNot();
    void followsItsVehicleWhenRowsMove();
    void vehicleThatLeaves();
    void vehicleThatComesLater();
    void passingTimeIsTold();

private:
    std::unique_ptr<FleetStore> m_store;
    std::unique_ptr<VehicleFocus> m_focus;
    std::unique_ptr<QSignalSpy> m_vehicleChanged;
    std::unique_ptr<QSignalSpy> m_valuesChanged;
};

void VehicleFocusTest::init()
{
    QTest::failOnWarning();
    m_store = std::make_unique<FleetStore>();
    m_focus = std::make_unique<VehicleFocus>(*m_store);
    m_vehicleChanged = std::make_unique<QSignalSpy>(m_focus.get(), &VehicleFocus::vehicleChanged);
    m_valuesChanged = std::make_unique<QSignalSpy>(m_focus.get(), &VehicleFocus::valuesChanged);
    m_store->apply(
        batch({vehicle(u"A"_s, {seen(Quantity::Speed, 0.0)}), vehicle(u"B"_s, {seen(Quantity::Speed, 50.0)})}));
}

void VehicleFocusTest::nothingSelected()
{
    QVERIFY(!m_focus->key());
    QVERIFY(!m_focus->record());
    QCOMPARE(m_focus->newestMs(), qint64(0));
    QCOMPARE(m_focus->state().activity, Activity::Unknown);
    QCOMPARE(m_vehicleChanged->count() + m_valuesChanged->count(), 0);
}

void VehicleFocusTest::selectingIsToldOnce()
{
    m_focus->setKey(keyOf(u"B"_s));
    m_focus->setKey(keyOf(u"B"_s));
    QCOMPARE(m_vehicleChanged->count(), 1);
    QCOMPARE(m_focus->record()->identity.name, u"B"_s);
    QCOMPARE(m_focus->state().activity, Activity::Moving);
    QCOMPARE(m_focus->newestMs(), noonMs);
    m_focus->setKey(std::nullopt);
    QCOMPARE(m_vehicleChanged->count(), 2);
    QVERIFY(!m_focus->record());
}

void VehicleFocusTest::ownValuesAreToldOthersAreNot()
{
    m_focus->setKey(keyOf(u"B"_s));
    m_store->apply(batch({vehicle(u"A"_s, {seen(Quantity::Speed, 1.0, noonMs + 1)})}));
    QCOMPARE(m_valuesChanged->count(), 0);
    m_store->apply(batch({vehicle(u"A"_s, {seen(Quantity::Speed, 2.0, noonMs + 2)}),
                          vehicle(u"B"_s, {seen(Quantity::Speed, 0.0, noonMs + 2)})}));
    QCOMPARE(m_valuesChanged->count(), 1);
    QCOMPARE(m_vehicleChanged->count(), 1);
}

void VehicleFocusTest::followsItsVehicleWhenRowsMove()
{
    m_focus->setKey(keyOf(u"B"_s));
    FleetUpdate update = batch({});
    update.allRemoteIds = QStringList{u"B"_s};
    m_store->apply(update);
    QCOMPARE(m_vehicleChanged->count(), 1);
    QCOMPARE(m_focus->record()->identity.name, u"B"_s);
    m_store->apply(batch({vehicle(u"B"_s, {seen(Quantity::Speed, 0.0, noonMs + 1)})}));
    QCOMPARE(m_valuesChanged->count(), 1);
}

void VehicleFocusTest::vehicleThatLeaves()
{
    m_focus->setKey(keyOf(u"B"_s));
    FleetUpdate update = batch({});
    update.allRemoteIds = QStringList{u"A"_s};
    m_store->apply(update);
    QCOMPARE(m_vehicleChanged->count(), 2);
    QVERIFY(!m_focus->record());
    QCOMPARE(m_focus->newestMs(), qint64(0));
}

void VehicleFocusTest::vehicleThatComesLater()
{
    m_focus->setKey(keyOf(u"C"_s)); // remembered from the last run, not there yet
    QVERIFY(!m_focus->record());
    m_store->apply(batch({vehicle(u"C"_s)}));
    QVERIFY(m_focus->record());
    QVERIFY(m_valuesChanged->count() >= 1);
}

void VehicleFocusTest::passingTimeIsTold()
{
    m_focus->refreshAges();
    QCOMPARE(m_valuesChanged->count(), 1);
}

QTEST_GUILESS_MAIN(VehicleFocusTest)
#include "vehicle_focus_test.moc"
