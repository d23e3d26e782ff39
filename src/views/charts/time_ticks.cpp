// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/time_ticks.h"

#include "models/short_time_format.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 secondMs = 1000;
constexpr qint64 minuteMs = 60 * secondMs;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;

constexpr std::array clockSteps{1 * secondMs, 5 * secondMs, 10 * secondMs, 15 * secondMs, 30 * secondMs, 1 * minuteMs,
                                2 * minuteMs, 5 * minuteMs, 10 * minuteMs, 15 * minuteMs, 30 * minuteMs, 1 * hourMs,
                                2 * hourMs,   3 * hourMs,   6 * hourMs,    12 * hourMs};
constexpr std::array daySteps{1, 2, 7, 14};
constexpr std::array monthSteps{1, 3, 6, 12, 24, 60, 120};

QString dayLabel(QDate day, const QLocale &locale)
{
    // QLocale knows no "day and month" format; its short date at least says which comes first.
    const bool isMonthFirst = locale.dateFormat(QLocale::ShortFormat).startsWith(u'M');
    return locale.toString(day, isMonthFirst ? u"MMM d"_s : u"d MMM"_s);
}

qint64 startOf(QDate day, const QTimeZone &zone)
{
    return day.startOfDay(zone).toMSecsSinceEpoch();
}

QDate dayOf(qint64 ms, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(ms, zone).date();
}

QList<TimeTick> clockTicks(TimeSpan span, qint64 stepMs, const QTimeZone &zone, const QLocale &locale)
{
    QList<TimeTick> ticks;
    const QDate last = dayOf(span.toMs, zone);
    for (QDate day = dayOf(span.fromMs, zone); day <= last; day = day.addDays(1)) {
        const qint64 beginMs = startOf(day, zone);
        const qint64 endMs = startOf(day.addDays(1), zone);
        // Up to an hour count time that passes, so that the hour which autumn repeats has its marks twice; above, count on the clock.
        qint64 offsetMs = stepMs <= hourMs && span.fromMs > beginMs ? (span.fromMs - beginMs) / stepMs * stepMs : 0;
        for (; offsetMs < (stepMs <= hourMs ? endMs - beginMs : dayMs); offsetMs += stepMs) {
            qint64 atMs = beginMs + offsetMs;
            if (stepMs > hourMs && offsetMs > 0) {
                const QTime wanted = QTime::fromMSecsSinceStartOfDay(static_cast<int>(offsetMs));
                const QDateTime at(day, wanted, zone);
                if (at.time() != wanted)
                    continue;
                atMs = at.toMSecsSinceEpoch();
            }
            if (atMs > span.toMs)
                break;
            if (atMs < span.fromMs)
                continue;
            const QTime time = QDateTime::fromMSecsSinceEpoch(atMs, zone).time();
            const QString label = offsetMs == 0       ? dayLabel(day, locale)
                                  : stepMs < minuteMs ? locale.toString(time, u"HH:mm:ss"_s)
                                                      : locale.toString(time, shortTimeFormat(locale));
            ticks.append({.atMs = atMs, .label = label, .isDay = offsetMs == 0});
        }
    }
    return ticks;
}

QList<TimeTick> dayTicks(TimeSpan span, int days, const QTimeZone &zone, const QLocale &locale)
{
    QList<TimeTick> ticks;
    QDate day = dayOf(span.fromMs, zone);
    // Counted from a Monday in 1970, so that marks stay on their days while the chart moves.
    day = day.addDays(-((day.toJulianDay() - QDate(1970, 1, 5).toJulianDay()) % days));
    for (; startOf(day, zone) <= span.toMs; day = day.addDays(days)) {
        if (startOf(day, zone) >= span.fromMs)
            ticks.append({.atMs = startOf(day, zone), .label = dayLabel(day, locale), .isDay = true});
    }
    return ticks;
}

QList<TimeTick> monthTicks(TimeSpan span, int months, const QTimeZone &zone, const QLocale &locale)
{
    QList<TimeTick> ticks;
    const QDate from = dayOf(span.fromMs, zone);
    const int firstMonth = (from.year() * 12 + from.month() - 1) / months * months;
    QDate day(firstMonth / 12, firstMonth % 12 + 1, 1);
    for (; startOf(day, zone) <= span.toMs; day = day.addMonths(months)) {
        if (startOf(day, zone) >= span.fromMs) {
            const QString label = locale.toString(day, months < 12 ? u"MMM yyyy"_s : u"yyyy"_s);
            ticks.append({.atMs = startOf(day, zone), .label = label, .isDay = true});
        }
    }
    return ticks;
}

} // namespace

QList<TimeTick> timeTicks(TimeSpan span, int pixels, int labelPixels, const QTimeZone &zone, const QLocale &locale)
{
    if (span.toMs <= span.fromMs || pixels <= 0)
        return {};
    const double leastMs = static_cast<double>(span.toMs - span.fromMs) * labelPixels / pixels;
    const auto fits = [leastMs](qint64 stepMs) { return static_cast<double>(stepMs) >= leastMs; };
    if (const auto step = std::ranges::find_if(clockSteps, fits); step != clockSteps.end())
        return clockTicks(span, *step, zone, locale);
    for (const int days : daySteps) {
        if (fits(days * dayMs))
            return dayTicks(span, days, zone, locale);
    }
    for (const int months : monthSteps) {
        if (fits(months * 28 * dayMs))
            return monthTicks(span, months, zone, locale);
    }
    return monthTicks(span, monthSteps.back(), zone, locale);
}

} // namespace fleetglass
