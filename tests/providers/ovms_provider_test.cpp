// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/ovms/ovms_json.h"
#include "providers/ovms/ovms_provider.h"
#include "support/fake_ovms_server.h"
#include "support/fixed_clock.h"

#include <QCoroTask>
#include <QTest>

#include <algorithm>

using namespace fleetglass;
using namespace Qt::StringLiterals;

namespace {

constexpr RateLimit plenty{.burst = 120, .perMinute = 60};

const Observation *find(const VehicleUpdate &update, Quantity quantity, Interned part = {})
{
    const auto found = std::ranges::find(update.observations, ObservationKey{quantity, part}, keyOf);
    return found == update.observations.end() ? nullptr : &*found;
}

QString accessOf(const Result<VehicleUpdate> &update)
{
    return update ? textOf(find(*update, Quantity::Access)).value_or(u"no access word"_s)
                  : u"error: "_s + update.error().detail;
}

QByteArray oneRecord(const QByteArray &letter, const QByteArray &line)
{
    return "[{\"m_code\":\"" + letter + "\",\"m_msg\":\"" + line
           + "\",\"m_msgtime\":\"2026-11-20 21:30:00\",\"m_paranoid\":0}]";
}

} // namespace

class OvmsProviderTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OvmsProvider> open(const QString &path = {}, const RateLimit &limit = plenty,
                                       const QString &user = u"demo"_s, const QString &secret = u"pass word+1&2%"_s)
    {
        Account account;
        account.id = u"a1"_s;
        account.service = u"ovms"_s;
        account.server = m_server->server.url(path);
        account.user = user;
        return std::make_unique<OvmsProvider>(account, secret, limit, m_clock, QString());
    }

    std::unique_ptr<FakeOvmsServer> m_server;
    FixedClock m_clock;

