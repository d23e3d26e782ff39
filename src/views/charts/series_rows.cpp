// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/series_rows.h"

#include <QDateTime>

#include <algorithm>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

QByteArray quoted(QString text)
{
    if (text.contains(u',') || text.contains(u'"') || text.contains(u'\n'))
        text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text.toUtf8();
}

} // namespace

QList<SeriesRow> rowsByTime(const QList<LoadedSeries> &series, TimeSpan span)
{
    QList<qint64> times;
    for (const LoadedSeries &one : series) {
        for (const SeriesPoint &point : one.points) {
            if (point.atMs >= span.fromMs && point.atMs <= span.toMs)
                times.append(point.atMs);
        }
    }
    std::ranges::sort(times);
    times.erase(std::ranges::unique(times).begin(), times.end());

    QList<SeriesRow> rows;
    rows.reserve(times.size());
    for (const qint64 atMs : std::as_const(times))
        rows.append({.atMs = atMs, .values = QList<std::optional<double>>(series.size())});
    for (qsizetype column = 0; column < series.size(); ++column) {
        auto row = rows.begin();
        for (const SeriesPoint &point : series.at(column).points) {
            while (row != rows.end() && row->atMs < point.atMs)
                ++row;
            if (row != rows.end() && row->atMs == point.atMs)
                row->values[column] = point.value;
        }
    }
    return rows;
}

QByteArray rowsAsCsv(const QList<SeriesRow> &rows, const QStringList &titles, const QTimeZone &zone)
{
    QByteArray text = "time_utc,time_local";
    for (const QString &title : titles)
        text += ',' + quoted(title);
    text += "\r\n";
    for (const SeriesRow &row : rows) {
        const QDateTime utc = QDateTime::fromMSecsSinceEpoch(row.atMs, QTimeZone::UTC);
        const QDateTime local = utc.toTimeZone(zone);
        // With the offset written out: a local time without it means two times in autumn.
        text += utc.toString(Qt::ISODateWithMs).toLatin1() + ','
                + local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODateWithMs).toLatin1();
        for (const std::optional<double> &value : row.values) {
            text += ',';
            if (value)
                text += QByteArray::number(*value, 'g', 12);
        }
        text += "\r\n";
    }
    return text;
}

} // namespace fleetglass
