// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One answer at a time, as real servers give them.

#include "net/client_harness.h"
#include "support/loopback_server.h"

#include <QFile>
#include <QTcpServer>

using namespace fleetglass;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// gzip of 'a' × 1,000,000, 1004 bytes; its middle is one long run of zero bits.
QByteArray gzipOfAMillion();

qint64 peakMemoryKb()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').constFirst().toLongLong();
    }
    return 0;
}

} // namespace

class HttpClientTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QTest::failOnWarning(); }
    void init();
    void cleanup();

    void endsLater();
    void sendsWhatWasAsked();
    void bodiesOfAllMethods_data();
    void bodiesOfAllMethods();
    void statuses_data();
    void statuses();
    void detailQuotesPlainTextOnly();
    void classifyOverrides();
    void noCookieJar();
    void answerInPieces();
    void chunkedInPieces();
    void gzip();
    void cutOff_data();
    void cutOff();
    void refusalCutOff();
    void completeWithoutLength_data();
    void completeWithoutLength();
    void moreThanAnnounced();
    void notHttp();
    void silenceEndsAfterThirtySeconds();
    void dripEndsAfterTimeLimit();
    void announcedTooLarge();
    void hundredMegabytesStopAtTheLimit();
    void unpackedTooLarge();
    void refused();
    void hostNotFound();
    void redirectFollowed();
    void redirectLoop();
    void redirectToAnotherOrigin();
    void plainHttp_data();
    void plainHttp();

private:
    HttpRequest get(const QString &path) const
    {
        return {.url = server->url(path), .mayRepeat = false, .timeLimit = 2s};
    }
    SystemClock clock;
    std::unique_ptr<LoopbackServer> server;
    std::unique_ptr<HttpClient> client;
};

void HttpClientTest::init()
{
    server = std::make_unique<LoopbackServer>();
    client = std::make_unique<HttpClient>(quickConfig(), clock);
}

void HttpClientTest::cleanup()
{
    client.reset();
    server.reset();
}

void HttpClientTest::endsLater()
{
    // Also where the end is known at once.
    const Sent forbidden(*client, {.url = QUrl(u"http://fleet.example/"_s)});
    QCOMPARE(forbidden.ends(), 0);
    WAIT_FOR_END(forbidden);
    QCOMPARE(forbidden.ends(), 1);
}

void HttpClientTest::sendsWhatWasAsked()
{
    HttpClientConfig config = quickConfig();
    config.authorise = [](HttpRequest &request) { request.headers.emplace_back("Cookie", "sid=1"); };
    HttpClient signing(config, clock);
    HttpRequest request = get(u"/api/vehicles?a=1%202"_s);
    request.mayRepeat = true;
    request.headers = {{"X-Own", "yes"}};
    const Sent sent(signing, request);
    WAIT_FOR_END(sent);
    QCOMPARE(sent.status(), 200);
    QCOMPARE(sent.body(), QByteArray("{}"));
    QCOMPARE(sent.result()->header("content-TYPE"), QByteArray("application/json"));
    const SeenRequest seen = server->requests().constFirst();
    QCOMPARE(seen.method, QByteArray("GET"));
    QCOMPARE(seen.target, QByteArray("/api/vehicles?a=1%202"));
    QCOMPARE(seen.header("x-own"), QByteArray("yes"));
    QCOMPARE(seen.header("cookie"), QByteArray("sid=1"));
    QCOMPARE(seen.header("connection").toLower(), QByteArray("keep-alive"));
    QVERIFY(seen.header("user-agent").startsWith("Fleetglass/"));
    QVERIFY(seen.header("content-length").isEmpty());
    QVERIFY(seen.header("upgrade").isEmpty());
}

