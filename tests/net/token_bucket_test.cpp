// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/token_bucket.h"

#include <QTest>

using namespace fleetglass;

class TokenBucketTest : public QObject
{
    Q_OBJECT
private slots:
    void burstThenRate();
    void fractionsAddUp();
    void neverMoreThanBurst();
    void drainedByServer();
    void drainedWithPause();
    void clockSetBack();
    void nonsenseLimit();
};

void TokenBucketTest::burstThenRate()
{
    TokenBucket bucket({.burst = 3, .perMinute = 60}, 1000);
    QCOMPARE(bucket.available(1000), 3);
    for (int i = 0; i < 3; ++i)
        QVERIFY(bucket.take(1000));
    QVERIFY(!bucket.take(1000));
    QCOMPARE(bucket.available(1000), 0);
    QCOMPARE(bucket.waitMs(1000), 1000);
    QVERIFY(!bucket.take(1999));
    QVERIFY(bucket.take(2000));
}

void TokenBucketTest::fractionsAddUp()
{
    // 3 a minute is one in 20 s: asking every second must not lose the fractions.
    TokenBucket bucket({.burst = 1, .perMinute = 3}, 0);
    QVERIFY(bucket.take(0));
    for (qint64 nowMs = 1000; nowMs < 20'000; nowMs += 1000)
        QVERIFY(!bucket.take(nowMs));
    QVERIFY(bucket.take(20'000));
}

void TokenBucketTest::neverMoreThanBurst()
{
    TokenBucket bucket({.burst = 2, .perMinute = 600}, 0);
    QCOMPARE(bucket.available(3'600'000), 2);
    QVERIFY(bucket.take(3'600'000));
    QVERIFY(bucket.take(3'600'000));
    QVERIFY(!bucket.take(3'600'000));
}

void TokenBucketTest::drainedByServer()
{
    TokenBucket bucket({.burst = 100, .perMinute = 60}, 0);
    bucket.drain(0);
    QCOMPARE(bucket.available(0), 0);
    QCOMPARE(bucket.waitMs(0), 1000);
    QVERIFY(bucket.take(1000));
}

void TokenBucketTest::drainedWithPause()
{
    TokenBucket bucket({.burst = 100, .perMinute = 60}, 0);
    bucket.drain(0, 5000);
    QCOMPARE(bucket.available(5000), 0);
    QCOMPARE(bucket.waitMs(0), 6000);
    QCOMPARE(bucket.waitMs(4000), 2000);
    QVERIFY(!bucket.take(5900));
    QVERIFY(bucket.take(6000));
    QVERIFY(!bucket.take(6000));
}

void TokenBucketTest::clockSetBack()
{
    TokenBucket bucket({.burst = 2, .perMinute = 60}, 10'000);
    QVERIFY(bucket.take(10'000));
    QCOMPARE(bucket.available(9'000), 1);
    QVERIFY(bucket.take(9'000));
    QVERIFY(!bucket.take(9'000));
    QVERIFY(bucket.take(11'000));
}

void TokenBucketTest::nonsenseLimit()
{
    TokenBucket bucket({.burst = 0, .perMinute = 0}, 0);
    QVERIFY(bucket.take(0));
    QCOMPARE(bucket.waitMs(0), 3'600'000);
}

QTEST_GUILESS_MAIN(TokenBucketTest)
#include "token_bucket_test.moc"
