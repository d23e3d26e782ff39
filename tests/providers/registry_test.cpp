// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/registry.h"
#include "support/fixed_clock.h"

#include <QTest>

using namespace fleetglass;
using namespace Qt::StringLiterals;

class RegistryTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(); }

    void everyServiceIsComplete()
    {
        QVERIFY(!knownServices().isEmpty());
        for (const ServiceInfo &info : knownServices()) {
            QVERIFY(!info.id.isEmpty());
            QVERIFY(!info.title.isEmpty());
            QVERIFY(info.rateLimit.burst > 0 && info.rateLimit.perMinute > 0);
            QVERIFY(info.selectedIntervalMs > 0 && info.selectedIntervalMs <= info.visibleIntervalMs);
            QVERIFY(info.visibleIntervalMs <= info.otherIntervalMs && info.listIntervalMs > 0);
            for (const KnownServer &server : info.servers) {
                QCOMPARE(server.url.scheme(), u"https"_s);
                QVERIFY(!server.title.isEmpty());
            }
        }
    }

    void limitsOfTheServer_data()
    {
        QTest::addColumn<QUrl>("server");
        QTest::addColumn<int>("burst");
        QTest::addColumn<double>("perMinute");
        QTest::newRow("public, tight") << QUrl(u"https://api.openvehicles.com:6869/api"_s) << 12 << 3.0;
        QTest::newRow("the same, plain") << QUrl(u"http://api.openvehicles.com:6868"_s) << 12 << 3.0;
        QTest::newRow("public, usual") << QUrl(u"https://ovms.dexters-web.de:6869"_s) << 120 << 60.0;
        QTest::newRow("at home") << QUrl(u"https://ovms.example:6869"_s) << 120 << 60.0;
    }

    void limitsOfTheServer()
    {
        QFETCH(const QUrl, server);
        QFETCH(const int, burst);
        QFETCH(const double, perMinute);
        const RateLimit limit = rateLimitFor(*serviceInfo(u"ovms"_s), server);
        QCOMPARE(limit.burst, burst);
        QCOMPARE(limit.perMinute, perMinute);
    }

    void opensWhatItKnows()
    {
        const FixedClock clock;
        Account account;
        account.service = u"ovms"_s;
        account.server = QUrl(u"https://api.openvehicles.com"_s);
        const auto provider = makeProvider(account, u"secret"_s, clock);
        QVERIFY(provider);
        QCOMPARE((*provider)->availableBudget(), 12);
        QVERIFY((*provider)->fleet() && (*provider)->history() && (*provider)->tokens() && (*provider)->commands());
        account.service = u"nosuch"_s;
        const auto unknown = makeProvider(account, u"secret"_s, clock);
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().kind, ErrorKind::Unsupported);
    }
};

QTEST_GUILESS_MAIN(RegistryTest)
#include "registry_test.moc"
