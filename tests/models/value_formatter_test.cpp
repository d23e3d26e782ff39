// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/value_formatter.h"
#include "support/fixed_clock.h"
#include "support/observed.h"

#include <QSignalSpy>
#include <QTest>

using namespace fleetglass;
using namespace fleetglass::test;
using namespace Qt::StringLiterals;

namespace {

/// Spaces of any kind as plain ones: which kind a locale uses is not what is asked here.
QString plain(QString text)
{
    return text.replace(QChar(QChar::Nbsp), u' ').replace(QChar(0x202f), u' ');
}

const QLocale english(QLocale::English, QLocale::UnitedStates);
const QLocale german(QLocale::German, QLocale::Germany);

} // namespace

/// What people read: units, numbers of their locale, ages, words, failures.
class ValueFormatterTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void units_data();
    void units();
    void unitOfColumnTitles();
    void numbersFollowTheLocale();
    void neverMinusZero();
    void unknownIsADash();
    void durationsOfTimes();
    void flagsAndWords();
    void everyFlagReadsDifferentlyOnAndOff();
    void timeOfDayInTheUsersZone_data();
    void timeOfDayInTheUsersZone();
    void ages_data();
    void ages();
    void exactTimeHasBothZones_data();
    void exactTimeHasBothZones();
    void durations_data();
    void durations();
    void statesAndLamps();
    void everyErrorIsExplained();
    void titles();
    void consumptionInEveryUnit_data();
    void consumptionInEveryUnit();
    void tipSaysValueAgeTimesAndSource();
    void settingsAreTold();

private:
    FixedClock m_clock;
    std::unique_ptr<ValueFormatter> m_formatter;
};

void ValueFormatterTest::init()
{
    QTest::failOnWarning();
    m_clock.setNowMs(noonMs);
    m_formatter = std::make_unique<ValueFormatter>(m_clock);
    m_formatter->setLocale(english);
    m_formatter->setTimeZone(QTimeZone::UTC);
}

void ValueFormatterTest::units_data()
{
    QTest::addColumn<UnitChoice>("choice");
    QTest::addColumn<Quantity>("quantity");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("inEnglish");
    QTest::addColumn<QString>("inGerman");

    const UnitChoice metric;
    const UnitChoice bar{
        .distance = DistanceUnit::Kilometres, .pressure = PressureUnit::Bar, .temperature = TemperatureUnit::Celsius};
    const UnitChoice american{
        .distance = DistanceUnit::Miles, .pressure = PressureUnit::Psi, .temperature = TemperatureUnit::Fahrenheit};
    QTest::newRow("km") << metric << Quantity::Odometer << 12345.6 << u"12,345.6 km"_s << u"12.345,6 km"_s;
    QTest::newRow("mi") << american << Quantity::Odometer << 160.9344 << u"100.0 mi"_s << u"100,0 mi"_s;
    QTest::newRow("km/h") << metric << Quantity::Speed << 88.4 << u"88 km/h"_s << u"88 km/h"_s;
    QTest::newRow("mph") << american << Quantity::Speed << 100.0 << u"62 mph"_s << u"62 mph"_s;
    QTest::newRow("bar") << bar << Quantity::TyrePressure << 234.0 << u"2.34 bar"_s << u"2,34 bar"_s;
    QTest::newRow("psi") << american << Quantity::TyrePressure << 220.632 << u"32.0 psi"_s << u"32,0 psi"_s;
    QTest::newRow("celsius") << metric << Quantity::TemperatureBattery << -4.25 << u"-4.3 °C"_s << u"-4,3 °C"_s;
    QTest::newRow("fahrenheit") << american << Quantity::TemperatureBattery << -40.0 << u"-40.0 °F"_s << u"-40,0 °F"_s;
    QTest::newRow("percent") << metric << Quantity::StateOfCharge << 85.5 << u"85.5 %"_s << u"85,5 %"_s;
    QTest::newRow("degrees close up") << metric << Quantity::Heading << 270.0 << u"270°"_s << u"270°"_s;
    QTest::newRow("altitude stays metric") << american << Quantity::Altitude << 408.0 << u"408 m"_s << u"408 m"_s;
    QTest::newRow("power") << metric << Quantity::ChargePower << 11.04 << u"11.0 kW"_s << u"11,0 kW"_s;
    QTest::newRow("count without a unit") << metric << Quantity::GpsSatellites << 9.0 << u"9"_s << u"9"_s;
}