void HttpClientTest::bodiesOfAllMethods_data()
{
    QTest::addColumn<HttpMethod>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("mayRepeat");
    for (const bool mayRepeat : {true, false}) {
        const char *suffix = mayRepeat ? "" : ", once";
        QTest::addRow("POST%s", suffix) << HttpMethod::Post << QByteArray("{\"a\":1}") << mayRepeat;
        QTest::addRow("POST empty%s", suffix) << HttpMethod::Post << QByteArray() << mayRepeat;
        QTest::addRow("POST large%s", suffix) << HttpMethod::Post << QByteArray(300'000, 'x') << mayRepeat;
        QTest::addRow("PUT%s", suffix) << HttpMethod::Put << QByteArray("x") << mayRepeat;
        QTest::addRow("DELETE%s", suffix) << HttpMethod::Delete << QByteArray() << mayRepeat;
        QTest::addRow("DELETE body%s", suffix) << HttpMethod::Delete << QByteArray("[1]") << mayRepeat;
    }
}

void HttpClientTest::bodiesOfAllMethods()
{
    QFETCH(HttpMethod, method);
    QFETCH(QByteArray, body);
    QFETCH(bool, mayRepeat);
    HttpRequest request = get(u"/x"_s);
    request.method = method;
    request.body = body;
    request.contentType = body.isEmpty() ? QByteArray() : QByteArray("application/json");
    request.mayRepeat = mayRepeat;
    const Sent sent(*client, request);
    WAIT_FOR_END(sent);
    QCOMPARE(sent.status(), 200);
    QCOMPARE(server->requests().size(), 1);
    QCOMPARE(server->requests().constFirst().method, httpMethodName(method));
    QCOMPARE(server->requests().constFirst().body, body);
    if (!body.isEmpty())
        QCOMPARE(server->requests().constFirst().header("content-type"), QByteArray("application/json"));
}

void HttpClientTest::statuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("400") << 400 << ErrorKind::Rejected;
    QTest::newRow("401") << 401 << ErrorKind::LoginRefused;
    QTest::newRow("403") << 403 << ErrorKind::Forbidden;
    QTest::newRow("404") << 404 << ErrorKind::NotFound;
    QTest::newRow("405") << 405 << ErrorKind::Rejected;
    QTest::newRow("409") << 409 << ErrorKind::Rejected;
    QTest::newRow("410") << 410 << ErrorKind::Rejected;
    QTest::newRow("418") << 418 << ErrorKind::Rejected;
    QTest::newRow("429") << 429 << ErrorKind::RateLimited;
    QTest::newRow("500") << 500 << ErrorKind::ServerFault;
    QTest::newRow("501") << 501 << ErrorKind::Unsupported;
    QTest::newRow("502") << 502 << ErrorKind::ServerFault;
    QTest::newRow("503") << 503 << ErrorKind::ServerFault;
}

void HttpClientTest::statuses()
{
    QFETCH(int, status);
    server->answer(
        ScriptedAnswer::reply(status, "{\"secret\":1}", "Retry-After: 7\r\nWWW-Authenticate: Basic realm=x\r\n"));
    const Sent sent(*client, get(u"/api/vehicle/A?password=hush"_s));
    WAIT_FOR_END(sent);
    QTEST(sent.error().kind, "kind");
    QCOMPARE(sent.error().httpStatus, status);
    QCOMPARE(sent.error().detail, u"GET /api/vehicle/A: %1"_s.arg(status));
    QCOMPARE(sent.error().retryAfter, std::optional<std::chrono::milliseconds>(7s));
    QCOMPARE(server->requests().size(), 1);
}

void HttpClientTest::detailQuotesPlainTextOnly()
{
    server->answer(
        ScriptedAnswer::reply(400, "bad vehicle id\n" + QByteArray(500, 'x'), {}, "text/plain; charset=utf-8"));
    const Sent sent(*client, get(u"/a"_s));
    WAIT_FOR_END(sent);
    QVERIFY(sent.error().detail.startsWith(u"GET /a: 400: bad vehicle id xxx"_s));
    QCOMPARE(sent.error().detail.size(), u"GET /a: 400: "_s.size() + 200);
}

