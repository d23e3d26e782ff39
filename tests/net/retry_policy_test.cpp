// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/retry_policy.h"

#include <QTest>

using namespace fleetglass;
using namespace std::chrono_literals;

using Pause = std::optional<std::chrono::milliseconds>;

class RetryPolicyTest : public QObject
{
    Q_OBJECT
private slots:
    void whatIsRepeated_data();
    void whatIsRepeated();
    void pauseGrows();
    void pauseIsCapped();
    void chanceShortensByHalf();
    void retryAfterIsALowerBound();
    void retryAfterTooFarEndsIt();
    void readsRetryAfter_data();
    void readsRetryAfter();
};

void RetryPolicyTest::whatIsRepeated_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("repeated");
    QTest::newRow("network") << ErrorKind::Network << 0 << true;
    QTest::newRow("timeout") << ErrorKind::Timeout << 0 << true;
    QTest::newRow("429") << ErrorKind::RateLimited << 429 << true;
    QTest::newRow("500") << ErrorKind::ServerFault << 500 << true;
    QTest::newRow("503") << ErrorKind::ServerFault << 503 << true;
    QTest::newRow("fault told with a 4xx") << ErrorKind::ServerFault << 400 << false;
    QTest::newRow("501") << ErrorKind::Unsupported << 501 << false;
    QTest::newRow("tls") << ErrorKind::Tls << 0 << false;
    QTest::newRow("401") << ErrorKind::LoginRefused << 401 << false;
    QTest::newRow("403") << ErrorKind::Forbidden << 403 << false;
    QTest::newRow("404") << ErrorKind::NotFound << 404 << false;
    QTest::newRow("400") << ErrorKind::Rejected << 400 << false;
    QTest::newRow("bad reply") << ErrorKind::BadReply << 0 << false;
    QTest::newRow("cancelled") << ErrorKind::Cancelled << 0 << false;
}

void RetryPolicyTest::whatIsRepeated()
{
    QFETCH(ErrorKind, kind);
    QFETCH(int, status);
    const Error error{.kind = kind, .detail = {}, .httpStatus = status};
    QTEST(canGetBetter(error), "repeated");
    QTEST(pauseBeforeRepeat(error, 1, {}, 0).has_value(), "repeated");
    QVERIFY(!pauseBeforeRepeat(error, MaxAttempts, {}, 0));
}

void RetryPolicyTest::pauseGrows()
{
    const Error error{.kind = ErrorKind::Network, .detail = {}};
    QCOMPARE(pauseBeforeRepeat(error, 1, {}, 0), Pause(1s));
    QCOMPARE(pauseBeforeRepeat(error, 2, {}, 0), Pause(2s));
    QCOMPARE(pauseBeforeRepeat(error, 2, {.base = 10ms, .factor = 3}, 0), Pause(30ms));
}

void RetryPolicyTest::pauseIsCapped()
{
    QCOMPARE(pauseBeforeRepeat({.kind = ErrorKind::Network, .detail = {}}, 2, {.base = 50s}, 0), Pause(60s));
}

void RetryPolicyTest::chanceShortensByHalf()
{
    QCOMPARE(pauseBeforeRepeat({.kind = ErrorKind::Network, .detail = {}}, 1, {}, 0.5), Pause(750ms));
    QCOMPARE(pauseBeforeRepeat({.kind = ErrorKind::Network, .detail = {}}, 1, {}, 1), Pause(500ms));
}

void RetryPolicyTest::retryAfterIsALowerBound()
{
    const Error error{.kind = ErrorKind::RateLimited, .detail = {}, .httpStatus = 429, .retryAfter = 7s};
    QCOMPARE(pauseBeforeRepeat(error, 1, {}, 0.9), Pause(7s));
    QCOMPARE(pauseBeforeRepeat(error, 1, {.base = 20s}, 0), Pause(20s));
}

void RetryPolicyTest::retryAfterTooFarEndsIt()
{
    const Error error{.kind = ErrorKind::RateLimited, .detail = {}, .httpStatus = 429, .retryAfter = 61s};
    QCOMPARE(pauseBeforeRepeat(error, 1, {}, 0), Pause());
}

void RetryPolicyTest::readsRetryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<Pause>("pause");
    QTest::newRow("seconds") << QByteArray("120") << Pause(120s);
    QTest::newRow("spaces") << QByteArray(" 5 ") << Pause(5s);
    QTest::newRow("zero") << QByteArray("0") << Pause(0s);
    QTest::newRow("date") << QByteArray("Fri, 20 Nov 2026 12:00:30 GMT") << Pause(30s);
    QTest::newRow("date gone by") << QByteArray("Fri, 20 Nov 2026 11:00:00 GMT") << Pause(0s);
    QTest::newRow("negative") << QByteArray("-1") << Pause();
    QTest::newRow("word") << QByteArray("soon") << Pause();
    QTest::newRow("none") << QByteArray() << Pause();
    QTest::newRow("absurd") << QByteArray("99999999999999") << Pause(366 * 24h);
}

void RetryPolicyTest::readsRetryAfter()
{
    constexpr qint64 noon = 1795176000000; // 2026-11-20 12:00:00 UTC
    QFETCH(QByteArray, value);
    QTEST(parseRetryAfter(value, noon), "pause");
}

QTEST_GUILESS_MAIN(RetryPolicyTest)
#include "retry_policy_test.moc"
