// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/vehicle_history.h"
#include "support/fixed_clock.h"
#include "support/observed.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace fleetglass;
using namespace fleetglass::test;
using namespace Qt::StringLiterals;

namespace {

Trip trip(qint64 startMs, qint64 endMs, double km)
{
    Trip result;
    result.startMs = startMs;
    result.endMs = endMs;
    result.distanceKm = km;
    return result;
}

QString plain(QString text)
{
    return text.replace(QChar(QChar::Nbsp), u' ');
}

QStringList row(RecordTableModel *model, int number)
{
    QStringList cells;
    for (int column = 0; column < model->columnCount(); ++column)
        cells.append(plain(model->index(number, column).data().toString()));
    return cells;
}

} // namespace

/// The past of one vehicle out of a real archive.
class VehicleHistoryTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void emptyArchiveGivesEmptyTables();
    void tripsNewestFirst();
    void unknownIsADashAndSortsBelow();
    void chargeSessions();
    void rawRecordsByType();
    void recentTrackIsOfTwelveHours();
    void trackOfASpan();
    void reloadsWhenItsVehicleIsSaved();
    void otherVehicleShowsNothingOfTheFirst();
    void changedUnitsAreReadAnew();
    void failureIsTold();
    void destructionWhileLoading();

private:
    void save(const HistoryBatch &batch) { QVERIFY(QCoro::waitFor(m_archive->saveHistory(batch))); }
    HistoryBatch past() const;

    FixedClock m_clock;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Archive> m_archive;
    std::unique_ptr<ValueFormatter> m_formatter;
    std::unique_ptr<VehicleHistory> m_history;
};

void VehicleHistoryTest::init()
{
    QTest::failOnWarning();
    m_directory = std::make_unique<QTemporaryDir>();
    m_archive = std::make_unique<Archive>(m_directory->filePath(u"archive.sqlite"_s));
    QVERIFY(QCoro::waitFor(m_archive->open()));
    m_formatter = std::make_unique<ValueFormatter>(m_clock);
    m_formatter->setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
    m_formatter->setTimeZone(QTimeZone::UTC);
    m_history = std::make_unique<VehicleHistory>(*m_archive, *m_formatter, m_clock);
}

void VehicleHistoryTest::cleanup()
{
    m_history.reset();
    m_archive.reset();
}

HistoryBatch VehicleHistoryTest::past() const
{
    HistoryBatch batch;
    batch.key = keyOf(u"A"_s);
    return batch;
}

