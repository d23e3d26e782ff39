// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/span_moves.h"

#include <QTest>

using namespace fleetglass;

namespace {
constexpr TimeSpan hour{.fromMs = 1'000'000'000, .toMs = 1'003'600'000};
} // namespace

class SpanMovesTest : public QObject
{
    Q_OBJECT
private slots:
    void zoomKeepsWhatIsUnderTheCursor();
    void zoomHasAnEnd();
    void nothingIsShownOfTheFuture();
    void widenedAtBothEnds();
};

void SpanMovesTest::zoomKeepsWhatIsUnderTheCursor()
{
    const qint64 cursorMs = hour.fromMs + 900'000; // a quarter
    const TimeSpan in = zoomed(hour, cursorMs, 0.5);
    QCOMPARE(in.toMs - in.fromMs, 1'800'000);
    QCOMPARE(cursorMs - in.fromMs, 450'000);
    const TimeSpan back = zoomed(in, cursorMs, 2);
    QCOMPARE(back.fromMs, hour.fromMs);
    QCOMPARE(back.toMs, hour.toMs);
}

void SpanMovesTest::zoomHasAnEnd()
{
    const TimeSpan shortest = zoomed(hour, hour.fromMs, 1e-9);
    QCOMPARE(shortest.toMs - shortest.fromMs, 10'000);
    const TimeSpan longest = zoomed(hour, hour.fromMs, 1e12);
    QCOMPARE(longest.toMs - longest.fromMs, 3'155'760'000'000);
    const TimeSpan grown = zoomed({.fromMs = 5, .toMs = 5}, 5, 1);
    QCOMPARE(grown.toMs - grown.fromMs, 10'000);
}

void SpanMovesTest::nothingIsShownOfTheFuture()
{
    const TimeSpan moved = endingBy(panned(hour, 500'000), hour.toMs);
    QCOMPARE(moved.fromMs, hour.fromMs);
    QCOMPARE(moved.toMs, hour.toMs);
    QCOMPARE(endingBy(panned(hour, -500'000), hour.toMs).toMs, hour.toMs - 500'000);
}

void SpanMovesTest::widenedAtBothEnds()
{
    const TimeSpan wide = widened(hour, 0.5);
    QCOMPARE(wide.fromMs, hour.fromMs - 1'800'000);
    QCOMPARE(wide.toMs, hour.toMs + 1'800'000);
}

QTEST_GUILESS_MAIN(SpanMovesTest)
#include "span_moves_test.moc"
