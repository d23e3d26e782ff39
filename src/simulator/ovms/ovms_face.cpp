// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/ovms/ovms_face.h"

#include "simulator/random.h"

#include <QTimer>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

OvmsReply unauthorized()
{
    return OvmsReply::error(401, "Unauthorized", "Authentication failed");
}

OvmsReply unrecognised()
{
    return OvmsReply::error(404, "Unrecongised API call", "Unrecognised API call"); // the reason is misspelt there
}

OvmsReply notFound()
{
    return OvmsReply::error(404, "not found", "not found");
}

} // namespace

OvmsFace::OvmsFace(World &world, const Clock &clock, const OvmsFaceOptions &options, QObject *parent)
    : QObject(parent)
    , m_world(world)
    , m_clock(clock)
    , m_options(options)
    , m_server([this](const ServedRequest &request, const Connection &connection) { handle(request, connection); }, this)
    , m_accounts(options.user, options.password, options.sessionLifeS * 1000LL, world.options().seed)
    , m_limit(options.rateLimit, clock.nowMs())
    , m_faults(options.faults)
    , m_draws(scramble(world.options().seed, 0xFA017ULL))
{
    m_server.setIdleLimitMs(options.keepAliveMs);
}

Result<void> OvmsFace::listen(quint16 port, const std::optional<QSslConfiguration> &tls)
{
    const Result<void> listening = m_server.listen(port, tls);
    if (listening) {
        m_url.setScheme(tls ? u"https"_s : u"http"_s);
        m_url.setHost(u"127.0.0.1"_s);
        m_url.setPort(m_server.port());
    }
    return listening;
}

void OvmsFace::close()
{
    m_server.close();
}

QUrl OvmsFace::url() const
{
    return m_url;
}

void OvmsFace::setFaults(const FaultPlan &faults)
{
    const QMutexLocker locker(&m_faultsMutex);
    m_faults = faults;
}

OvmsServerTime OvmsFace::serverTime() const
{
    const QMutexLocker locker(&m_faultsMutex);
    return {m_clock.nowMs(), m_faults.skewMs()};
}

void OvmsFace::handle(const ServedRequest &request, const Connection &connection)
{
    ++m_requests;
    expireSessions();
    std::optional<Fault> fault;
    {
        const QMutexLocker locker(&m_faultsMutex);
        m_draws = scramble(m_draws);
        fault = m_faults.drawn(request.path, m_draws);
    }
    if (!m_limit.admit(m_clock.nowMs()))
        refuseLater(request, connection);
    else if (fault)
        meetFault(*fault, request, connection);
    else
        answer(request, connection);
}

void OvmsFace::refuseLater(const ServedRequest &request, const Connection &connection)
{
    QTimer::singleShot(m_options.limitDelayMs, this, [this, request, connection] {
        OvmsReply reply{.status = 429, .reason = "Too many requests", .contentType = {}, .crossOrigin = false};
        send(reply, request, connection);
    });
}

void OvmsFace::meetFault(const Fault &fault, const ServedRequest &request, const Connection &connection)
{
    switch (fault.kind) {
    case FaultKind::Unauthorized:
        send(unauthorized(), request, connection);
        break;
    case FaultKind::TooMany:
        refuseLater(request, connection);
        break;
    case FaultKind::ServerError:
        send(OvmsReply::error(500, "Internal Server Error", "Internal Server Error"), request, connection);
        break;
    case FaultKind::Slow:
        QTimer::singleShot(fault.value, this, [this, request, connection] { answer(request, connection); });
        break;
    case FaultKind::Cut: {
        const OvmsReply reply = replyTo(request);
        const QByteArray whole = reply.toBytes(serverTime().wallMs, false, true, 0);
        connection->answer(whole.chopped((reply.body.size() + 1) / 2), false);
        break;
    }
    case FaultKind::Garbage:
        send({.body = "\x00\xff{]\x1b[[,\"soc\":8\xc3"_ba + QByteArray::number(m_draws)}, request, connection);
        break;
    case FaultKind::Html:
        send(
            {.contentType = "text/html",
             .body = "<!DOCTYPE html>\n<html><head><title>Welcome</title></head><body>Please sign in.</body></html>\n"},
            request, connection);
        break;
    case FaultKind::Empty:
        send({}, request, connection);
        break;
    case FaultKind::Drop:
        connection->drop();
        break;
    case FaultKind::Silence:
    case FaultKind::Skew:
        break;
    }
}

void OvmsFace::answer(const ServedRequest &request, const Connection &connection)
{
    send(replyTo(request), request, connection);
}

