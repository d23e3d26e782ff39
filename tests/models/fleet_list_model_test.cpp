// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet_list_model.h"
#include "support/listed_fleet.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace fleetglass;
using namespace fleetglass::test;
using namespace Qt::StringLiterals;

/// The fleet as a table: text, sort keys, age of each cell, and the model's promises while the fleet changes.
class FleetListModelTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void texts();
    void sortKeys();
    void unknownIsADashWithoutASortKey();
    void worstTyreGoesByAlertThenPressure();
    void freshnessIsOfTheCell();
    void encryptedVehicleSaysSo();
    void searchTextHasNameIdVinAccountAndState();
    void toolTipsTellAgeAndSource();
    void oneBatchTellsWhichRows();
    void agesAndUnitsAreRedrawn();
    void headersHaveUnitsOfTheUser();
    void everyColumnSpeaks();
    void keysAndIndices();
    void idsNameColumnsForEver();
    void columnsOfSeveralValues();
    void tyreColumns();
    void afterTheShift();
    void valuesForFiles();
    void silenceNeedsTheAccount();
    void onlyAnotherLampIsNews();
    void groups();
    void randomBatchesKeepTheModelsPromises();

private:
    QString text(FleetListModel::Column column) const { return m_fleet->cell(u"A"_s, column).data().toString(); }
    QVariant sortKey(FleetListModel::Column column) const
    {
        return m_fleet->cell(u"A"_s, column).data(FleetListModel::SortRole);
    }
    Freshness freshness(FleetListModel::Column column) const
    {
        return static_cast<Freshness>(m_fleet->cell(u"A"_s, column).data(FleetListModel::FreshnessRole).toInt());
    }
    void fill(const QList<Observation> &observations, std::optional<Position> position = {});

    std::unique_ptr<ListedFleet> m_fleet;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void FleetListModelTest::init()
{
    QTest::failOnWarning();
    m_tester.reset();
    m_fleet = std::make_unique<ListedFleet>();
    m_tester = std::make_unique<QAbstractItemModelTester>(&m_fleet->model,
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void FleetListModelTest::fill(const QList<Observation> &observations, std::optional<Position> position)
{
    VehicleUpdate update = vehicle(u"A"_s, observations);
    update.position = position;
    m_fleet->store.apply(batch({update}));
}

void FleetListModelTest::texts()
{
    fill({seen(Quantity::StateOfCharge, 81.46), seen(Quantity::EstimatedRange, 301.2), seen(Quantity::Speed, 50.0),
          seen(Quantity::ChargeState, u"done"), seen(Quantity::Battery12V, 12.61), seen(Quantity::Odometer, 12345.0),
          seen(Quantity::TemperatureAmbient, -3.0)},
         at(47.37, 8.54));
    QCOMPARE(text(FleetListModel::Name), u"A"_s);
    QCOMPARE(text(FleetListModel::AccountColumn), u"Account account"_s);
    QCOMPARE(text(FleetListModel::State), u"Moving"_s);
    QCOMPARE(text(FleetListModel::Age), u"now"_s);
    QCOMPARE(text(FleetListModel::Soc), u"81.5"_s); // the unit is in the header
    QCOMPARE(text(FleetListModel::Range), u"301"_s);
    QCOMPARE(text(FleetListModel::ChargeStateColumn), u"Finished"_s);
    QCOMPARE(text(FleetListModel::SpeedColumn), u"50"_s);
    QCOMPARE(text(FleetListModel::Place), u"Zürich"_s);
    QCOMPARE(text(FleetListModel::OdometerColumn), u"12,345.0"_s);
    QCOMPARE(text(FleetListModel::OutsideTemperature), u"-3.0"_s);
}

void FleetListModelTest::sortKeys()
{
    fill({seen(Quantity::StateOfCharge, 81.46), seen(Quantity::Speed, 50.0), seen(Quantity::ChargeState, u"done")},
         at(47, 8));
    QCOMPARE(sortKey(FleetListModel::Name), QVariant(u"A"_s));
    QCOMPARE(sortKey(FleetListModel::Soc), QVariant(81.46));
    QCOMPARE(sortKey(FleetListModel::SpeedColumn), QVariant(50.0));
    QCOMPARE(sortKey(FleetListModel::ChargeStateColumn), QVariant(u"Finished"_s));
    QCOMPARE(sortKey(FleetListModel::Place), QVariant(u"Zürich"_s));
    // Smaller is younger.
    const double young = sortKey(FleetListModel::Age).toDouble();
    m_fleet->store.apply(batch({vehicle(u"B"_s, {seen(Quantity::Speed, 0.0, noonMs - 1)})}));
    QVERIFY(young < m_fleet->cell(u"B"_s, FleetListModel::Age).data(FleetListModel::SortRole).toDouble());
}

void FleetListModelTest::unknownIsADashWithoutASortKey()
{
    fill({});
    for (const auto column :
         {FleetListModel::Age, FleetListModel::Soc, FleetListModel::Range, FleetListModel::ChargeStateColumn,
          FleetListModel::SpeedColumn, FleetListModel::Place, FleetListModel::Battery12VColumn,
          FleetListModel::OdometerColumn, FleetListModel::WorstTyre, FleetListModel::BatteryTemperature,
          FleetListModel::OutsideTemperature, FleetListModel::CabinTemperature, FleetListModel::MotorTemperature}) {
        QCOMPARE(text(column), u"—"_s);
        QVERIFY(!sortKey(column).isValid());
        QCOMPARE(freshness(column), Freshness::Unknown);
    }
    QCOMPARE(text(FleetListModel::State), u"Unknown"_s);
}

void FleetListModelTest::worstTyreGoesByAlertThenPressure()
{
    fill({seen(Quantity::TyrePressure, 250.0, noonMs, u"fl"), seen(Quantity::TyrePressure, 210.0, noonMs, u"rr")});
    QCOMPARE(text(FleetListModel::WorstTyre), m_fleet->formatter.number(Quantity::TyrePressure, 210));
    const double calm = sortKey(FleetListModel::WorstTyre).toDouble();
    fill({seen(Quantity::TyreAlert, u"alert", noonMs, u"fl")});
    QCOMPARE(text(FleetListModel::WorstTyre), u"Alert: "_s + m_fleet->formatter.number(Quantity::TyrePressure, 250));
    QVERIFY(sortKey(FleetListModel::WorstTyre).toDouble() < calm);
}

void FleetListModelTest::freshnessIsOfTheCell()
{
    fill({seen(Quantity::StateOfCharge, 80.0, noonMs - 30 * minuteMs), seen(Quantity::Speed, 0.0)},
         at(47, 8, noonMs - 30 * minuteMs));
    QCOMPARE(freshness(FleetListModel::Soc), Freshness::Stale);
    QCOMPARE(freshness(FleetListModel::Place), Freshness::Stale);
    QCOMPARE(freshness(FleetListModel::SpeedColumn), Freshness::Fresh);
    QCOMPARE(freshness(FleetListModel::Name), Freshness::Fresh);
    m_fleet->clock.advanceMs(21 * minuteMs);
    QCOMPARE(freshness(FleetListModel::SpeedColumn), Freshness::Stale);
    QCOMPARE(freshness(FleetListModel::Name), Freshness::Stale);
    QCOMPARE(text(FleetListModel::State), u"Last seen: Parked"_s);
}

void FleetListModelTest::encryptedVehicleSaysSo()
{
    fill({seen(Quantity::Access, u"encrypted")});
    QCOMPARE(text(FleetListModel::State), u"Encrypted"_s);
}

void FleetListModelTest::searchTextHasNameIdVinAccountAndState()
{
    VehicleUpdate update = vehicle(u"DEMO-01"_s, {seen(Quantity::Vin, u"WVWZZZ1K"), seen(Quantity::Speed, 80.0)});
    update.identity->name = u"Bus Süd"_s;
    m_fleet->store.apply(batch({update}));
    const QString text = m_fleet->cell(u"DEMO-01"_s, FleetListModel::Name).data(FleetListModel::SearchRole).toString();
    for (const QString &word : {u"bus süd"_s, u"demo-01"_s, u"wvwzzz1k"_s, u"account account"_s, u"moving"_s})
        QVERIFY2(text.contains(word), qPrintable(text));
}

void FleetListModelTest::toolTipsTellAgeAndSource()
{
    fill({seen(Quantity::StateOfCharge, 80.0, noonMs - 5 * minuteMs)});
    const auto tip = [this](FleetListModel::Column column) {
        return m_fleet->cell(u"A"_s, column).data(Qt::ToolTipRole).toString();
    };
    QVERIFY(tip(FleetListModel::Soc).startsWith(u"State of charge: 80.0\u00a0%\n5 min ago\n"_s));
    QVERIFY(tip(FleetListModel::Soc).contains(u"2026-11-20 11:55:00 UTC"_s));
    QVERIFY(tip(FleetListModel::Soc).endsWith(u"Source: test"_s));
    QCOMPARE(tip(FleetListModel::SpeedColumn), u"Never reported"_s);
}

void FleetListModelTest::oneBatchTellsWhichRows()
{
    QSignalSpy changed(&m_fleet->model, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&m_fleet->model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy reset(&m_fleet->model, &QAbstractItemModel::modelReset);
    QSignalSpy updated(&m_fleet->model, &FleetListModel::rowsUpdated);
    QList<VehicleUpdate> vehicles;
    for (int i = 0; i < 100; ++i)
        vehicles.append(vehicle(QString::number(i), {seen(Quantity::Speed, 0.0)}));
    m_fleet->store.apply(batch(vehicles));
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(changed.count(), 0);
    m_fleet->store.apply(batch({vehicle(u"90"_s, {seen(Quantity::Speed, 9.0, noonMs + 1)}),
                                vehicle(u"10"_s, {seen(Quantity::Speed, 9.0, noonMs + 1)})}));
    QCOMPARE(changed.count(), 2); // far apart: what lies between need not be drawn
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 10);
    QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 10);
    QCOMPARE(changed.at(1).at(0).toModelIndex().row(), 90);
    QCOMPARE(updated.count(), 1);
    QCOMPARE(updated.at(0).at(0).value<QList<int>>(), (QList<int>{10, 90}));
    changed.clear();
    m_fleet->store.apply(batch({vehicle(u"20"_s, {seen(Quantity::Speed, 9.0, noonMs + 2)}),
                                vehicle(u"24"_s, {seen(Quantity::Speed, 9.0, noonMs + 2)})}));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 24);
    changed.clear();
    vehicles.clear();
    for (int i = 0; i < 60; ++i)
        vehicles.append(vehicle(QString::number(i), {seen(Quantity::Speed, 7.0, noonMs + 3)}));
    m_fleet->store.apply(batch(vehicles));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(reset.count(), 0);
}

