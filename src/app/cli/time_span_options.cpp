// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/time_span_options.h"

#include "app/cli/cli.h"

#include <QDateTime>
#include <QTimeZone>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 24 * 60 * 60 * 1000;
constexpr qint64 farFutureMs = 253'402'300'799'999; // the end of the year 9999

std::optional<qint64> parsed(const QString &text, bool isEnd)
{
    if (const QDate date = QDate::fromString(text, Qt::ISODate); date.isValid() && text.size() == 10)
        return date.startOfDay(QTimeZone::UTC).toMSecsSinceEpoch() + (isEnd ? dayMs - 1 : 0);
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeZone(QTimeZone::UTC);
    return time.toMSecsSinceEpoch();
}

} // namespace

void addTimeSpanOptions(QCommandLineParser &parser)
{
    parser.addOption({u"from"_s, Cli::tr("From this time on (UTC unless it says otherwise)."), u"TIME"_s});
    parser.addOption({u"to"_s, Cli::tr("Up to this time; a date includes the whole day."), u"TIME"_s});
}

std::optional<TimeSpan> timeSpanOf(const QCommandLineParser &options)
{
    TimeSpan span{.fromMs = 0, .toMs = farFutureMs};
    if (options.isSet(u"from"_s)) {
        const std::optional<qint64> from = parsed(options.value(u"from"_s), false);
        if (!from)
            return std::nullopt;
        span.fromMs = *from;
    }
    if (options.isSet(u"to"_s)) {
        const std::optional<qint64> to = parsed(options.value(u"to"_s), true);
        if (!to)
            return std::nullopt;
        span.toMs = *to;
    }
    return span;
}

} // namespace fleetglass
