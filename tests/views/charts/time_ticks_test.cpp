// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/time_ticks.h"

#include <QDateTime>
#include <QTest>

using namespace fleetglass;
using namespace Qt::StringLiterals;

namespace {

qint64 utc(const QString &text)
{
    return QDateTime::fromString(text + u'Z', Qt::ISODate).toMSecsSinceEpoch();
}

const QTimeZone berlin("Europe/Berlin");
const QLocale german(QLocale::German);

QStringList labels(const QList<TimeTick> &ticks)
{
    QStringList found;
    for (const TimeTick &tick : ticks)
        found.append(tick.label);
    return found;
}

} // namespace

class TimeTicksTest : public QObject
{
    Q_OBJECT
private slots:
    void followTheClockOfTheZone();
    void areAsFarApartAsTheirLabels_data();
    void areAsFarApartAsTheirLabels();
    void leaveOutTheHourThatSpringSkips();
    void markTheHourThatAutumnRepeatsTwice();
    void beginMonthsAndYears();
    void areNoneWhereThereIsNoTime();
};

void TimeTicksTest::followTheClockOfTheZone()
{
    const TimeSpan span{.fromMs = utc(u"2026-11-20T16:30:00"_s), .toMs = utc(u"2026-11-21T08:30:00"_s)};
    const QList<TimeTick> ticks = timeTicks(span, 400, 80, berlin, german);
    QCOMPARE(labels(ticks), (QStringList{u"18:00"_s, u"21 Nov."_s, u"06:00"_s}));
    QCOMPARE(ticks.at(0).atMs, utc(u"2026-11-20T17:00:00"_s));
    QCOMPARE(ticks.at(1).atMs, utc(u"2026-11-20T23:00:00"_s));
    QVERIFY(ticks.at(1).isDay);
    QVERIFY(!ticks.at(0).isDay);
}

void TimeTicksTest::areAsFarApartAsTheirLabels_data()
{
    QTest::addColumn<qint64>("lengthS");
    QTest::addColumn<int>("pixels");
    for (const qint64 lengthS : {10LL, 3600LL, 86400LL, 7 * 86400LL, 30 * 86400LL, 365 * 86400LL, 30 * 365 * 86400LL}) {
        for (const int pixels : {200, 380, 900, 3000})
            QTest::addRow("%lld s in %d px", lengthS, pixels) << lengthS << pixels;
    }
}

void TimeTicksTest::areAsFarApartAsTheirLabels()
{
    QFETCH(const qint64, lengthS);
    QFETCH(const int, pixels);
    const qint64 fromMs = utc(u"2026-03-01T07:13:05"_s);
    const TimeSpan span{.fromMs = fromMs, .toMs = fromMs + lengthS * 1000};
    const QList<TimeTick> ticks = timeTicks(span, pixels, 80, berlin, german);
    if (pixels >= 380)
        QVERIFY(!ticks.isEmpty());
    for (qsizetype i = 0; i < ticks.size(); ++i) {
        QVERIFY(ticks.at(i).atMs >= span.fromMs && ticks.at(i).atMs <= span.toMs);
        if (i == 0)
            continue;
        const double apart =
            static_cast<double>(ticks.at(i).atMs - ticks.at(i - 1).atMs) / static_cast<double>(lengthS * 1000) * pixels;
        QVERIFY2(apart > 60,
                 qPrintable(QString::number(apart))); // 80, less an hour of summer time or the shortness of February
    }
}

void TimeTicksTest::leaveOutTheHourThatSpringSkips()
{
    // 2026-03-29: 02:00 becomes 03:00.
    const TimeSpan span{.fromMs = utc(u"2026-03-28T23:00:00"_s), .toMs = utc(u"2026-03-29T05:00:00"_s)};
    const QList<TimeTick> hours = timeTicks(span, 600, 80, berlin, german);
    QCOMPARE(labels(hours),
             (QStringList{u"29 März"_s, u"01:00"_s, u"03:00"_s, u"04:00"_s, u"05:00"_s, u"06:00"_s, u"07:00"_s}));
    const QList<TimeTick> pairs = timeTicks(span, 300, 80, berlin, german);
    QCOMPARE(labels(pairs), (QStringList{u"29 März"_s, u"04:00"_s, u"06:00"_s}));
}

void TimeTicksTest::markTheHourThatAutumnRepeatsTwice()
{
    // 2026-10-25: 03:00 becomes 02:00.
    const TimeSpan span{.fromMs = utc(u"2026-10-24T23:30:00"_s), .toMs = utc(u"2026-10-25T02:30:00"_s)};
    const QList<TimeTick> ticks = timeTicks(span, 300, 80, berlin, german);
    QCOMPARE(labels(ticks), (QStringList{u"02:00"_s, u"02:00"_s, u"03:00"_s}));
    QCOMPARE(ticks.at(1).atMs - ticks.at(0).atMs, 3'600'000);
}

void TimeTicksTest::beginMonthsAndYears()
{
    const QList<TimeTick> months =
        timeTicks({.fromMs = utc(u"2026-01-15T00:00:00"_s), .toMs = utc(u"2026-05-15T00:00:00"_s)}, 400, 80,
                  QTimeZone(QTimeZone::UTC), QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCOMPARE(labels(months), (QStringList{u"Feb 2026"_s, u"Mar 2026"_s, u"Apr 2026"_s, u"May 2026"_s}));
    const QList<TimeTick> years =
        timeTicks({.fromMs = utc(u"2020-06-01T00:00:00"_s), .toMs = utc(u"2024-06-01T00:00:00"_s)}, 400, 80,
                  QTimeZone(QTimeZone::UTC), QLocale::c());
    QCOMPARE(labels(years), (QStringList{u"2021"_s, u"2022"_s, u"2023"_s, u"2024"_s}));
}

void TimeTicksTest::areNoneWhereThereIsNoTime()
{
    QVERIFY(timeTicks({.fromMs = 5, .toMs = 5}, 400, 80, berlin, german).isEmpty());
    QVERIFY(timeTicks({.fromMs = 0, .toMs = 1000}, 0, 80, berlin, german).isEmpty());
}

QTEST_GUILESS_MAIN(TimeTicksTest)
#include "time_ticks_test.moc"
