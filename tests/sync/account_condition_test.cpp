// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/account_condition.h"

#include <QTest>

using namespace fleetglass;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 start = 1'795'176'000'000;

Error error(ErrorKind kind)
{
    return {.kind = kind, .detail = u"as tested"_s};
}

} // namespace

class AccountConditionTest : public QObject
{
    Q_OBJECT
private slots:
    void everyKindHasItsLampAndWait_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<AccountLamp>("lamp");
        QTest::addColumn<qint64>("waitMs");
        QTest::newRow("login") << ErrorKind::LoginRefused << AccountLamp::Refused << 15 * minute;
        QTest::newRow("rights") << ErrorKind::Forbidden << AccountLamp::Refused << 15 * minute;
        QTest::newRow("certificate") << ErrorKind::Tls << AccountLamp::Untrusted << 15 * minute;
        QTest::newRow("too often") << ErrorKind::RateLimited << AccountLamp::Limited << minute;
        QTest::newRow("network") << ErrorKind::Network << AccountLamp::Offline << 5 * second;
        QTest::newRow("time out") << ErrorKind::Timeout << AccountLamp::Offline << 5 * second;
        QTest::newRow("5xx") << ErrorKind::ServerFault << AccountLamp::Failing << 5 * second;
        QTest::newRow("nonsense") << ErrorKind::BadReply << AccountLamp::Failing << 5 * second;
        QTest::newRow("wrong address") << ErrorKind::NotFound << AccountLamp::Failing << 5 * second;
    }

    void everyKindHasItsLampAndWait()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(AccountLamp, lamp);
        QFETCH(qint64, waitMs);
        AccountCondition condition;
        condition.failed(AskedFor::Account, error(kind), start);
        QCOMPARE(condition.lamp(), lamp);
        QCOMPARE(condition.retryAtMs(), start + waitMs);
        QVERIFY(!condition.mayAsk(start + waitMs - 1));
        QVERIFY(condition.mayAsk(start + waitMs));
        QVERIFY(!condition.isWell());
        QVERIFY(condition.wantsListAsProbe());
        QCOMPARE(condition.error()->kind, kind);

        condition.succeeded(AskedFor::Account, start + waitMs);
        QCOMPARE(condition.lamp(), AccountLamp::Ok);
        QVERIFY(!condition.error());
        QCOMPARE(condition.lastGoodMs(), start + waitMs);
    }

    void offlineWaitsLongerEachTimeUpToFiveMinutes()
    {
        AccountCondition condition;
        QList<qint64> waits;
        for (int i = 0; i < 9; ++i) {
            condition.failed(AskedFor::Account, error(ErrorKind::Network), start);
            waits.append((*condition.retryAtMs() - start) / second);
        }
        QCOMPARE(waits, QList<qint64>({5, 10, 20, 40, 80, 160, 300, 300, 300}));
        condition.tryNow();
        QVERIFY(condition.mayAsk(start));
        QCOMPARE(condition.lamp(), AccountLamp::Offline);
        condition.failed(AskedFor::Account, error(ErrorKind::Network), start);
        QCOMPARE(condition.retryAtMs(), start + 10 * second);
    }

    void theServicesOwnWaitIsKept()
    {
        AccountCondition condition;
        Error limited = error(ErrorKind::RateLimited);
        limited.retryAfter = std::chrono::seconds(7);
        condition.failed(AskedFor::Account, limited, start);
        QCOMPARE(condition.retryAtMs(), start + 7 * second);

        Error broken = error(ErrorKind::ServerFault);
        broken.retryAfter = std::chrono::seconds(90);
        condition.failed(AskedFor::Account, broken, start);
        QCOMPARE(condition.retryAtMs(), start + 90 * second);
    }

    void aVehicleThatIsGoneOrForbiddenChangesNothing_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("forbidden") << ErrorKind::Forbidden;
        QTest::newRow("not found") << ErrorKind::NotFound;
        QTest::newRow("rejected") << ErrorKind::Rejected;
        QTest::newRow("unsupported") << ErrorKind::Unsupported;
    }

    void aVehicleThatIsGoneOrForbiddenChangesNothing()
    {
        QFETCH(ErrorKind, kind);
        AccountCondition condition;
        condition.succeeded(AskedFor::Account, start);
        for (int i = 0; i < 10; ++i)
            condition.failed(AskedFor::Vehicle, error(kind), start);
        QCOMPARE(condition.lamp(), AccountLamp::Ok);
        QVERIFY(condition.mayAsk(start));
    }

    void vehiclesFailingInARowAreTheAccountsFault()
    {
        AccountCondition condition;
        condition.succeeded(AskedFor::Account, start);
        condition.failed(AskedFor::Vehicle, error(ErrorKind::BadReply), start);
        condition.failed(AskedFor::Vehicle, error(ErrorKind::ServerFault), start);
        QCOMPARE(condition.lamp(), AccountLamp::Ok);
        condition.succeeded(AskedFor::Vehicle, start);
        condition.failed(AskedFor::Vehicle, error(ErrorKind::BadReply), start);
        condition.failed(AskedFor::Vehicle, error(ErrorKind::BadReply), start);
        QCOMPARE(condition.lamp(), AccountLamp::Ok);
        condition.failed(AskedFor::Vehicle, error(ErrorKind::BadReply), start);
        QCOMPARE(condition.lamp(), AccountLamp::Failing);
        QVERIFY(!condition.wantsListAsProbe());
        // The list works all the time; only a vehicle's answer shows that it is over.
        condition.succeeded(AskedFor::Account, start);
        QCOMPARE(condition.lamp(), AccountLamp::Failing);
        condition.succeeded(AskedFor::Vehicle, start);
        QCOMPARE(condition.lamp(), AccountLamp::Ok);
    }

    void networkAndLoginFailuresOfAVehicleAreTheAccounts()
    {
        AccountCondition condition;
        condition.succeeded(AskedFor::Account, start);
        condition.failed(AskedFor::Vehicle, error(ErrorKind::Network), start);
        QCOMPARE(condition.lamp(), AccountLamp::Offline);
        condition.succeeded(AskedFor::Account, start);
        QCOMPARE(condition.lamp(), AccountLamp::Ok);
        condition.failed(AskedFor::Vehicle, error(ErrorKind::LoginRefused), start);
        QCOMPARE(condition.lamp(), AccountLamp::Refused);
    }

    void cancelledAndStorageSayNothingOfTheService()
    {
        AccountCondition condition;
        condition.failed(AskedFor::Account, error(ErrorKind::Cancelled), start);
        condition.failed(AskedFor::Account, error(ErrorKind::Storage), start);
        QCOMPARE(condition.lamp(), AccountLamp::NotYet);
        QVERIFY(condition.mayAsk(start));
    }

    void lastGoodNeverGoesBack()
    {
        AccountCondition condition;
        condition.succeeded(AskedFor::Account, start);
        condition.setLastGoodMs(start - minute);
        condition.setLastGoodMs(std::nullopt);
        QCOMPARE(condition.lastGoodMs(), start);
    }
};

QTEST_GUILESS_MAIN(AccountConditionTest)
#include "account_condition_test.moc"