void HttpClientTest::classifyOverrides()
{
    HttpClientConfig config = quickConfig();
    config.rateLimit = {.burst = 10, .perMinute = 60};
    config.classify = [](int status, const QByteArray &body) -> std::optional<Error> {
        if (status != 403)
            return std::nullopt;
        if (body.contains("TooMany"))
            return Error{.kind = ErrorKind::RateLimited, .detail = u"quota"_s};
        return Error{.kind = ErrorKind::NotFound, .detail = {}};
    };
    HttpClient own(config, clock);
    server->answer(ScriptedAnswer::reply(403, "no"));
    server->answer(ScriptedAnswer::reply(409, "no"));
    server->answer(ScriptedAnswer::reply(403, "TooManyRequests"));
    const Sent missing(own, get(u"/a"_s));
    WAIT_FOR_END(missing);
    QCOMPARE(missing.error(), (Error{.kind = ErrorKind::NotFound, .detail = u"GET /a: 403"_s, .httpStatus = 403}));
    const Sent general(own, get(u"/a"_s));
    WAIT_FOR_END(general);
    QCOMPARE(general.error().kind, ErrorKind::Rejected);
    const Sent limited(own, get(u"/a"_s));
    WAIT_FOR_END(limited);
    QCOMPARE(limited.error(), (Error{.kind = ErrorKind::RateLimited, .detail = u"quota"_s, .httpStatus = 403}));
    QCOMPARE(own.availableBudget(), 0);
}

void HttpClientTest::noCookieJar()
{
    server->answer(ScriptedAnswer::reply(200, "{}", "Set-Cookie: a=1; Path=/\r\nSet-Cookie: b=2\r\n"));
    const Sent first(*client, get(u"/a"_s));
    WAIT_FOR_END(first);
    QByteArrayList cookies;
    for (const auto &[name, value] : first.result()->headers) {
        if (name.compare("set-cookie", Qt::CaseInsensitive) == 0)
            cookies.append(value);
    }
    QCOMPARE(cookies, (QByteArrayList{"a=1; Path=/", "b=2"}));
    const Sent second(*client, get(u"/a"_s));
    WAIT_FOR_END(second);
    QVERIFY(server->requests().at(1).header("cookie").isEmpty());
}

void HttpClientTest::answerInPieces()
{
    server->answer(
        {.pieces = {"HTTP/1.1 2", "00 OK\r\nContent-Le", "ngth: 10\r\n", "\r\n01234", "56789"}, .pieceGapMs = 5});
    const Sent sent(*client, get(u"/a"_s));
    WAIT_FOR_END(sent);
    QCOMPARE(sent.body(), QByteArray("0123456789"));
}

void HttpClientTest::chunkedInPieces()
{
    server->answer({.pieces = {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", "5\r", "\n01234\r\n",
                               "5\r\n567", "89\r\n0\r", "\n\r\n"},
                    .pieceGapMs = 5});
    const Sent sent(*client, get(u"/a"_s));
    WAIT_FOR_END(sent);
    QCOMPARE(sent.body(), QByteArray("0123456789"));
}

void HttpClientTest::gzip()
{
    server->answer(ScriptedAnswer::reply(200, gzipOfAMillion(), "Content-Encoding: gzip\r\n"));
    const Sent sent(*client, get(u"/a"_s));
    WAIT_FOR_END(sent);
    QVERIFY(server->requests().constFirst().header("accept-encoding").contains("gzip"));
    QCOMPARE(sent.body(), QByteArray(1'000'000, 'a'));
    // Longer packed than unpacked: not cut off.
    const QByteArray packed = QByteArray::fromBase64("H4sIAAAAAAACA6uuBQBDv6ajAgAAAA==");
    server->answer(ScriptedAnswer::reply(200, packed, "Content-Encoding: gzip\r\n"));
    const Sent tiny(*client, get(u"/a"_s));
    WAIT_FOR_END(tiny);
    QCOMPARE(tiny.body(), QByteArray("{}"));
}

