// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Key sets, types, reasons and headers below were read from recorded answers of a real OVMS server.

#include "simulator/ovms/ovms_face.h"
#include "support/fixed_clock.h"
#include "support/raw_http.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace fleetglass;
using namespace Qt::StringLiterals;

namespace {

constexpr int ShortRecords = 11; // places of the rarities, see VehicleTraits
constexpr int Deaf = 17;
constexpr int OldTyres = 20;
constexpr int Never = 29;
constexpr int Paranoid = 31;

const QByteArray Login = "username=demo&password=demo-Pass%2B1%262";

const QStringList StatusFlags = u"alarmsounding bt_open carawake carlocked caron charging charging_12v cp_dooropen "
                                "fl_dooropen fr_dooropen handbrake pilotpresent tr_open valetmode"_s.split(u' ');
const QStringList StatusTexts =
    u"cac100 chargestate cooldown_active estimatedrange idealrange idealrange_max mode odometer "
    "parkingtimer soc soh speed staleambient staletemps temperature_ambient temperature_battery "
    "temperature_cabin temperature_charger temperature_motor temperature_pem tripmeter units "
    "vehicle12v vehicle12v_current vehicle12v_ref"_s.split(u' ');
const QStringList ChargeFlags = u"carawake caron charging charging_12v cp_dooropen pilotpresent"_s.split(u' ');
const QStringList ChargeTexts =
    u"batt_capacity batt_current batt_range_speed battvoltage cac100 charge_estimate charge_etr_full "
    "charge_etr_limit charge_etr_range charge_etr_soc charge_kwh_grid charge_kwh_grid_total "
    "charge_limit_range charge_limit_soc chargeb4 chargecurrent chargeduration chargekwh chargelimit "
    "chargepower chargepowerinput chargerefficiency chargestarttime chargestate chargesubstate "
    "chargetimermode chargetimerstale chargetype cooldown_active cooldown_tbattery cooldown_timelimit "
    "estimatedrange idealrange idealrange_max linevoltage mode soc soh staleambient staletemps "
    "temperature_ambient temperature_battery temperature_cabin temperature_charger temperature_motor "
    "temperature_pem units vehicle12v vehicle12v_current vehicle12v_ref"_s.split(u' ');
const QStringList LocationTexts =
    u"altitude direction drivemode energyrecd energyused gpslock invefficiency invpower latitude "
    "longitude power speed stalegps tripmeter"_s.split(u' ');
const QStringList AgesSD = u"m_msgage_d m_msgage_s"_s.split(u' ');
const QStringList TimesSD = u"m_msgtime_d m_msgtime_s"_s.split(u' ');

void compareShape(const QJsonObject &object, const QStringList &texts, const QStringList &numbers)
{
    QStringList expected = texts + numbers;
    expected.sort();
    QCOMPARE(object.keys(), expected);
    for (const QString &key : texts)
        QVERIFY2(object[key].isString(), qPrintable(key));
    for (const QString &key : numbers)
        QVERIFY2(object[key].isDouble(), qPrintable(key));
}

} // namespace

class OvmsFaceTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void loginAndHeaders();
    void loginIsRefused_data();
    void loginIsRefused();
    void liveCookieIsNotAsked();
    void sessionEndsAFixedTimeAfterLogin();
    void tokensHaveRights();
    void vehiclesAreListed();
    void userInAnotherCaseSeesNothingConnected();
    void drivingAndChargingHaveTheRecordedShape();
    void shortRecordsBecomeNull();
    void deafModuleSendsZeros();
    void neverReportedIsEmpty();
    void paranoidIsRefused();
    void tyresFailForModulesOfToday();
    void repairedTyres();
    void attachCountsAndWakes();
    void attachWithoutSessionNeverEnds();
    void errors_data();
    void errors();
    void keepAliveAndItsEnd();
    void rateLimit();
    void tenThousandVehicles();

