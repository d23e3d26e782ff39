// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/archive.h"
#include "archive_fixture.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fleetglass;
using namespace fleetglass::test;

/// What goes into the archive comes out of it after the program has been closed, unknown as unknown.
class ArchiveRoundTripTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(); }
    void init();
    void cleanup() { m_archive.reset(); }

    void lastStateComesBack();
    void vehicleWithoutIdentityComesBackWithout();
    void accountsComeBackApart();
    void observationsBecomeReadings();
    void positionsBecomeTrack();
    void tripsComeBackAndAreReplaced();
    void chargeSessionsComeBackAndAreReplaced();
    void rawRecordsComeNewestFirstUpToTheLimit();
    void hundredThousandRawRecords();
    void marksAndLastGood();
    void unknownVehicleHasNoPast();

private:
    void reopen();
    QList<VehicleUpdate> vehicles(const QString &accountId = u"account-1"_s);

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Archive> m_archive;
};

void ArchiveRoundTripTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    reopen();
}

void ArchiveRoundTripTest::reopen()
{
    m_archive.reset();
    m_archive = std::make_unique<Archive>(m_directory->filePath(u"archive.sqlite"_s));
    QVERIFY(ended(m_archive->open()));
}

QList<VehicleUpdate> ArchiveRoundTripTest::vehicles(const QString &accountId)
{
    const auto updates = ended(m_archive->loadFleet());
    if (!updates)
        return {};
    for (const FleetUpdate &update : *updates) {
        if (update.accountId == accountId)
            return update.vehicles;
    }
    return {};
}

/// As loaded, in an order that does not depend on which text was met first.
static QList<Observation> sorted(QList<Observation> observations)
{
    std::ranges::sort(observations, {}, [](const Observation &observation) {
        return std::pair(static_cast<int>(observation.quantity), observation.part.text());
    });
    return observations;
}

void ArchiveRoundTripTest::lastStateComesBack()
{
    const VehicleKey key = vehicleKey(u"DEMO-01"_s);
    VehicleUpdate saved{.key = key,
                        .identity = Vehicle{.key = key, .name = u"Bus für die Schule"_s, .kind = VehicleKind::Bus},
                        .observations = {number(Quantity::StateOfCharge, 0, noonMs),
                                         observed(Quantity::Charging, false, noonMs - 1, {}, u"OVMS status"),
                                         observed(Quantity::ChargeState, u"topoff"_s, noonMs - 2, {}, u"OVMS C record"),
                                         observed(Quantity::Firmware, QString(), noonMs, {}, {}),
                                         number(Quantity::TyrePressure, 230.5, noonMs, u"fl"),
                                         number(Quantity::TyrePressure, 0, noonMs - 5, u"rr")},
                        .position = Position{.latitude = -33.9,
                                             .longitude = 0,
                                             .altitudeM = std::nullopt,
                                             .headingDeg = 0,
                                             .speedKmh = 12.5,
                                             .sourceAge = SourceAge::Old,
                                             .origin = u"OVMS L record",
                                             .observedAtMs = noonMs - 3}};
    saved.observations[1].sourceAge = SourceAge::Old;
    QVERIFY(ended(m_archive->save(oneVehicle(saved))));
    reopen();

    QList<VehicleUpdate> loaded = vehicles();
    QCOMPARE(loaded.size(), 1);
    QCOMPARE(loaded.first().identity, saved.identity);
    QCOMPARE(loaded.first().position, saved.position);
    QCOMPARE(sorted(loaded.first().observations), sorted(saved.observations));
}

void ArchiveRoundTripTest::vehicleWithoutIdentityComesBackWithout()
{
    const VehicleKey key = vehicleKey(u"DEMO-02"_s);
    QVERIFY(ended(m_archive->save(oneVehicle(
        {.key = key, .identity = {}, .observations = {number(Quantity::Odometer, 12, noonMs)}, .position = {}}))));
    reopen();
    QCOMPARE(vehicles().size(), 1);
    QCOMPARE(vehicles().first().identity, std::nullopt);
    QCOMPARE(vehicles().first().position, std::nullopt);
    QCOMPARE(vehicles().first().observations.size(), 1);
}

void ArchiveRoundTripTest::accountsComeBackApart()
{
    for (const QString &account : {u"account-1"_s, u"account-2"_s}) {
        const VehicleKey key = vehicleKey(u"SAME-ID"_s, account);
        QVERIFY(ended(m_archive->save(oneVehicle(
            {.key = key, .identity = Vehicle{.key = key, .name = account}, .observations = {}, .position = {}}))));
    }
    reopen();
    QCOMPARE(vehicles(u"account-1"_s).first().identity->name, u"account-1"_s);
    QCOMPARE(vehicles(u"account-2"_s).first().identity->name, u"account-2"_s);
}

