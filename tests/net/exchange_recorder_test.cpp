// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/client_harness.h"
#include "net/exchange_recorder.h"
#include "support/fixed_clock.h"
#include "support/loopback_server.h"

#include <QDir>
#include <QLoggingCategory>
#include <QScopeGuard>
#include <QTemporaryDir>

using namespace fleetglass;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ExchangeRecorderTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QTest::failOnWarning(); }
    void writesCleanedText();
    void writesFailures();
    void writesNothingWithoutDirectory();
    void noSecretOfTheClientGetsOut();

public:
    static QStringList s_logged;

private:
    static QByteArray contentOf(const QString &fileName)
    {
        QFile file(fileName);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    FixedClock clock;
};

void ExchangeRecorderTest::writesCleanedText()
{
    const QTemporaryDir root;
    const QString directory = root.filePath(u"deep/recordings"_s);
    ExchangeRecorder recorder(directory, {"password"}, clock);
    const HttpRequest request{.method = HttpMethod::Post,
                              .url = QUrl(u"https://a.example/api/login?user=me&password=hush-hush"_s),
                              .headers = {{"Cookie", "sid=top-secret"}, {"X-Own", "1"}},
                              .body = "{\"user\":\"me\",\"password\":\"hush-hush\"}",
                              .contentType = "application/json"};
    const HttpReply reply{.status = 200,
                          .headers = {{"Content-Type", "text/plain"}, {"Set-Cookie", "sid=another-one; Path=/"}},
                          .body = "welcome, another-one"};
    recorder.record(request, reply, 12);
    const QFileInfoList files = QDir(directory).entryInfoList(QDir::Files);
    QCOMPARE(files.size(), 1);
    QCOMPARE(files.constFirst().fileName(), u"20261120T120000000-0001-POST_api_login.txt"_s);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(files.constFirst().permissions() & others));
    QVERIFY(!(QFileInfo(directory).permissions() & (others | QFile::ExeGroup | QFile::ExeOther)));
    QCOMPARE(contentOf(files.constFirst().filePath()), QByteArray("POST /api/login?user=me&password=[blanked]\n"
                                                                  "Cookie: [blanked]\n"
                                                                  "X-Own: 1\n"
                                                                  "Content-Type: application/json\n"
                                                                  "\n"
                                                                  "{\"user\":\"me\",\"password\":\"[blanked]\"}\n"
                                                                  "\n"
                                                                  "= 200 (12 ms)\n"
                                                                  "Content-Type: text/plain\n"
                                                                  "Set-Cookie: [blanked]\n"
                                                                  "\n"
                                                                  "welcome, [blanked]"));
}

void ExchangeRecorderTest::writesFailures()
{
    const QTemporaryDir root;
    ExchangeRecorder recorder(root.path(), {}, clock);
    recorder.record({.url = QUrl(u"https://a.example/"_s)}, failure(ErrorKind::Timeout, u"no answer"_s), 30'000);
    const QFileInfoList files = QDir(root.path()).entryInfoList(QDir::Files);
    QCOMPARE(files.size(), 1);
    QCOMPARE(contentOf(files.constFirst().filePath()), QByteArray("GET /\n\n\n\n= timeout (30000 ms)\nno answer"));
}

void ExchangeRecorderTest::writesNothingWithoutDirectory()
{
    const QTemporaryDir root;
    const QString before = QDir::currentPath();
    QDir::setCurrent(root.path());
    ExchangeRecorder recorder({}, {}, clock);
    recorder.record({.url = QUrl(u"https://a.example/"_s)}, HttpReply{.status = 200}, 1);
    QDir::setCurrent(before);
    QVERIFY(QDir(root.path()).isEmpty());
}

QStringList ExchangeRecorderTest::s_logged;

void ExchangeRecorderTest::noSecretOfTheClientGetsOut()
{
    const QTemporaryDir root;
    QLoggingCategory::setFilterRules(u"fleetglass.net.debug=true"_s);
    const auto usual = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &line) { s_logged.append(line); });
    const auto putBack = qScopeGuard([usual] {
        qInstallMessageHandler(usual);
        QLoggingCategory::setFilterRules({});
    });
    LoopbackServer server;
    SystemClock systemClock;
    HttpClientConfig config = quickConfig();
    config.recordDirectory = root.path();
    config.secretParameters = {"username", "password"};
    config.authorise = [](HttpRequest &request) {
        request.headers.emplace_back("Authorization", "Bearer secret-token");
        QUrl url = request.url;
        url.setQuery(u"username=secret-name&password=secret%20word&n=1"_s);
        request.url = url;
    };
    HttpClient client(config, systemClock);
    server.handler = [](const SeenRequest &request) {
        return ScriptedAnswer::reply(200, "you said " + request.head + request.body,
                                     "Set-Cookie: sid=secret-cookie\r\n", "text/html");
    };
    const Sent sent(client, {.method = HttpMethod::Post,
                             .url = server.url(u"/cookie"_s),
                             .body = "password=secret+word&vehicle=A",
                             .contentType = "application/x-www-form-urlencoded"});
    WAIT_FOR_END(sent);
    QVERIFY(sent.body().contains("secret-token"));
    QVERIFY(s_logged.join(u'\n').startsWith(u"POST /cookie 200 "_s));
    QVERIFY(!s_logged.join(u'\n').contains(u"secret"_s));
    const QFileInfoList files = QDir(root.path()).entryInfoList(QDir::Files);
    QCOMPARE(files.size(), 1);
    const QByteArray text = contentOf(files.constFirst().filePath());
    QVERIFY(text.contains("POST /cookie?username=[blanked]&password=[blanked]&n=1"));
    QVERIFY(text.contains("vehicle=A"));
    QVERIFY2(!text.contains("secret"), text.constData());
}

QTEST_GUILESS_MAIN(ExchangeRecorderTest)
#include "exchange_recorder_test.moc"
