// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/series_segments.h"

#include <QTest>

using namespace fleetglass;

namespace {

constexpr qint64 minuteMs = 60'000;

QList<SeriesPoint> at(const QList<qint64> &minutes)
{
    QList<SeriesPoint> points;
    for (const qint64 minute : minutes) {
        const auto value = static_cast<double>(minute);
        points.append({.atMs = minute * minuteMs, .value = value, .min = value, .max = value});
    }
    return points;
}

} // namespace

class SeriesSegmentsTest : public QObject
{
    Q_OBJECT
private slots:
    void silenceOfHalfAnHourCuts();
    void slowSeriesAreCutByTheirOwnStep();
    void nothingAndOnePoint();
    void pointUnderTheCursor();
};

void SeriesSegmentsTest::silenceOfHalfAnHourCuts()
{
    const QList<SeriesPoint> points = at({0, 1, 2, 32, 63, 64});
    QCOMPARE(gapLimitMs(points), 30 * minuteMs);
    QCOMPARE(splitAtGaps(points), (QList<SeriesSegment>{{.first = 0, .count = 4}, {.first = 4, .count = 2}}));
}

void SeriesSegmentsTest::slowSeriesAreCutByTheirOwnStep()
{
    const QList<SeriesPoint> points = at({0, 60, 120, 180, 480, 540, 841});
    QCOMPARE(gapLimitMs(points), 300 * minuteMs);
    QCOMPARE(splitAtGaps(points), (QList<SeriesSegment>{{.first = 0, .count = 6}, {.first = 6, .count = 1}}));
}

void SeriesSegmentsTest::nothingAndOnePoint()
{
    QVERIFY(splitAtGaps({}).isEmpty());
    QCOMPARE(splitAtGaps(at({7})), (QList<SeriesSegment>{{.first = 0, .count = 1}}));
    QCOMPARE(pointAt({}, {}, 0, 1000), nullptr);
}

void SeriesSegmentsTest::pointUnderTheCursor()
{
    const QList<SeriesPoint> points = at({0, 10, 20, 100, 110});
    const QList<SeriesSegment> segments = splitAtGaps(points);
    const auto value = [&](double minute) {
        const SeriesPoint *point = pointAt(points, segments, static_cast<qint64>(minute * minuteMs), 2 * minuteMs);
        return point ? std::optional(point->value) : std::nullopt;
    };
    QCOMPARE(value(4), 0.0);
    QCOMPARE(value(6), 10.0);
    QCOMPARE(value(21.5), 20.0);
    QCOMPARE(value(60), std::nullopt); // within the gap nobody knows
    QCOMPARE(value(98.5), 100.0);
    QCOMPARE(value(-1.5), 0.0);
    QCOMPARE(value(-3), std::nullopt);
    QCOMPARE(value(111.9), 110.0);
    QCOMPARE(value(113), std::nullopt);
}

QTEST_GUILESS_MAIN(SeriesSegmentsTest)
#include "series_segments_test.moc"
