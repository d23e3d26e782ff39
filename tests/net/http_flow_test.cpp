// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What happens around the answers: repeating, waiting, overtaking, signing in again, giving up.

#include "net/client_harness.h"
#include "support/loopback_server.h"

#include <QCoroTimer>

using namespace fleetglass;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class HttpFlowTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QTest::failOnWarning(); }
    void init();
    void cleanup();

    void faultThenGood();
    void threeAttemptsAtMost();
    void notRepeated_data();
    void notRepeated();
    void networkFailureRepeated();
    void limitedWithoutRetryAfter();
    void limitedWithRetryAfter();
    void limitedForTooLong();
    void budgetGoesByPriority();
    void budgetIsShown();
    void onlySoManyInFlight();
    void breakerFailsAtOnce();
    void breakerRefusesWaitingOnes();
    void userIsTheProbe();
    void oneSignInForTenRequests();
    void lateRefusalDoesNotSignInAgain();
    void secondRefusalEnds();
    void failedSignInEndsAll();
    void signInHoldsBackWhatWaits();
    void signInIsNotSigned();
    void withoutSignInRefusalEnds();
    void destructionCancels();
    void destructionDuringSignIn();

private:
    HttpRequest get(const QString &path, HttpPriority priority = HttpPriority::Background) const
    {
        return {.url = server->url(path), .priority = priority, .timeLimit = 2s};
    }
    QByteArrayList seenPaths() const
    {
        QByteArrayList paths;
        for (const SeenRequest &request : server->requests())
            paths.append(request.path());
        return paths;
    }
    /// An account whose key is "new" after signing in, and a server that wants it.
    HttpClientConfig signingConfig();
    void wantKey(const QByteArray &key);

    SystemClock clock;
    std::unique_ptr<LoopbackServer> server;
    QByteArray key;
    int signIns = 0;
};

void HttpFlowTest::init()
{
    server = std::make_unique<LoopbackServer>();
    key = "old";
    signIns = 0;
}

void HttpFlowTest::cleanup()
{
    server.reset();
}

void HttpFlowTest::faultThenGood()
{
    HttpClient client(quickConfig(), clock);
    server->answer(ScriptedAnswer::reply(500));
    server->answer(ScriptedAnswer::reply(503));
    const Sent sent(client, get(u"/a"_s));
    WAIT_FOR_END(sent);
    QCOMPARE(sent.status(), 200);
    QCOMPARE(server->requests().size(), 3);
}

void HttpFlowTest::threeAttemptsAtMost()
{
    HttpClient client(quickConfig(), clock);
    server->handler = [](const SeenRequest &) { return ScriptedAnswer::reply(502); };
    const Sent sent(client, get(u"/a"_s));
    WAIT_FOR_END(sent);
    QCOMPARE(sent.error(), (Error{.kind = ErrorKind::ServerFault, .detail = u"GET /a: 502"_s, .httpStatus = 502}));
    QCOMPARE(server->requests().size(), 3);
}

void HttpFlowTest::notRepeated_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("mayRepeat");
    QTest::newRow("501") << 501 << true;
    QTest::newRow("400") << 400 << true;
    QTest::newRow("403") << 403 << true;
    QTest::newRow("404") << 404 << true;
    QTest::newRow("500 for a write") << 500 << false;
    QTest::newRow("503 for a write") << 503 << false;
    QTest::newRow("429 for a write") << 429 << false;
}

void HttpFlowTest::notRepeated()
{
    QFETCH(int, status);
    QFETCH(bool, mayRepeat);
    HttpClient client(quickConfig(), clock);
    server->handler = [status](const SeenRequest &) { return ScriptedAnswer::reply(status); };
    HttpRequest request = get(u"/a"_s);
    request.method = mayRepeat ? HttpMethod::Get : HttpMethod::Post;
    request.mayRepeat = mayRepeat;
    const Sent sent(client, request);
    WAIT_FOR_END(sent);
    QCOMPARE(sent.error().httpStatus, status);
    const Sent other(client, get(u"/other"_s)); // a repeat would have come before its end
    WAIT_FOR_END(other);
    QCOMPARE(seenPaths().count("/a"), 1);
}

