// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/circuit_breaker.h"

#include <QTest>

using namespace fleetglass;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class CircuitBreakerTest : public QObject
{
    Q_OBJECT
private slots:
    void opensAfterFailuresInRow();
    void successBetweenKeepsItClosed();
    void refusalTellsLastErrorAndNextProbe();
    void oneProbeAtATime();
    void pauseGrowsUpToLongest();
    void urgentProbesAtOnce();
    void successCloses();
    void lateFailuresDoNotProlong();
    void abandonedProbeLetsNextOneGo();
    void whatCounts();

private:
    const Error down{.kind = ErrorKind::Network, .detail = u"connection refused: a:1"_s};
    CircuitBreaker opened(qint64 nowMs) const
    {
        CircuitBreaker breaker({});
        for (int i = 0; i < 5; ++i)
            breaker.failed(down, nowMs);
        return breaker;
    }
};

void CircuitBreakerTest::opensAfterFailuresInRow()
{
    CircuitBreaker breaker({});
    for (int i = 0; i < 4; ++i)
        breaker.failed(down, 0);
    QVERIFY(!breaker.isOpen());
    QVERIFY(!breaker.refuses(0, false));
    breaker.failed(down, 0);
    QVERIFY(breaker.isOpen());
    QVERIFY(breaker.refuses(4999, false));
    QVERIFY(!breaker.refuses(5000, false));
}

void CircuitBreakerTest::successBetweenKeepsItClosed()
{
    CircuitBreaker breaker({});
    for (int i = 0; i < 20; ++i) {
        breaker.failed(down, 0);
        if (i % 4 == 3)
            breaker.succeeded();
    }
    QVERIFY(!breaker.isOpen());
}

void CircuitBreakerTest::refusalTellsLastErrorAndNextProbe()
{
    const CircuitBreaker breaker = opened(1000);
    const Error refusal = breaker.refusal(2000);
    QCOMPARE(refusal.kind, ErrorKind::Network);
    QCOMPARE(refusal.detail, down.detail);
    QCOMPARE(refusal.retryAfter, std::optional(4000ms));
}

void CircuitBreakerTest::oneProbeAtATime()
{
    CircuitBreaker breaker = opened(0);
    QVERIFY(!breaker.refuses(5000, false));
    breaker.letThrough();
    QVERIFY(breaker.refuses(5000, false));
    QVERIFY(breaker.refuses(5000, true));
    breaker.failed(down, 6000);
    QVERIFY(breaker.refuses(15'999, false));
    QVERIFY(!breaker.refuses(16'000, false));
}

void CircuitBreakerTest::pauseGrowsUpToLongest()
{
    CircuitBreaker breaker = opened(0);
    const QList<qint64> pauses{10, 20, 40, 80, 160, 300, 300};
    for (const qint64 seconds : pauses) {
        breaker.letThrough();
        breaker.failed(down, 0);
        QCOMPARE(breaker.refusal(0).retryAfter, std::optional<std::chrono::milliseconds>(std::chrono::seconds(seconds)));
    }
}

void CircuitBreakerTest::urgentProbesAtOnce()
{
    CircuitBreaker breaker = opened(0);
    QVERIFY(breaker.refuses(0, false));
    QVERIFY(!breaker.refuses(0, true));
}

void CircuitBreakerTest::successCloses()
{
    CircuitBreaker breaker = opened(0);
    breaker.letThrough();
    breaker.succeeded();
    QVERIFY(!breaker.isOpen());
    for (int i = 0; i < 5; ++i)
        breaker.failed(down, 0);
    QCOMPARE(breaker.refusal(0).retryAfter, std::optional<std::chrono::milliseconds>(5s));
}

void CircuitBreakerTest::lateFailuresDoNotProlong()
{
    CircuitBreaker breaker = opened(0);
    breaker.failed(down, 4000); // was on its way when the breaker opened
    QVERIFY(!breaker.refuses(5000, false));
}

void CircuitBreakerTest::abandonedProbeLetsNextOneGo()
{
    CircuitBreaker breaker = opened(0);
    breaker.letThrough();
    breaker.abandoned();
    QVERIFY(breaker.isOpen());
    QVERIFY(!breaker.refuses(5000, false));
}

void CircuitBreakerTest::whatCounts()
{
    QVERIFY(CircuitBreaker::counts({.kind = ErrorKind::Timeout, .detail = {}}));
    QVERIFY(CircuitBreaker::counts({.kind = ErrorKind::ServerFault, .detail = {}, .httpStatus = 502}));
    QVERIFY(!CircuitBreaker::counts({.kind = ErrorKind::Unsupported, .detail = {}, .httpStatus = 501}));
    QVERIFY(!CircuitBreaker::counts({.kind = ErrorKind::RateLimited, .detail = {}, .httpStatus = 429}));
    QVERIFY(!CircuitBreaker::counts({.kind = ErrorKind::Tls, .detail = {}}));
    QVERIFY(!CircuitBreaker::counts({.kind = ErrorKind::BadReply, .detail = {}}));
}

QTEST_GUILESS_MAIN(CircuitBreakerTest)
#include "circuit_breaker_test.moc"
