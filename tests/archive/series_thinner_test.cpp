// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/series_thinner.h"

#include <QHash>
#include <QTest>

#include <limits>
#include <random>

using namespace fleetglass;

/// First, last, smallest and largest of every pixel are true, and there are at most four points for it.
class SeriesThinnerTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsNothing();
    void fewAreKeptAsTheyAre();
    void extremesOfEveryPixelAreTrue_data();
    void extremesOfEveryPixelAreTrue();
    void spanOfAllTimeHasNoOverflow();
};

void SeriesThinnerTest::nothingIsNothing()
{
    SeriesThinner thinner({.fromMs = 0, .toMs = 1000}, 10);
    QVERIFY(thinner.take().isEmpty());
}

void SeriesThinnerTest::fewAreKeptAsTheyAre()
{
    SeriesThinner thinner({.fromMs = 0, .toMs = 99}, 1);
    const QList<double> values{3, 3, 1, 2};
    for (qsizetype i = 0; i < values.size(); ++i)
        thinner.add(i, values.at(i));
    const QList<SeriesPoint> points = thinner.take();
    QCOMPARE(points.size(), values.size());
    for (qsizetype i = 0; i < values.size(); ++i) {
        QCOMPARE(points.at(i).atMs, i);
        QCOMPARE(points.at(i).value, values.at(i));
        QCOMPARE(points.at(i).min, values.at(i));
        QCOMPARE(points.at(i).max, values.at(i));
    }
}

void SeriesThinnerTest::extremesOfEveryPixelAreTrue_data()
{
    QTest::addColumn<int>("readings");
    QTest::addColumn<int>("pixels");
    QTest::addColumn<unsigned>("seed");
    QTest::newRow("one pixel") << 5000 << 1 << 1u;
    QTest::newRow("no width") << 5000 << 0 << 2u;
    QTest::newRow("a chart") << 100'000 << 800 << 3u;
    QTest::newRow("wider than the series") << 300 << 2000 << 4u;
    QTest::newRow("about four in each") << 4000 << 1000 << 5u;
}

void SeriesThinnerTest::extremesOfEveryPixelAreTrue()
{
    QFETCH(int, readings);
    QFETCH(int, pixels);
    QFETCH(unsigned, seed);
    std::mt19937 random(seed);
    std::uniform_int_distribution<int> step(1, 40);
    std::uniform_int_distribution<int> level(-50, 50); // few levels, so that ties happen
    QList<SeriesPoint> input;
    qint64 atMs = 1'000'000;
    for (int i = 0; i < readings; ++i) {
        atMs += step(random);
        const double value = level(random);
        input.append({.atMs = atMs, .value = value, .min = value, .max = value});
    }
    const TimeSpan span{.fromMs = 1'000'000, .toMs = atMs + 1000};
    SeriesThinner thinner(span, pixels);
    for (const SeriesPoint &point : input)
        thinner.add(point.atMs, point.value);
    const QList<SeriesPoint> output = thinner.take();

    // The pixel as whole numbers say it; independent of how the thinner computes it.
    const auto pixelOf = [&span, width = std::max(pixels, 1)](qint64 time) {
        return (time - span.fromMs) * width / (span.toMs - span.fromMs + 1);
    };
    QHash<qint64, QList<SeriesPoint>> in, out;
    for (const SeriesPoint &point : input)
        in[pixelOf(point.atMs)].append(point);
    for (const SeriesPoint &point : output)
        out[pixelOf(point.atMs)].append(point);
    QCOMPARE(out.size(), in.size());
    QVERIFY(std::ranges::is_sorted(output, std::less_equal(), &SeriesPoint::atMs));
    for (const auto &[pixel, kept] : out.asKeyValueRange()) {
        const QList<SeriesPoint> &all = in[pixel];
        const auto [smallest, largest] = std::ranges::minmax(all, {}, &SeriesPoint::value);
        QVERIFY(kept.size() <= 4);
        QCOMPARE(kept.first().atMs, all.first().atMs);
        QCOMPARE(kept.last().atMs, all.last().atMs);
        QCOMPARE(std::ranges::min(kept, {}, &SeriesPoint::value).value, smallest.value);
        QCOMPARE(std::ranges::max(kept, {}, &SeriesPoint::value).value, largest.value);
        for (const SeriesPoint &point : kept) {
            const auto same = std::ranges::find(all, point.atMs, &SeriesPoint::atMs);
            QVERIFY(same != all.end() && same->value == point.value);
            QCOMPARE(point.min, all.size() > 4 ? smallest.value : point.value);
            QCOMPARE(point.max, all.size() > 4 ? largest.value : point.value);
        }
    }
}

void SeriesThinnerTest::spanOfAllTimeHasNoOverflow()
{
    SeriesThinner thinner({.fromMs = std::numeric_limits<qint64>::min(), .toMs = std::numeric_limits<qint64>::max()},
                          1000);
    thinner.add(-5, 1);
    thinner.add(5, 2);
    QCOMPARE(thinner.take().size(), 2);
}

QTEST_GUILESS_MAIN(SeriesThinnerTest)
#include "series_thinner_test.moc"