void ArchiveRoundTripTest::observationsBecomeReadings()
{
    const VehicleKey key = vehicleKey(u"DEMO-01"_s);
    QSignalSpy historySaved(m_archive.get(), &Archive::historySaved);
    QVERIFY(ended(m_archive->save(oneVehicle(
        {.key = key,
         .identity = {},
         .observations = {number(Quantity::StateOfCharge, 80, noonMs), observed(Quantity::Ignition, true, noonMs),
                          observed(Quantity::ChargeState, u"done"_s, noonMs),
                          number(Quantity::TyrePressure, 200, noonMs, u"fl"),
                          number(Quantity::TyrePressure, 210, noonMs, u"fr"),
                          number(Quantity::Speed, std::numeric_limits<double>::quiet_NaN(), noonMs)},
         .position = {}}))));
    QTRY_COMPARE(historySaved.size(), 1);
    QCOMPARE(historySaved.first().first().value<QList<VehicleKey>>(), QList<VehicleKey>{key});
    HistoryBatch past = pastOf(key);
    past.readings = {reading(Quantity::StateOfCharge, 70, noonMs - 60'000),
                     reading(Quantity::StateOfCharge, 81, noonMs)};
    QVERIFY(ended(m_archive->saveHistory(past)));
    reopen();

    const auto series = ended(m_archive->series(key));
    QVERIFY(series);
    QCOMPARE(series->size(), 4);
    const auto soc = std::ranges::find(*series, Quantity::StateOfCharge, &SeriesInfo::quantity);
    QVERIFY(soc != series->end());
    QCOMPARE(soc->firstMs, noonMs - 60'000);
    QCOMPARE(soc->lastMs, noonMs);
    QCOMPARE(soc->count, 2);

    const auto readings = ended(m_archive->rawReadings(key, Quantity::StateOfCharge, {}, always));
    QVERIFY(readings);
    QCOMPARE(*readings, past.readings);
    const auto ignition = ended(m_archive->rawReadings(key, Quantity::Ignition, {}, always));
    QCOMPARE(ignition->first().value, 1.0);
    const auto right = ended(m_archive->readings(key, Quantity::TyrePressure, u"fr", always, 100));
    QCOMPARE(right->size(), 1);
    QCOMPARE(right->first().value, 210.0);
    const TimeSpan before{.fromMs = 0, .toMs = noonMs - 60'001};
    QVERIFY(ended(m_archive->rawReadings(key, Quantity::StateOfCharge, {}, before))->isEmpty());
}

void ArchiveRoundTripTest::positionsBecomeTrack()
{
    const VehicleKey key = vehicleKey(u"DEMO-01"_s);
    QVERIFY(ended(m_archive->save(
        oneVehicle({.key = key, .identity = {}, .observations = {}, .position = place(50, 8, noonMs)}))));
    Position earlier = place(49, 8, noonMs - 1000);
    earlier.altitudeM = 0;
    earlier.sourceAge = SourceAge::Old;
    const Position nowhere = place(std::numeric_limits<double>::quiet_NaN(), 8, noonMs - 500);
    HistoryBatch past = pastOf(key);
    past.track = {earlier, nowhere};
    QVERIFY(ended(m_archive->saveHistory(past)));
    reopen();
    const auto track = ended(m_archive->track(key, always));
    QVERIFY(track);
    const QList<Position> expected{earlier, place(50, 8, noonMs)};
    QCOMPARE(*track, expected);
}

void ArchiveRoundTripTest::tripsComeBackAndAreReplaced()
{
    const VehicleKey key = vehicleKey(u"DEMO-01"_s);
    Trip bare;
    bare.startMs = noonMs;
    bare.endMs = noonMs + 1000;
    Trip full{.startMs = noonMs + 5000,
              .endMs = noonMs + 9000,
              .distanceKm = 12.5,
              .startPlace = LatLon{.latitude = 0, .longitude = 1},
              .endPlace = LatLon{.latitude = 2, .longitude = 3},
              .startName = u"Home"_s,
              .endName = u"Work"_s,
              .startSocPercent = 80,
              .endSocPercent = 0,
              .energyUsedKwh = 3.5,
              .energyRecoveredKwh = 0.25,
              .endOdometerKm = 10'000};
    const auto keep = [this, &key](QList<Trip> trips) {
        HistoryBatch past = pastOf(key);
        past.trips = std::move(trips);
        return ended(m_archive->saveHistory(past)).has_value();
    };
    QVERIFY(keep({full, bare}));
    full.endMs += 500;
    QVERIFY(keep({full}));
    reopen();

    const auto trips = ended(m_archive->trips(key, always));
    QVERIFY(trips);
    QCOMPARE(trips->size(), 2);
    const Trip &first = trips->at(0);
    QVERIFY(!first.startPlace && !first.endPlace && !first.startSocPercent && !first.energyUsedKwh
            && !first.endOdometerKm);
    const Trip &second = trips->at(1);
    QCOMPARE(second.endMs, noonMs + 9500);
    QCOMPARE(second.distanceKm, 12.5);
    QCOMPARE(second.startPlace->longitude, 1.0);
    QCOMPARE(second.endPlace->latitude, 2.0);
    QCOMPARE(second.startName, u"Home"_s);
    QCOMPARE(second.endName, u"Work"_s);
    QCOMPARE(second.startSocPercent, std::optional(80.0));
    QCOMPARE(second.endSocPercent, std::optional(0.0));
    QCOMPARE(second.energyUsedKwh, std::optional(3.5));
    QCOMPARE(second.energyRecoveredKwh, std::optional(0.25));
    QCOMPARE(second.endOdometerKm, std::optional(10'000.0));
    // A drive that began before the span and ended in it belongs to it.
    QCOMPARE(ended(m_archive->trips(key, {.fromMs = noonMs + 6000, .toMs = noonMs + 7000}))->size(), 1);
    QVERIFY(ended(m_archive->trips(key, {.fromMs = noonMs + 2000, .toMs = noonMs + 3000}))->isEmpty());
}

void ArchiveRoundTripTest::chargeSessionsComeBackAndAreReplaced()
{
    const VehicleKey key = vehicleKey(u"DEMO-01"_s);
    ChargeSession session{.startMs = noonMs,
                          .endMs = std::nullopt,
                          .placeName = u"Depot"_s,
                          .place = LatLon{.latitude = 5, .longitude = 6},
                          .kind = u"ccs"_s,
                          .lastState = u"charging"_s,
                          .energyKwh = 0,
                          .gridEnergyKwh = std::nullopt,
                          .startSocPercent = 20,
                          .endSocPercent = std::nullopt};
    const auto keep = [this, &key](const ChargeSession &charge) {
        HistoryBatch past = pastOf(key);
        past.chargeSessions = {charge};
        return ended(m_archive->saveHistory(past)).has_value();
    };
    QVERIFY(keep(session));
    reopen();
    auto loaded = ended(m_archive->chargeSessions(key, {.fromMs = noonMs + 1000, .toMs = noonMs + 2000}));
    QVERIFY(loaded);
    QCOMPARE(loaded->size(), 1);
    QCOMPARE(loaded->first().endMs, std::nullopt);
    QCOMPARE(loaded->first().gridEnergyKwh, std::nullopt);
    QCOMPARE(loaded->first().energyKwh, std::optional(0.0));
    QCOMPARE(loaded->first().place->latitude, 5.0);
    QCOMPARE(loaded->first().kind, u"ccs"_s);

    session.endMs = noonMs + 500;
    session.lastState = u"done"_s;
    session.gridEnergyKwh = 4.5;
    session.endSocPercent = 90;
    QVERIFY(keep(session));
    loaded = ended(m_archive->chargeSessions(key, always));
    QCOMPARE(loaded->size(), 1);
    QCOMPARE(loaded->first().endMs, std::optional(noonMs + 500));
    QCOMPARE(loaded->first().lastState, u"done"_s);
    QCOMPARE(loaded->first().gridEnergyKwh, std::optional(4.5));
    QCOMPARE(loaded->first().startSocPercent, std::optional(20.0));
    QCOMPARE(loaded->first().endSocPercent, std::optional(90.0));
    QVERIFY(ended(m_archive->chargeSessions(key, {.fromMs = noonMs + 1000, .toMs = noonMs + 2000}))->isEmpty());
}

void ArchiveRoundTripTest::rawRecordsComeNewestFirstUpToTheLimit()
{
    const VehicleKey key = vehicleKey(u"DEMO-01"_s);
    const RawRecord first{.type = u"*-LOG-Trip"_s, .number = 1, .recordedAtMs = noonMs, .data = u"one"_s};
    const RawRecord second{.type = u"*-LOG-Trip"_s, .number = 2, .recordedAtMs = noonMs + 1, .data = QString()};
    const RawRecord sameTime{.type = u"*-LOG-Trip"_s, .number = 3, .recordedAtMs = noonMs + 1, .data = u"ünï\u0001"_s};
    const RawRecord other{.type = u""_s, .number = 1, .recordedAtMs = noonMs, .data = u"other"_s};
    RawRecord again = first;
    again.data = u"one, corrected"_s;
    HistoryBatch past = pastOf(key);
    past.rawRecords = {first, second, sameTime, other, again};
    QVERIFY(ended(m_archive->saveHistory(past)));
    reopen();
    const QStringList types{QString(), u"*-LOG-Trip"_s};
    QCOMPARE(*ended(m_archive->rawRecordTypes(key)), types);
    const QList<RawRecord> all{sameTime, second, again};
    QCOMPARE(*ended(m_archive->rawRecords(key, u"*-LOG-Trip"_s, always, 100)), all);
    QCOMPARE(*ended(m_archive->rawRecords(key, u"*-LOG-Trip"_s, always, 1)), QList<RawRecord>{sameTime});
    QCOMPARE(*ended(m_archive->rawRecords(key, u"*-LOG-Trip"_s, {.fromMs = 0, .toMs = noonMs}, 9)),
             QList<RawRecord>{again});
    QVERIFY(ended(m_archive->rawRecords(key, u"*-LOG-Trip"_s, always, -1))->isEmpty());
}

void ArchiveRoundTripTest::hundredThousandRawRecords()
{
    constexpr int count = 100'000;
    const VehicleKey key = vehicleKey(u"DEMO-01"_s);
    HistoryBatch batch = pastOf(key);
    batch.rawRecords.reserve(count);
    for (int i = 0; i < count; ++i)
        batch.rawRecords.append(
            {.type = u"D"_s, .number = i, .recordedAtMs = noonMs + i, .data = u"record %1"_s.arg(i)});
    QVERIFY(ended(m_archive->saveHistory(batch)));
    const auto newest = ended(m_archive->rawRecords(key, u"D"_s, always, 500));
    QCOMPARE(newest->size(), 500);
    QCOMPARE(newest->first().number, count - 1);
    QCOMPARE(newest->last().number, count - 500);
    QCOMPARE(ended(m_archive->rawRecords(key, u"D"_s, always, count * 2))->size(), count);
    QCOMPARE(*ended(m_archive->rawRecordTypes(key)), QStringList{u"D"_s});
}

void ArchiveRoundTripTest::marksAndLastGood()
{
    const VehicleKey key = vehicleKey(u"DEMO-01"_s);
    const HistoryBatch nothing = pastOf(key);
    QVERIFY(ended(m_archive->saveHistory(nothing, {{.key = key, .kind = u"S"_s, .untilMs = noonMs - 5}})));
    QVERIFY(ended(m_archive->saveHistory(nothing, {{.key = key, .kind = u"S"_s, .untilMs = noonMs},
                                                   {.key = key, .kind = u"*-LOG-Trip"_s, .untilMs = 0}})));
    QCOMPARE(*ended(m_archive->lastGoodMs(u"account-1"_s)), std::nullopt);
    QVERIFY(ended(m_archive->saveLastGoodMs(u"account-1"_s, 0)));
    reopen();
    QCOMPARE(*ended(m_archive->lastGoodMs(u"account-1"_s)), std::optional(qint64(0)));
    const auto marks = ended(m_archive->syncMarks(u"account-1"_s));
    QVERIFY(marks);
    QCOMPARE(marks->size(), 2);
    QCOMPARE(marks->at(0).kind, u"*-LOG-Trip"_s);
    QCOMPARE(marks->at(1).kind, u"S"_s);
    QCOMPARE(marks->at(1).untilMs, noonMs);
    QCOMPARE(marks->at(1).key, key);
    QVERIFY(ended(m_archive->syncMarks(u"account-2"_s))->isEmpty());
    QVERIFY2(vehicles().isEmpty(), "a vehicle known by its past only has no last state");
}

void ArchiveRoundTripTest::unknownVehicleHasNoPast()
{
    const VehicleKey key = vehicleKey(u"NOBODY"_s);
    QVERIFY(ended(m_archive->series(key))->isEmpty());
    QVERIFY(ended(m_archive->readings(key, Quantity::Speed, {}, always, 10))->isEmpty());
    QVERIFY(ended(m_archive->track(key, always))->isEmpty());
    QVERIFY(ended(m_archive->trips(key, always))->isEmpty());
    QVERIFY(ended(m_archive->rawRecordTypes(key))->isEmpty());
}

QTEST_GUILESS_MAIN(ArchiveRoundTripTest)
#include "archive_round_trip_test.moc"
