// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/synced_demo.h"

#include <QTemporaryDir>
#include <QTest>

using namespace fleetglass;
using namespace Qt::StringLiterals;

namespace {

constexpr int vehicles = 3;
constexpr int patienceMs = 20'000;
constexpr int historyPatienceMs = 60'000; // at the service's pace

DemoOptions demo()
{
    DemoOptions options;
    options.vehicles = vehicles;
    options.historyDays = 1;
    options.limitDelayMs = 0;
    return options;
}

FaultPlan plan(const QString &text)
{
    return FaultPlan::fromText(text).value();
}

} // namespace

Q_DECLARE_METATYPE(fleetglass::AccountLamp)
Q_DECLARE_METATYPE(fleetglass::ErrorKind)

/// What each kind of call does to lamp and screen when the service fails.
class FaultsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void screenStays_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<AccountLamp>("lamp");
        QTest::newRow("list, 401") << u"401@/api/vehicles"_s << AccountLamp::Refused;
        QTest::newRow("list, 429") << u"429@/api/vehicles"_s << AccountLamp::Limited;
        QTest::newRow("list, 500") << u"500@/api/vehicles"_s << AccountLamp::Failing;
        QTest::newRow("list, web page") << u"html@/api/vehicles"_s << AccountLamp::Failing;
        QTest::newRow("list, no JSON") << u"garbage@/api/vehicles"_s << AccountLamp::Failing;
        QTest::newRow("list, nothing") << u"empty@/api/vehicles"_s << AccountLamp::Failing;
        QTest::newRow("list, half") << u"cut@/api/vehicles"_s << AccountLamp::Offline;
        QTest::newRow("list, no answer") << u"drop@/api/vehicles"_s << AccountLamp::Offline;
        QTest::newRow("vehicle, 401") << u"401@/api/protocol"_s << AccountLamp::Refused;
        QTest::newRow("vehicle, 429") << u"429@/api/protocol"_s << AccountLamp::Limited;
        QTest::newRow("vehicle, 500") << u"500@/api/protocol"_s << AccountLamp::Failing;
        QTest::newRow("vehicle, web page") << u"html@/api/protocol"_s << AccountLamp::Failing;
        QTest::newRow("vehicle, half") << u"cut@/api/protocol"_s << AccountLamp::Offline;
    }

    void screenStays()
    {
        QFETCH(QString, fault);
        QFETCH(AccountLamp, lamp);
        DemoOptions options = demo();
        options.historyDays = 0; // what there is to catch up is asked at the service's pace
        SyncedDemo desk(options, newFolder());
        QVERIFY(desk.isReady);
        desk.engine->setAccounts({desk.account(u"a"_s, desk.server.password())});
        QTRY_COMPARE_WITH_TIMEOUT(desk.vehiclesWithValues(), vehicles, patienceMs);
        // With the history caught up nothing else is asked whose good answer would speak for the account.
        QTRY_COMPARE_WITH_TIMEOUT(desk.status(u"a"_s).lamp, AccountLamp::Ok, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(desk.status(u"a"_s).activity, QString(), historyPatienceMs);
        if (!fault.endsWith("vehicles"_L1))
            desk.engine->setVisible(desk.keys());

        desk.server.face().setFaults(plan(fault));
        desk.engine->refresh(u"a"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk.status(u"a"_s).lamp, lamp, patienceMs);
        QCOMPARE(desk.vehiclesWithValues(), vehicles);
        QVERIFY(desk.status(u"a"_s).error);
        QVERIFY(!desk.status(u"a"_s).error->detail.isEmpty());
        QVERIFY(desk.status(u"a"_s).lastGoodMs);
        QVERIFY(desk.status(u"a"_s).retryAtMs);

        desk.server.face().setFaults({});
        desk.engine->refresh(u"a"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isWell(u"a"_s), patienceMs);
        QCOMPARE(desk.vehiclesWithValues(), vehicles);
    }

    void vehiclesShowWhileHistoryFails_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::newRow("500") << u"500@/api/historical"_s;
        QTest::newRow("web page") << u"html@/api/historical"_s;
        QTest::newRow("half") << u"cut@/api/historical"_s;
        QTest::newRow("429") << u"429@/api/historical"_s;
    }

    void vehiclesShowWhileHistoryFails()
    {
        QFETCH(QString, fault);
        DemoOptions options = demo();
        options.faults = fault;
        SyncedDemo desk(options, newFolder());
        QVERIFY(desk.isReady);
        desk.engine->setAccounts({desk.account(u"a"_s, desk.server.password())});
        QTRY_COMPARE_WITH_TIMEOUT(desk.vehiclesWithValues(), vehicles, patienceMs);

        desk.server.face().setFaults({});
        desk.engine->refresh(u"a"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isWell(u"a"_s), patienceMs);
        QCOMPARE(desk.vehiclesWithValues(), vehicles);
    }

    void tokensFailAlone_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("401") << u"401@/api/token"_s << ErrorKind::LoginRefused;
        QTest::newRow("429") << u"429@/api/token"_s << ErrorKind::RateLimited;
        QTest::newRow("500") << u"500@/api/token"_s << ErrorKind::ServerFault;
        QTest::newRow("web page") << u"html@/api/token"_s << ErrorKind::BadReply;
        QTest::newRow("no JSON") << u"garbage@/api/token"_s << ErrorKind::BadReply;
        QTest::newRow("nothing") << u"empty@/api/token"_s << ErrorKind::BadReply;
        QTest::newRow("half") << u"cut@/api/token"_s << ErrorKind::Network;
        QTest::newRow("no answer") << u"drop@/api/token"_s << ErrorKind::Network;
    }

    void tokensFailAlone()
    {
        QFETCH(QString, fault);
        QFETCH(ErrorKind, kind);
        SyncedDemo desk(demo(), newFolder());
        QVERIFY(desk.isReady);
        desk.engine->setAccounts({desk.account(u"a"_s, desk.server.password())});
        QTRY_COMPARE_WITH_TIMEOUT(desk.vehiclesWithValues(), vehicles, patienceMs);

        desk.server.face().setFaults(plan(fault));
        const auto tokens = QCoro::waitFor(desk.engine->provider(u"a"_s)->tokens()->listTokens());
        QVERIFY(!tokens);
        QCOMPARE(tokens.error().kind, kind);
        QVERIFY(!tokens.error().detail.isEmpty());
        QCOMPARE(desk.vehiclesWithValues(), vehicles);
        QVERIFY(desk.isWell(u"a"_s));
    }

    /// A session ends a fixed time after its sign-in and takes the attachments with it: they are made anew.
    void attachmentsComeBackWithANewSession()
    {
        DemoOptions options = demo();
        options.sessionLifeS = 3;
        SyncedDemo desk(options, newFolder());
        QVERIFY(desk.isReady);
        desk.engine->setAccounts({desk.account(u"a"_s, desk.server.password())});
        QTRY_COMPARE_WITH_TIMEOUT(desk.vehiclesWithValues(), vehicles, patienceMs);
        const VehicleKey watched = desk.keys().constFirst();
        desk.engine->setSelected({watched});

        const std::unique_ptr<Provider> observer =
            makeProvider(desk.account(u"observer"_s, desk.server.password()), desk.server.password(), desk.clock).value();
        const auto attached = [&]() -> std::optional<double> {
            const auto list = QCoro::waitFor(observer->fleet()->listVehicles());
            for (const VehicleUpdate &vehicle : list ? list->vehicles : QList<VehicleUpdate>()) {
                if (vehicle.key.remoteId != watched.remoteId)
                    continue;
                for (const Observation &observation : vehicle.observations) {
                    if (observation.quantity == Quantity::AppsConnected)
                        return numberOf(&observation);
                }
            }
            return std::nullopt;
        };
        QTRY_COMPARE_WITH_TIMEOUT(attached(), std::optional<double>(1), patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(attached(), std::optional<double>(0), patienceMs); // the session has ended
        desk.engine->refresh(u"a"_s);
        QTRY_COMPARE_WITH_TIMEOUT(attached(), std::optional<double>(1), patienceMs);
        QVERIFY(desk.isWell(u"a"_s));
        QCoro::waitFor(observer->shutDown());
    }

private:
    QString newFolder()
    {
        const QString path = m_folder.filePath(QString::number(++m_folders));
        return QDir().mkpath(path) ? path : QString();
    }

    QTemporaryDir m_folder;
    int m_folders = 0;
};

QTEST_GUILESS_MAIN(FaultsTest)
#include "faults_test.moc"
