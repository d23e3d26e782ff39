// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/vehicle_lookup.h"

#include <QTemporaryDir>
#include <QTest>

using namespace fleetglass;
using namespace Qt::StringLiterals;

class VehicleLookupTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_first = add(u"North"_s, u"https://north.example"_s);
        m_second = add(u"South"_s, u"https://south.example"_s);
        FleetUpdate update;
        const auto append = [&](const QString &accountId, const QString &remoteId, const QString &name) {
            VehicleUpdate vehicle;
            vehicle.key = {.accountId = accountId, .remoteId = remoteId};
            vehicle.identity = Vehicle{.key = vehicle.key, .name = name};
            update.vehicles.append(vehicle);
        };
        append(m_first, u"CAR1"_s, u"Anna's car"_s);
        append(m_second, u"CAR1"_s, u"Van"_s);
        append(m_second, u"CAR2"_s, u"van"_s);
        append(m_second, u"CAR3"_s, u"CAR2"_s);
        m_fleet.apply(update);
    }

    void findsByNameIdAndInFull_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("rows");
        QTest::newRow("name") << u"Anna's car"_s << QList{0};
        QTest::newRow("same id in two accounts") << u"CAR1"_s << QList{0, 1};
        QTest::newRow("account's id") << m_second + u"/CAR1"_s << QList{1};
        QTest::newRow("account's title") << u"North/CAR1"_s << QList{0};
        QTest::newRow("exact name before another case") << u"van"_s << QList{2};
        QTest::newRow("any case fits two") << u"VAN"_s << QList{1, 2};
        QTest::newRow("an id before a name") << u"CAR2"_s << QList{2};
        QTest::newRow("id in another case") << u"car3"_s << QList{3};
        QTest::newRow("nobody") << u"CAR"_s << QList<int>();
        QTest::newRow("empty") << QString() << QList<int>();
    }

    void findsByNameIdAndInFull()
    {
        QFETCH(QString, text);
        QFETCH(QList<int>, rows);
        QCOMPARE(findVehicles(m_fleet, m_accounts, text), rows);
    }

private:
    QString add(const QString &title, const QString &server)
    {
        Account account;
        account.service = u"ovms"_s;
        account.title = title;
        account.server = QUrl(server);
        account.user = u"anna"_s;
        return m_accounts.add(account).value().id;
    }

    QTemporaryDir m_directory;
    AccountList m_accounts{m_directory.filePath(u"accounts.json"_s)};
    FleetStore m_fleet;
    QString m_first;
    QString m_second;
};

QTEST_GUILESS_MAIN(VehicleLookupTest)
#include "vehicle_lookup_test.moc"
