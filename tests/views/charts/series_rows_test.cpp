// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/series_rows.h"

#include <QTest>

using namespace fleetglass;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 noonMs = 1795176000000; // 2026-11-20 12:00:00 UTC

LoadedSeries series(Quantity quantity, const QList<std::pair<qint64, double>> &points)
{
    LoadedSeries loaded;
    loaded.choice.quantity = quantity;
    for (const auto &[atMs, value] : points)
        loaded.points.append({.atMs = atMs, .value = value, .min = value, .max = value});
    return loaded;
}

} // namespace

class SeriesRowsTest : public QObject
{
    Q_OBJECT
private slots:
    void oneRowPerTime();
    void csvSaysUtcAndLocalTime();
    void csvQuotesTitlesAndLeavesUnknownEmpty();
};

void SeriesRowsTest::oneRowPerTime()
{
    const QList<LoadedSeries> both{series(Quantity::StateOfCharge, {{10, 80}, {20, 79}, {40, 78}}),
                                   series(Quantity::Speed, {{20, 50}, {30, 0}, {50, 60}})};
    const QList<SeriesRow> rows = rowsByTime(both, {.fromMs = 15, .toMs = 45});
    QCOMPARE(rows, (QList<SeriesRow>{{.atMs = 20, .values = {79.0, 50.0}},
                                     {.atMs = 30, .values = {std::nullopt, 0.0}},
                                     {.atMs = 40, .values = {78.0, std::nullopt}}}));
    QVERIFY(rowsByTime({}, {.fromMs = 0, .toMs = 100}).isEmpty());
}

void SeriesRowsTest::csvSaysUtcAndLocalTime()
{
    const QByteArray csv =
        rowsAsCsv({{.atMs = noonMs + 250, .values = {81.5}}}, {u"State of charge (%)"_s}, QTimeZone("Europe/Berlin"));
    QCOMPARE(csv, QByteArray("time_utc,time_local,State of charge (%)\r\n"
                             "2026-11-20T12:00:00.250Z,2026-11-20T13:00:00.250+01:00,81.5\r\n"));
}

void SeriesRowsTest::csvQuotesTitlesAndLeavesUnknownEmpty()
{
    const QByteArray csv =
        rowsAsCsv({{.atMs = noonMs, .values = {std::nullopt, -0.5}}},
                  {u"Tyre pressure, front left (kPa)"_s, u"the \"big\" one"_s}, QTimeZone(QTimeZone::UTC));
    QCOMPARE(csv, QByteArray("time_utc,time_local,\"Tyre pressure, front left (kPa)\",\"the \"\"big\"\" one\"\r\n"
                             "2026-11-20T12:00:00.000Z,2026-11-20T12:00:00.000Z,,-0.5\r\n"));
}

QTEST_GUILESS_MAIN(SeriesRowsTest)
#include "series_rows_test.moc"
