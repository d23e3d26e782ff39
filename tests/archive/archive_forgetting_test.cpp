// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/archive.h"
#include "archive_fixture.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace fleetglass;
using namespace fleetglass::test;

/// What is forgotten, what stays, and that other questions are answered meanwhile.
class ArchiveForgettingTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_archive.reset(); }

    void oldPastGoesTheRestStays();
    void manySlicesBetweenWhichOthersAreAnswered();
    void archiveMayGoMeanwhile();
    void sizeIsThatOfTheFiles();
    void closedArchiveSaysSo();

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;
    std::unique_ptr<Archive> m_archive;
};

constexpr qint64 second = 1000;
constexpr qint64 day = 24 * 60 * 60 * second;

void ArchiveForgettingTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_path = m_directory->filePath(u"archive.sqlite"_s);
    m_archive = std::make_unique<Archive>(m_path);
    QVERIFY(ended(m_archive->open()));
}

void ArchiveForgettingTest::oldPastGoesTheRestStays()
{
    const qint64 limit = noonMs - 30 * day;
    for (const QString &remoteId : {u"A"_s, u"B"_s}) {
        HistoryBatch past = pastOf(vehicleKey(remoteId));
        for (const qint64 atMs : {limit - day, limit - 1, limit, noonMs}) {
            past.readings.append(reading(Quantity::Speed, 50, atMs));
            past.readings.append(reading(Quantity::Odometer, 5, atMs));
            past.track.append(place(50, 8, atMs));
            past.rawRecords.append({.type = u"D"_s, .number = 1, .recordedAtMs = atMs, .data = u"x"_s});
        }
        Trip trip;
        trip.startMs = limit - 2 * day;
        trip.endMs = limit - day;
        past.trips.append(trip);
        ChargeSession session;
        session.startMs = limit - 2 * day;
        past.chargeSessions.append(session);
        const SyncMark mark{.key = vehicleKey(remoteId), .kind = u"D"_s, .untilMs = limit - day};
        QVERIFY(ended(m_archive->saveHistory(past, {mark})));
        QVERIFY(ended(m_archive->save(oneVehicle({.key = vehicleKey(remoteId),
                                                  .identity = {},
                                                  .observations = {number(Quantity::Speed, 9, limit - 5 * day)},
                                                  .position = {}}))));
    }

    QVERIFY(ended(m_archive->forgetOlderThan(limit)));
    for (const QString &remoteId : {u"A"_s, u"B"_s}) {
        const VehicleKey key = vehicleKey(remoteId);
        for (const Quantity quantity : {Quantity::Speed, Quantity::Odometer}) {
            const auto readings = ended(m_archive->rawReadings(key, quantity, {}, always));
            QCOMPARE(readings->size(), 2);
            QCOMPARE(readings->first().observedAtMs, limit); // the limit itself is not older than the limit
        }
        QCOMPARE(ended(m_archive->track(key, always))->size(), 2);
        QCOMPARE(ended(m_archive->rawRecords(key, u"D"_s, always, 10))->size(), 2);
        QCOMPARE(ended(m_archive->trips(key, always))->size(), 1);
        QVERIFY(!ended(m_archive->trips(key, always))->first().distanceKm);
        QCOMPARE(ended(m_archive->chargeSessions(key, always))->size(), 1);
    }
    QCOMPARE(ended(m_archive->syncMarks(u"account-1"_s))->size(), 2);
    QCOMPARE(ended(m_archive->loadFleet())->first().vehicles.size(), 2);
}

void ArchiveForgettingTest::manySlicesBetweenWhichOthersAreAnswered()
{
    constexpr int rows = 1'000'000; // many slices also where the disk is fast
    HistoryBatch past = pastOf(vehicleKey(u"A"_s));
    past.readings.reserve(rows);
    for (int i = 0; i < rows; ++i)
        past.readings.append(reading(Quantity::Speed, i, noonMs - i * second));
    QVERIFY(ended(m_archive->saveHistory(past)));

    bool isDone = false;
    const auto forget = [&]() -> Task<> {
        const Result<void> done = co_await m_archive->forgetOlderThan(noonMs);
        isDone = done.has_value();
    };
    const Task<> running = forget();
    int answered = 0;
    qint64 longestMs = 0;
    while (!isDone) {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(ended(m_archive->syncMarks(u"account-1"_s)));
        longestMs = std::max(longestMs, timer.elapsed());
        ++answered;
    }
    QCOMPARE_GE(answered, 2); // else it was done in one go
    // Slices are of 20 ms; what is above is the disk, and a machine that does other things, too.
    QVERIFY2(longestMs < 1000, qPrintable(QString::number(longestMs)));
    QCOMPARE(ended(m_archive->rawReadings(vehicleKey(u"A"_s), Quantity::Speed, {}, always))->size(), 1);
}

void ArchiveForgettingTest::archiveMayGoMeanwhile()
{
    HistoryBatch past = pastOf(vehicleKey(u"A"_s));
    for (int i = 0; i < 100'000; ++i)
        past.readings.append(reading(Quantity::Speed, i, noonMs - i * second));
    QVERIFY(ended(m_archive->saveHistory(past)));
    std::optional<Result<void>> ending;
    const auto forget = [&]() -> Task<> { ending = co_await m_archive->forgetOlderThan(noonMs); };
    const Task<> running = forget();
    m_archive.reset();
    QTRY_VERIFY(ending.has_value());
    QVERIFY(!*ending);
    QCOMPARE(ending->error().kind, ErrorKind::Cancelled);
}

void ArchiveForgettingTest::sizeIsThatOfTheFiles()
{
    const auto small = ended(m_archive->size());
    QVERIFY(small);
    QCOMPARE_GT(*small, 0);
    HistoryBatch past = pastOf(vehicleKey(u"A"_s));
    for (int i = 0; i < 50'000; ++i)
        past.readings.append(reading(Quantity::Speed, i, noonMs - i * second));
    QVERIFY(ended(m_archive->saveHistory(past)));
    QCOMPARE_GT(*ended(m_archive->size()), *small + 50'000 * 8);
}

void ArchiveForgettingTest::closedArchiveSaysSo()
{
    Archive never(m_directory->filePath(u"never.sqlite"_s));
    const Result<void> done = ended(never.forgetOlderThan(noonMs));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Storage);
}

QTEST_GUILESS_MAIN(ArchiveForgettingTest)
#include "archive_forgetting_test.moc"