void FleetListModelTest::agesAndUnitsAreRedrawn()
{
    QSignalSpy changed(&m_fleet->model, &QAbstractItemModel::dataChanged);
    m_fleet->model.refreshAges();
    QCOMPARE(changed.count(), 0); // nothing to draw
    fill({seen(Quantity::EstimatedRange, 160.9344)});
    m_fleet->clock.advanceMs(5 * minuteMs);
    m_fleet->model.refreshAges();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(text(FleetListModel::Age), u"5 min"_s);

    QSignalSpy header(&m_fleet->model, &QAbstractItemModel::headerDataChanged);
    m_fleet->formatter.setUnits({.distance = DistanceUnit::Miles});
    QCOMPARE(changed.count(), 2);
    QCOMPARE(header.count(), 1);
    QCOMPARE(text(FleetListModel::Range), u"100"_s);
}

void FleetListModelTest::headersHaveUnitsOfTheUser()
{
    const auto title = [this](int column) {
        return m_fleet->model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    };
    QCOMPARE(title(FleetListModel::Range), u"Range (km)"_s);
    m_fleet->formatter.setUnits({.distance = DistanceUnit::Miles, .pressure = PressureUnit::Psi});
    QCOMPARE(title(FleetListModel::Range), u"Range (mi)"_s);
    QCOMPARE(title(FleetListModel::WorstTyre), u"Worst tyre (psi)"_s);
    QSet<QString> titles;
    for (int column = 0; column < m_fleet->model.columnCount(); ++column)
        titles.insert(title(column));
    QCOMPARE(titles.size(), m_fleet->model.columnCount());
    QVERIFY(!titles.contains(QString()));
}

