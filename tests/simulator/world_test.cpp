// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/ovms/ovms_records.h"
#include "simulator/towns.h"
#include "simulator/world.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>

#include <cmath>

using namespace fleetglass;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 StartMs = 1795176000000; // 2026-11-20 12:00:00 UTC
constexpr qint64 HourMs = 3'600'000;
constexpr qint64 DayMs = 24 * HourMs;

QByteArray everythingOf(const World &world, int index, qint64 ms)
{
    QByteArray all;
    for (const OvmsRecord &record : ovmsRecords(world.traits(index), world.at(index, ms), index, ms))
        all += record.code + record.message + '\n';
    return all;
}

} // namespace

class WorldTest : public QObject
{
    Q_OBJECT
private slots:
    void townsAreUsable();
    void sameSeedSameBytes();
    void orderOfAskingDoesNotMatter();
    void idsAreUniqueAndFoundInAnyCase();
    void halfOfTheFleetMovesAtAnyHour();
    void nothingJumps();
    void chargeGoesUpAtThePlugAndDownOnTheRoad();
    void daysHaveNoGaps();
    void routesBendAndEndWhereTheyShould();
    void reportsComeInTime();
    void silentVehiclesStaySilent();
    void raritiesAreThere();
    void leaksRaiseAlerts();
    void timeMayRunFaster();
    void hugeFleetsCostNothingUntilAsked();
};

void WorldTest::townsAreUsable()
{
    QVERIFY(towns().size() >= 150);
    QSet<QByteArray> codes;
    for (const Town &town : towns()) {
        QVERIFY2(town.latitude > 44 && town.latitude < 70 && town.longitude > -11 && town.longitude < 40, town.name);
        QCOMPARE(qstrlen(town.code), 3u);
        codes.insert(town.code);
    }
    QCOMPARE(codes.size(), qsizetype(towns().size()));
    QVERIFY(std::abs(distanceKm(59.437, 24.754, 58.378, 26.729) - 162) < 5); // Tallinn to Tartu
}

void WorldTest::sameSeedSameBytes()
{
    const World one({.seed = 7, .vehicles = 60}, StartMs);
    const World same({.seed = 7, .vehicles = 600}, StartMs);
    const World other({.seed = 8, .vehicles = 60}, StartMs);
    int different = 0;
    for (int index = 0; index < 60; ++index) {
        const qint64 at = StartMs + index * 977'000LL;
        QCOMPARE(one.id(index), same.id(index));
        QCOMPARE(everythingOf(one, index, at), everythingOf(same, index, at));
        different += everythingOf(one, index, at) != everythingOf(other, index, at) ? 1 : 0;
    }
    QVERIFY(different > 50);
}

void WorldTest::orderOfAskingDoesNotMatter()
{
    const World forward({.vehicles = 12}, StartMs);
    const World backward({.vehicles = 12}, StartMs);
    QByteArrayList first;
    for (int step = 0; step < 40; ++step)
        first.append(everythingOf(forward, step % 12, StartMs + step * HourMs));
    for (int step = 39; step >= 0; --step)
        QCOMPARE(everythingOf(backward, step % 12, StartMs + step * HourMs), first[step]);
}

void WorldTest::idsAreUniqueAndFoundInAnyCase()
{
    const World world({.vehicles = 3000}, StartMs);
    QSet<QString> ids;
    for (int index = 0; index < world.size(); ++index) {
        ids.insert(world.id(index));
        QCOMPARE(world.find(world.id(index).toLower()), std::optional(index));
    }
    QCOMPARE(ids.size(), 3000);
    QVERIFY(!world.find(u"NOSUCHCAR"_s));
    for (size_t i = 1; i < world.sortedById().size(); ++i)
        QVERIFY(world.id(world.sortedById()[i - 1]) < world.id(world.sortedById()[i]));
}

void WorldTest::halfOfTheFleetMovesAtAnyHour()
{
    const World world({.vehicles = 400}, StartMs);
    for (int hour = 0; hour < 24; hour += 3) {
        int moving = 0;
        int charging = 0;
        int idle = 0;
        for (int index = 0; index < world.size(); ++index) {
            const VehicleMoment moment = world.at(index, StartMs + hour * HourMs);
            moving += moment.driving() ? 1 : 0;
            charging += moment.charging() ? 1 : 0;
            idle += moment.doing == Doing::Parked || moment.doing == Doing::ChargeDone ? 1 : 0;
        }
        const auto text =
            u"hour %1: %2 moving, %3 charging, %4 idle of 400"_s.arg(hour).arg(moving).arg(charging).arg(idle);
        QVERIFY2(moving >= 176 && moving <= 260, qPrintable(text));
        QVERIFY2(charging >= 56 && charging <= 130, qPrintable(text));
        QVERIFY2(idle >= 30, qPrintable(text));
    }
}