private slots:
    void initTestCase() { QTest::failOnWarning(); }

    void init()
    {
        m_server = std::make_unique<FakeOvmsServer>();
        m_server->putFile("GET /api/vehicles", u"vehicles-one-connected"_s);
    }

    void signsInBeforeTheFirstCall()
    {
        const auto provider = open({}, plenty, u"bänch+x"_s);
        const auto list = QCoro::waitFor(provider->fleet()->listVehicles());
        QVERIFY(list);
        QCOMPARE(list->accountId, u"a1"_s);
        QCOMPARE(list->allRemoteIds, QStringList({u"BENCH1"_s, u"BENCH2"_s, u"BENCH3"_s}));
        const auto &requests = m_server->server.requests();
        QCOMPARE(requests.size(), 2);
        QCOMPARE(requests[0].target, "/api/cookie?username=b%C3%A4nch%2Bx&password=pass%20word%2B1%262%25");
        QVERIFY(requests[0].header("Cookie").isEmpty()); // else the server would not look at the password
        QCOMPARE(requests[1].target, "/api/vehicles");
        QCOMPARE(requests[1].header("Cookie"), "ovmsapisession=SESSION-1");
        // The server's own clock, not ours.
        QCOMPARE(list->vehicles.first().observations.first().observedAtMs, *ovmsTimeMs(u"2026-11-20 21:31:10"));
    }

    void addressesAsPeopleGiveThem_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("bare") << QString() << QByteArray("/api/vehicles");
        QTest::newRow("slash") << u"/"_s << QByteArray("/api/vehicles");
        QTest::newRow("api") << u"/api"_s << QByteArray("/api/vehicles");
        QTest::newRow("api and slash") << u"/api/"_s << QByteArray("/api/vehicles");
        QTest::newRow("behind a proxy") << u"/ovms/"_s << QByteArray("/ovms/api/vehicles");
    }

    void addressesAsPeopleGiveThem()
    {
        QFETCH(const QString, path);
        QFETCH(const QByteArray, expected);
        const auto provider = open(path);
        m_server->server.answer(ScriptedAnswer::reply(200, "Login ok\n", "Set-Cookie: ovmsapisession=X; HttpOnly\r\n"));
        m_server->server.answer(ScriptedAnswer::reply(200, "[]"));
        QVERIFY(QCoro::waitFor(provider->fleet()->listVehicles()));
        QCOMPARE(m_server->server.requests().last().target, expected);
        QCOMPARE(m_server->server.requests().last().header("Cookie"), "ovmsapisession=X");
    }

    void callsAtTheSameTimeShareOneSignIn()
    {
        m_server->putFile("GET /api/protocol/BENCH1", u"protocol-driving"_s);
        const auto provider = open();
        auto first = provider->fleet()->listVehicles();
        auto second = provider->fleet()->readVehicle(u"BENCH1"_s, HttpPriority::Background);
        QVERIFY(QCoro::waitFor(std::move(first)));
        QVERIFY(QCoro::waitFor(std::move(second)));
        QCOMPARE(m_server->count("GET /api/cookie"), 1);
    }

    void signsInOnceAfterTheSessionEnded()
    {
        const auto provider = open();
        QVERIFY(QCoro::waitFor(provider->fleet()->listVehicles()));
        m_server->endSessions();
        QVERIFY(QCoro::waitFor(provider->fleet()->listVehicles()));
        QCOMPARE(m_server->calls(), QByteArrayList({"GET /api/cookie", "GET /api/vehicles", "GET /api/vehicles",
                                                    "GET /api/cookie", "GET /api/vehicles"}));
        QCOMPARE(m_server->server.requests().last().header("Cookie"), "ovmsapisession=SESSION-2");
    }

    void wrongPasswordIsAskedOnce()
    {
        m_server->refusedSignIn = {401, "Authentication failed\n"};
        const auto provider = open();
        const auto outcome = QCoro::waitFor(provider->signIn());
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::LoginRefused);
        const auto list = QCoro::waitFor(provider->fleet()->listVehicles());
        QCOMPARE(list.error().kind, ErrorKind::LoginRefused);
        QCOMPARE(m_server->calls(), QByteArrayList(2, "GET /api/cookie"));
    }

    void anotherServerIsRecognised()
    {
        m_server->server.answer(ScriptedAnswer::reply(200, "<html>Welcome</html>", {}, "text/html"));
        const auto provider = open();
        const auto outcome = QCoro::waitFor(provider->signIn());
        QCOMPARE(outcome.error().kind, ErrorKind::BadReply);
    }

    void oldServersSay404ForAnEndedSession()
    {
        const auto provider = open();
        QVERIFY(QCoro::waitFor(provider->fleet()->listVehicles()));
        m_server->endSessions();
        m_server->refusal = {404, "not found\n"};
        m_clock.advanceMs(400'000);
        QVERIFY(QCoro::waitFor(provider->fleet()->listVehicles()));
        QCOMPARE(m_server->count("GET /api/cookie"), 2);
        // Right after a sign-in a 404 is what it says.
        m_server->endSessions();
        const auto list = QCoro::waitFor(provider->fleet()->listVehicles());
        QCOMPARE(list.error().kind, ErrorKind::NotFound);
        QCOMPARE(m_server->count("GET /api/cookie"), 2);
    }

    void tokenWithoutSessionRightTravelsWithEachCall()
    {
        m_server->refusedSignIn = {403, "Insufficient rights\n"};
        m_server->inlineQuery = "username=demo&password=pass%20word%2B1%262%25";
        m_server->putFile("GET /api/historical/BENCH1", u"summary-all"_s);
        const auto provider = open();
        QVERIFY(QCoro::waitFor(provider->fleet()->listVehicles()));
        QCOMPARE(m_server->server.requests().last().target, "/api/vehicles?" + m_server->inlineQuery);
        QVERIFY(QCoro::waitFor(provider->history()->available(u"BENCH1"_s, 0)));
        QCOMPARE(m_server->server.requests().last().target,
                 "/api/historical/BENCH1?since=1970-01-01%2000%3A00%3A00&" + m_server->inlineQuery);
        // Attaching like this would never end.
        const auto before = m_server->calls().size();
        QVERIFY(QCoro::waitFor(provider->fleet()->watch(u"BENCH1"_s)));
        QVERIFY(QCoro::waitFor(provider->fleet()->unwatch(u"BENCH1"_s)));
        QCoro::waitFor(provider->shutDown());
        QCOMPARE(m_server->calls().size(), before);
    }

    void oneRequestTellsEverything()
    {
        m_server->putFile("GET /api/protocol/BENCH1", u"protocol-driving"_s);
        const auto provider = open();
        QVERIFY(QCoro::waitFor(provider->signIn()));
        const auto update = QCoro::waitFor(provider->fleet()->readVehicle(u"BENCH1"_s, HttpPriority::Visible));
        QCOMPARE(accessOf(update), u"ok"_s);
        QCOMPARE(update->key, (VehicleKey{u"a1"_s, u"BENCH1"_s}));
        QCOMPARE(numberOf(find(*update, Quantity::StateOfCharge)), 70.2);
        QCOMPARE(textOf(find(*update, Quantity::Vin)), u"SIMVIN00000000001"_s);
        QVERIFY(update->position);
        QCOMPARE(m_server->calls(), QByteArrayList({"GET /api/cookie", "GET /api/protocol/BENCH1"}));
        QCOMPARE(provider->fleet()->requestsPerVehicle(), 1);
    }

    void theVehicleInViewIsAskedInDetail()
    {
        m_server->putFile("GET /api/status/BENCH1", u"status-parked-miles"_s);
        m_server->putFile("GET /api/charge/BENCH1", u"charge-charging"_s);
        m_server->putFile("GET /api/location/BENCH1", u"location_miles-driving"_s);
        m_server->putFile("GET /api/protocol/BENCH1", u"protocol-y-record"_s);
        const auto provider = open();
        const auto update = QCoro::waitFor(provider->fleet()->readVehicle(u"BENCH1"_s, HttpPriority::User));
        QCOMPARE(accessOf(update), u"ok"_s);
        QCOMPARE(m_server->calls(),
                 QByteArrayList({"GET /api/cookie", "GET /api/status/BENCH1", "GET /api/charge/BENCH1",
                                 "GET /api/location/BENCH1", "GET /api/tpms/BENCH1", "GET /api/protocol/BENCH1"}));
        QCOMPARE(find(*update, Quantity::StateOfCharge)->origin.text(), u"OVMS status"_s);
        QCOMPARE(find(*update, Quantity::BatteryCapacity)->origin.text(), u"OVMS charge"_s);
        QCOMPARE(find(*update, Quantity::DoorRearLeft)->origin.text(), u"OVMS D record"_s);
        QCOMPARE(find(*update, Quantity::TyrePressure, u"fl")->origin.text(), u"OVMS Y record"_s);
        QVERIFY(update->position);
        QVERIFY(std::ranges::all_of(update->observations, [&](const Observation &one) {
            return std::ranges::count(update->observations, keyOf(one), keyOf) == 1;
        }));
        // Tyres that the server cannot tell are not asked for again.
        QVERIFY(QCoro::waitFor(provider->fleet()->readVehicle(u"BENCH1"_s, HttpPriority::User)));
        QCOMPARE(m_server->count("GET /api/tpms/BENCH1"), 1);
        QCOMPARE(m_server->count("GET /api/status/BENCH1"), 2);
    }

    void locationTakesItsUnitFromTheStatus()
    {
        m_server->putFile("GET /api/status/BENCH1", u"status-parked-miles"_s);
        m_server->put(
            "GET /api/location/BENCH1", 200,
            R"j({"latitude":"52.1","longitude":"5.4","gpslock":"1","stalegps":"1","speed":"50.0","m_msgage_l":1})j");
        const auto provider = open();
        const auto update = QCoro::waitFor(provider->fleet()->readVehicle(u"BENCH1"_s, HttpPriority::User));
        QVERIFY(update && update->position);
        QCOMPARE(*update->position->speedKmh, 80.4672);
    }

    void aTightBudgetIsSpentOnTheOneRequest()
    {
        m_server->putFile("GET /api/protocol/BENCH1", u"protocol-parked"_s);
        const auto provider = open({}, {.burst = 5, .perMinute = 3});
        QVERIFY(QCoro::waitFor(provider->signIn()));
        QCOMPARE(provider->availableBudget(), 4);
        const auto update = QCoro::waitFor(provider->fleet()->readVehicle(u"BENCH1"_s, HttpPriority::User));
        QCOMPARE(accessOf(update), u"ok"_s);
        QCOMPARE(m_server->calls(), QByteArrayList({"GET /api/cookie", "GET /api/protocol/BENCH1"}));
    }

    void encryptedVehiclesAreNoError()
    {
        const QByteArray refusal = "Paranoid vehicles not supported by api\n";
        for (const QByteArray call : {"status", "charge", "location", "tpms"})
            m_server->put("GET /api/" + call + "/BENCH1", 502, refusal);
        m_server->putFile("GET /api/protocol/BENCH1", u"protocol-paranoid"_s);
        const auto provider = open();
        const auto update = QCoro::waitFor(provider->fleet()->readVehicle(u"BENCH1"_s, HttpPriority::User));
        QCOMPARE(accessOf(update), u"encrypted"_s);
        QCOMPARE(textOf(find(*update, Quantity::Firmware)), u"3.3.005"_s); // F is plain
        QCOMPARE(m_server->count("GET /api/status/BENCH1"), 1);            // not repeated, as other 5xx are
        QCOMPARE(accessOf(QCoro::waitFor(provider->fleet()->readVehicle(u"BENCH1"_s, HttpPriority::Background))),
                 u"encrypted"_s);
    }

    void vehiclesThatLeftTheAccountAreNoError()
    {
        m_server->put("GET /api/protocol/BENCH1", 403, "Forbidden\n");
        m_server->put("GET /api/status/BENCH1", 403, "Forbidden\n");
        const auto provider = open();
        QCOMPARE(accessOf(QCoro::waitFor(provider->fleet()->readVehicle(u"BENCH1"_s, HttpPriority::Background))),
                 u"gone"_s);
        QCOMPARE(accessOf(QCoro::waitFor(provider->fleet()->readVehicle(u"BENCH1"_s, HttpPriority::User))), u"gone"_s);
        QCOMPARE(m_server->count("GET /api/charge/BENCH1"), 0); // nothing more is asked
    }

    void aFailureInBetweenKeepsWhatWasTold()
    {
        m_server->putFile("GET /api/status/BENCH1", u"status-charging"_s);
        m_server->put("GET /api/charge/BENCH1", 400, "no\n"); // and nothing more is asked
        const auto provider = open();
        const auto update = QCoro::waitFor(provider->fleet()->readVehicle(u"BENCH1"_s, HttpPriority::User));
        QCOMPARE(accessOf(update), u"ok"_s);
        QCOMPARE(numberOf(find(*update, Quantity::StateOfCharge)), 42.5);
        QCOMPARE(m_server->calls().last(), "GET /api/charge/BENCH1");
    }

    void anAnswerThatCannotBeReadIsAnError()
    {
        QTest::ignoreMessage(QtWarningMsg, "OVMS protocol HTML instead of JSON");
        m_server->put("GET /api/protocol/BENCH1", 200, "<html>busy</html>");
        const auto provider = open();
        const auto update = QCoro::waitFor(provider->fleet()->readVehicle(u"BENCH1"_s, HttpPriority::Background));
        QCOMPARE(update.error().kind, ErrorKind::BadReply);
    }

    void idsArePathSegments()
    {
        m_server->put("GET /api/protocol/A%2FB%20%C3%BC%3F", 200, "[]");
        const auto provider = open();
        QCOMPARE(accessOf(QCoro::waitFor(provider->fleet()->readVehicle(u"A/B ü?"_s, HttpPriority::Background))),
                 u"ok"_s);
    }

    void watchedVehiclesAreAttachedAgain()
    {
        m_server->put("GET /api/vehicle/BENCH1", 200, "{\"v_net_connected\":1}");
        m_server->put("DELETE /api/vehicle/BENCH1", 200, "Disconnect OK\n");
        const auto provider = open();
        QVERIFY(QCoro::waitFor(provider->fleet()->watch(u"BENCH1"_s)));
        QCOMPARE(m_server->count("GET /api/vehicle/BENCH1"), 1);
        m_server->endSessions();
        QVERIFY(QCoro::waitFor(provider->fleet()->listVehicles()));
        QVERIFY(QTest::qWaitFor([&] { return m_server->count("GET /api/vehicle/BENCH1") == 2; }));
        QCOMPARE(m_server->server.requests().last().header("Cookie"), "ovmsapisession=SESSION-2");
        QVERIFY(QCoro::waitFor(provider->fleet()->unwatch(u"BENCH1"_s)));
        QCOMPARE(m_server->count("DELETE /api/vehicle/BENCH1"), 1);
        m_server->endSessions();
        QVERIFY(QCoro::waitFor(provider->fleet()->listVehicles()));
        QCoro::waitFor(provider->shutDown());
        QCOMPARE(m_server->count("GET /api/vehicle/BENCH1"), 2);
    }

    void shutDownDetachesAndSignsOut()
    {
        m_server->put("GET /api/vehicle/BENCH1", 200, "{}");
        m_server->put("DELETE /api/vehicle/BENCH1", 200, "Disconnect OK\n");
        const auto provider = open();
        QVERIFY(QCoro::waitFor(provider->fleet()->watch(u"BENCH1"_s)));
        QCoro::waitFor(provider->shutDown());
        QCOMPARE(m_server->calls(), QByteArrayList({"GET /api/cookie", "GET /api/vehicle/BENCH1",
                                                    "DELETE /api/vehicle/BENCH1", "DELETE /api/cookie"}));
        QVERIFY(m_server->sessions.isEmpty());
        const auto late = QCoro::waitFor(provider->fleet()->listVehicles());
        QCOMPARE(late.error().kind, ErrorKind::Cancelled);
        QCOMPARE(m_server->calls().size(), 4);
    }

    void destroyedWhileAskingEndsAsCancelled()
    {
        auto provider = open();
        QVERIFY(QCoro::waitFor(provider->signIn()));
        m_server->server.answer(ScriptedAnswer::silence());
        auto asking = provider->fleet()->readVehicle(u"BENCH1"_s, HttpPriority::User);
        QVERIFY(QTest::qWaitFor([&] { return m_server->calls().size() == 2; }));
        provider.reset();
        const auto update = QCoro::waitFor(std::move(asking));
        QCOMPARE(update.error().kind, ErrorKind::Cancelled);
    }

    void historyIsAskedInUtcSeconds()
    {
        const QByteArray path = "GET /api/historical/BENCH%201/%2A-LOG-Trip";
        m_server->putFile(path, u"trips-week"_s);
        const auto provider = open();
        const qint64 sinceMs = *ovmsTimeMs(u"2026-11-19 17:18:27");
        const auto piece = QCoro::waitFor(provider->history()->read(u"BENCH 1"_s, u"*-LOG-Trip"_s, sinceMs));
        QVERIFY(piece);
        QCOMPARE(m_server->server.requests().last().target,
                 "/api/historical/BENCH%201/%2A-LOG-Trip?since=2026-11-18%2017%3A18%3A27"); // a day before, for the start
        QCOMPARE(piece->batch.trips.size(), 1);
        QVERIFY(piece->batch.trips.first().startPlace);
        QCOMPARE(piece->resumeMs, std::nullopt);
        QCOMPARE(piece->batch.key.remoteId, u"BENCH 1"_s);
    }

    void unitsOfOldMessagesAreAskedOnce()
    {
        m_server->put("GET /api/protocol/BENCH1", 200, oneRecord("S", "60,M,0,0,stopped,standard,200,180"));
        m_server->put(
            "GET /api/historical/BENCH1/D", 200,
            R"j([{"h_timestamp":"2026-11-20 20:00:00","h_recordnumber":0,"h_data":"0,8,4,0,0,0,0,1000,0,0"}])j");
        const auto provider = open();
        for (int round = 0; round < 2; ++round) {
            const auto piece = QCoro::waitFor(provider->history()->read(u"BENCH1"_s, u"D"_s, 0));
            QVERIFY(piece);
            const auto odometer = std::ranges::find(piece->batch.readings, Quantity::Odometer, &Reading::quantity);
            QVERIFY(odometer != piece->batch.readings.end());
            QCOMPARE(odometer->value, 160.9344);
        }
        QCOMPARE(m_server->count("GET /api/protocol/BENCH1"), 1);
    }

    void largeHistoryComesInPiecesOfOneAnswer()
    {
        QByteArray body = "[";
        const qint64 firstMs = *ovmsTimeMs(u"2026-11-19 00:00:00");
        for (int i = 0; i < 4500; ++i)
            body += QByteArray(i ? "," : "") + "{\"h_timestamp\":\"" + ovmsTimeText(firstMs + i * 10'000).toLatin1()
                    + "\",\"h_recordnumber\":0,\"h_data\":\"60,K\"}";
        m_server->put("GET /api/historical/BENCH1/S", 200, body + "]");
        const auto provider = open();
        qint64 sinceMs = 0;
        qsizetype readings = 0;
        int pieces = 0;
        while (true) {
            const auto piece = QCoro::waitFor(provider->history()->read(u"BENCH1"_s, u"S"_s, sinceMs));
            QVERIFY(piece);
            readings += piece->batch.readings.size();
            ++pieces;
            if (!piece->resumeMs)
                break;
            sinceMs = *piece->resumeMs;
        }
        QCOMPARE(pieces, 3);
        QCOMPARE(readings, 4500);
        QCOMPARE(m_server->count("GET /api/historical/BENCH1/S"), 1);
    }

    void tokens()
    {
        m_server->putFile("GET /api/token", u"tokens-several"_s);
        m_server->putFile("POST /api/token", u"token-created"_s);
        m_server->put("DELETE /api/token/abc", 200, "{\"owner\":\"demo\",\"token\":\"abc\"}\n");
        const auto provider = open();
        QCOMPARE(QCoro::waitFor(provider->tokens()->listTokens())->size(), 8);
        const auto made = QCoro::waitFor(
            provider->tokens()->createToken(u"Fleet+glass"_s, u"desk & laptop"_s, u"session,token.admin"_s));
        QVERIFY(made);
        QCOMPARE(m_server->server.requests().last().body,
                 "application=Fleet%2Bglass&purpose=desk%20%26%20laptop&permit=session%2Ctoken.admin");
        QCOMPARE(m_server->server.requests().last().header("Content-Type"), "application/x-www-form-urlencoded");
        QVERIFY(QCoro::waitFor(provider->tokens()->deleteToken(u"abc"_s)));
        const auto refused = QCoro::waitFor(provider->tokens()->deleteToken(u"0123456789abcdef"_s));
        QVERIFY(!refused);
        QVERIFY2(!refused.error().detail.contains(u"0123456789abcdef"_s), "a token in an error's text");
    }

    void oldServersHaveNoTokens()
    {
        m_server->put("GET /api/token", 404, "Unrecognised API call\n");
        const auto provider = open();
        const auto list = QCoro::waitFor(provider->tokens()->listTokens());
        QCOMPARE(list.error().kind, ErrorKind::Unsupported);
        QCOMPARE(list.error().detail, u"this server has no tokens"_s);
    }

    void thereAreNoCommands()
    {
        m_server->put("GET /api/features/BENCH1", 501, "Not yet implemented\n");
        const auto provider = open();
        const auto outcome = QCoro::waitFor(provider->commands()->probe(u"BENCH1"_s));
        QCOMPARE(outcome.error().kind, ErrorKind::Unsupported);
        QCOMPARE(m_server->count("GET /api/features/BENCH1"), 1);
    }
};

QTEST_GUILESS_MAIN(OvmsProviderTest)
#include "ovms_provider_test.moc"