void FleetListModelTest::everyColumnSpeaks()
{
    fill({seen(Quantity::StateOfCharge, 80.0)});
    for (int column = 0; column < m_fleet->model.columnCount(); ++column) {
        const QModelIndex cell = m_fleet->model.index(0, column);
        QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(),
                 m_fleet->model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + u": "_s
                     + cell.data().toString());
    }
}

void FleetListModelTest::keysAndIndices()
{
    m_fleet->store.apply(batch({vehicle(u"A"_s), vehicle(u"B"_s)}));
    QCOMPARE(m_fleet->model.keyAt(1), keyOf(u"B"_s));
    QCOMPARE(m_fleet->model.indexOf(keyOf(u"B"_s)).row(), 1);
    QVERIFY(!m_fleet->model.indexOf(keyOf(u"C"_s)).isValid());
    QCOMPARE(m_fleet->model.index(1, 3).data(FleetListModel::KeyRole).value<VehicleKey>(), keyOf(u"B"_s));
}

void FleetListModelTest::idsNameColumnsForEver()
{
    QSet<QString> ids;
    for (int column = 0; column < m_fleet->model.columnCount(); ++column) {
        const QString id = FleetListModel::columnId(column);
        QCOMPARE(FleetListModel::columnOf(id), column);
        ids.insert(id);
    }
    QCOMPARE(ids.size(), m_fleet->model.columnCount());
    QCOMPARE(FleetListModel::columnId(FleetListModel::Name), u"name"_s);
    QCOMPARE(FleetListModel::columnId(FleetListModel::Soc), u"soc"_s);
    QCOMPARE(FleetListModel::columnId(FleetListModel::TyreRearRight), u"tyre.rr"_s);
    QVERIFY(!FleetListModel::columnOf(u"no such column"_s));
}