void OvmsFace::send(const OvmsReply &reply, const ServedRequest &request, const Connection &connection)
{
    if (!connection) // gone meanwhile
        return;
    const OvmsServerTime now = serverTime();
    const bool keepAlive = request.keepAlive() && reply.status != 429;
    connection->answer(reply.toBytes(now.wallMs + now.skewMs, keepAlive, request.method != "HEAD", m_draws), keepAlive);
}

void OvmsFace::expireSessions()
{
    const qint64 now = m_clock.nowMs();
    const QStringList expired = m_accounts.expireSessions(now);
    for (const QString &session : expired)
        m_watchers.endSession(session, now);
}

std::optional<OvmsCaller> OvmsFace::callerOf(const ServedRequest &request) const
{
    // Cookies are split at "; ": without the space the second one is part of the first.
    const QString cookies = QString::fromLatin1(request.header("cookie"));
    for (const QString &cookie : cookies.split(u"; "_s)) {
        if (cookie.startsWith("ovmsapisession="_L1)) {
            if (auto caller = m_accounts.bySession(cookie.mid(15), m_clock.nowMs()))
                return caller; // what the URL says is not read then
        }
    }
    const auto query = formFields(request.query);
    return m_accounts.byPassword(field(query, u"username"_s).value_or(QString()),
                                 field(query, u"password"_s).value_or(QString()));
}

const OvmsFace::Route *OvmsFace::routeFor(const QByteArray &method, const QByteArray &name)
{
    static constexpr Route Routes[] = {
        {"GET", "cookie", &OvmsFace::login, false},
        {"DELETE", "cookie", &OvmsFace::logout, false},
        {"GET", "token", &OvmsFace::listTokens, false},
        {"POST", "token", &OvmsFace::makeToken, false},
        {"DELETE", "token", &OvmsFace::deleteToken, false},
        {"GET", "vehicles", &OvmsFace::vehicles, false},
        {"GET", "vehicle", &OvmsFace::attach, true},
        {"DELETE", "vehicle", &OvmsFace::detach, true},
        {"GET", "protocol", &OvmsFace::protocol, true},
        {"GET", "status", &OvmsFace::status, true},
        {"GET", "charge", &OvmsFace::charge, true},
        {"GET", "location", &OvmsFace::location, true},
        {"GET", "tpms", &OvmsFace::tyres, true},
        {"GET", "historical", &OvmsFace::historical, true},
        {"PUT", "charge", &OvmsFace::notImplemented, false},
        {"DELETE", "charge", &OvmsFace::notImplemented, false},
        {"GET", "lock", &OvmsFace::brokenHandler, false},
        {"PUT", "lock", &OvmsFace::notImplemented, false},
        {"DELETE", "lock", &OvmsFace::notImplemented, false},
        {"GET", "valet", &OvmsFace::notImplemented, false},
        {"PUT", "valet", &OvmsFace::notImplemented, false},
        {"DELETE", "valet", &OvmsFace::notImplemented, false},
        {"GET", "features", &OvmsFace::notImplemented, false},
        {"PUT", "features", &OvmsFace::notImplemented, false},
        {"GET", "parameters", &OvmsFace::notImplemented, false},
        {"PUT", "parameters", &OvmsFace::notImplemented, false},
        {"PUT", "reset", &OvmsFace::notImplemented, false},
        {"PUT", "homelink", &OvmsFace::notImplemented, false},
    };
    for (const Route &route : Routes) {
        if (method == route.method && name == route.name)
            return &route;
    }
    return nullptr;
}

OvmsReply OvmsFace::replyTo(const ServedRequest &request)
{
    static const QByteArrayList methods{"GET", "PUT", "POST", "DELETE"};
    if (!methods.contains(request.method)) {
        OvmsReply reply = OvmsReply::error(501, "not implemented", "501 not implemented");
        reply.crossOrigin = false;
        reply.allowHeader = true;
        return reply;
    }
    const QByteArrayList parts = request.path.split('/'); // "", "api", call, id, rest
    if (parts.size() < 2 || !parts[0].isEmpty() || parts[1] != "api")
        return notFound();
    const Route *route = routeFor(request.method, parts.value(2));
    if (!route)
        return unrecognised();
    const std::optional<OvmsCaller> caller = callerOf(request);
    if (!caller)
        return unauthorized();

    Call call{.request = request,
              .caller = *caller,
              .id = QString::fromUtf8(QByteArray::fromPercentEncoding(parts.value(3))),
              .rest = QString::fromUtf8(QByteArray::fromPercentEncoding(parts.value(4))),
              .restGiven = parts.size() > 4,
              .index = std::nullopt};
    if (route->ofVehicle) {
        call.index = m_world.find(call.id);
        if (!call.index)
            return OvmsReply::error(403, "Forbidden", "Forbidden");
    }
    return (this->*route->run)(call);
}

} // namespace fleetglass