void ValueFormatterTest::units()
{
    QFETCH(const UnitChoice, choice);
    QFETCH(const Quantity, quantity);
    QFETCH(const double, value);
    QFETCH(const QString, inEnglish);
    QFETCH(const QString, inGerman);
    m_formatter->setUnits(choice);
    QCOMPARE(plain(m_formatter->value(quantity, value)), inEnglish);
    m_formatter->setLocale(german);
    QCOMPARE(plain(m_formatter->value(quantity, value)), inGerman);
}

void ValueFormatterTest::unitOfColumnTitles()
{
    QCOMPARE(m_formatter->unit(Quantity::TyrePressure), u"kPa"_s);
    QCOMPARE(m_formatter->unit(Quantity::EstimatedRange), u"km"_s);
    QCOMPARE(m_formatter->unit(Quantity::ChargeState), QString());
    m_formatter->setUnits(
        {.distance = DistanceUnit::Miles, .pressure = PressureUnit::Psi, .temperature = TemperatureUnit::Fahrenheit});
    QCOMPARE(m_formatter->unit(Quantity::TyrePressure), u"psi"_s);
    QCOMPARE(m_formatter->unit(Quantity::EstimatedRange), u"mi"_s);
    QCOMPARE(m_formatter->unit(Quantity::Speed), u"mph"_s);
    QCOMPARE(m_formatter->unit(Quantity::TemperatureCabin), u"°F"_s);
}

void ValueFormatterTest::numbersFollowTheLocale()
{
    m_formatter->setLocale(german);
    QCOMPARE(m_formatter->number(Quantity::Odometer, 1234567.8), u"1.234.567,8"_s);
    QCOMPARE(plain(m_formatter->distance(12.34)), u"12,3 km"_s);
    QCOMPARE(plain(m_formatter->distance(1234.4)), u"1.234 km"_s);
    QCOMPARE(plain(m_formatter->energy(9.99)), u"10,0 kWh"_s);
    QCOMPARE(plain(m_formatter->percent(80)), u"80 %"_s);
    QCOMPARE(plain(m_formatter->percent(80.5)), u"80,5 %"_s);
}

void ValueFormatterTest::neverMinusZero()
{
    QCOMPARE(plain(m_formatter->value(Quantity::BatteryPower, -0.04)), u"0.0 kW"_s);
    QCOMPARE(plain(m_formatter->value(Quantity::Speed, -0.2)), u"0 km/h"_s);
    QCOMPARE(plain(m_formatter->value(Quantity::Speed, -0.5)), u"-1 km/h"_s);
    QCOMPARE(plain(m_formatter->value(Quantity::TemperatureAmbient, -0.0)), u"0.0 °C"_s);
    QCOMPARE(plain(m_formatter->value(Quantity::BatteryPower, -0.06)), u"-0.1 kW"_s);
    QCOMPARE(plain(m_formatter->energy(-0.04)), u"0.0 kWh"_s);
    QCOMPARE(plain(m_formatter->distance(-0.04)), u"0.0 km"_s);
    QCOMPARE(plain(m_formatter->percent(-0.04)), u"0.0 %"_s);
}

void ValueFormatterTest::unknownIsADash()
{
    QCOMPARE(ValueFormatter::unknown(), u"—"_s);
    QCOMPARE(m_formatter->value(nullptr), u"—"_s);
    const Observation zero = seen(Quantity::StateOfCharge, 0.0);
    QCOMPARE(plain(m_formatter->value(&zero)), u"0.0 %"_s); // a known zero is not unknown
}

void ValueFormatterTest::durationsOfTimes()
{
    QCOMPARE(m_formatter->value(Quantity::TimeToFull, 80.0), u"1 h 20 min"_s);
    QCOMPARE(m_formatter->value(Quantity::ParkedTime, 7200.0), u"2 h"_s);
}

