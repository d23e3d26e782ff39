// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Connections that are kept, and what becomes of a request when one dies.

#include "net/client_harness.h"
#include "support/loopback_server.h"

#include <QSignalSpy>

using namespace fleetglass;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class HttpConnectionTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QTest::failOnWarning(); }
    void init();
    void cleanup();

    void keptForHttp10();
    void closedBetweenRequests();
    void diesUnderTheNextRequest();
    void serverThatDropsEverything();
    void writeIsSentOnce_data();
    void writeIsSentOnce();
    void writeDoesNotUseKeptConnection();

private:
    HttpRequest get() const { return {.url = server->url(u"/a"_s), .timeLimit = 2s}; }
    SystemClock clock;
    std::unique_ptr<LoopbackServer> server;
    std::unique_ptr<HttpClient> client;
};

void HttpConnectionTest::init()
{
    server = std::make_unique<LoopbackServer>();
    HttpClientConfig config = quickConfig();
    config.retryTimes.base = 10s; // a repeat after a pause would be noticed
    client = std::make_unique<HttpClient>(config, clock);
}

void HttpConnectionTest::cleanup()
{
    client.reset();
    server.reset();
}

void HttpConnectionTest::keptForHttp10()
{
    server->handler = [](const SeenRequest &request) {
        const QByteArray kept = request.header("connection").toLower();
        return ScriptedAnswer::raw("HTTP/1.0 200 OK\r\nConnection: " + kept + "\r\nContent-Length: 2\r\n\r\n{}",
                                   kept != "keep-alive");
    };
    for (int i = 0; i < 3; ++i) {
        const Sent sent(*client, get());
        WAIT_FOR_END(sent);
        QCOMPARE(sent.body(), QByteArray("{}"));
    }
    QCOMPARE(server->connections(), 1);
}

void HttpConnectionTest::closedBetweenRequests()
{
    const Sent first(*client, get());
    WAIT_FOR_END(first);
    QSignalSpy ended(server.get(), &LoopbackServer::connectionEnded);
    server->closeConnections();
    const Sent second(*client, get()); // on its way before the client can have noticed
    WAIT_FOR_END(second);
    QCOMPARE(second.status(), 200);
    QCOMPARE(ended.count(), 1);
    QCOMPARE(server->connections(), 2);
}

void HttpConnectionTest::diesUnderTheNextRequest()
{
    const Sent first(*client, get());
    WAIT_FOR_END(first);
    server->answer(ScriptedAnswer::drop());
    const Sent second(*client, get());
    WAIT_FOR_END(second);
    QCOMPARE(second.status(), 200);
    QCOMPARE(server->requests().size(), 3);
    QCOMPARE(server->requests().at(1).connection, 1);
    QCOMPARE(server->requests().at(2).connection, 2);
}

void HttpConnectionTest::serverThatDropsEverything()
{
    client = std::make_unique<HttpClient>(quickConfig(), clock);
    server->handler = [](const SeenRequest &) { return ScriptedAnswer::drop(); };
    const Sent sent(*client, get());
    WAIT_FOR_END(sent);
    QCOMPARE(sent.error().kind, ErrorKind::Network);
    // Within each of our three attempts Qt may ask up to twice more by itself: harmless for what may be repeated.
    QVERIFY(server->requests().size() >= 3);
    QVERIFY(server->requests().size() <= 9);
}

void HttpConnectionTest::writeIsSentOnce_data()
{
    QTest::addColumn<HttpMethod>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("POST") << HttpMethod::Post << QByteArray("{\"open\":true}") << QByteArray();
    QTest::newRow("POST, answer torn") << HttpMethod::Post << QByteArray("{}") << QByteArray("HTTP/1.1 20");
    QTest::newRow("POST, empty") << HttpMethod::Post << QByteArray() << QByteArray();
    QTest::newRow("POST, large") << HttpMethod::Post << QByteArray(500'000, 'x') << QByteArray();
    QTest::newRow("PUT") << HttpMethod::Put << QByteArray("{}") << QByteArray();
    QTest::newRow("DELETE") << HttpMethod::Delete << QByteArray() << QByteArray();
}

void HttpConnectionTest::writeIsSentOnce()
{
    QFETCH(HttpMethod, method);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, answer);
    const Sent before(*client, get()); // leaves a kept connection behind
    WAIT_FOR_END(before);
    server->handler = [answer](const SeenRequest &) { return ScriptedAnswer::raw(answer); };
    HttpRequest request = get();
    request.url.setPath(u"/write"_s);
    request.method = method;
    request.body = body;
    request.contentType = "application/json";
    request.mayRepeat = false;
    const Sent sent(*client, request);
    WAIT_FOR_END(sent);
    QCOMPARE(sent.error(),
             (Error{.kind = ErrorKind::Network, .detail = u"connection closed: 127.0.0.1:%1"_s.arg(server->port())}));
    server->handler = nullptr;
    const Sent after(*client, get());
    WAIT_FOR_END(after);
    const auto writes = std::ranges::count(server->requests(), QByteArray("/write"), &SeenRequest::target);
    QCOMPARE(writes, 1);
}

void HttpConnectionTest::writeDoesNotUseKeptConnection()
{
    const Sent before(*client, get());
    WAIT_FOR_END(before);
    HttpRequest request = get();
    request.method = HttpMethod::Post;
    request.mayRepeat = false;
    const Sent sent(*client, request);
    WAIT_FOR_END(sent);
    QCOMPARE(sent.status(), 200);
    QCOMPARE(server->requests().at(1).connection, 2);
    QCOMPARE(server->requests().at(1).header("connection"), QByteArray("close"));
}

QTEST_GUILESS_MAIN(HttpConnectionTest)
#include "http_connection_test.moc"
