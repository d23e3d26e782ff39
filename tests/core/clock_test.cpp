// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/clock.h"
#include "support/fixed_clock.h"

#include <QDateTime>
#include <QTest>

using namespace fleetglass;

class ClockTest : public QObject
{
    Q_OBJECT

private slots:
    void systemClockIsTheComputers();
    void fixedClockStandsStill();
};

void ClockTest::systemClockIsTheComputers()
{
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const qint64 now = SystemClock().nowMs();
    QVERIFY(before <= now);
    QVERIFY(now <= QDateTime::currentMSecsSinceEpoch());
}

void ClockTest::fixedClockStandsStill()
{
    FixedClock clock;
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(clock.nowMs(), QTimeZone::UTC),
             QDateTime(QDate(2026, 11, 20), QTime(12, 0), QTimeZone::UTC));
    clock.advanceMs(1500);
    QCOMPARE(clock.nowMs(), qint64(1795176001500));
    QCOMPARE(clock.nowMs(), qint64(1795176001500));
}

QTEST_APPLESS_MAIN(ClockTest)
#include "clock_test.moc"
