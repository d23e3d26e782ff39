// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fixed_clock.h"
#include "support/observed.h"
#include "support/window_test.h"
#include "views/common/empty_state.h"
#include "views/common/record_table.h"
#include "views/common/value_label.h"
#include "views/trips/raw_records_panel.h"
#include "views/trips/trips_panel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace fleetglass;
using namespace fleetglass::test;
using namespace Qt::StringLiterals;

/// Trips with what they come to, and the records as the service keeps them.
class TripsPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void noTrips();
    void totalsOfWhatIsKnown();
    void distancesThatNobodyKnows();
    void selectingATripShowsItsWay();
    void recordsKeepTheirTypeForTheNextVehicle();
    void searchThatFindsNothing();

private:
    static Trip trip(qint64 startMs, std::optional<double> km, std::optional<double> kwh);
    void save(const QString &vehicle, const QList<Trip> &trips, const QStringList &recordTypes = {});

    FixedClock m_clock;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<ValueFormatter> m_formatter;
    std::unique_ptr<Archive> m_archive;
    std::unique_ptr<VehicleHistory> m_history;
};

void TripsPanelTest::init()
{
    failOnOurWarnings();
    m_directory = std::make_unique<QTemporaryDir>();
    m_formatter = std::make_unique<ValueFormatter>(m_clock);
    m_formatter->setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
    m_formatter->setTimeZone(QTimeZone::UTC);
    m_archive = std::make_unique<Archive>(m_directory->filePath(u"archive.sqlite"_s));
    QVERIFY(QCoro::waitFor(m_archive->open()));
    m_history = std::make_unique<VehicleHistory>(*m_archive, *m_formatter, m_clock);
    m_history->setVehicle(keyOf(u"A"_s));
}

void TripsPanelTest::cleanup()
{
    m_history.reset();
    m_archive.reset();
}

Trip TripsPanelTest::trip(qint64 startMs, std::optional<double> km, std::optional<double> kwh)
{
    Trip trip;
    trip.startMs = startMs;
    trip.endMs = startMs + 30 * minuteMs;
    trip.distanceKm = km;
    trip.energyUsedKwh = kwh;
    return trip;
}

void TripsPanelTest::save(const QString &vehicle, const QList<Trip> &trips, const QStringList &recordTypes)
{
    HistoryBatch past;
    past.key = keyOf(vehicle);
    past.trips = trips;
    for (const QString &type : recordTypes)
        past.rawRecords.append({.type = type, .number = 1, .recordedAtMs = noonMs, .data = u"data of "_s + type});
    QVERIFY(QCoro::waitFor(m_archive->saveHistory(past)));
}

void TripsPanelTest::noTrips()
{
    TripsPanel panel(*m_history);
    QVERIFY(panel.findChild<EmptyState *>()->isVisibleTo(&panel));
    QVERIFY(!panel.findChild<RecordTable *>()->isVisibleTo(&panel));
}

void TripsPanelTest::totalsOfWhatIsKnown()
{
    TripsPanel panel(*m_history);
    save(u"A"_s, {trip(noonMs - 300 * minuteMs, 20.5, 4.0), trip(noonMs - 200 * minuteMs, std::nullopt, std::nullopt),
                  trip(noonMs - 100 * minuteMs, 10.0, 2.5)});
    const auto *totals = panel.findChild<ValueLabel *>();
    QTRY_VERIFY(totals->isVisibleTo(&panel));
    QTRY_COMPARE(totals->text().replace(QChar(QChar::Nbsp), u' '), u"3 trips · 1 h 30 min · 30.5 km · 6.5 kWh"_s);
}

void TripsPanelTest::distancesThatNobodyKnows()
{
    TripsPanel panel(*m_history);
    save(u"A"_s, {trip(noonMs - 100 * minuteMs, std::nullopt, std::nullopt)});
    QTRY_COMPARE(panel.findChild<ValueLabel *>()->text().section(u" · "_s, 2), u"—"_s);
}

void TripsPanelTest::selectingATripShowsItsWay()
{
    TripsPanel panel(*m_history);
    const QSignalSpy selected(&panel, &TripsPanel::tripSelected);
    save(u"A"_s, {trip(noonMs - 300 * minuteMs, 20.0, 4.0), trip(noonMs - 100 * minuteMs, 10.0, 2.0)});
    auto *table = panel.findChild<RecordTable *>();
    QTRY_COMPARE(table->model()->rowCount(), 2);
    table->selectRow(0); // the newest
    QCOMPARE(selected.count(), 1);
    QCOMPARE(selected.constFirst().at(0).toLongLong(), noonMs - 100 * minuteMs);
    QCOMPARE(selected.constFirst().at(1).toLongLong(), noonMs - 70 * minuteMs);
}

void TripsPanelTest::recordsKeepTheirTypeForTheNextVehicle()
{
    save(u"A"_s, {}, {u"*-LOG-Grid"_s, u"*-LOG-Trip"_s});
    save(u"B"_s, {}, {u"*-LOG-Grid"_s, u"*-LOG-Trip"_s});
    RawRecordsPanel panel(*m_history);
    auto *types = panel.findChild<QComboBox *>();
    const auto *table = panel.findChild<RecordTable *>();
    QTRY_COMPARE(types->count(), 2);
    types->setCurrentText(u"*-LOG-Trip"_s);
    emit types->textActivated(u"*-LOG-Trip"_s);
    QTRY_COMPARE(table->model()->index(0, 2).data().toString(), u"data of *-LOG-Trip"_s);
    m_history->setVehicle(keyOf(u"B"_s));
    QTRY_COMPARE(m_history->rawRecordType(), u"*-LOG-Trip"_s);
    QTRY_COMPARE(types->currentText(), u"*-LOG-Trip"_s);
    QTRY_COMPARE(table->model()->index(0, 2).data().toString(), u"data of *-LOG-Trip"_s);
}

void TripsPanelTest::searchThatFindsNothing()
{
    save(u"A"_s, {}, {u"*-LOG-Trip"_s});
    RawRecordsPanel panel(*m_history);
    const auto *table = panel.findChild<RecordTable *>();
    QTRY_COMPARE(table->model()->rowCount(), 1);
    panel.findChild<QLineEdit *>()->setText(u"no such words"_s);
    QVERIFY(!table->isVisibleTo(&panel));
    for (EmptyState *empty : panel.findChildren<EmptyState *>()) {
        if (empty->isVisibleTo(&panel))
            emit empty->actionTriggered();
    }
    QCOMPARE(panel.findChild<QLineEdit *>()->text(), QString());
    QVERIFY(table->isVisibleTo(&panel));
}

QTEST_MAIN(TripsPanelTest)
#include "trips_panel_test.moc"
