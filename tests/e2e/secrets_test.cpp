// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/account_list.h"
#include "settings/app_settings.h"
#include "support/synced_demo.h"

#include <QDirIterator>
#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

using namespace fleetglass;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 40'000;
const QString wrongPassword = u"wrong-Word+7&8"_s;

QByteArray logged;

void keepMessage(QtMsgType, const QMessageLogContext &, const QString &message)
{
    logged += message.toUtf8() + '\n';
}

/// What a secret looks like in an address, in a form, and as it is.
QByteArrayList formsOf(const QString &secret)
{
    return {secret.toUtf8(), QUrl::toPercentEncoding(secret), secret.toUtf8().replace('+', ' '),
            secret.toUtf8().toBase64()};
}

} // namespace

/// All that is written while signing in, rightly and wrongly, and while making and deleting tokens: none of it has a secret.
class SecretsTest : public QObject
{
    Q_OBJECT
private slots:
    void nothingWrittenHasASecret()
    {
        QTemporaryDir folder;
        QVERIFY(folder.isValid());
        const QString records = folder.filePath(u"records"_s);
        QLoggingCategory::setFilterRules(u"fleetglass.*=true"_s);
        const QtMessageHandler former = qInstallMessageHandler(keepMessage);
        QStringList secrets;
        QByteArray shown;
        useTheService(folder.path(), records, secrets, shown);
        qInstallMessageHandler(former);
        QVERIFY(!QTest::currentTestFailed());

        QByteArray written = logged + shown;
        int recorded = 0;
        QDirIterator files(folder.path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            written += file.fileName().toUtf8() + '\n' + file.readAll();
            recorded += file.fileName().startsWith(records) ? 1 : 0;
        }
        QVERIFY(recorded > 10);
        QVERIFY(logged.contains("GET /api/cookie"));
        QVERIFY(logged.contains("DELETE /api/token/[blanked]"));
        QVERIFY(written.contains("password=[blanked]"));
        QVERIFY(shown.contains("/api/token/[blanked]"));
        QVERIFY(secrets.size() >= 5);
        for (const QString &secret : std::as_const(secrets)) {
            for (const QByteArray &form : formsOf(secret)) {
                const qsizetype at = written.indexOf(form);
                QVERIFY2(at < 0, (form + " in: " + written.mid(std::max<qsizetype>(at - 200, 0), 400)).constData());
            }
        }
    }

private:
    static void useTheService(const QString &folder, const QString &records, QStringList &secrets, QByteArray &shown)
    {
        DemoOptions options;
        options.vehicles = 2;
        options.historyDays = 1;
        options.limitDelayMs = 0;
        SyncedDemo desk(options, folder, records);
        QVERIFY(desk.isReady);
        secrets = {desk.server.password(), wrongPassword, u"noSuchToken0123456789/+x"_s};

        const QList<Account> accounts{desk.account(u"good"_s, desk.server.password()),
                                      desk.account(u"wrong"_s, wrongPassword)};
        AccountList list(folder + u"/accounts.json"_s);
        const Result<Account> kept = list.add(accounts.first());
        QVERIFY(kept);
        AppSettings settings(folder + u"/settings.ini"_s);
        settings.fleetView.set(u"tyres"_s);

        desk.engine->setAccounts(accounts);
        QTRY_COMPARE_WITH_TIMEOUT(desk.vehiclesWithValues(), 2, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(desk.status(u"wrong"_s).lamp, AccountLamp::Refused, patienceMs);
        shown += desk.status(u"wrong"_s).error->detail.toUtf8() + '\n';

        TokenService &tokens = *desk.engine->provider(u"good"_s)->tokens();
        for (const QString &permit : {u"session"_s, u"auth"_s}) {
            const Result<AccessToken> made = QCoro::waitFor(tokens.createToken(u"test"_s, u"secrets"_s, permit));
            QVERIFY(made);
            secrets.append(made->token);
        }
        QVERIFY(QCoro::waitFor(tokens.listTokens()));

        // This one may not open a session: name and token travel with each call.
        const Account inlined = desk.account(u"inline"_s, secrets.last());
        desk.engine->setAccounts(accounts + QList{inlined});
        QTRY_VERIFY_WITH_TIMEOUT(desk.isWell(u"inline"_s), patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(desk.vehiclesWithValues(), 4, patienceMs);

        QVERIFY(QCoro::waitFor(tokens.deleteToken(secrets.at(3))));
        for (const QString &fault : {QString(), u"500@/api/token"_s, u"drop@/api/token"_s, u"html@/api/token"_s}) {
            desk.server.face().setFaults(FaultPlan::fromText(fault).value());
            for (const QString &token : {secrets.at(2), secrets.at(4)}) {
                const Result<void> gone = QCoro::waitFor(tokens.deleteToken(token));
                if (!gone)
                    shown += gone.error().detail.toUtf8() + '\n';
            }
        }
    }
};

QTEST_GUILESS_MAIN(SecretsTest)
#include "secrets_test.moc"
