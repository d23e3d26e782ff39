// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/wheel.h"
#include "support/observed.h"

#include <QTest>

using namespace fleetglass;
using namespace fleetglass::test;
using namespace Qt::StringLiterals;

/// Wheels are gathered from single values, however many there are.
class WheelTest : public QObject
{
    Q_OBJECT

private slots:
    void noneWhereNothingIsKnown();
    void valuesOfOneWheelComeTogether();
    void anyNumberSortedByName();
    void oldValueMakesTheWheelOld();
    void unknownAlertWordIsNoAlert();
    void worst_data();
    void worst();
    void worstOfWheelsWithoutPressureOrAlert();
};

void WheelTest::noneWhereNothingIsKnown()
{
    ObservationSet known;
    known.merge({seen(Quantity::StateOfCharge, 50.0)});
    QCOMPARE(wheelsOf(known), QList<Wheel>());
    QVERIFY(!worstWheel({}));
}

void WheelTest::valuesOfOneWheelComeTogether()
{
    ObservationSet known;
    known.merge(
        {seen(Quantity::TyrePressure, 228.5, noonMs, u"fl"), seen(Quantity::TyreTemperature, -4.0, noonMs + 5, u"fl"),
         seen(Quantity::TyreHealth, 88.0, noonMs - 5, u"fl"), seen(Quantity::TyreAlert, u"warning", noonMs, u"fl"),
         seen(Quantity::TyreHealth, 70.0, noonMs, u"rr")});
    Wheel frontLeft;
    frontLeft.name = u"fl"_s;
    frontLeft.pressureKpa = 228.5;
    frontLeft.temperatureC = -4.0;
    frontLeft.healthPercent = 88.0;
    frontLeft.alert = AlertLevel::Warning;
    frontLeft.observedAtMs = noonMs + 5;
    Wheel rearRight;
    rearRight.name = u"rr"_s;
    rearRight.healthPercent = 70.0;
    rearRight.observedAtMs = noonMs;
    QCOMPARE(wheelsOf(known), (QList{frontLeft, rearRight}));
}

void WheelTest::anyNumberSortedByName()
{
    ObservationSet known;
    QStringList names;
    for (int wheel = 21; wheel >= 0; --wheel) {
        const QString name = u"axle%1-%2"_s.arg(wheel / 2, 2, 10, QChar(u'0')).arg(wheel % 2 ? u"right"_s : u"left"_s);
        names.prepend(name);
        known.merge({seen(Quantity::TyrePressure, 800.0 + wheel, noonMs, name)});
    }
    QStringList found;
    for (const Wheel &wheel : wheelsOf(known))
        found.append(wheel.name);
    QCOMPARE(found, names);
}

void WheelTest::oldValueMakesTheWheelOld()
{
    Observation old = seen(Quantity::TyreTemperature, 20.0, noonMs, u"fl");
    old.sourceAge = SourceAge::Old;
    ObservationSet known;
    known.merge(
        {seen(Quantity::TyrePressure, 230.0, noonMs, u"fl"), old, seen(Quantity::TyrePressure, 230.0, noonMs, u"fr")});
    const QList<Wheel> wheels = wheelsOf(known);
    QCOMPARE(wheels.at(0).sourceAge, SourceAge::Old);
    QCOMPARE(wheels.at(1).sourceAge, SourceAge::Current);
}

void WheelTest::unknownAlertWordIsNoAlert()
{
    ObservationSet known;
    known.merge({seen(Quantity::TyreAlert, u"none", noonMs, u"a"), seen(Quantity::TyreAlert, u"alert", noonMs, u"b"),
                 seen(Quantity::TyreAlert, u"purple", noonMs, u"c")});
    const QList<Wheel> wheels = wheelsOf(known);
    QCOMPARE(wheels.at(0).alert, AlertLevel::None);
    QCOMPARE(wheels.at(1).alert, AlertLevel::Alert);
    QCOMPARE(wheels.at(2).alert, std::nullopt);
}

void WheelTest::worst_data()
{
    QTest::addColumn<QList<Observation>>("observations");
    QTest::addColumn<QString>("worst");

    const auto pressure = [](double kpa, const char16_t *wheel) {
        return seen(Quantity::TyrePressure, kpa, noonMs, wheel);
    };
    const auto alert = [](const char16_t *word, const char16_t *wheel) {
        return seen(Quantity::TyreAlert, word, noonMs, wheel);
    };
    QTest::newRow("lowest pressure") << QList{pressure(240, u"fl"), pressure(210, u"rr"), pressure(230, u"fr")}
                                     << u"rr"_s;
    QTest::newRow("alert before pressure")
        << QList{pressure(100, u"fl"), pressure(240, u"rr"), alert(u"warning", u"rr")} << u"rr"_s;
    QTest::newRow("alert before warning")
        << QList{alert(u"warning", u"fl"), pressure(90, u"fl"), alert(u"alert", u"rl"), pressure(250, u"rl")}
        << u"rl"_s;
    QTest::newRow("of two alerts the lower pressure")
        << QList{alert(u"alert", u"fl"), pressure(200, u"fl"), alert(u"alert", u"rl"), pressure(180, u"rl")} << u"rl"_s;
    QTest::newRow("flat is lower than unknown") << QList{pressure(0, u"fr"), alert(u"none", u"fl")} << u"fr"_s;
}

void WheelTest::worst()
{
    QFETCH(const QList<Observation>, observations);
    QFETCH(const QString, worst);
    ObservationSet known;
    known.merge(observations);
    const QList<Wheel> wheels = wheelsOf(known);
    const Wheel *found = worstWheel(wheels);
    QVERIFY(found);
    QCOMPARE(found->name, worst);
}

void WheelTest::worstOfWheelsWithoutPressureOrAlert()
{
    ObservationSet known;
    known.merge({seen(Quantity::TyreTemperature, 80.0, noonMs, u"fl"), seen(Quantity::TyreHealth, 10.0, noonMs, u"fr")});
    const QList<Wheel> wheels = wheelsOf(known);
    QCOMPARE(wheels.size(), 2);
    QVERIFY(!worstWheel(wheels));
}

QTEST_APPLESS_MAIN(WheelTest)
#include "wheel_test.moc"