void FleetListModelTest::columnsOfSeveralValues()
{
    fill({seen(Quantity::DoorFrontLeft, false), seen(Quantity::Boot, true), seen(Quantity::TimeToFull, 95.0),
          seen(Quantity::Locked, true)});
    QCOMPARE(text(FleetListModel::Kind), u"Car"_s);
    QCOMPARE(text(FleetListModel::Doors), u"Open: "_s + m_fleet->formatter.title(Quantity::Boot));
    const int toFull = *FleetListModel::columnOf(u"charge.time_to_full"_s);
    QCOMPARE(m_fleet->model.index(0, toFull).data().toString(), u"1 h 35 min"_s); // no unit in the header
    QCOMPARE(m_fleet->model.headerData(toFull, Qt::Horizontal, Qt::DisplayRole).toString(), u"To full"_s);
    fill({seen(Quantity::Boot, false, noonMs + 1)});
    QCOMPARE(text(FleetListModel::Doors), u"Closed"_s);
}

void FleetListModelTest::tyreColumns()
{
    fill({seen(Quantity::TyrePressure, 240.0, noonMs - 5 * minuteMs, u"fl"),
          seen(Quantity::TyrePressure, 250.0, noonMs, u"fr"), seen(Quantity::TyreTemperature, 20.0, noonMs, u"fl"),
          seen(Quantity::TyreTemperature, 31.0, noonMs, u"fr"), seen(Quantity::TyreAlert, u"warning", noonMs, u"fr")});
    QCOMPARE(text(FleetListModel::TyreFrontLeft), m_fleet->formatter.number(Quantity::TyrePressure, 240));
    QCOMPARE(text(FleetListModel::TyreRearLeft), u"—"_s);
    QCOMPARE(text(FleetListModel::TyreDeviation), u"4.0"_s);
    const auto level = [this](FleetListModel::Column column) {
        return m_fleet->cell(u"A"_s, column).data(FleetListModel::AlertRole);
    };
    QVERIFY(!level(FleetListModel::TyreFrontLeft).isValid());
    QCOMPARE(level(FleetListModel::TyreFrontRight).toInt(), int(AlertLevel::Warning));
    const int hottest = *FleetListModel::columnOf(u"tyre.temperature"_s);
    QCOMPARE(m_fleet->model.index(0, hottest).data().toString(), u"31"_s);
    // The alert comes before any deviation.
    const double warned = sortKey(FleetListModel::TyreDeviation).toDouble();
    m_fleet->store.apply(batch({vehicle(u"B"_s, {seen(Quantity::TyrePressure, 100.0, noonMs, u"rl"),
                                                 seen(Quantity::TyrePressure, 250.0, noonMs, u"rr")})}));
    const double soft = m_fleet->cell(u"B"_s, FleetListModel::TyreDeviation).data(FleetListModel::SortRole).toDouble();
    QCOMPARE(soft, 60.0);
    QVERIFY(warned > soft);
}