void HttpClientTest::cutOff_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("detail");
    QTest::newRow("nothing") << QByteArray() << u"connection closed: 127.0.0.1:%1"_s;
    QTest::newRow("in the headers") << QByteArray("HTTP/1.1 200 OK\r\nContent-L")
                                    << u"connection closed: 127.0.0.1:%1"_s;
    QTest::newRow("in the body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"a\":")
                                 << u"connection closed: 127.0.0.1:%1, after 5 bytes of the answer"_s;
    QTest::newRow("in the body, HTTP/1.0") << QByteArray("HTTP/1.0 200 OK\r\nContent-Length: 100\r\n\r\n{\"a\":")
                                           << u"connection closed: 127.0.0.1:%1, after 5 bytes of the answer"_s;
    QTest::newRow("in the chunks") << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                                                 "Transfer-Encoding: chunked\r\n\r\n5\r\n{\"a\":\r\n")
                                   << u"connection closed: 127.0.0.1:%1, after 5 bytes of the answer"_s;
    QTest::newRow("without length") << QByteArray("HTTP/1.0 200 OK\r\nContent-Type: application/json\r\n\r\n[1,2,")
                                    << u"connection closed: 127.0.0.1:%1, after 5 bytes of the answer"_s;
}

void HttpClientTest::cutOff()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, detail);
    server->handler = [bytes](const SeenRequest &) { return ScriptedAnswer::raw(bytes); };
    const Sent sent(*client, get(u"/a"_s));
    WAIT_FOR_END(sent);
    QCOMPARE(sent.error().kind, ErrorKind::Network);
    QCOMPARE(sent.error().detail, detail.arg(server->port()));
}

void HttpClientTest::refusalCutOff()
{
    server->answer(ScriptedAnswer::raw("HTTP/1.1 404 No\r\nContent-Length: 100\r\n\r\nhalf"));
    const Sent sent(*client, get(u"/a"_s));
    WAIT_FOR_END(sent);
    QCOMPARE(sent.error().kind, ErrorKind::NotFound);
}

void HttpClientTest::completeWithoutLength_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("object") << QByteArray("{\"a\":1}\r\n");
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("text") << QByteArray("\"done\"");
    QTest::newRow("nothing") << QByteArray();
}

void HttpClientTest::completeWithoutLength()
{
    QFETCH(QByteArray, body);
    server->answer(ScriptedAnswer::raw("HTTP/1.0 200 OK\r\nContent-Type: application/json\r\n\r\n" + body));
    const Sent sent(*client, get(u"/a"_s));
    WAIT_FOR_END(sent);
    QCOMPARE(sent.status(), 200);
    QCOMPARE(sent.body(), body);
}

void HttpClientTest::moreThanAnnounced()
{
    HttpRequest request = get(u"/a"_s);
    request.mayRepeat = true;
    server->answer(ScriptedAnswer::raw("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n12345garbage", false));
    const Sent sent(*client, request);
    WAIT_FOR_END(sent);
    QCOMPARE(sent.body(), QByteArray("12345"));
    // What was too much must not become the beginning of the next answer.
    const Sent next(*client, request);
    WAIT_FOR_END(next);
    QCOMPARE(next.body(), QByteArray("{}"));
}

void HttpClientTest::notHttp()
{
    server->handler = [](const SeenRequest &) { return ScriptedAnswer::raw("220 mail.example ESMTP\r\n\r\nhello"); };
    const Sent sent(*client, get(u"/a"_s));
    WAIT_FOR_END(sent);
    // Qt gives up the connection without saying why.
    QCOMPARE(sent.error().kind, ErrorKind::Network);
    QCOMPARE(sent.error().detail, u"connection closed: 127.0.0.1:%1"_s.arg(server->port()));
}