void VehicleHistoryTest::emptyArchiveGivesEmptyTables()
{
    const QAbstractItemModelTester tester(m_history->trips(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy tables(m_history.get(), &VehicleHistory::tablesChanged);
    m_history->setVehicle(keyOf(u"A"_s));
    QTRY_COMPARE(tables.count(), 2); // cleared, then answered
    QCOMPARE(m_history->trips()->rowCount(), 0);
    QCOMPARE(m_history->trips()->columnCount(), 10); // its titles are there already
    QCOMPARE(m_history->chargeSessions()->rowCount(), 0);
    QCOMPARE(m_history->rawRecordTypes(), QStringList());
    m_history->setVehicle(keyOf(u"A"_s));
    QCOMPARE(tables.count(), 2);
}

void VehicleHistoryTest::tripsNewestFirst()
{
    HistoryBatch batch = past();
    Trip long1 = trip(noonMs - 100 * minuteMs, noonMs - 20 * minuteMs, 81.5);
    long1.startName = u"Depot"_s;
    long1.endPlace = LatLon{.latitude = 47.37861, .longitude = 8.54002};
    long1.startSocPercent = 90;
    long1.endSocPercent = 71.5;
    long1.energyUsedKwh = 12.34;
    batch.trips = {trip(noonMs - 300 * minuteMs, noonMs - 299 * minuteMs, 0.4), long1};
    save(batch);
    m_history->setVehicle(keyOf(u"A"_s));
    QTRY_COMPARE(m_history->trips()->rowCount(), 2);
    const QStringList newest = row(m_history->trips(), 0);
    QCOMPARE(newest.at(1), u"1 h 20 min"_s);
    QCOMPARE(newest.at(2), u"81.5 km"_s);
    QCOMPARE(newest.at(3), u"Depot"_s);
    QCOMPARE(newest.at(4), u"47.3786, 8.5400"_s);
    QCOMPARE(newest.sliced(5), (QStringList{u"90 %"_s, u"71.5 %"_s, u"12.3 kWh"_s, u"—"_s, u"15.1 kWh/100 km"_s}));
    QCOMPARE(m_history->tripList().size(), 2);
    QCOMPARE(m_history->tripList().at(0).distanceKm, 81.5);
    const QModelIndex start = m_history->trips()->index(0, 0);
    QCOMPARE(start.data(RecordTableModel::SortRole).toDouble(), static_cast<double>(noonMs - 100 * minuteMs));
    QVERIFY(start.data(Qt::ToolTipRole).toString().contains(u"2026-11-20 10:20:00 UTC"_s));
}

void VehicleHistoryTest::unknownIsADashAndSortsBelow()
{
    HistoryBatch batch = past();
    batch.trips = {trip(noonMs - 2 * minuteMs, noonMs - minuteMs, 0)};
    save(batch);
    m_history->setVehicle(keyOf(u"A"_s));
    QTRY_COMPARE(m_history->trips()->rowCount(), 1);
    QCOMPARE(row(m_history->trips(), 0).at(2), u"0.0 km"_s);
    QCOMPARE(row(m_history->trips(), 0).sliced(3), QStringList(7, u"—"_s));
    QVERIFY(m_history->trips()->index(0, 5).data(RecordTableModel::SortRole).toDouble() < 0);
}

void VehicleHistoryTest::chargeSessions()
{
    HistoryBatch batch = past();
    ChargeSession done;
    done.startMs = noonMs - 400 * minuteMs;
    done.endMs = noonMs - 310 * minuteMs;
    done.placeName = u"Home"_s;
    done.kind = u"type2"_s;
    done.lastState = u"done"_s;
    done.energyKwh = 20;
    done.startSocPercent = 40;
    done.endSocPercent = 80;
    ChargeSession running;
    running.startMs = noonMs - 10 * minuteMs;
    running.lastState = u"charging"_s;
    batch.chargeSessions = {done, running};
    save(batch);
    m_history->setVehicle(keyOf(u"A"_s));
    QTRY_COMPARE(m_history->chargeSessions()->rowCount(), 2);
    QCOMPARE(row(m_history->chargeSessions(), 0).sliced(1),
             (QStringList{u"still charging"_s, u"—"_s, u"—"_s, u"—"_s, u"—"_s, u"—"_s, u"—"_s, u"Charging"_s}));
    QCOMPARE(row(m_history->chargeSessions(), 1).sliced(1),
             (QStringList{u"1 h 30 min"_s, u"Home"_s, u"40 %"_s, u"80 %"_s, u"20.0 kWh"_s, u"—"_s, u"type2"_s,
                          u"Finished"_s}));
}

void VehicleHistoryTest::rawRecordsByType()
{
    HistoryBatch batch = past();
    batch.rawRecords = {{.type = u"*-LOG-Trip"_s, .number = 1, .recordedAtMs = noonMs - 2000, .data = u"a,1"_s},
                        {.type = u"*-LOG-Trip"_s, .number = 2, .recordedAtMs = noonMs - 1000, .data = u"a,2"_s},
                        {.type = u"*-OVM-Utilisation"_s, .number = 9, .recordedAtMs = noonMs, .data = u"u"_s}};
    save(batch);
    m_history->setVehicle(keyOf(u"A"_s));
    QTRY_COMPARE(m_history->rawRecordTypes(), (QStringList{u"*-LOG-Trip"_s, u"*-OVM-Utilisation"_s}));
    QTRY_COMPARE(m_history->rawRecords()->rowCount(), 2);
    QCOMPARE(row(m_history->rawRecords(), 0).sliced(1), (QStringList{u"2"_s, u"a,2"_s}));
    m_history->setRawRecordType(u"*-OVM-Utilisation"_s);
    QTRY_COMPARE(m_history->rawRecords()->rowCount(), 1);
    QCOMPARE(row(m_history->rawRecords(), 0).sliced(1), (QStringList{u"9"_s, u"u"_s}));
}

void VehicleHistoryTest::recentTrackIsOfTwelveHours()
{
    HistoryBatch batch = past();
    batch.track = {at(47, 8, noonMs - 13 * 60 * minuteMs), at(47.1, 8, noonMs - 60 * minuteMs), at(47.2, 8, noonMs)};
    save(batch);
    m_history->setVehicle(keyOf(u"A"_s));
    QTRY_COMPARE(m_history->recentTrack().size(), 2);
    QCOMPARE(m_history->recentTrack().at(0).latitude, 47.1);
}

void VehicleHistoryTest::trackOfASpan()
{
    HistoryBatch batch = past();
    batch.track = {at(47, 8, noonMs - 9'000'000), at(47.1, 8, noonMs - 8'000'000), at(47.2, 8, noonMs)};
    save(batch);
    QSignalSpy loaded(m_history.get(), &VehicleHistory::trackLoaded);
    m_history->loadTrack({.fromMs = 0, .toMs = noonMs}); // of no vehicle
    m_history->setVehicle(keyOf(u"A"_s));
    m_history->loadTrack({.fromMs = noonMs - 9'000'000, .toMs = noonMs - 8'000'000});
    QTRY_COMPARE(loaded.count(), 1);
    QCOMPARE(loaded.at(0).at(0).value<QList<Position>>().size(), 2);
}

void VehicleHistoryTest::reloadsWhenItsVehicleIsSaved()
{
    QSignalSpy tables(m_history.get(), &VehicleHistory::tablesChanged);
    m_history->setVehicle(keyOf(u"A"_s));
    QTRY_COMPARE(tables.count(), 2);
    HistoryBatch other = past();
    other.key = keyOf(u"B"_s);
    other.trips = {trip(noonMs - 2 * minuteMs, noonMs, 3)};
    save(other);
    HistoryBatch own = past();
    own.trips = {trip(noonMs - 2 * minuteMs, noonMs, 5)};
    save(own);
    QTRY_COMPARE(m_history->trips()->rowCount(), 1);
    QCOMPARE(m_history->tripList().at(0).distanceKm, 5.0);
    QCOMPARE(tables.count(), 3); // not for B
}

void VehicleHistoryTest::otherVehicleShowsNothingOfTheFirst()
{
    HistoryBatch batch = past();
    batch.trips = {trip(noonMs - 2 * minuteMs, noonMs, 5)};
    batch.rawRecords = {{.type = u"t"_s, .number = 1, .recordedAtMs = noonMs, .data = u"x"_s}};
    save(batch);
    m_history->setVehicle(keyOf(u"A"_s));
    QTRY_COMPARE(m_history->rawRecords()->rowCount(), 1);
    m_history->setVehicle(keyOf(u"B"_s));
    QCOMPARE(m_history->trips()->rowCount(), 0);
    QCOMPARE(m_history->rawRecords()->rowCount(), 0);
    QVERIFY(m_history->tripList().isEmpty());
    // An answer for the first that is still under way must not come in as the second's.
    m_history->setVehicle(keyOf(u"A"_s));
    m_history->setVehicle(std::nullopt);
    QVERIFY(QCoro::waitFor(m_archive->trips(keyOf(u"A"_s), {.fromMs = 0, .toMs = noonMs})));
    QCoreApplication::processEvents();
    QCOMPARE(m_history->trips()->rowCount(), 0);
}

void VehicleHistoryTest::changedUnitsAreReadAnew()
{
    HistoryBatch batch = past();
    batch.trips = {trip(noonMs - 2 * minuteMs, noonMs, 16.09344)};
    save(batch);
    m_history->setVehicle(keyOf(u"A"_s));
    QTRY_COMPARE(m_history->trips()->rowCount(), 1);
    m_formatter->setUnits({.distance = DistanceUnit::Miles});
    QTRY_COMPARE(row(m_history->trips(), 0).at(2), u"10.0 mi"_s);
}

void VehicleHistoryTest::failureIsTold()
{
    Archive closed(m_directory->filePath(u"never-opened.sqlite"_s));
    VehicleHistory history(closed, *m_formatter, m_clock);
    QSignalSpy failed(&history, &VehicleHistory::failed);
    history.setVehicle(keyOf(u"A"_s));
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.at(0).at(0).value<Error>().kind, ErrorKind::Storage);
    QCOMPARE(history.trips()->rowCount(), 0);
}

void VehicleHistoryTest::destructionWhileLoading()
{
    m_history->setVehicle(keyOf(u"A"_s));
    m_history->loadTrack({.fromMs = 0, .toMs = noonMs});
    m_history.reset();
    // What was asked before ends before this does.
    QVERIFY(QCoro::waitFor(m_archive->trips(keyOf(u"A"_s), {.fromMs = 0, .toMs = noonMs})));
}

QTEST_MAIN(VehicleHistoryTest)
#include "vehicle_history_test.moc"
