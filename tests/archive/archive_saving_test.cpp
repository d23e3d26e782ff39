// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/archive.h"
#include "archive_fixture.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace fleetglass;
using namespace fleetglass::test;

/// Merging, what becomes a reading, vehicles and accounts that go, and calls that end after the archive has.
class ArchiveSavingTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(); }
    void init();
    void cleanup() { m_archive.reset(); }

    void newerWinsAlsoAfterARestart();
    void anotherProgramsValuesAreMergedToo();
    void equalValuesWithinAMinuteAreOneReading();
    void samePlaceWithinAMinuteIsOnePoint();
    void goneVehicleLosesItsStateAndKeepsItsPast();
    void goneVehicleStartsEmptyWhenItComesBack();
    void removedAccountLeavesNothing();
    void callsEndLaterAndInOrder();
    void destructionFinishesWhatIsQueued();
    void callsBeforeOpenFail();
    void signalsComeOnTheArchivesThread();

private:
    bool save(const QString &remoteId, QList<Observation> observations, std::optional<Position> position = {});
    void reopen();
    ObservationSet state(const QString &remoteId);

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;
    std::unique_ptr<Archive> m_archive;
};

void ArchiveSavingTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_path = m_directory->filePath(u"archive.sqlite"_s);
    reopen();
}

void ArchiveSavingTest::reopen()
{
    m_archive.reset();
    m_archive = std::make_unique<Archive>(m_path);
    QVERIFY(ended(m_archive->open()));
}

bool ArchiveSavingTest::save(const QString &remoteId, QList<Observation> observations, std::optional<Position> position)
{
    return ended(m_archive->save(oneVehicle({.key = vehicleKey(remoteId),
                                             .identity = {},
                                             .observations = std::move(observations),
                                             .position = position})))
        .has_value();
}

ObservationSet ArchiveSavingTest::state(const QString &remoteId)
{
    ObservationSet known;
    const auto updates = ended(m_archive->loadFleet());
    for (const FleetUpdate &update : updates.value_or(QList<FleetUpdate>())) {
        for (const VehicleUpdate &vehicle : update.vehicles) {
            if (vehicle.key.remoteId == remoteId)
                known.merge(vehicle.observations);
        }
    }
    return known;
}

void ArchiveSavingTest::newerWinsAlsoAfterARestart()
{
    QVERIFY(save(u"A"_s, {number(Quantity::StateOfCharge, 50, noonMs), number(Quantity::Odometer, 7, noonMs)},
                 place(1, 1, noonMs)));
    reopen();
    QVERIFY(save(u"A"_s, {number(Quantity::StateOfCharge, 40, noonMs - 1), number(Quantity::Speed, 0, noonMs)},
                 place(2, 2, noonMs - 1)));
    QCOMPARE(state(u"A"_s).number(Quantity::StateOfCharge), std::optional(50.0));
    QCOMPARE(state(u"A"_s).number(Quantity::Odometer), std::optional(7.0));
    QCOMPARE(state(u"A"_s).number(Quantity::Speed), std::optional(0.0));
    QCOMPARE(state(u"A"_s).number(Quantity::Awake), std::nullopt);
    QVERIFY(save(u"A"_s, {number(Quantity::StateOfCharge, 60, noonMs)}));
    reopen();
    QCOMPARE(state(u"A"_s).number(Quantity::StateOfCharge), std::optional(60.0));
    QCOMPARE(ended(m_archive->loadFleet())->first().vehicles.first().position->latitude, 1.0);
    // What was late for the last state is a true reading of the past.
    QCOMPARE(ended(m_archive->rawReadings(vehicleKey(u"A"_s), Quantity::StateOfCharge, {}, always))->size(), 2);
    QCOMPARE(ended(m_archive->track(vehicleKey(u"A"_s), always))->size(), 2);
}