void HttpClientTest::silenceEndsAfterThirtySeconds()
{
    // OVMS holds a 429 back for 20 s: the usual limit must be longer.
    QCOMPARE(HttpRequest().timeLimit, std::chrono::milliseconds(30s));
    server->answer(ScriptedAnswer::silence());
    HttpRequest request = get(u"/a"_s);
    request.timeLimit = 300ms;
    QElapsedTimer timer;
    timer.start();
    const Sent sent(*client, request);
    WAIT_FOR_END(sent);
    QCOMPARE(sent.error().kind, ErrorKind::Timeout);
    QCOMPARE(sent.error().detail, u"no answer: GET /a not complete within 300 ms"_s);
    QVERIFY(timer.elapsed() >= 300);
}

void HttpClientTest::dripEndsAfterTimeLimit()
{
    ScriptedAnswer drip{.pieces = {"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n"}, .pieceGapMs = 20};
    drip.pieces += QList<QByteArray>(99, "x");
    server->answer(drip);
    HttpRequest request = get(u"/a"_s);
    request.timeLimit = 200ms;
    const Sent sent(*client, request);
    WAIT_FOR_END(sent);
    QCOMPARE(sent.error().kind, ErrorKind::Timeout);
}

void HttpClientTest::announcedTooLarge()
{
    server->answer(ScriptedAnswer::raw("HTTP/1.1 200 OK\r\nContent-Length: 1001\r\n\r\n", false));
    HttpRequest request = get(u"/a"_s);
    request.maxBodyBytes = 1000;
    const Sent sent(*client, request);
    WAIT_FOR_END(sent);
    QCOMPARE(sent.error(), (Error{.kind = ErrorKind::BadReply, .detail = u"answer larger than 1000 bytes"_s}));
}