private:
    void start(const OvmsFaceOptions &options = {.rateLimit = {.burst = 0}}, int vehicles = 50);
    RawAnswer get(const QByteArray &path) { return rawCall(m_face->url(), "GET " + path, m_cookie); }
    QJsonObject object(const QByteArray &path) { return QJsonDocument::fromJson(get(path).body()).object(); }
    QJsonArray array(const QByteArray &path) { return QJsonDocument::fromJson(get(path).body()).array(); }
    QByteArray cookieFor(const QByteArray &query = Login)
    {
        const auto headers = rawCall(m_face->url(), "GET /api/cookie?" + query).headers();
        return "Cookie: " + headers.value("Set-Cookie") + "\r\n";
    }
    QByteArray id(int index) const { return m_world->id(index).toLatin1(); }
    int vehicleThat(const std::function<bool(const VehicleMoment &)> &wanted) const;

    FixedClock m_clock;
    std::unique_ptr<World> m_world;
    std::unique_ptr<OvmsFace> m_face;
    QByteArray m_cookie;
};

void OvmsFaceTest::init()
{
    start();
}

void OvmsFaceTest::start(const OvmsFaceOptions &options, int vehicles)
{
    m_face.reset();
    m_clock.setNowMs(1795176000000);
    m_world = std::make_unique<World>(WorldOptions{.vehicles = vehicles}, m_clock.nowMs());
    m_face = std::make_unique<OvmsFace>(*m_world, m_clock, options);
    QVERIFY(m_face->listen(0));
    m_cookie = cookieFor();
}

int OvmsFaceTest::vehicleThat(const std::function<bool(const VehicleMoment &)> &wanted) const
{
    for (int index = 0; index < m_world->size(); ++index) {
        const VehicleTraits &traits = m_world->traits(index);
        if (traits.module == ModuleKind::V3 && !traits.silentForS && !traits.paranoid && !traits.miles
            && wanted(m_world->at(index, m_world->lastReportMs(index, m_clock.nowMs()).value())))
            return index;
    }
    return -1;
}

void OvmsFaceTest::loginAndHeaders()
{
    const RawAnswer answer = rawCall(m_face->url(), "GET /api/cookie?" + Login);
    QCOMPARE(answer.statusLine(), "HTTP/1.0 200 Ok");
    QCOMPARE(answer.body(), "Login ok\n");
    QVERIFY(answer.closed);
    const auto headers = answer.headers();
    QCOMPARE(headers.keys(), (QByteArrayList{"Access-Control-Allow-Origin", "Cache-Control", "Connection",
                                             "Content-Length", "Content-Type", "Date", "Expires", "Set-Cookie"}));
    QCOMPARE(headers["Access-Control-Allow-Origin"], "*");
    QCOMPARE(headers["Cache-Control"], "max-age=0");
    QCOMPARE(headers["Connection"], "close");
    QCOMPARE(headers["Content-Length"], "9");
    QCOMPARE(headers["Content-Type"], "text/plain");
    QCOMPARE(headers["Date"], "Fri, 20 Nov 2026 12:00:00 GMT");
    QCOMPARE(headers["Expires"], headers["Date"]);
    QVERIFY(headers["Set-Cookie"].startsWith("ovmsapisession="));
    QCOMPARE(headers["Set-Cookie"].size(), 15 + 36);
    QCOMPARE(rawCall(m_face->url(), "GET /api/vehicles?" + Login).statusLine(), "HTTP/1.0 200 Ok");
}

void OvmsFaceTest::loginIsRefused_data()
{
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("wrong password") << "GET /api/cookie?username=demo&password=wrong"_ba
                                    << "HTTP/1.0 401 Unauthorized"_ba;
    QTest::newRow("unknown user") << "GET /api/cookie?username=nobody&password=wrong"_ba
                                  << "HTTP/1.0 401 Unauthorized"_ba;
    QTest::newRow("nothing") << "GET /api/cookie"_ba << "HTTP/1.0 401 Unauthorized"_ba;
    QTest::newRow("empty password") << "GET /api/cookie?username=demo&password="_ba << "HTTP/1.0 401 Unauthorized"_ba;
    QTest::newRow("dead cookie") << "GET /api/vehicles"_ba << "HTTP/1.0 401 Unauthorized"_ba;
    QTest::newRow("POST") << "POST /api/cookie?"_ba + Login << "HTTP/1.0 404 Unrecongised API call"_ba;
}

void OvmsFaceTest::loginIsRefused()
{
    QFETCH(QByteArray, call);
    QFETCH(QByteArray, status);
    const RawAnswer answer =
        rawCall(m_face->url(), call, "Cookie: ovmsapisession=8E255720-E529-11F1-97D3-002D6DD9738F\r\n");
    QCOMPARE(answer.statusLine(), status);
    QCOMPARE(answer.headers()["Content-Type"], "text/plain");
    QCOMPARE(answer.body(), status.contains("401") ? "Authentication failed\n" : "Unrecognised API call\n");
}