void FleetListModelTest::afterTheShift()
{
    fill({seen(Quantity::EstimatedRange, 80.0), seen(Quantity::StateOfCharge, 40.0)});
    QSignalSpy everything(&m_fleet->model, &FleetListModel::everythingUpdated);
    m_fleet->model.setShiftNeedKm(100);
    m_fleet->model.setShiftNeedKm(120);
    QCOMPARE(everything.count(), 1); // it was 100 before
    QCOMPARE(text(FleetListModel::AfterShift), u"-40"_s);
    QCOMPARE(m_fleet->model.shiftOutlook(0), ShiftOutlook::Short);
    m_fleet->model.setShiftNeedKm(80);
    QCOMPARE(m_fleet->model.shiftOutlook(0), ShiftOutlook::Enough);
    fill({seen(Quantity::Charging, true, noonMs + 1)});
    QCOMPARE(m_fleet->model.shiftOutlook(0), ShiftOutlook::Charging);
    m_fleet->store.apply(
        batch({vehicle(u"B"_s, {seen(Quantity::EstimatedRange, 80.0), seen(Quantity::StateOfCharge, 20.0)})}));
    QVERIFY(m_fleet->cell(u"B"_s, FleetListModel::AfterShift).data(FleetListModel::SortRole).toDouble()
            < sortKey(FleetListModel::AfterShift).toDouble()); // of the same range the emptier one first
    m_fleet->store.apply(batch({vehicle(u"C"_s)}));
    QCOMPARE(m_fleet->model.shiftOutlook(2), ShiftOutlook::Unknown);
}

void FleetListModelTest::valuesForFiles()
{
    fill({seen(Quantity::EstimatedRange, 160.9344), seen(Quantity::ChargeState, u"done"),
          seen(Quantity::TimeToFull, 95.0), seen(Quantity::TyrePressure, 250.0, noonMs, u"fl")},
         at(47, 8));
    m_fleet->formatter.setUnits({.distance = DistanceUnit::Miles, .pressure = PressureUnit::Bar});
    const auto value = [this](int column) { return m_fleet->model.index(0, column).data(FleetListModel::ExportRole); };
    QCOMPARE(value(FleetListModel::Range), QVariant(100.0));
    QCOMPARE(value(FleetListModel::TyreFrontLeft), QVariant(2.5));
    QCOMPARE(value(FleetListModel::ChargeStateColumn), QVariant(u"Finished"_s));
    QCOMPARE(value(*FleetListModel::columnOf(u"charge.time_to_full"_s)), QVariant(95.0));
    QCOMPARE(value(FleetListModel::Age), QVariant(qint64(noonMs)));
    QCOMPARE(value(FleetListModel::Place), QVariant(u"Zürich"_s));
    QVERIFY(!value(FleetListModel::Soc).isValid());
    QVERIFY(!value(FleetListModel::WhySilent).isValid());
    QCOMPARE(m_fleet->model.exportTitle(FleetListModel::Range),
             m_fleet->formatter.title(Quantity::EstimatedRange) + u" (mi)"_s);
    QCOMPARE(m_fleet->model.decimals(FleetListModel::TyreFrontLeft), 2);
    QVERIFY(FleetListModel::isTime(FleetListModel::Age));
}