void HttpFlowTest::networkFailureRepeated()
{
    HttpClient client(quickConfig(), clock);
    server->answer(ScriptedAnswer::raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"));
    const Sent sent(client, get(u"/a"_s));
    WAIT_FOR_END(sent);
    QCOMPARE(sent.body(), QByteArray("{}"));
    QCOMPARE(server->requests().size(), 2);
}

void HttpFlowTest::limitedWithoutRetryAfter()
{
    HttpClientConfig config = quickConfig();
    config.rateLimit = {.burst = 100, .perMinute = 600}; // one in 100 ms
    HttpClient client(config, clock);
    server->answer(ScriptedAnswer::reply(429));
    QElapsedTimer timer;
    timer.start();
    const Sent sent(client, get(u"/a"_s));
    WAIT_UNTIL(server->requests().size() == 1);
    WAIT_UNTIL(client.availableBudget() == 0);
    WAIT_FOR_END(sent);
    QCOMPARE(sent.status(), 200);
    QVERIFY2(timer.elapsed() >= 99, "the budget was not emptied");
}

void HttpFlowTest::limitedWithRetryAfter()
{
    HttpClient client(quickConfig(), clock);
    server->answer(ScriptedAnswer::reply(429, {}, "Retry-After: 1\r\n"));
    QElapsedTimer timer;
    timer.start();
    const Sent sent(client, get(u"/a"_s));
    WAIT_UNTIL(server->requests().size() == 1);
    const Sent other(client, get(u"/b"_s)); // the others wait as well
    WAIT_FOR_END(sent);
    WAIT_FOR_END(other);
    QCOMPARE(sent.status(), 200);
    QVERIFY(timer.elapsed() >= 1000);
    QCOMPARE(server->requests().size(), 3);
}

void HttpFlowTest::limitedForTooLong()
{
    HttpClient client(quickConfig(), clock);
    server->answer(ScriptedAnswer::reply(429, {}, "Retry-After: 3600\r\n"));
    const Sent sent(client, get(u"/a"_s));
    WAIT_FOR_END(sent);
    QCOMPARE(sent.error().kind, ErrorKind::RateLimited);
    QCOMPARE(sent.error().retryAfter, std::optional<std::chrono::milliseconds>(3600s));
    QCOMPARE(server->requests().size(), 1);
}

void HttpFlowTest::budgetGoesByPriority()
{
    HttpClientConfig config = quickConfig();
    config.rateLimit = {.burst = 1, .perMinute = 3000}; // then one in 20 ms
    HttpClient client(config, clock);
    const Sent first(client, get(u"/first"_s));
    WAIT_UNTIL(server->requests().size() == 1);
    const Sent background1(client, get(u"/background1"_s));
    const Sent background2(client, get(u"/background2"_s));
    const Sent visible(client, get(u"/visible"_s, HttpPriority::Visible));
    const Sent user1(client, get(u"/user1"_s, HttpPriority::User));
    const Sent user2(client, get(u"/user2"_s, HttpPriority::User));
    WAIT_FOR_END(background2);
    QCOMPARE(seenPaths(), (QByteArrayList{"/first", "/user1", "/user2", "/visible", "/background1", "/background2"}));
}

void HttpFlowTest::budgetIsShown()
{
    HttpClientConfig config = quickConfig();
    config.rateLimit = {.burst = 3, .perMinute = 1};
    HttpClient client(config, clock);
    QCOMPARE(client.availableBudget(), 3);
    const Sent one(client, get(u"/a"_s));
    const Sent two(client, get(u"/b"_s));
    WAIT_FOR_END(one);
    WAIT_FOR_END(two);
    QCOMPARE(client.availableBudget(), 1);
}

void HttpFlowTest::onlySoManyInFlight()
{
    HttpClientConfig config = quickConfig();
    config.maxInFlight = 1;
    HttpClient client(config, clock);
    ScriptedAnswer slow = ScriptedAnswer::reply(200, "{}");
    slow.delayMs = 30;
    server->answer(slow);
    const Sent first(client, get(u"/first"_s));
    const Sent second(client, get(u"/second"_s));
    WAIT_UNTIL(server->requests().size() == 1);
    const Sent urgent(client, get(u"/urgent"_s, HttpPriority::User));
    QCOMPARE(first.ends(), 0);
    WAIT_FOR_END(second);
    QCOMPARE(seenPaths(), (QByteArrayList{"/first", "/urgent", "/second"}));
}

void HttpFlowTest::breakerFailsAtOnce()
{
    HttpClientConfig config = quickConfig();
    config.breakerTimes = {.failures = 3, .firstPause = 100ms, .longestPause = 1s};
    HttpClient client(config, clock);
    server->handler = [](const SeenRequest &) { return ScriptedAnswer::reply(500); };
    const Sent failing(client, get(u"/a"_s));
    WAIT_FOR_END(failing);
    QCOMPARE(server->requests().size(), 3);
    const Sent spared(client, get(u"/b"_s));
    WAIT_FOR_END(spared);
    QCOMPARE(server->requests().size(), 3);
    QCOMPARE(spared.error().kind, ErrorKind::ServerFault);
    QCOMPARE(spared.error().detail, u"GET /a: 500"_s);
    QVERIFY(spared.error().retryAfter > 0ms);
    QVERIFY(spared.error().retryAfter <= 100ms);
    // The pause ends, the host is back: all is well again.
    server->handler = nullptr;
    QTest::qWait(110);
    const Sent probe(client, get(u"/c"_s));
    WAIT_FOR_END(probe);
    QCOMPARE(probe.status(), 200);
    const Sent after(client, get(u"/d"_s));
    WAIT_FOR_END(after);
    QCOMPARE(after.status(), 200);
}

void HttpFlowTest::breakerRefusesWaitingOnes()
{
    HttpClientConfig config = quickConfig();
    config.breakerTimes.failures = 1;
    config.rateLimit = {.burst = 1, .perMinute = 1};
    HttpClient client(config, clock);
    server->handler = [](const SeenRequest &) { return ScriptedAnswer::reply(500); };
    const Sent failing(client, get(u"/a"_s));
    const Sent waiting(client, get(u"/b"_s)); // for a minute, was it not for the breaker
    WAIT_FOR_END(waiting);
    QCOMPARE(waiting.error().kind, ErrorKind::ServerFault);
    WAIT_FOR_END(failing);
    QCOMPARE(server->requests().size(), 1);
}

void HttpFlowTest::userIsTheProbe()
{
    HttpClientConfig config = quickConfig();
    config.breakerTimes.failures = 1;
    HttpClient client(config, clock);
    server->answer(ScriptedAnswer::reply(500));
    const Sent failing(client, get(u"/a"_s));
    WAIT_FOR_END(failing);
    const Sent user(client, get(u"/user"_s, HttpPriority::User));
    WAIT_FOR_END(user);
    QCOMPARE(user.status(), 200);
    QCOMPARE(seenPaths(), (QByteArrayList{"/a", "/user"}));
}

HttpClientConfig HttpFlowTest::signingConfig()
{
    HttpClientConfig config = quickConfig();
    config.authorise = [this](HttpRequest &request) { request.headers.emplace_back("X-Key", key); };
    return config;
}

void HttpFlowTest::wantKey(const QByteArray &wanted)
{
    server->handler = [wanted](const SeenRequest &request) {
        return request.header("x-key") == wanted ? ScriptedAnswer::reply(200, "{}") : ScriptedAnswer::reply(401);
    };
}

void HttpFlowTest::oneSignInForTenRequests()
{
    HttpClientConfig config = signingConfig();
    auto signIn = [this]() -> Task<Result<void>> {
        ++signIns;
        co_await QCoro::sleepFor(30ms);
        key = "new";
        co_return {};
    };
    config.signInAgain = signIn;
    HttpClient client(config, clock);
    wantKey("new");
    std::vector<Sent> all;
    for (int i = 0; i < 10; ++i)
        all.emplace_back(client, get(u"/%1"_s.arg(i)));
    for (const Sent &sent : all) {
        WAIT_FOR_END(sent);
        QCOMPARE(sent.status(), 200);
        QCOMPARE(sent.ends(), 1);
    }
    QCOMPARE(signIns, 1);
}

void HttpFlowTest::lateRefusalDoesNotSignInAgain()
{
    HttpClientConfig config = signingConfig();
    auto signIn = [this]() -> Task<Result<void>> {
        ++signIns;
        key = "new";
        co_return {};
    };
    config.signInAgain = signIn;
    HttpClient client(config, clock);
    server->handler = [](const SeenRequest &request) {
        if (request.header("x-key") == "new")
            return ScriptedAnswer::reply(200, "{}");
        ScriptedAnswer refusal = ScriptedAnswer::reply(401);
        refusal.delayMs = request.path() == "/slow" ? 100 : 0;
        return refusal;
    };
    const Sent slow(client, get(u"/slow"_s));
    const Sent fast(client, get(u"/fast"_s));
    WAIT_FOR_END(fast);
    QCOMPARE(signIns, 1);
    QCOMPARE(slow.ends(), 0);
    WAIT_FOR_END(slow);
    QCOMPARE(slow.status(), 200);
    QCOMPARE(signIns, 1);
}

void HttpFlowTest::secondRefusalEnds()
{
    HttpClientConfig config = signingConfig();
    auto signIn = [this]() -> Task<Result<void>> {
        ++signIns;
        co_return {};
    };
    config.signInAgain = signIn;
    HttpClient client(config, clock);
    wantKey("another");
    HttpRequest request = get(u"/a"_s);
    request.method = HttpMethod::Post; // refused is not done: a write may go again after the sign-in
    request.mayRepeat = false;
    const Sent sent(client, request);
    WAIT_FOR_END(sent);
    QCOMPARE(sent.error().kind, ErrorKind::LoginRefused);
    QCOMPARE(signIns, 1);
    QCOMPARE(server->requests().size(), 2);
}

void HttpFlowTest::failedSignInEndsAll()
{
    HttpClientConfig config = signingConfig();
    auto signIn = [this]() -> Task<Result<void>> {
        ++signIns;
        co_await QCoro::sleepFor(10ms);
        co_return failure(ErrorKind::LoginRefused, u"wrong password"_s);
    };
    config.signInAgain = signIn;
    config.maxInFlight = 2;
    HttpClient client(config, clock);
    wantKey("new");
    std::vector<Sent> all;
    for (int i = 0; i < 6; ++i)
        all.emplace_back(client, get(u"/%1"_s.arg(i)));
    for (const Sent &sent : all) {
        WAIT_FOR_END(sent);
        QCOMPARE(sent.error(), (Error{.kind = ErrorKind::LoginRefused, .detail = u"wrong password"_s}));
    }
    QCOMPARE(signIns, 1);
    QVERIFY(server->requests().size() <= 3);
}

void HttpFlowTest::signInHoldsBackWhatWaits()
{
    HttpClientConfig config = signingConfig();
    config.maxInFlight = 1;
    HttpClient *sender = nullptr;
    auto signIn = [this, &sender]() -> Task<Result<void>> {
        ++signIns;
        HttpRequest request = get(u"/sign-in"_s);
        request.isSignIn = true;
        const Result<HttpReply> reply = co_await sender->send(request);
        key = "new";
        // Something more that the service wants to be asked before it is ready, not marked as part of the sign-in.
        HttpRequest more = get(u"/more"_s);
        const Result<HttpReply> second = co_await sender->send(more);
        co_return reply &&second ? Result<void>() : failure(ErrorKind::LoginRefused, {});
    };
    config.signInAgain = signIn;
    HttpClient client(config, clock);
    sender = &client;
    server->handler = [](const SeenRequest &request) {
        const bool good = request.path() == "/sign-in" || request.header("x-key") == "new";
        return good ? ScriptedAnswer::reply(200, "{}") : ScriptedAnswer::reply(401);
    };
    const Sent first(client, get(u"/1"_s));
    const Sent second(client, get(u"/2"_s));
    WAIT_FOR_END(second);
    QCOMPARE(first.status(), 200);
    QCOMPARE(second.status(), 200);
    QCOMPARE(seenPaths(), (QByteArrayList{"/1", "/sign-in", "/more", "/1", "/2"}));
}

void HttpFlowTest::signInIsNotSigned()
{
    HttpClientConfig config = signingConfig();
    auto signIn = [this]() -> Task<Result<void>> {
        ++signIns;
        co_return {};
    };
    config.signInAgain = signIn;
    HttpClient client(config, clock);
    server->handler = [](const SeenRequest &) { return ScriptedAnswer::reply(401); };
    HttpRequest request = get(u"/login"_s);
    request.isSignIn = true;
    const Sent sent(client, request);
    WAIT_FOR_END(sent);
    QCOMPARE(sent.error().kind, ErrorKind::LoginRefused);
    QCOMPARE(signIns, 0);
    QCOMPARE(server->requests().size(), 1);
    QVERIFY(server->requests().constFirst().header("x-key").isEmpty());
}

void HttpFlowTest::withoutSignInRefusalEnds()
{
    HttpClient client(signingConfig(), clock);
    wantKey("new");
    const Sent sent(client, get(u"/a"_s));
    WAIT_FOR_END(sent);
    QCOMPARE(sent.error(), (Error{.kind = ErrorKind::LoginRefused, .detail = u"GET /a: 401"_s, .httpStatus = 401}));
    QCOMPARE(server->requests().size(), 1);
}

void HttpFlowTest::destructionCancels()
{
    HttpClientConfig config = quickConfig();
    config.rateLimit = {.burst = 3, .perMinute = 1};
    config.retryTimes.base = 10s;
    auto client = std::make_unique<HttpClient>(config, clock);
    server->answer(ScriptedAnswer::reply(500));
    server->answer(ScriptedAnswer::raw("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf", false));
    server->answer(ScriptedAnswer::silence());
    std::vector<Sent> all;
    all.emplace_back(*client, get(u"/waits-for-repeat"_s));
    all.emplace_back(*client, get(u"/half-read"_s));
    all.emplace_back(*client, get(u"/silent"_s));
    all.emplace_back(*client, get(u"/waits-for-budget"_s));
    WAIT_UNTIL(server->requests().size() == 3);
    QTest::qWait(20);
    all.emplace_back(*client, get(u"/not-even-looked-at"_s));
    client.reset();
    for (const Sent &sent : all)
        QCOMPARE(sent.ends(), 0);
    for (const Sent &sent : all) {
        WAIT_FOR_END(sent);
        QCOMPARE(sent.error().kind, ErrorKind::Cancelled);
    }
    server->closeConnections();
    QTest::qWait(20);
    for (const Sent &sent : all)
        QCOMPARE(sent.ends(), 1);
}

void HttpFlowTest::destructionDuringSignIn()
{
    HttpClientConfig config = signingConfig();
    bool signedIn = false;
    auto signIn = [this, &signedIn]() -> Task<Result<void>> {
        ++signIns;
        co_await QCoro::sleepFor(30ms);
        signedIn = true;
        co_return {};
    };
    config.signInAgain = signIn;
    auto client = std::make_unique<HttpClient>(config, clock);
    wantKey("new");
    const Sent sent(*client, get(u"/a"_s));
    WAIT_UNTIL(signIns == 1);
    client.reset();
    WAIT_FOR_END(sent);
    QCOMPARE(sent.error().kind, ErrorKind::Cancelled);
    WAIT_UNTIL(signedIn);
    QCOMPARE(sent.ends(), 1);
}

QTEST_GUILESS_MAIN(HttpFlowTest)
#include "http_flow_test.moc"