void WorldTest::nothingJumps()
{
    const World world({.vehicles = 40}, StartMs);
    for (int index = 0; index < world.size(); ++index) {
        VehicleMoment before = world.at(index, StartMs - DayMs);
        for (qint64 at = StartMs - DayMs + 20'000; at < StartMs + DayMs; at += 20'000) {
            const VehicleMoment now = world.at(index, at);
            const double km =
                distanceKm(before.place.latitude, before.place.longitude, now.place.latitude, now.place.longitude);
            const auto text = u"%1 at %2: %3 km, %4 %, odometer %5 to %6"_s.arg(world.id(index))
                                  .arg(at)
                                  .arg(km)
                                  .arg(now.percent - before.percent)
                                  .arg(before.odometerKm)
                                  .arg(now.odometerKm);
            QVERIFY2(km < 1.1, qPrintable(text)); // 20 s at 110 km/h and the way out of the yard
            QVERIFY2(now.odometerKm >= before.odometerKm - 0.02 && now.odometerKm - before.odometerKm < 0.7,
                     qPrintable(text));
            QVERIFY2(std::abs(now.percent - before.percent) < 3, qPrintable(text));
            QVERIFY2(now.gridTotalKwh >= before.gridTotalKwh - 0.05, qPrintable(text));
            QVERIFY2(now.speedKmh >= 0 && now.speedKmh <= 111, qPrintable(text));
            QVERIFY2(now.percent > 3 && now.percent <= 100, qPrintable(text));
            before = now;
        }
    }
}

void WorldTest::chargeGoesUpAtThePlugAndDownOnTheRoad()
{
    const World world({.vehicles = 20}, StartMs);
    int charges = 0;
    int trips = 0;
    for (int index = 0; index < world.size(); ++index) {
        for (const DatedActivity &dated : world.activities(index, StartMs - DayMs, StartMs)) {
            const double first = world.at(index, dated.startMs + 1000).percent;
            const double last = world.at(index, dated.endMs - 1000).percent;
            if (dated.activity.doing == Doing::Charging && dated.endMs - dated.startMs > 600'000) {
                QVERIFY(last > first);
                ++charges;
            } else if (dated.activity.doing == Doing::Driving) {
                QVERIFY(last < first);
                ++trips;
            }
        }
    }
    QVERIFY(charges > 20);
    QVERIFY(trips > 100);
}

void WorldTest::daysHaveNoGaps()
{
    const World world({.vehicles = 300}, StartMs);
    for (int index = 0; index < world.size(); ++index) {
        qint64 end = 0;
        for (const DatedActivity &dated : world.activities(index, StartMs - 5 * DayMs, StartMs)) {
            if (end != 0)
                QCOMPARE(dated.startMs, end);
            QVERIFY(dated.endMs >= dated.startMs);
            QVERIFY2(dated.activity.powerKw < 350,
                     qPrintable(u"%1: %2 kW"_s.arg(world.id(index)).arg(dated.activity.powerKw)));
            end = dated.endMs;
        }
        QVERIFY(end >= StartMs);
    }
}

void WorldTest::routesBendAndEndWhereTheyShould()
{
    const Road there(0, 1);
    const Road back(1, 0);
    QCOMPARE(there.lengthKm(), back.lengthKm());
    const double direct =
        distanceKm(towns()[0].latitude, towns()[0].longitude, towns()[1].latitude, towns()[1].longitude);
    QVERIFY(there.lengthKm() > direct * 1.005);
    QVERIFY(there.lengthKm() < direct * 1.4);
    const RoadPoint end = there.at(there.lengthKm());
    QVERIFY(distanceKm(end.latitude, end.longitude, towns()[1].latitude, towns()[1].longitude) < 0.8);
    const RoadPoint onTheWay = there.at(there.lengthKm() * 0.3);
    const RoadPoint onTheWayBack = back.at(there.lengthKm() * 0.7);
    QVERIFY(distanceKm(onTheWay.latitude, onTheWay.longitude, onTheWayBack.latitude, onTheWayBack.longitude) < 0.3);
}

