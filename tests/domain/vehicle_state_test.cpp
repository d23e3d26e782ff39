// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/vehicle_state.h"
#include "support/observed.h"

#include <QTest>

using namespace fleetglass;
using namespace fleetglass::test;

/// What a vehicle does, whether somebody must look, and how old that is.
class VehicleStateTest : public QObject
{
    Q_OBJECT

private slots:
    void activity_data();
    void activity();
    void speedOfThePositionCountsWithoutOneOfItsOwn();
    void severity_data();
    void severity();
    void freshness_data();
    void freshness();
    void freshnessOfNothing();
};

void VehicleStateTest::activity_data()
{
    QTest::addColumn<QList<Observation>>("observations");
    QTest::addColumn<Activity>("expected");

    QTest::newRow("nothing known") << QList<Observation>{} << Activity::Unknown;
    QTest::newRow("only a charge level") << QList{seen(Quantity::StateOfCharge, 50.0)} << Activity::Unknown;
    QTest::newRow("moving") << QList{seen(Quantity::Speed, 2.1)} << Activity::Moving;
    QTest::newRow("crawl of a standing receiver") << QList{seen(Quantity::Speed, 2.0)} << Activity::Parked;
    QTest::newRow("on and still") << QList{seen(Quantity::Speed, 0.0), seen(Quantity::Ignition, true)} << Activity::Idle;
    QTest::newRow("off") << QList{seen(Quantity::Ignition, false)} << Activity::Parked;
    QTest::newRow("charging by flag") << QList{seen(Quantity::Charging, true), seen(Quantity::Ignition, true)}
                                      << Activity::Charging;
    QTest::newRow("charging by state") << QList{seen(Quantity::ChargeState, u"charging")} << Activity::Charging;
    QTest::newRow("topping off") << QList{seen(Quantity::ChargeState, u"topoff"), seen(Quantity::Ignition, false)}
                                 << Activity::Charging;
    QTest::newRow("flag denies the state") << QList{seen(Quantity::ChargeState, u"charging"),
                                                    seen(Quantity::Charging, false), seen(Quantity::Ignition, false)}
                                           << Activity::Parked;
    QTest::newRow("done") << QList{seen(Quantity::ChargeState, u"done"), seen(Quantity::Ignition, false)}
                          << Activity::Parked;
    QTest::newRow("moving before charging")
        << QList{seen(Quantity::Speed, 50.0), seen(Quantity::Charging, true)} << Activity::Moving;
}

void VehicleStateTest::activity()
{
    QFETCH(const QList<Observation>, observations);
    QFETCH(const Activity, expected);
    ObservationSet known;
    known.merge(observations);
    QCOMPARE(stateOf(known, std::nullopt).activity, expected);
}

void VehicleStateTest::speedOfThePositionCountsWithoutOneOfItsOwn()
{
    Position position = at(47, 8);
    QCOMPARE(stateOf({}, position).activity, Activity::Parked);
    position.speedKmh = 60;
    QCOMPARE(stateOf({}, position).activity, Activity::Moving);
    ObservationSet known;
    known.merge({seen(Quantity::Speed, 0.0)});
    QCOMPARE(stateOf(known, position).activity, Activity::Parked);
}

void VehicleStateTest::severity_data()
{
    QTest::addColumn<QList<Observation>>("observations");
    QTest::addColumn<Severity>("expected");

    const Observation off = seen(Quantity::Ignition, false);
    const Observation on = seen(Quantity::Ignition, true);
    QTest::newRow("nothing known") << QList<Observation>{} << Severity::None;
    QTest::newRow("alarm sounds") << QList{seen(Quantity::AlarmSounding, true)} << Severity::Alarm;
    QTest::newRow("alarm is silent") << QList{seen(Quantity::AlarmSounding, false)} << Severity::None;
    QTest::newRow("tyre alert") << QList{seen(Quantity::TyreAlert, u"none", noonMs, u"fl"),
                                         seen(Quantity::TyreAlert, u"alert", noonMs, u"rr")}
                                << Severity::Alarm;
    QTest::newRow("tyre warning") << QList{seen(Quantity::TyreAlert, u"warning", noonMs, u"rr")} << Severity::Attention;
    QTest::newRow("pressure alone is never judged")
        << QList{seen(Quantity::TyrePressure, 20.0, noonMs, u"rr")} << Severity::None;
    QTest::newRow("12 V low while off") << QList{off, seen(Quantity::Battery12V, 11.79)} << Severity::Attention;
    QTest::newRow("12 V just enough") << QList{off, seen(Quantity::Battery12V, 11.8)} << Severity::None;
    QTest::newRow("12 V low while on") << QList{on, seen(Quantity::Battery12V, 11.0)} << Severity::None;
    QTest::newRow("12 V unknown") << QList{off} << Severity::None;
    QTest::newRow("charge interrupted") << QList{off, seen(Quantity::ChargeSubstate, u"interrupted")}
                                        << Severity::Attention;
    QTest::newRow("charge stopped on request")
        << QList{off, seen(Quantity::ChargeSubstate, u"on_request")} << Severity::None;
    QTest::newRow("interrupted, but driving by now")
        << QList{on, seen(Quantity::Speed, 50.0), seen(Quantity::ChargeSubstate, u"interrupted")} << Severity::None;
    QTest::newRow("alarm before attention")
        << QList{off, seen(Quantity::Battery12V, 10.0), seen(Quantity::AlarmSounding, true)} << Severity::Alarm;
}

void VehicleStateTest::severity()
{
    QFETCH(const QList<Observation>, observations);
    QFETCH(const Severity, expected);
    ObservationSet known;
    known.merge(observations);
    QCOMPARE(stateOf(known, std::nullopt).severity, expected);
}

void VehicleStateTest::freshness_data()
{
    QTest::addColumn<qint64>("ageMs");
    QTest::addColumn<SourceAge>("sourceAge");
    QTest::addColumn<Freshness>("expected");

    QTest::newRow("now") << qint64(0) << SourceAge::Current << Freshness::Fresh;
    QTest::newRow("a parked module's pause") << 10 * minuteMs << SourceAge::Current << Freshness::Fresh;
    QTest::newRow("just fresh") << 20 * minuteMs << SourceAge::Current << Freshness::Fresh;
    QTest::newRow("just stale") << 20 * minuteMs + 1 << SourceAge::Current << Freshness::Stale;
    QTest::newRow("the source calls it old") << qint64(0) << SourceAge::Old << Freshness::Stale;
    QTest::newRow("vehicle's clock is ahead") << -5 * minuteMs << SourceAge::Current << Freshness::Fresh;
}

void VehicleStateTest::freshness()
{
    QFETCH(const qint64, ageMs);
    QFETCH(const SourceAge, sourceAge);
    QFETCH(const Freshness, expected);
    Observation observation = seen(Quantity::Speed, 1.0, noonMs - ageMs);
    observation.sourceAge = sourceAge;
    Position position = at(1, 2, noonMs - ageMs);
    position.sourceAge = sourceAge;
    QCOMPARE(freshnessOf(&observation, noonMs), expected);
    QCOMPARE(freshnessOf(std::optional(position), noonMs), expected);
}

void VehicleStateTest::freshnessOfNothing()
{
    QCOMPARE(freshnessOf(static_cast<const Observation *>(nullptr), noonMs), Freshness::Unknown);
    QCOMPARE(freshnessOf(std::optional<Position>(), noonMs), Freshness::Unknown);
}

QTEST_APPLESS_MAIN(VehicleStateTest)
#include "vehicle_state_test.moc"