void ValueFormatterTest::flagsAndWords()
{
    QCOMPARE(m_formatter->value(Quantity::Boot, true), u"Open"_s);
    QCOMPARE(m_formatter->value(Quantity::Boot, false), u"Closed"_s);
    QCOMPARE(m_formatter->value(Quantity::Locked, false), u"Unlocked"_s);
    QCOMPARE(m_formatter->value(Quantity::ChargeState, u"charging"_s), u"Charging"_s);
    QCOMPARE(m_formatter->value(Quantity::ChargeState, u"newfangled"_s), u"newfangled"_s);
    // Free text that happens to be a word of ours stays as it is.
    QCOMPARE(m_formatter->value(Quantity::Network, u"none"_s), u"none"_s);
}

void ValueFormatterTest::everyFlagReadsDifferentlyOnAndOff()
{
    for (const QuantityInfo &info : allQuantities()) {
        if (info.type != ValueType::Flag)
            continue;
        const QString on = m_formatter->value(info.quantity, true);
        const QString off = m_formatter->value(info.quantity, false);
        QVERIFY2(!on.isEmpty() && !off.isEmpty() && on != off, info.key.data());
    }
}

void ValueFormatterTest::timeOfDayInTheUsersZone_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<double>("secondOfDayUtc");
    QTest::addColumn<QString>("expected");

    const QDate winter(2026, 11, 20);
    const QDate summer(2026, 7, 1);
    QTest::newRow("UTC") << QByteArray("UTC") << winter << 3600.0 * 22 << u"22:00"_s;
    QTest::newRow("Zurich in winter") << QByteArray("Europe/Zurich") << winter << 3600.0 * 22 << u"23:00"_s;
    QTest::newRow("Zurich in summer, next day") << QByteArray("Europe/Zurich") << summer << 3600.0 * 22 << u"00:00"_s;
    QTest::newRow("New York, the day before") << QByteArray("America/New_York") << winter << 1800.0 << u"19:30"_s;
}

void ValueFormatterTest::timeOfDayInTheUsersZone()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const QDate, today);
    QFETCH(const double, secondOfDayUtc);
    QFETCH(const QString, expected);
    m_clock.setNowMs(QDateTime(today, QTime(12, 0), QTimeZone::UTC).toMSecsSinceEpoch());
    m_formatter->setLocale(german);
    m_formatter->setTimeZone(QTimeZone(zone));
    QCOMPARE(m_formatter->value(Quantity::ChargeTimerStart, secondOfDayUtc), expected);
}

void ValueFormatterTest::ages_data()
{
    QTest::addColumn<qint64>("ageMs");
    QTest::addColumn<QString>("expectedLong");
    QTest::addColumn<QString>("expectedShort");

    constexpr qint64 hour = 60 * minuteMs;
    QTest::newRow("now") << qint64(0) << u"just now"_s << u"now"_s;
    QTest::newRow("seconds") << qint64(59'999) << u"just now"_s << u"now"_s;
    QTest::newRow("a minute") << minuteMs << u"1 min ago"_s << u"1 min"_s;
    QTest::newRow("almost an hour") << 60 * minuteMs - 1 << u"59 min ago"_s << u"59 min"_s;
    QTest::newRow("hours") << hour << u"1 h ago"_s << u"1 h"_s;
    QTest::newRow("almost two days") << 48 * hour - 1 << u"47 h ago"_s << u"47 h"_s;
    QTest::newRow("days") << 72 * hour << u"3 days ago"_s << u"3 d"_s;
    QTest::newRow("a vehicle's clock that is ahead") << -hour << u"just now"_s << u"now"_s;
}

void ValueFormatterTest::ages()
{
    QFETCH(const qint64, ageMs);
    QFETCH(const QString, expectedLong);
    QFETCH(const QString, expectedShort);
    QCOMPARE(m_formatter->age(noonMs - ageMs), expectedLong);
    QCOMPARE(m_formatter->shortAge(noonMs - ageMs), expectedShort);
    QCOMPARE(m_formatter->age(0), u"never"_s);
    QCOMPARE(m_formatter->shortAge(0), u"—"_s);
}

void ValueFormatterTest::exactTimeHasBothZones_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("local");

    QTest::newRow("am and pm") << english << u"1:00:07 PM"_s;
    QTest::newRow("24 hours") << german << u"13:00:07"_s;
    QTest::newRow("dots") << QLocale(QLocale::Danish) << u"13.00.07"_s;
}