void WorldTest::reportsComeInTime()
{
    const World world({.vehicles = 40}, StartMs);
    for (int index = 0; index < world.size(); ++index) {
        if (!world.online(index, StartMs))
            continue;
        const qint64 age = StartMs - world.lastReportMs(index, StartMs).value();
        QVERIFY(age >= 0);
        QVERIFY(age < (world.at(index, StartMs).driving() ? 60'000 : 600'000));
        const qint64 watchedAge = StartMs - world.lastReportMs(index, StartMs, StartMs - 90'000).value();
        QVERIFY(watchedAge <= 30'000);
        const auto reports = world.reportsMs(index, StartMs - DayMs, StartMs + 1);
        QCOMPARE(reports.back(), world.lastReportMs(index, StartMs).value());
        QVERIFY(reports.size() > 400);
        QVERIFY(std::ranges::is_sorted(reports));
    }
}

void WorldTest::silentVehiclesStaySilent()
{
    const World world({.vehicles = 40}, StartMs);
    constexpr int Silent = 23;
    QVERIFY(world.traits(Silent).silentForS);
    const qint64 last = world.lastReportMs(Silent, StartMs).value();
    QVERIFY(StartMs - last > HourMs);
    QCOMPARE(world.lastReportMs(Silent, StartMs + DayMs), std::optional(last));
    QCOMPARE(world.lastReportMs(Silent, StartMs + DayMs, StartMs), std::optional(last));
    QVERIFY(!world.online(Silent, StartMs));
    QVERIFY(world.online(Silent, last - 1000));
}

void WorldTest::raritiesAreThere()
{
    const World world({.vehicles = 50}, StartMs);
    QHash<ModuleKind, int> modules;
    QSet<qsizetype> wheels;
    int miles = 0;
    int paranoid = 0;
    int withoutSensors = 0;
    for (int index = 0; index < world.size(); ++index) {
        const VehicleTraits &traits = world.traits(index);
        ++modules[traits.module];
        wheels.insert(qsizetype(wheelNames(traits.kind, traits.salt).size()));
        miles += traits.miles ? 1 : 0;
        paranoid += traits.paranoid ? 1 : 0;
        withoutSensors += traits.tyreSensors ? 0 : 1;
    }
    QCOMPARE(modules.size(), 5);
    QVERIFY(modules[ModuleKind::V3] > 40);
    QCOMPARE(wheels, (QSet<qsizetype>{4, 6, 10}));
    QVERIFY(miles >= 1);
    QCOMPARE(paranoid, 1);
    QVERIFY(withoutSensors >= 1);
    QVERIFY(!world.lastReportMs(29, StartMs));
}

void WorldTest::leaksRaiseAlerts()
{
    const World world({.vehicles = 50}, StartMs);
    QSet<int> alerts;
    for (int index = 0; index < world.size(); ++index) {
        for (const WheelMoment &wheel : world.at(index, StartMs).wheels)
            alerts.insert(wheel.alert);
    }
    QCOMPARE(alerts, (QSet<int>{0, 1, 2}));
}

void WorldTest::timeMayRunFaster()
{
    const Timeline timeline(StartMs, 60);
    QCOMPARE(timeline.toWorldMs(StartMs + 1000), StartMs + 60'000);
    QCOMPARE(timeline.toWallMs(StartMs + 60'000), StartMs + 1000);
    QCOMPARE(timeline.toWorldMs(StartMs - DayMs), StartMs - DayMs);
}

void WorldTest::hugeFleetsCostNothingUntilAsked()
{
    QElapsedTimer timer;
    timer.start();
    const World world({.vehicles = 100'000}, StartMs);
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    timer.restart();
    constexpr int Asked = 1000;
    qsizetype bytes = 0;
    for (int i = 0; i < Asked; ++i)
        bytes += everythingOf(world, i * 97, StartMs).size();
    const double first = static_cast<double>(timer.nsecsElapsed()) / 1000 / Asked;
    timer.restart();
    for (int i = 0; i < Asked; ++i)
        bytes += everythingOf(world, i * 97, StartMs + 60'000).size();
    const double again = static_cast<double>(timer.nsecsElapsed()) / 1000 / Asked;
    qInfo("records of one vehicle: %.0f us when first asked, %.0f us later", first, again);
    QVERIFY(bytes > Asked * 500);
    QVERIFY2(first < 2000 && again < 1000, "a vehicle takes milliseconds");
}

QTEST_GUILESS_MAIN(WorldTest)
#include "world_test.moc"