void FleetListModelTest::silenceNeedsTheAccount()
{
    AccountLamp lamp = AccountLamp::Ok;
    FleetListModel model(m_fleet->store, m_fleet->formatter, m_fleet->clock,
                         {.accountTitle = [](const QString &id) { return id; },
                          .placeName = [](double, double) { return QString(); },
                          .accountStatus =
                              [&lamp](const QString &) {
                                  AccountStatus status;
                                  status.lamp = lamp;
                                  return std::optional(status);
                              }});
    fill({seen(Quantity::Speed, 50.0, noonMs - 3 * 60 * minuteMs)});
    const auto why = [&model] { return model.index(0, FleetListModel::WhySilent).data().toString(); };
    QCOMPARE(why(), u"—"_s);
    model.setSilentHours(2);
    QCOMPARE(why(), u"No position"_s);
    lamp = AccountLamp::Refused;
    QCOMPARE(why(), u"No position"_s); // not asked again for every row
    model.refreshAccounts();
    QCOMPARE(why(), u"Sign-in refused"_s);
    QCOMPARE(model.groupTitle(FleetGrouping::Silence, model.groupId(0, FleetGrouping::Silence)), u"Sign-in refused"_s);
}

void FleetListModelTest::onlyAnotherLampIsNews()
{
    fill({seen(Quantity::Speed, 50.0)});
    FleetListModel &model = m_fleet->model;
    const QSignalSpy everything(&model, &FleetListModel::everythingUpdated);
    AccountStatus status;
    status.accountId = u"account"_s;
    status.lamp = AccountLamp::Ok;
    model.noteAccountStatus(status);
    QCOMPARE(everything.size(), 1);
    status.activity = u"history"_s;
    status.lastGoodMs = noonMs;
    model.noteAccountStatus(status);
    QCOMPARE(everything.size(), 1);
    status.lamp = AccountLamp::Refused;
    model.noteAccountStatus(status);
    QCOMPARE(everything.size(), 2);
}

void FleetListModelTest::groups()
{
    fill({seen(Quantity::Speed, 50.0)});
    const FleetListModel &model = m_fleet->model;
    const auto title = [&model](FleetGrouping grouping) {
        return model.groupTitle(grouping, model.groupId(0, grouping));
    };
    QCOMPARE(title(FleetGrouping::Account), u"Account account"_s);
    QCOMPARE(title(FleetGrouping::State), u"Moving"_s);
    QCOMPARE(title(FleetGrouping::Kind), u"Car"_s);
    QCOMPARE(title(FleetGrouping::Shift), u"Range unknown"_s);
    QCOMPARE(title(FleetGrouping::Silence), u"Reporting"_s);
    m_fleet->clock.advanceMs(21 * minuteMs);
    QCOMPARE(title(FleetGrouping::State), u"Stale"_s);
}

void FleetListModelTest::randomBatchesKeepTheModelsPromises()
{
    std::mt19937 random(20261120); // the same batches every time
    const auto below = [&random](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    for (int step = 0; step < 150; ++step) {
        const QString account = u"account %1"_s.arg(below(3));
        QList<VehicleUpdate> vehicles;
        for (int i = below(12); i > 0; --i) {
            VehicleUpdate update =
                vehicle(QString::number(below(30)),
                        {seen(Quantity::StateOfCharge, double(below(100)), noonMs + below(1000))}, account);
            if (below(3) == 0)
                update.position = at(below(80), below(170), noonMs + below(1000));
            vehicles.append(update);
        }
        FleetUpdate update = batch(vehicles, account);
        if (below(3) == 0) {
            update.allRemoteIds = QStringList();
            for (int id = 0; id < 30; ++id) {
                if (below(2) == 0)
                    update.allRemoteIds->append(QString::number(id));
            }
        }
        m_fleet->store.apply(update);
        if (below(20) == 0)
            m_fleet->store.removeAccount(account);
        QCOMPARE(m_fleet->model.rowCount(), m_fleet->store.size());
        for (int row = 0; row < m_fleet->store.size(); ++row) {
            QCOMPARE(m_fleet->model.indexOf(m_fleet->model.keyAt(row)).row(), row);
            QCOMPARE(m_fleet->model.index(row, FleetListModel::Soc).data(FleetListModel::SortRole).toFloat(),
                     m_fleet->store.columns().socPercent.at(static_cast<std::size_t>(row)));
        }
    }
}

QTEST_MAIN(FleetListModelTest)
#include "fleet_list_model_test.moc"