void ValueFormatterTest::exactTimeHasBothZones()
{
    QFETCH(const QLocale, locale);
    QFETCH(const QString, local);
    m_formatter->setLocale(locale);
    m_formatter->setTimeZone(QTimeZone("Europe/Zurich"));
    const QString text = plain(m_formatter->exactTime(noonMs + 7000));
    QVERIFY2(text.endsWith(local + u" (2026-11-20 12:00:07 UTC)"_s), qPrintable(text));
    QVERIFY2(text.startsWith(locale.toString(QDate(2026, 11, 20), QLocale::ShortFormat)), qPrintable(text));
}

void ValueFormatterTest::durations_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("expected");

    QTest::newRow("nothing") << qint64(0) << u"0 s"_s;
    QTest::newRow("seconds") << qint64(59) << u"59 s"_s;
    QTest::newRow("minutes") << qint64(60 * 59 + 59) << u"59 min"_s;
    QTest::newRow("whole hours") << qint64(3600) << u"1 h"_s;
    QTest::newRow("hours") << qint64(3600 + 20 * 60) << u"1 h 20 min"_s;
    QTest::newRow("almost two days") << qint64(48 * 3600 - 60) << u"47 h 59 min"_s;
    QTest::newRow("days") << qint64(48 * 3600) << u"2 days"_s;
}

void ValueFormatterTest::durations()
{
    QFETCH(const qint64, seconds);
    QFETCH(const QString, expected);
    QCOMPARE(m_formatter->duration(seconds), expected);
}

void ValueFormatterTest::statesAndLamps()
{
    const VehicleState moving{.activity = Activity::Moving, .severity = Severity::None};
    QCOMPARE(m_formatter->state(moving, Freshness::Fresh), u"Moving"_s);
    QCOMPARE(m_formatter->state(moving, Freshness::Stale), u"Last seen: Moving"_s);
    QCOMPARE(m_formatter->state({}, Freshness::Stale), u"Unknown"_s);
    QCOMPARE(m_formatter->state({.activity = Activity::Parked, .severity = Severity::Alarm}, Freshness::Fresh),
             u"Parked, alarm"_s);
    QCOMPARE(m_formatter->state({.activity = Activity::Parked, .severity = Severity::Attention}, Freshness::Fresh),
             u"Parked, attention"_s);

    QSet<QString> texts;
    for (const AccountLamp lamp :
         {AccountLamp::NotYet, AccountLamp::Ok, AccountLamp::Busy, AccountLamp::Limited, AccountLamp::Refused,
          AccountLamp::Untrusted, AccountLamp::Failing, AccountLamp::Offline, AccountLamp::Paused})
        texts.insert(m_formatter->lamp(lamp));
    QCOMPARE(texts.size(), 9);
    QVERIFY(!texts.contains(QString()));
}

void ValueFormatterTest::everyErrorIsExplained()
{
    QSet<QString> whats;
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::Storage); ++kind) {
        const Error error{.kind = static_cast<ErrorKind>(kind), .detail = u"GET /api/vehicles: 500"_s};
        const ErrorText text = m_formatter->error(error);
        QVERIFY2(!text.what.isEmpty(), qPrintable(QString(errorKindName(error.kind))));
        QVERIFY2(!text.kept.isEmpty(), qPrintable(QString(errorKindName(error.kind))));
        QVERIFY(!text.what.contains(error.detail));
        whats.insert(text.what);
    }
    QCOMPARE(whats.size(), static_cast<int>(ErrorKind::Storage) + 1); // each kind in words of its own
}