void ArchiveSavingTest::anotherProgramsValuesAreMergedToo()
{
    QVERIFY(save(u"A"_s, {number(Quantity::StateOfCharge, 50, noonMs)}));
    {
        Archive other(m_path);
        QVERIFY(ended(other.open()));
        QVERIFY(ended(other.save(oneVehicle({.key = vehicleKey(u"A"_s),
                                             .identity = {},
                                             .observations = {number(Quantity::Odometer, 9, noonMs)},
                                             .position = {}}))));
    }
    QVERIFY(save(u"A"_s, {number(Quantity::Speed, 3, noonMs)}));
    reopen();
    QCOMPARE(state(u"A"_s).all().size(), 3);
}

void ArchiveSavingTest::equalValuesWithinAMinuteAreOneReading()
{
    const auto count = [this] {
        return ended(m_archive->rawReadings(vehicleKey(u"A"_s), Quantity::Speed, {}, always))->size();
    };
    QVERIFY(save(u"A"_s, {number(Quantity::Speed, 5, noonMs)}));
    QVERIFY(save(u"A"_s, {number(Quantity::Speed, 5, noonMs)}));
    QVERIFY(save(u"A"_s, {number(Quantity::Speed, 5, noonMs + 30'000)}));
    QVERIFY(save(u"A"_s, {number(Quantity::Speed, 5, noonMs + 59'999)}));
    QCOMPARE(count(), 1);
    // Counted from the last reading, not from the last look: being asked often must not hide a value for ever.
    QVERIFY(save(u"A"_s, {number(Quantity::Speed, 5, noonMs + 60'000)}));
    QCOMPARE(count(), 2);
    QVERIFY(save(u"A"_s, {number(Quantity::Speed, 6, noonMs + 60'001)}));
    QCOMPARE(count(), 3);
    QCOMPARE(state(u"A"_s).find(Quantity::Speed)->observedAtMs, noonMs + 60'001);
}

void ArchiveSavingTest::samePlaceWithinAMinuteIsOnePoint()
{
    for (const qint64 laterByMs : {0, 1000, 59'999, 60'000})
        QVERIFY(save(u"A"_s, {}, place(50, 8, noonMs + laterByMs)));
    QVERIFY(save(u"A"_s, {}, place(50.1, 8, noonMs + 60'001)));
    QCOMPARE(ended(m_archive->track(vehicleKey(u"A"_s), always))->size(), 3);
}

void ArchiveSavingTest::goneVehicleLosesItsStateAndKeepsItsPast()
{
    QVERIFY(save(u"A"_s, {number(Quantity::Speed, 5, noonMs)}));
    QVERIFY(save(u"B"_s, {number(Quantity::Speed, 6, noonMs)}));
    const VehicleKey foreign = vehicleKey(u"A"_s, u"account-2"_s);
    QVERIFY(ended(m_archive->save(oneVehicle(
        {.key = foreign, .identity = {}, .observations = {number(Quantity::Speed, 7, noonMs)}, .position = {}}))));
    QVERIFY(ended(m_archive->save({.accountId = u"account-1"_s, .vehicles = {}, .allRemoteIds = QStringList{u"B"_s}})));
    reopen();
    QVERIFY(state(u"B"_s).number(Quantity::Speed));
    const auto updates = ended(m_archive->loadFleet());
    QCOMPARE(updates->size(), 2);
    for (const FleetUpdate &update : *updates)
        QCOMPARE(update.vehicles.size(), 1);
    QCOMPARE(ended(m_archive->rawReadings(vehicleKey(u"A"_s), Quantity::Speed, {}, always))->size(), 1);
}

void ArchiveSavingTest::goneVehicleStartsEmptyWhenItComesBack()
{
    QVERIFY(save(u"A"_s, {number(Quantity::Speed, 5, noonMs)}));
    QVERIFY(ended(m_archive->save({.accountId = u"account-1"_s, .vehicles = {}, .allRemoteIds = QStringList()})));
    QVERIFY(state(u"A"_s).isEmpty());
    QVERIFY(save(u"A"_s, {number(Quantity::Odometer, 5, noonMs)}));
    reopen();
    QCOMPARE(state(u"A"_s).all().size(), 1);
}

void ArchiveSavingTest::removedAccountLeavesNothing()
{
    const VehicleKey key = vehicleKey(u"A"_s);
    const VehicleKey stays = vehicleKey(u"A"_s, u"account-2"_s);
    for (const VehicleKey &each : {key, stays}) {
        QVERIFY(ended(m_archive->save(oneVehicle({.key = each,
                                                  .identity = Vehicle{.key = each, .name = u"a"_s},
                                                  .observations = {number(Quantity::Speed, 5, noonMs)},
                                                  .position = place(1, 2, noonMs)}))));
        HistoryBatch past = pastOf(each);
        past.trips.append(Trip());
        past.chargeSessions.append(ChargeSession());
        past.rawRecords.append({.type = u"D"_s, .number = 1, .recordedAtMs = 1, .data = {}});
        QVERIFY(ended(m_archive->saveHistory(past, {{.key = each, .kind = u"D"_s, .untilMs = 5}})));
        QVERIFY(ended(m_archive->saveLastGoodMs(each.accountId, 5)));
    }
    QVERIFY(ended(m_archive->removeAccount(u"account-1"_s)));
    m_archive.reset();

    RawFile file(m_path);
    QVERIFY(file.isOpen());
    for (const QString &table : {u"accounts"_s, u"vehicles"_s, u"last_states"_s, u"series"_s, u"readings"_s, u"track"_s,
                                 u"trips"_s, u"charge_sessions"_s, u"raw_records"_s, u"sync_marks"_s})
        QVERIFY2(file.value(u"SELECT COUNT(*) FROM "_s + table) == 1, qPrintable(table));
    QCOMPARE(file.value(u"SELECT account_id FROM vehicles"_s).toString(), u"account-2"_s);
}

void ArchiveSavingTest::callsEndLaterAndInOrder()
{
    QStringList ends;
    auto first =
        m_archive->saveLastGoodMs(u"account-1"_s, 1).then([&ends](const Result<void> &) { ends.append(u"first"_s); });
    auto second = m_archive->lastGoodMs(u"account-1"_s).then([&ends](const Result<std::optional<qint64>> &answer) {
        ends.append(u"second %1"_s.arg(answer->value_or(-1)));
    });
    // However fast the other thread is, nothing ends before the event loop runs.
    QThread::msleep(20);
    QVERIFY(ends.isEmpty());
    const QStringList expected{u"first"_s, u"second 1"_s};
    QTRY_COMPARE(ends, expected);
}

void ArchiveSavingTest::destructionFinishesWhatIsQueued()
{
    constexpr int count = 200;
    int good = 0;
    for (int i = 0; i < count; ++i) {
        Task<Result<void>> saved =
            m_archive->save(oneVehicle({.key = vehicleKey(u"A"_s),
                                        .identity = {},
                                        .observations = {number(Quantity::Odometer, i, noonMs + i)},
                                        .position = {}}));
        saved.then([&good](const Result<void> &done) { good += done ? 1 : 0; });
    }
    m_archive.reset();
    QTRY_COMPARE(good, count);
    reopen();
    QCOMPARE(ended(m_archive->rawReadings(vehicleKey(u"A"_s), Quantity::Odometer, {}, always))->size(), count);
    QCOMPARE(state(u"A"_s).number(Quantity::Odometer), std::optional(count - 1.0));
}

void ArchiveSavingTest::callsBeforeOpenFail()
{
    Archive closed(m_directory->filePath(u"other.sqlite"_s));
    const auto loaded = ended(closed.loadFleet());
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, ErrorKind::Storage);
    QVERIFY(!ended(closed.series(vehicleKey(u"A"_s))));
}

void ArchiveSavingTest::signalsComeOnTheArchivesThread()
{
    QThread *seenOn = nullptr;
    connect(
        m_archive.get(), &Archive::historySaved, m_archive.get(), [&seenOn] { seenOn = QThread::currentThread(); },
        Qt::DirectConnection);
    QVERIFY(save(u"A"_s, {number(Quantity::Speed, 5, noonMs)}));
    QTRY_COMPARE(seenOn, thread());
}

QTEST_GUILESS_MAIN(ArchiveSavingTest)
#include "archive_saving_test.moc"
