// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/demo_simulator.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace fleetglass;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;

struct Answer {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

} // namespace

/// The command line from an empty profile to a network that is gone. The tests build on each other in their order.
class CliTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(m_directory.isValid());
        QVERIFY2(
            m_simulator.start(QStringLiteral(FLEETGLASS_SIM), {u"--vehicles"_s, u"3"_s, u"--rate-limit"_s, u"off"_s}),
            "the simulator does not start");
    }

    void emptyProfileIsReadable()
    {
        const Answer vehicles = run({u"vehicles"_s, u"--json"_s});
        QCOMPARE(vehicles.exitCode, 0);
        QVERIFY(vehicles.json().value(u"vehicles").isArray());
        QVERIFY(vehicles.json().value(u"vehicles").toArray().isEmpty());
        QCOMPARE(run({u"show"_s, u"nobody"_s}).exitCode, 2);
        QVERIFY(!QFile::exists(profile() + u"/archive.sqlite"_s));
    }

    void wrongUsageSaysSo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("unknown command") << QStringList{u"dance"_s};
        QTest::newRow("unknown option") << QStringList{u"vehicles"_s, u"--xml"_s};
        QTest::newRow("argument missing") << QStringList{u"show"_s};
        QTest::newRow("one too many") << QStringList{u"show"_s, u"a"_s, u"b"_s};
        QTest::newRow("option missing") << QStringList{u"sync"_s};
        QTest::newRow("unknown quantity") << QStringList{u"history"_s, u"a"_s, u"--quantity"_s, u"mood"_s};
        QTest::newRow("bad time") << QStringList{u"trips"_s, u"a"_s, u"--from"_s, u"yesterday"_s};
        QTest::newRow("unknown service") << QStringList{u"account"_s,   u"add"_s,    u"x"_s, u"--url"_s,
                                                        u"https://h"_s, u"--user"_s, u"u"_s, u"--password-stdin"_s};
    }

    void wrongUsageSaysSo()
    {
        QFETCH(QStringList, arguments);
        const Answer answer = run(arguments, "secret\n");
        QCOMPARE(answer.exitCode, 1);
        QVERIFY(!answer.err.isEmpty());
        QVERIFY(answer.out.isEmpty());
    }

    void helpAndVersion()
    {
        const Answer help = run({u"--help"_s});
        QCOMPARE(help.exitCode, 0);
        for (const QByteArray command :
             {"account add", "sync", "vehicles", "show", "history", "trips", "charges", "quantities"})
            QVERIFY2(help.out.contains(command), command.constData());
        QVERIFY(help.out.contains("Exit codes"));
        QCOMPARE(run({u"history"_s, u"--help"_s}).exitCode, 0);
        QVERIFY(run({u"history"_s, u"--help"_s}).out.contains("--quantity"));
        QCOMPARE(run({u"--version"_s}).out, QByteArray("fleetglass-cli " FLEETGLASS_VERSION "\n"));
    }

    void wrongPasswordIsNotKept()
    {
        const Answer added = addAccount("wrong-secret-word\n");
        QCOMPARE(added.exitCode, 4);
        QVERIFY(!added.err.contains("wrong-secret-word"));
        QVERIFY(accounts().isEmpty());
        QVERIFY(!QFile::exists(secrets()));
    }

    void accountIsAdded()
    {
        const Answer added = addAccount(m_simulator.password().toUtf8() + '\n');
        QVERIFY2(added.exitCode == 0, added.err.constData());
        m_account = QString::fromUtf8(added.out.trimmed());
        const QJsonArray all = accounts();
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().toObject().value(u"id").toString(), m_account);
        QCOMPARE(all.first().toObject().value(u"title").toString(), u"Depot"_s);
        QVERIFY(all.first().toObject().value(u"lastGoodAt").isNull());
        QCOMPARE(addAccount(m_simulator.password().toUtf8()).exitCode, 1); // a second time
        QCOMPARE(run({u"account"_s, u"test"_s, m_account}).exitCode, 0);
        QCOMPARE(run({u"account"_s, u"test"_s, u"nobody"_s}).exitCode, 2);
    }

    void syncFetchesTheFleet()
    {
        const Answer synced = run({u"sync"_s, u"--once"_s});
        QVERIFY2(synced.exitCode == 0, synced.err.constData());
        QVERIFY(synced.err.contains("Depot: list"));
        QVERIFY(synced.err.contains("Depot: history "));
        QVERIFY(synced.out.isEmpty());

        const QJsonArray vehicles = run({u"vehicles"_s, u"--json"_s}).json().value(u"vehicles").toArray();
        QCOMPARE(vehicles.size(), 3);
        for (const QJsonValue &value : vehicles) {
            const QJsonObject vehicle = value.toObject();
            QCOMPARE(vehicle.value(u"account").toString(), m_account);
            const double soc = vehicle.value(u"socPercent").toDouble(-1);
            QVERIFY(soc > 0 && soc <= 100);
            const QJsonObject position = vehicle.value(u"position").toObject();
            QVERIFY(std::abs(position.value(u"latitude").toDouble()) > 1);
            QVERIFY(std::abs(timeOf(vehicle.value(u"observedAt")).secsTo(QDateTime::currentDateTimeUtc())) < 3600);
            QVERIFY(vehicle.value(u"observedAt").toString().endsWith(u'Z'));
        }
        m_vehicle = vehicles.first().toObject().value(u"id").toString();
        QVERIFY(!accounts().first().toObject().value(u"lastGoodAt").isNull());
    }

    void everyValueHasUnitAgeAndOrigin()
    {
        const QJsonObject shown = run({u"show"_s, m_vehicle, u"--json"_s}).json();
        QCOMPARE(shown.value(u"id").toString(), m_vehicle);
        const QJsonArray values = shown.value(u"values").toArray();
        QVERIFY(values.size() > 20);
        QSet<QString> seen;
        for (const QJsonValue &value : values) {
            const QJsonObject one = value.toObject();
            const QString name = one.value(u"quantity").toString() + u'/' + one.value(u"part").toString();
            QVERIFY2(!seen.contains(name), qPrintable(name));
            seen.insert(name);
            QVERIFY(one.value(u"unit").isString());
            QVERIFY2(!one.value(u"origin").toString().isEmpty(), qPrintable(name));
            QVERIFY2(timeOf(one.value(u"observedAt")).isValid(), qPrintable(name));
            QVERIFY2(one.value(u"ageSeconds").isDouble(), qPrintable(name));
            if (name == u"soc/")
                QCOMPARE(one.value(u"unit").toString(), u"%"_s);
        }
        QVERIFY(seen.contains(u"soc/"_s));
        QVERIFY(seen.contains(u"odometer/"_s));
        // The same by another spelling and in full.
        QCOMPARE(run({u"show"_s, m_vehicle.toLower(), u"--json"_s}).json().value(u"id").toString(), m_vehicle);
        QCOMPARE(run({u"show"_s, m_account + u'/' + m_vehicle, u"--json"_s}).json().value(u"id").toString(), m_vehicle);
        QCOMPARE(run({u"show"_s, u"Depot/"_s + m_vehicle, u"--json"_s}).json().value(u"id").toString(), m_vehicle);
        QVERIFY(run({u"show"_s, m_vehicle}).out.contains("OVMS"));
    }

    void thePastIsThere()
    {
        const QJsonArray series = run({u"quantities"_s, m_vehicle, u"--json"_s}).json().value(u"series").toArray();
        QSet<QString> quantities;
        for (const QJsonValue &one : series)
            quantities.insert(one.toObject().value(u"quantity").toString());
        QVERIFY(quantities.contains(u"soc"_s));

        const QJsonObject history = run({u"history"_s, m_vehicle, u"--quantity"_s, u"soc"_s, u"--json"_s}).json();
        QCOMPARE(history.value(u"unit").toString(), u"%"_s);
        const QJsonArray points = history.value(u"points").toArray();
        QVERIFY(points.size() > 10);
        for (qsizetype i = 1; i < points.size(); ++i)
            QVERIFY(timeOf(points.at(i)[u"at"]) > timeOf(points.at(i - 1)[u"at"]));
        const QString last = points.last()[u"at"].toString();
        const QJsonObject cut =
            run({u"history"_s, m_vehicle, u"--quantity"_s, u"soc"_s, u"--from"_s, last, u"--json"_s}).json();
        QCOMPARE(cut.value(u"points").toArray().size(), 1);
        const QByteArray csv = run({u"history"_s, m_vehicle, u"--quantity"_s, u"soc"_s, u"--csv"_s}).out;
        QCOMPARE(csv.count('\n'), points.size() + 1);
        QVERIFY(csv.startsWith("time,quantity,part,value,unit\n"));
        const QJsonObject track = run({u"history"_s, m_vehicle, u"--quantity"_s, u"position"_s, u"--json"_s}).json();
        QVERIFY(track.value(u"points").toArray().size() > 10);

        const QJsonArray trips = run({u"trips"_s, m_vehicle, u"--json"_s}).json().value(u"trips").toArray();
        QVERIFY(!trips.isEmpty());
        for (const QJsonValue &trip : trips) {
            QVERIFY(timeOf(trip[u"endAt"]) > timeOf(trip[u"startAt"]));
            QVERIFY(trip[u"distanceKm"].toDouble() > 0);
        }
        const QJsonArray charges = run({u"charges"_s, m_vehicle, u"--json"_s}).json().value(u"charges").toArray();
        QVERIFY(!charges.isEmpty());
        QVERIFY(timeOf(charges.first()[u"startAt"]).isValid());
    }

    void anotherSyncDoublesNothing()
    {
        const auto trips = [this] {
            return run({u"trips"_s, m_vehicle, u"--to"_s, u"2999-01-01"_s, u"--json"_s}).json();
        };
        const QJsonArray before = trips().value(u"trips").toArray();
        QCOMPARE(run({u"sync"_s, u"--once"_s}).exitCode, 0);
        const QJsonArray after = trips().value(u"trips").toArray();
        // One may have ended meanwhile.
        QVERIFY2(after.size() - before.size() <= 1, qPrintable(u"%1 and %2"_s.arg(before.size()).arg(after.size())));
        QCOMPARE(after.first().toObject(), before.first().toObject());
    }

    void withoutTheServerEverythingStaysReadable()
    {
        m_simulator.stop();
        const QJsonArray before = run({u"trips"_s, m_vehicle, u"--json"_s}).json().value(u"trips").toArray();
        const Answer synced = run({u"sync"_s, u"--once"_s});
        QCOMPARE(synced.exitCode, 10);
        QVERIFY(synced.err.contains("Depot"));
        QCOMPARE(run({u"account"_s, u"test"_s, m_account}).exitCode, 5);
        QCOMPARE(run({u"vehicles"_s, u"--json"_s}).json().value(u"vehicles").toArray().size(), 3);
        QVERIFY(run({u"show"_s, m_vehicle, u"--json"_s}).json().value(u"values").toArray().size() > 20);
        QCOMPARE(run({u"trips"_s, m_vehicle, u"--json"_s}).json().value(u"trips").toArray(), before);
    }

    void theSecretIsInItsFileAlone()
    {
        const QByteArray secret = m_simulator.password().toUtf8();
        const QDir directory(profile());
        for (const QString &name : directory.entryList(QDir::Files | QDir::Hidden)) {
            QFile file(directory.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            QVERIFY2(!content.contains(secret), qPrintable(name));
            QVERIFY2(!content.contains(secret.toPercentEncoding()), qPrintable(name));
        }
        QFile file(secrets());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains(secret));
    }

    void removedAccountIsGone()
    {
        QCOMPARE(run({u"account"_s, u"remove"_s, m_account}).exitCode, 0);
        QVERIFY(accounts().isEmpty());
        QVERIFY(run({u"vehicles"_s, u"--json"_s}).json().value(u"vehicles").toArray().isEmpty());
        QFile file(secrets());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(m_simulator.password().toUtf8()));
        QCOMPARE(run({u"account"_s, u"remove"_s, m_account}).exitCode, 2);
        QCOMPARE(run({u"sync"_s, u"--once"_s}).exitCode, 0);
    }

private:
    QString profile() const { return m_directory.filePath(u"profile"_s); }
    QString secrets() const { return m_directory.filePath(u"secrets.json"_s); }

    Answer run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"FLEETGLASS_SECRETS"_s, secrets());
        environment.insert(u"FLEETGLASS_PROFILE"_s, profile());
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(FLEETGLASS_CLI), arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(patienceMs)) {
            process.kill();
            process.waitForFinished();
            return {};
        }
        return {.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                .out = process.readAllStandardOutput(),
                .err = process.readAllStandardError()};
    }

    Answer addAccount(const QByteArray &password) const
    {
        return run({u"account"_s, u"add"_s, u"ovms"_s, u"--url"_s, m_simulator.url(), u"--user"_s, m_simulator.user(),
                    u"--password-stdin"_s, u"--title"_s, u"Depot"_s},
                   password);
    }

    QJsonArray accounts() const
    {
        return run({u"account"_s, u"list"_s, u"--json"_s}).json().value(u"accounts").toArray();
    }

    QTemporaryDir m_directory;
    DemoSimulator m_simulator;
    QString m_account;
    QString m_vehicle;
};

QTEST_GUILESS_MAIN(CliTest)
#include "cli_test.moc"