void OvmsFaceTest::liveCookieIsNotAsked()
{
    const RawAnswer answer = rawCall(m_face->url(), "GET /api/cookie?username=nobody&password=wrong", m_cookie);
    QCOMPARE(answer.body(), "Login ok\n");
    QCOMPARE(get("/api/vehicles").statusLine(), "HTTP/1.0 401 Unauthorized"); // the first session has ended
    const QByteArray second = answer.headers()["Set-Cookie"];
    QCOMPARE(rawCall(m_face->url(), "GET /api/vehicles", "Cookie: a=b; " + second + "\r\n").statusLine(),
             "HTTP/1.0 200 Ok");
    QCOMPARE(rawCall(m_face->url(), "GET /api/vehicles", "Cookie: a=b;" + second + "\r\n").statusLine(),
             "HTTP/1.0 401 Unauthorized");
    m_cookie = "Cookie: " + second + "\r\n";
    QCOMPARE(rawCall(m_face->url(), "DELETE /api/cookie", m_cookie).body(), "Logout ok\n");
    QCOMPARE(get("/api/vehicles").statusLine(), "HTTP/1.0 401 Unauthorized");
}

void OvmsFaceTest::sessionEndsAFixedTimeAfterLogin()
{
    for (int i = 0; i < 10; ++i) {
        m_clock.advanceMs(29'900);
        QCOMPARE(get("/api/vehicles").statusLine(), "HTTP/1.0 200 Ok"); // use does not prolong it
    }
    m_clock.advanceMs(1'000);
    QCOMPARE(get("/api/vehicles").statusLine(), "HTTP/1.0 401 Unauthorized");
}

void OvmsFaceTest::tokensHaveRights()
{
    QCOMPARE(get("/api/token").body(), "[]\n");
    const QByteArray form = m_cookie + "Content-Type: application/x-www-form-urlencoded\r\n";
    const auto make = [&](const QByteArray &body) {
        const RawAnswer made = rawCall(m_face->url(), "POST /api/token", form, body);
        return made.statusLine() == "HTTP/1.0 201 Created" ? QJsonDocument::fromJson(made.body()).object()
                                                           : QJsonObject();
    };
    const auto statusWith = [&](const QJsonObject &token, const QByteArray &call) {
        return rawCall(m_face->url(), call + "?username=demo&password=" + token["token"_L1].toString().toLatin1())
            .statusLine();
    };
    const QJsonObject plain = make("application=bench&purpose=read+only");
    QCOMPARE(plain.keys(), u"application owner permit purpose token"_s.split(u' '));
    QCOMPARE(plain["permit"_L1].toString(), u"auth");
    QCOMPARE(plain["purpose"_L1].toString(), u"read only");
    QCOMPARE(plain["token"_L1].toString().size(), 64);
    QCOMPARE(statusWith(plain, "GET /api/vehicles"), "HTTP/1.0 200 Ok");
    QCOMPARE(statusWith(plain, "GET /api/cookie"), "HTTP/1.0 403 Forbidden");
    QCOMPARE(statusWith(plain, "GET /api/token"), "HTTP/1.0 403 Forbidden");
    QCOMPARE(statusWith(make("permit=none"), "GET /api/vehicles"), "HTTP/1.0 401 Unauthorized");
    const QJsonObject strong = make("permit=session%2C+token.admin");
    QCOMPARE(statusWith(strong, "GET /api/cookie"), "HTTP/1.0 200 Ok");
    QCOMPARE(statusWith(strong, "GET /api/token"), "HTTP/1.0 200 Ok");

    const QJsonArray listed = array("/api/token");
    QCOMPARE(listed.size(), 3);
    QCOMPARE(listed[0].toObject().keys(),
             u"application created lastused owner permit purpose refreshed token"_s.split(u' '));
    const QByteArray gone = "DELETE /api/token/" + plain["token"_L1].toString().toLatin1();
    QCOMPARE(rawCall(m_face->url(), gone, m_cookie).statusLine(), "HTTP/1.0 200 Ok");
    QCOMPARE(rawCall(m_face->url(), gone, m_cookie).statusLine(), "HTTP/1.0 200 Ok");
    QCOMPARE(rawCall(m_face->url(), "DELETE /api/token", m_cookie).statusLine(), "HTTP/1.0 404 Token missing");
    QCOMPARE(statusWith(plain, "GET /api/vehicles"), "HTTP/1.0 401 Unauthorized");
    QCOMPARE(make("").value("application"_L1).toString(), u"notspecified");
}

void OvmsFaceTest::vehiclesAreListed()
{
    const QByteArray body = get("/api/vehicles").body();
    QVERIFY(body.endsWith("}]\n"));
    const QJsonArray list = QJsonDocument::fromJson(body).array();
    QCOMPARE(list.size(), 50);
    int connected = 0;
    QString before;
    for (const QJsonValue &value : list) {
        const QJsonObject vehicle = value.toObject();
        compareShape(vehicle, {u"id"_s}, {u"v_apps_connected"_s, u"v_btcs_connected"_s, u"v_net_connected"_s});
        QVERIFY(vehicle["id"_L1].toString() > before);
        before = vehicle["id"_L1].toString();
        connected += vehicle["v_net_connected"_L1].toInt();
    }
    QVERIFY(connected >= 45 && connected < 50);
    QCOMPARE(get("/api/vehicles/").body(), body);
}

void OvmsFaceTest::userInAnotherCaseSeesNothingConnected()
{
    m_cookie = cookieFor("username=DEMO&password=demo-Pass%2B1%262");
    const QJsonArray list = array("/api/vehicles");
    QCOMPARE(list.size(), 50);
    for (const QJsonValue &vehicle : list)
        QCOMPARE(vehicle["v_net_connected"_L1].toInt(), 0);
}

void OvmsFaceTest::drivingAndChargingHaveTheRecordedShape()
{
    const int driving =
        vehicleThat([](const VehicleMoment &moment) { return moment.driving() && moment.speedKmh > 30; });
    const int charging = vehicleThat([](const VehicleMoment &moment) { return moment.charging(); });
    const int parked = vehicleThat([](const VehicleMoment &moment) { return moment.doing == Doing::Parked; });
    for (const int index : {driving, charging, parked}) {
        QVERIFY(index >= 0);
        compareShape(object("/api/status/" + id(index)), StatusTexts + TimesSD, StatusFlags + AgesSD);
        compareShape(object("/api/charge/" + id(index)), ChargeTexts + TimesSD, ChargeFlags + AgesSD);
        compareShape(object("/api/location/" + id(index)), LocationTexts + QStringList{u"m_msgtime_l"_s},
                     {u"m_msgage_l"_s});
        const QJsonArray records = array("/api/protocol/" + id(index));
        QString codes;
        const QHash<QString, int> fields{{u"F"_s, 10}, {u"S"_s, 42}, {u"D"_s, 21}, {u"L"_s, 19}, {u"W"_s, 9}};
        for (const QJsonValue &record : records) {
            compareShape(record.toObject(), u"m_code m_msg m_msgtime m_ptoken"_s.split(u' '), {u"m_paranoid"_s});
            codes += record["m_code"_L1].toString();
            const QString message = record["m_msg"_L1].toString();
            QVERIFY(message.size() <= 255); // the server stores no longer one
            if (fields.contains(record["m_code"_L1].toString()))
                QCOMPARE(message.split(u',').size(), fields[record["m_code"_L1].toString()]);
        }
        QCOMPARE(codes, u"FSDLWY");
    }
    const QJsonObject moving = object("/api/status/" + id(driving));
    QCOMPARE(moving["caron"_L1].toInt(), 128);
    QCOMPARE(moving["handbrake"_L1].toInt(), 0);
    QCOMPARE(moving["chargestate"_L1].toString(), u"stopped");
    QVERIFY(moving["speed"_L1].toString().toDouble() > 30);
    const QJsonObject plugged = object("/api/charge/" + id(charging));
    QCOMPARE(plugged["charging"_L1].toInt(), 16);
    QCOMPARE(plugged["cp_dooropen"_L1].toInt(), 4);
    QCOMPARE(plugged["pilotpresent"_L1].toInt(), 8);
    QVERIFY(QStringList({u"charging"_s, u"topoff"_s}).contains(plugged["chargestate"_L1].toString()));
    QVERIFY(plugged["batt_current"_L1].toString().toDouble() < 0); // positive is discharge
    QVERIFY(plugged["chargepowerinput"_L1].toString().toDouble() > plugged["chargepower"_L1].toString().toDouble());
}

void OvmsFaceTest::shortRecordsBecomeNull()
{
    const QJsonObject status = object("/api/status/" + id(ShortRecords));
    QStringList expected = StatusTexts + StatusFlags + AgesSD + TimesSD;
    expected.sort();
    QCOMPARE(status.keys(), expected);
    QVERIFY(status["soc"_L1].isString());
    QVERIFY(status["odometer"_L1].isNull());
    QCOMPARE(status["alarmsounding"_L1].toInt(-1), 0); // a flag without its field is 0, not null
    QVERIFY(object("/api/location/" + id(ShortRecords))["speed"_L1].isNull());
    QCOMPARE(get("/api/tpms/" + id(ShortRecords)).body(), "{}\n");
    QCOMPARE(array("/api/protocol/" + id(ShortRecords)).size(), 3);
}

void OvmsFaceTest::deafModuleSendsZeros()
{
    const QJsonObject status = object("/api/status/" + id(Deaf));
    QCOMPARE(status["soc"_L1].toString(), u"0");
    QCOMPARE(status["soh"_L1].toString(), u"0.00");
    QCOMPARE(status["chargestate"_L1].toString(), u"stopped");
    QCOMPARE(object("/api/location/" + id(Deaf))["latitude"_L1].toString(), u"0");
    const QJsonObject tyres = object("/api/tpms/" + id(Deaf));
    QCOMPARE(tyres["fl_temperature"_L1].toString(), u"1");
    QCOMPARE(tyres["staletpms"_L1].toString(), u"-1");
}

void OvmsFaceTest::neverReportedIsEmpty()
{
    for (const char *call : {"status", "charge", "tpms", "location"})
        QCOMPARE(get("/api/"_ba + call + '/' + id(Never)).body(), "{}\n");
    QCOMPARE(get("/api/protocol/" + id(Never)).body(), "[]\n");
    QCOMPARE(get("/api/historical/" + id(Never)).body(), "[]\n");
    compareShape(object("/api/vehicle/" + id(Never)), {},
                 {u"v_apps_connected"_s, u"v_btcs_connected"_s, u"v_first_peer"_s, u"v_net_connected"_s});
}

void OvmsFaceTest::paranoidIsRefused()
{
    for (const char *call : {"status", "charge", "tpms", "location"}) {
        const RawAnswer answer = get("/api/"_ba + call + '/' + id(Paranoid));
        QVERIFY(answer.statusLine().startsWith("HTTP/1.0 502 "));
        QCOMPARE(answer.body(), "Paranoid vehicles not supported by api\n");
    }
    const QJsonArray records = array("/api/protocol/" + id(Paranoid));
    QCOMPARE(records[0]["m_paranoid"_L1].toInt(), 0); // F is not encrypted
    QCOMPARE(records[1]["m_paranoid"_L1].toInt(), 1);
    QVERIFY(!records[1]["m_ptoken"_L1].toString().isEmpty());
}

void OvmsFaceTest::tyresFailForModulesOfToday()
{
    const int today = vehicleThat([](const VehicleMoment &) { return true; });
    const RawAnswer answer = get("/api/tpms/" + id(today));
    QCOMPARE(answer.statusLine(), "HTTP/1.0 404 not found");
    QCOMPARE(answer.body(), "not found\n");
    compareShape(
        object("/api/tpms/" + id(OldTyres)),
        u"fl_pressure fl_temperature fr_pressure fr_temperature m_msgtime_w rl_pressure rl_temperature rr_pressure "
        "rr_temperature staletpms"_s.split(u' '),
        {u"m_msgage_w"_s});
}

void OvmsFaceTest::repairedTyres()
{
    start({.rateLimit = {.burst = 0}, .repairedTpms = true});
    const int four = vehicleThat([](const VehicleMoment &moment) {
        return moment.wheels.size() == 4 && moment.wheels[0].kpa && moment.wheels[1].kpa;
    });
    const QJsonObject tyres = object("/api/tpms/" + id(four));
    QStringList texts =
        u"m_msgtime_w m_msgtime_y stale_alert stale_health stale_pressure stale_temperature staletpms"_s.split(u' ');
    QStringList numbers = u"m_msgage_w m_msgage_y"_s.split(u' ');
    for (const QString &wheel : {u"fl"_s, u"fr"_s, u"rl"_s, u"rr"_s}) {
        texts << wheel + "_alert"_L1 << wheel + "_pressure_kpa"_L1 << wheel + "_temperature"_L1;
        numbers << wheel + "_pressure"_L1;
    }
    compareShape(tyres, texts, numbers);
    QCOMPARE(tyres["stale_health"_L1].toString(), u"-1");
    const double kpa = tyres["fl_pressure_kpa"_L1].toString().toDouble();
    QVERIFY(qAbs(tyres["fl_pressure"_L1].toDouble() - kpa * 0.14503773773) < 1e-9);
    const int six =
        vehicleThat([](const VehicleMoment &moment) { return moment.wheels.size() == 6 && moment.wheels[0].kpa; });
    QVERIFY(object("/api/tpms/" + id(six)).contains("rl2_pressure_kpa"_L1));
}

void OvmsFaceTest::attachCountsAndWakes()
{
    const int parked =
        vehicleThat([](const VehicleMoment &moment) { return !moment.driving() && moment.endsInS > 3000; });
    QVERIFY(parked >= 0);
    const QByteArray path = "/api/vehicle/" + id(parked);
    const QJsonObject first = object(path);
    compareShape(first, {u"m_msgtime_s"_s},
                 u"m_msgage_s v_apps_connected v_btcs_connected v_first_peer v_net_connected"_s.split(u' '));
    QCOMPARE(first["v_first_peer"_L1].toInt(), 1);
    QCOMPARE(first["v_apps_connected"_L1].toInt(), 1);
    QCOMPARE(object("/api/status/" + id(parked))["m_msgage_s"_L1].toInt(), 0); // reports at once
    QCOMPARE(object(path)["v_apps_connected"_L1].toInt(), 1);                  // one session counts once
    const QByteArray other = cookieFor();
    const QJsonObject second = QJsonDocument::fromJson(rawCall(m_face->url(), "GET " + path, other).body()).object();
    QCOMPARE(second["v_apps_connected"_L1].toInt(), 2);
    QCOMPARE(second["v_first_peer"_L1].toInt(), 0);

    m_clock.advanceMs(130'000);
    QCOMPARE(object("/api/status/" + id(parked))["m_msgage_s"_L1].toInt(), 10); // every minute while watched
    const RawAnswer detached = rawCall(m_face->url(), "DELETE " + path, m_cookie);
    QCOMPARE(detached.body(), "Disconnect OK\n");
    QCOMPARE(detached.headers()["Content-Type"], "application/json");
    rawCall(m_face->url(), "DELETE /api/cookie", other); // logging out detaches too
    m_clock.advanceMs(100'000);
    const QJsonObject alone = object("/api/status/" + id(parked));
    QVERIFY(alone["m_msgage_s"_L1].toInt() <= 110); // what was sent meanwhile stays stored
    QCOMPARE(object(path)["v_first_peer"_L1].toInt(), 1);
}

void OvmsFaceTest::attachWithoutSessionNeverEnds()
{
    const QByteArray path = "/api/vehicle/" + id(0) + '?' + Login;
    rawCall(m_face->url(), "GET " + path);
    m_clock.advanceMs(600'000);
    m_cookie = cookieFor();
    QCOMPARE(object("/api/vehicle/" + id(0))["v_apps_connected"_L1].toInt(), 2);
    rawCall(m_face->url(), "DELETE " + path);
    QCOMPARE(object("/api/vehicle/" + id(0))["v_apps_connected"_L1].toInt(), 1);
    // Another spelling is the same vehicle, but not the same count.
    const QJsonObject small = object("/api/vehicle/" + id(0).toLower());
    QCOMPARE(small["v_apps_connected"_L1].toInt(), 1);
    QCOMPARE(small["v_net_connected"_L1].toInt(), 0);
    QVERIFY(small.contains("m_msgage_s"_L1));
}

void OvmsFaceTest::errors_data()
{
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *call, const char *status, const char *body) {
        QTest::newRow(call) << QByteArray(call) << "HTTP/1.0 "_ba + status << QByteArray(body) + '\n';
    };
    row("GET /", "404 not found", "not found");
    row("GET //api/vehicles", "404 not found", "not found");
    row("GET /api", "404 Unrecongised API call", "Unrecognised API call");
    row("GET /api/nonsense", "404 Unrecongised API call", "Unrecognised API call");
    row("GET /api/Vehicles", "404 Unrecongised API call", "Unrecognised API call");
    row("POST /api/vehicles", "404 Unrecongised API call", "Unrecognised API call");
    row("PUT /api/feature/X", "404 Unrecongised API call", "Unrecognised API call");
    row("POST /api/command/X", "404 Unrecongised API call", "Unrecognised API call");
    row("GET /api/status/NOSUCHCAR", "403 Forbidden", "Forbidden");
    row("GET /api/status", "403 Forbidden", "Forbidden");
    row("GET /api/historical/NOSUCHCAR", "403 Forbidden", "Forbidden");
    row("GET /api/lock/X", "404 not found", "not found");
    for (const char *call :
         {"PUT /api/lock/X", "DELETE /api/lock/X", "GET /api/valet/X", "PUT /api/valet/X", "DELETE /api/valet/X",
          "GET /api/features/X", "PUT /api/features/X", "GET /api/parameters/X", "PUT /api/parameters/X",
          "PUT /api/reset/X", "PUT /api/homelink/X", "PUT /api/charge/X"})
        row(call, "501 Not Implemented", "Not yet implemented");
    row("PATCH /api/vehicles", "501 not implemented", "501 not implemented");
    row("OPTIONS /api/vehicles", "501 not implemented", "501 not implemented");
}

void OvmsFaceTest::errors()
{
    QFETCH(QByteArray, call);
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, body);
    const RawAnswer answer = rawCall(m_face->url(), call, m_cookie);
    QCOMPARE(answer.statusLine(), status);
    QCOMPARE(answer.body(), body);
    QCOMPARE(answer.headers()["Content-Type"], "text/plain");
    QCOMPARE(answer.headers().contains("Allow"), status.endsWith("501 not implemented"));
}

void OvmsFaceTest::keepAliveAndItsEnd()
{
    start({.rateLimit = {.burst = 0}, .keepAliveMs = 150});
    const QByteArray one =
        "GET /api/status/" + id(Never) + " HTTP/1.1\r\nConnection: Keep-Alive\r\n" + m_cookie + "\r\n";
    const RawAnswer answer = rawRequest(m_face->url(), one + one);
    QCOMPARE(answer.bytes.count("HTTP/1.0 200 Ok"), 2);
    QCOMPARE(answer.headers()["Connection"], "Keep-Alive");
    QVERIFY(answer.closed); // silently, when nobody asks any more
    QVERIFY(rawRequest(m_face->url(), "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n").bytes.isEmpty());
}

void OvmsFaceTest::rateLimit()
{
    start({.rateLimit = {.burst = 12, .perMinute = 6}, .limitDelayMs = 60}); // one is spent on the login
    for (int i = 0; i < 11; ++i)
        QCOMPARE(get("/api/vehicles").statusLine(), "HTTP/1.0 200 Ok");
    QElapsedTimer timer;
    timer.start();
    const RawAnswer refused = get("/api/vehicles");
    QVERIFY(timer.elapsed() >= 55);
    QCOMPARE(refused.statusLine(), "HTTP/1.0 429 Too many requests");
    QCOMPARE(refused.body(), "");
    QCOMPARE(refused.headers().keys(),
             (QByteArrayList{"Cache-Control", "Connection", "Content-Length", "Date", "Expires"}));
    m_clock.advanceMs(60'000);
    int passed = 0;
    for (int i = 0; i < 8; ++i)
        passed += get("/api/vehicles").statusLine().endsWith("200 Ok") ? 1 : 0;
    QCOMPARE(passed, 5); // six more, and the last one of a quota is refused
}

void OvmsFaceTest::tenThousandVehicles()
{
    start({.rateLimit = {.burst = 0}}, 10'000);
    QElapsedTimer timer;
    timer.start();
    const QByteArray body = get("/api/vehicles").body();
    const qint64 list = timer.elapsed();
    QCOMPARE(body.count("\"id\""), 10'000);
    timer.restart();
    constexpr int Asked = 200;
    for (int i = 0; i < Asked; ++i)
        QVERIFY(get("/api/protocol/" + id(i * 49)).statusLine().endsWith("200 Ok"));
    qInfo("10,000 vehicles: list %lld ms, protocol %.2f ms each with a connection of its own", list,
          static_cast<double>(timer.elapsed()) / Asked);
    QVERIFY2(list < 500, qPrintable(QString::number(list)));
}

QTEST_GUILESS_MAIN(OvmsFaceTest)
#include "ovms_face_test.moc"