void HttpClientTest::hundredMegabytesStopAtTheLimit()
{
    server->answer({.pieces = {"HTTP/1.1 200 OK\r\n\r\n"}, .filler = QByteArray(100'000, 'x'), .fillerTimes = 1000});
    const qint64 beforeKb = peakMemoryKb();
    HttpRequest request = get(u"/a"_s);
    request.maxBodyBytes = 4'000'000;
    const Sent sent(*client, request);
    WAIT_FOR_END(sent);
    QCOMPARE(sent.error(), (Error{.kind = ErrorKind::BadReply, .detail = u"answer larger than 4000000 bytes"_s}));
    QVERIFY(server->bytesWritten() < 60'000'000);
    QVERIFY2(peakMemoryKb() - beforeKb < 50'000, qPrintable(QString::number(peakMemoryKb() - beforeKb)));
}

void HttpClientTest::unpackedTooLarge()
{
    server->answer(ScriptedAnswer::reply(200, gzipOfAMillion(), "Content-Encoding: gzip\r\n"));
    HttpRequest request = get(u"/a"_s);
    request.maxBodyBytes = 999'999;
    const Sent sent(*client, request);
    WAIT_FOR_END(sent);
    QCOMPARE(sent.error().detail, u"answer larger than 999999 bytes"_s);
}

void HttpClientTest::refused()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const quint16 port = closed.serverPort();
    closed.close();
    const Sent sent(*client, {.url = QUrl(u"http://127.0.0.1:%1/"_s.arg(port)), .mayRepeat = false});
    WAIT_FOR_END(sent);
    QCOMPARE(sent.error(),
             (Error{.kind = ErrorKind::Network, .detail = u"connection refused: 127.0.0.1:%1"_s.arg(port)}));
}

void HttpClientTest::hostNotFound()
{
    const Sent sent(*client, {.url = QUrl(u"https://fleet.invalid/"_s), .mayRepeat = false, .timeLimit = 5s});
    WAIT_FOR_END(sent);
    QCOMPARE(sent.error(), (Error{.kind = ErrorKind::Network, .detail = u"host not found: fleet.invalid"_s}));
}

void HttpClientTest::redirectFollowed()
{
    server->answer(ScriptedAnswer::reply(302, {}, "Location: ../new?x=1\r\n"));
    HttpRequest request = get(u"/old/page"_s);
    request.headers = {{"X-Key", "k"}};
    const Sent sent(*client, request);
    WAIT_FOR_END(sent);
    QCOMPARE(sent.status(), 200);
    QCOMPARE(server->requests().size(), 2);
    QCOMPARE(server->requests().at(1).target, QByteArray("/new?x=1"));
    QCOMPARE(server->requests().at(1).header("x-key"), QByteArray("k"));
}

void HttpClientTest::redirectLoop()
{
    server->handler = [](const SeenRequest &request) {
        return ScriptedAnswer::reply(302, {},
                                     request.path() == "/a" ? "Location: /b?token=hush\r\n" : "Location: /a\r\n");
    };
    const Sent sent(*client, get(u"/a"_s));
    WAIT_FOR_END(sent);
    QCOMPARE(sent.error().kind, ErrorKind::BadReply);
    QCOMPARE(sent.error().detail, u"GET /b: 302: too many redirects: /a > /b > /a > /b > /a > /b > /a"_s);
    QCOMPARE(server->requests().size(), 6);
}

void HttpClientTest::redirectToAnotherOrigin()
{
    LoopbackServer stranger;
    HttpClientConfig config = quickConfig();
    config.authorise = [](HttpRequest &request) { request.headers.emplace_back("Authorization", "Bearer hush"); };
    HttpClient signing(config, clock);
    server->answer(ScriptedAnswer::reply(307, {}, "Location: " + stranger.url(u"/take?x=hush"_s).toEncoded() + "\r\n"));
    const Sent sent(signing, get(u"/a"_s));
    WAIT_FOR_END(sent);
    QCOMPARE(sent.error().kind, ErrorKind::Rejected);
    QCOMPARE(sent.error().detail,
             u"GET /a: 307: redirect to another origin, not followed: http://127.0.0.1:%1"_s.arg(stranger.port()));
    QCOMPARE(stranger.connections(), 0);
}

void HttpClientTest::plainHttp_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("allowed");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("not allowed") << u"http://fleet.invalid/x"_s << false << ErrorKind::Tls;
    QTest::newRow("allowed") << u"http://fleet.invalid/x"_s << true << ErrorKind::Network;
    QTest::newRow("looks like loopback") << u"http://127.0.0.1.fleet.invalid/x"_s << false << ErrorKind::Tls;
    QTest::newRow("loopback 127/8") << u"http://127.3.2.1:1/"_s << false << ErrorKind::Network;
    QTest::newRow("loopback name") << u"http://localhost:1/"_s << false << ErrorKind::Network;
    QTest::newRow("loopback IPv6") << u"http://[::1]:1/"_s << false << ErrorKind::Network;
    QTest::newRow("file") << u"file:///etc/passwd"_s << true << ErrorKind::Unsupported;
    QTest::newRow("empty") << QString() << true << ErrorKind::Unsupported;
}

void HttpClientTest::plainHttp()
{
    QFETCH(QString, url);
    QFETCH(bool, allowed);
    HttpClientConfig config = quickConfig();
    config.transport.allowPlainHttp = allowed;
    HttpClient strict(config, clock);
    const Sent sent(strict, {.url = QUrl(url), .mayRepeat = false, .timeLimit = 5s});
    WAIT_FOR_END(sent);
    QTEST(sent.error().kind, "kind");
    if (sent.error().kind == ErrorKind::Tls)
        QCOMPARE(sent.error().detail, u"plain HTTP is not allowed for this account"_s);
}

namespace {

QByteArray gzipOfAMillion()
{
    return QByteArray::fromBase64("H4sIAAAAAAACA+3BgQAAAADDINb5SxzkVQE" + QByteArray(1290, 'A') + "K8GvL8l3EBCDwA=");
}

} // namespace

QTEST_GUILESS_MAIN(HttpClientTest)
#include "http_client_test.moc"
