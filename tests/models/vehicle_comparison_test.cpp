// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/vehicle_comparison.h"
#include "support/listed_fleet.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace fleetglass;
using namespace fleetglass::test;
using namespace Qt::StringLiterals;

/// Vehicles side by side: which rows there are, what differs, what stands out.
class VehicleComparisonTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void nothingSelected();
    void aRowForWhatAtLeastOneHas();
    void onlyDifferences();
    void theOddOne();
    void highestAndLowestInTheUsersUnit();
    void staleAndUnknown();
    void notMoreThanEight();
    void liveValuesChangeInPlace();
    void vehicleThatLeaves();

private:
    QStringList rowNames() const;
    QModelIndex cell(const QString &name, int column) const;

    std::unique_ptr<ListedFleet> m_fleet;
    std::unique_ptr<FleetSelection> m_selection;
    std::unique_ptr<VehicleComparison> m_comparison;
};

void VehicleComparisonTest::init()
{
    QTest::failOnWarning();
    m_comparison.reset();
    m_fleet = std::make_unique<ListedFleet>();
    m_selection = std::make_unique<FleetSelection>();
    m_comparison = std::make_unique<VehicleComparison>(m_fleet->store, *m_selection, m_fleet->formatter, m_fleet->clock);
    new QAbstractItemModelTester(m_comparison.get(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 m_comparison.get());
    m_fleet->store.apply(
        batch({vehicle(u"A"_s, {seen(Quantity::StateOfCharge, 80.0), seen(Quantity::Locked, true),
                                seen(Quantity::Firmware, u"3.3.004")}),
               vehicle(u"B"_s, {seen(Quantity::StateOfCharge, 40.0), seen(Quantity::Locked, true),
                                seen(Quantity::Firmware, u"3.3.004")}),
               vehicle(u"C"_s, {seen(Quantity::StateOfCharge, 60.0), seen(Quantity::Locked, true),
                                seen(Quantity::Firmware, u"3.3.003"), seen(Quantity::Odometer, 100.0)})}));
}

QStringList VehicleComparisonTest::rowNames() const
{
    QStringList names;
    for (int row = 0; row < m_comparison->rowCount(); ++row) {
        const bool isGroup = m_comparison->headerData(row, Qt::Vertical, VehicleComparison::IsGroupRole).toBool();
        const QString name = m_comparison->headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
        names.append(isGroup ? u"["_s + name + u']' : name);
    }
    return names;
}

QModelIndex VehicleComparisonTest::cell(const QString &name, int column) const
{
    return m_comparison->index(static_cast<int>(rowNames().indexOf(name)), column);
}

void VehicleComparisonTest::nothingSelected()
{
    QCOMPARE(m_comparison->columnCount(), 0);
    QCOMPARE(m_comparison->rowCount(), 0);
}

void VehicleComparisonTest::aRowForWhatAtLeastOneHas()
{
    m_selection->setKeys({keyOf(u"A"_s), keyOf(u"C"_s)});
    QCOMPARE(m_comparison->columnCount(), 2);
    QCOMPARE(m_comparison->headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"C"_s);
    QCOMPARE(rowNames(), (QStringList{u"[Energy]"_s, u"State of charge"_s, u"[Doors and locks]"_s, u"Locked"_s,
                                      u"[Motion]"_s, u"Odometer"_s, u"[Module]"_s, u"Firmware"_s}));
    QCOMPARE(cell(u"Odometer"_s, 0).data().toString(), u"—"_s);
    QCOMPARE(cell(u"Odometer"_s, 0).data(Qt::AccessibleTextRole).toString(), u"unknown"_s);
    QVERIFY(cell(u"Odometer"_s, 1).data(Qt::ToolTipRole).toString().contains(u"Source: test"_s));
    QCOMPARE(m_comparison->flags(m_comparison->index(0, 0)), Qt::NoItemFlags); // the title of a group
}

void VehicleComparisonTest::onlyDifferences()
{
    m_selection->setKeys({keyOf(u"A"_s), keyOf(u"B"_s)});
    m_comparison->setOnlyDifferences(true);
    QCOMPARE(rowNames(), (QStringList{u"[Energy]"_s, u"State of charge"_s}));
    m_fleet->store.apply(batch({vehicle(u"B"_s, {seen(Quantity::Locked, false, noonMs + 1)})}));
    QCOMPARE(rowNames(), (QStringList{u"[Energy]"_s, u"State of charge"_s, u"[Doors and locks]"_s, u"Locked"_s}));
    m_comparison->setOnlyDifferences(false);
    QCOMPARE(rowNames().size(), 6);
}

void VehicleComparisonTest::theOddOne()
{
    m_selection->setKeys({keyOf(u"A"_s), keyOf(u"B"_s), keyOf(u"C"_s)});
    QVERIFY(!cell(u"Firmware"_s, 0).data(VehicleComparison::IsOddRole).toBool());
    QVERIFY(cell(u"Firmware"_s, 2).data(VehicleComparison::IsOddRole).toBool());
    QVERIFY(!cell(u"State of charge"_s, 2).data(VehicleComparison::IsOddRole).toBool()); // no two are alike
    QVERIFY(!cell(u"Locked"_s, 0).data(VehicleComparison::DiffersRole).toBool());
}

void VehicleComparisonTest::highestAndLowestInTheUsersUnit()
{
    m_selection->setKeys({keyOf(u"A"_s), keyOf(u"B"_s), keyOf(u"C"_s)});
    QCOMPARE(cell(u"State of charge"_s, 0).data(VehicleComparison::ExtremeRole).toInt(), 1);
    QCOMPARE(cell(u"State of charge"_s, 1).data(VehicleComparison::ExtremeRole).toInt(), -1);
    QCOMPARE(cell(u"State of charge"_s, 2).data(VehicleComparison::ExtremeRole).toInt(), 0);
    QCOMPARE(cell(u"Odometer"_s, 2).data(VehicleComparison::ExtremeRole).toInt(), 0); // the only one
    UnitChoice miles;
    miles.distance = DistanceUnit::Miles;
    m_fleet->formatter.setUnits(miles);
    QCOMPARE_LT(cell(u"Odometer"_s, 2).data(VehicleComparison::NumberRole).toDouble(), 63);
}

void VehicleComparisonTest::staleAndUnknown()
{
    m_selection->setKeys({keyOf(u"A"_s), keyOf(u"C"_s)});
    const auto freshness = [this](const QString &name, int column) {
        return static_cast<Freshness>(cell(name, column).data(VehicleComparison::FreshnessRole).toInt());
    };
    QCOMPARE(freshness(u"Odometer"_s, 0), Freshness::Unknown);
    QCOMPARE(freshness(u"Odometer"_s, 1), Freshness::Fresh);
    m_fleet->clock.advanceMs(60 * minuteMs);
    m_comparison->refreshAges();
    QCOMPARE(freshness(u"Odometer"_s, 1), Freshness::Stale);
    QVERIFY(cell(u"Odometer"_s, 1).data(Qt::AccessibleTextRole).toString().contains(u"stale"_s));
}

void VehicleComparisonTest::notMoreThanEight()
{
    QList<VehicleUpdate> many;
    QList<VehicleKey> keys;
    for (int i = 0; i < 11; ++i) {
        many.append(vehicle(u"V%1"_s.arg(i), {seen(Quantity::Speed, i * 1.0)}));
        keys.append(many.constLast().key);
    }
    m_fleet->store.apply(batch(many));
    m_selection->setKeys(keys);
    QCOMPARE(m_comparison->columnCount(), VehicleComparison::mostVehicles);
    QCOMPARE(m_comparison->leftOut(), 3);
}

void VehicleComparisonTest::liveValuesChangeInPlace()
{
    m_selection->setKeys({keyOf(u"A"_s), keyOf(u"B"_s)});
    const QSignalSpy resets(m_comparison.get(), &QAbstractItemModel::modelReset);
    const QSignalSpy changes(m_comparison.get(), &QAbstractItemModel::dataChanged);
    m_fleet->store.apply(batch({vehicle(u"C"_s, {seen(Quantity::StateOfCharge, 1.0, noonMs + 1)})})); // not compared
    QCOMPARE(changes.count(), 0);
    m_fleet->store.apply(batch({vehicle(u"B"_s, {seen(Quantity::StateOfCharge, 41.0, noonMs + 1)})}));
    QCOMPARE(changes.count(), 1);
    QCOMPARE(cell(u"State of charge"_s, 1).data().toString(), u"41.0 %"_s.replace(u' ', QChar(QChar::Nbsp)));
    m_fleet->store.apply(batch({vehicle(u"B"_s, {seen(Quantity::Battery12V, 12.5)})}));
    QVERIFY(rowNames().contains(u"[12 V battery]"_s));
    QCOMPARE(resets.count(), 0);
}

void VehicleComparisonTest::vehicleThatLeaves()
{
    m_selection->setKeys({keyOf(u"A"_s), keyOf(u"B"_s), keyOf(u"C"_s)});
    FleetUpdate update = batch({});
    update.allRemoteIds = QStringList{u"A"_s, u"C"_s};
    m_fleet->store.apply(update);
    QCOMPARE(m_comparison->columnCount(), 2);
    QCOMPARE(m_comparison->headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"C"_s);
}

QTEST_MAIN(VehicleComparisonTest)
#include "vehicle_comparison_test.moc"