void ValueFormatterTest::titles()
{
    QCOMPARE(m_formatter->title(Quantity::StateOfCharge), u"State of charge"_s);
    QCOMPARE(m_formatter->title(Quantity::TyrePressure, u"fl"),
             m_formatter->title(Quantity::TyrePressure) + u", front left"_s);
    QCOMPARE(m_formatter->title(Quantity::TyrePressure, {}), m_formatter->title(Quantity::TyrePressure));
    QCOMPARE(m_formatter->partTitle(u"RR"_s), u"rear right"_s);
    QCOMPARE(m_formatter->partTitle(u"axle3-left-outer"_s), u"axle3-left-outer"_s);
    for (const QuantityInfo &info : allQuantities())
        QVERIFY2(!m_formatter->groupTitle(info.group).isEmpty(), info.key.data());
}

void ValueFormatterTest::consumptionInEveryUnit_data()
{
    QTest::addColumn<ConsumptionUnit>("unit");
    QTest::addColumn<double>("whPerKm");
    QTest::addColumn<QString>("expected");

    QTest::newRow("kWh/100 km") << ConsumptionUnit::KilowattHoursPer100Kilometres << 164.4 << u"16.4 kWh/100 km"_s;
    QTest::newRow("Wh/km") << ConsumptionUnit::WattHoursPerKilometre << 164.4 << u"164 Wh/km"_s;
    QTest::newRow("km/kWh") << ConsumptionUnit::KilometresPerKilowattHour << 160.0 << u"6.3 km/kWh"_s;
    QTest::newRow("Wh/mi") << ConsumptionUnit::WattHoursPerMile << 160.0 << u"257 Wh/mi"_s;
    QTest::newRow("mi/kWh") << ConsumptionUnit::MilesPerKilowattHour << 160.0 << u"3.9 mi/kWh"_s;
    QTest::newRow("downhill, energy by distance") << ConsumptionUnit::WattHoursPerKilometre << -20.0 << u"-20 Wh/km"_s;
    QTest::newRow("downhill, distance by energy") << ConsumptionUnit::MilesPerKilowattHour << -20.0 << u"—"_s;
    QTest::newRow("no energy, distance by energy") << ConsumptionUnit::KilometresPerKilowattHour << 0.0 << u"—"_s;
}

void ValueFormatterTest::consumptionInEveryUnit()
{
    QFETCH(const ConsumptionUnit, unit);
    QFETCH(const double, whPerKm);
    QFETCH(const QString, expected);
    m_formatter->setUnits({.consumption = unit});
    QCOMPARE(plain(m_formatter->consumption(whPerKm)), expected);
}

void ValueFormatterTest::tipSaysValueAgeTimesAndSource()
{
    Observation observation = seen(Quantity::Speed, 50.0, noonMs - 2 * minuteMs);
    QStringList lines = plain(m_formatter->tip(observation)).split(u'\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0), u"50 km/h · 2 min ago"_s);
    QCOMPARE(lines.at(1), plain(m_formatter->exactTime(noonMs - 2 * minuteMs)));
    QCOMPARE(lines.at(2), u"Source: test"_s);
    observation.sourceAge = SourceAge::Old;
    QVERIFY(m_formatter->tip(&observation).contains(u"The source itself calls this value old."_s));
    QCOMPARE(m_formatter->tip(nullptr), u"Never reported"_s);
    QCOMPARE(m_formatter->ageTip(0, SourceAge::Current, u"test"_s), u"Never reported"_s);
}

void ValueFormatterTest::settingsAreTold()
{
    const QSignalSpy changed(m_formatter.get(), &ValueFormatter::changed);
    m_formatter->setLocale(german);
    m_formatter->setUnits({.distance = DistanceUnit::Miles});
    m_formatter->setTimeZone(QTimeZone("Europe/Zurich"));
    QCOMPARE(changed.count(), 3);
    m_formatter->setLocale(german);
    m_formatter->setUnits({.distance = DistanceUnit::Miles});
    m_formatter->setTimeZone(QTimeZone("Europe/Zurich"));
    QCOMPARE(changed.count(), 3); // nothing new, nothing to paint
}

QTEST_GUILESS_MAIN(ValueFormatterTest)
#include "value_formatter_test.moc"
