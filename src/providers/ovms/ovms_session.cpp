// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/ovms/ovms_session.h"

#include "core/log.h"
#include "providers/ovms/ovms_json.h"

#include <QCoroTimer>
#include <QLocale>
#include <QTimeZone>

#include <utility>

namespace fleetglass {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int httpsPort = 6869;
constexpr int httpPort = 6868;
constexpr int forbiddenStatus = 403;
constexpr int badGatewayStatus = 502;
const QString insufficientRights = u"insufficient rights"_s;

/// Counts a call for as long as it runs.
class Running
{
public:
    explicit Running(int &count) : m_count(count) { ++m_count; }
    ~Running() { --m_count; }
    Q_DISABLE_COPY_MOVE(Running)

private:
    int &m_count;
};

/// The server may be given as people know it: with or without port, /api and a slash at the end.
QByteArray baseOf(const QUrl &server)
{
    QUrl base;
    base.setScheme(server.scheme());
    base.setHost(server.host());
    base.setPort(server.port(server.scheme() == "http"_L1 ? httpPort : httpsPort));
    QString path = server.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    if (!path.endsWith("/api"_L1))
        path += "/api"_L1;
    return base.toEncoded() + path.toUtf8();
}

/// The server's reading of its own answers: errors are plain text.
std::optional<Error> classify(int status, const QByteArray &body)
{
    if (status == forbiddenStatus && body.startsWith("Insufficient rights"))
        return Error{.kind = ErrorKind::Forbidden, .detail = insufficientRights, .httpStatus = status};
    if (status == 404 && body.startsWith("Unrecognised API call")) // older servers lack some calls
        return Error{.kind = ErrorKind::Unsupported, .detail = u"unrecognised API call"_s, .httpStatus = status};
    if (status == badGatewayStatus && body.startsWith("Paranoid"))
        return Error{.kind = ErrorKind::Forbidden, .detail = u"paranoid vehicle"_s, .httpStatus = status};
    return std::nullopt;
}

} // namespace

bool isOvmsParanoid(const Error &error)
{
    return error.kind == ErrorKind::Forbidden && error.httpStatus == badGatewayStatus;
}

bool isOvmsGone(const Error &error)
{
    return error.kind == ErrorKind::Forbidden && error.httpStatus == forbiddenStatus
           && error.detail != insufficientRights;
}

OvmsSession::OvmsSession(const Account &account, const QString &secret, const Clock &clock)
    : m_base(baseOf(account.server))
    , m_user(account.user)
    , m_secret(secret)
    , m_clock(clock)
{}

std::shared_ptr<OvmsSession> OvmsSession::make(const Account &account, const QString &secret, const RateLimit &limit,
                                               const Clock &clock, const QString &recordDirectory)
{
    const std::shared_ptr<OvmsSession> session(new OvmsSession(account, secret, clock));
    const std::weak_ptr<OvmsSession> weak = session;
    HttpClientConfig config;
    config.rateLimit = limit;
    config.transport = {.allowPlainHttp = account.allowPlainHttp,
                        .pinnedCertificateSha256 = account.pinnedCertificateSha256};
    config.recordDirectory = recordDirectory;
    config.secretParameters = {"username", "password", "token", "owner", "m_ptoken"};
    config.maxInFlight = 2; // a server that refuses holds each connection for 20 s
    config.authorise = [weak](HttpRequest &request) {
        if (const auto self = weak.lock())
            self->authorise(request);
    };
    config.signInAgain = [weak]() -> Task<Result<void>> {
        const auto self = weak.lock();
        return self ? signInOnce(self) : []() -> Task<Result<void>> { co_return failure(ErrorKind::Cancelled, {}); }();
    };
    config.classify = classify;
    session->m_client = std::make_unique<HttpClient>(std::move(config), clock);
    return session;
}

void OvmsSession::close()
{
    m_isClosing = true;
    m_client.reset();
}

std::optional<CertificateProblem> OvmsSession::certificateProblem() const
{
    return m_client ? m_client->certificateProblem() : std::nullopt;
}

QByteArray OvmsSession::credentials() const
{
    // Everything but letters, digits and -._~ encoded: a bare + would arrive as a space.
    return "username=" + QUrl::toPercentEncoding(m_user) + "&password=" + QUrl::toPercentEncoding(m_secret);
}

QUrl OvmsSession::urlOf(const OvmsCall &call) const
{
    QByteArray encoded = m_base;
    for (const QString &segment : call.path)
        encoded += '/' + QUrl::toPercentEncoding(segment);
    if (call.sinceMs)
        encoded += "?since=" + QUrl::toPercentEncoding(ovmsTimeText(*call.sinceMs));
    return QUrl::fromEncoded(encoded, QUrl::StrictMode);
}

void OvmsSession::authorise(HttpRequest &request) const
{
    if (m_isInline) {
        const QByteArray encoded = request.url.toEncoded();
        request.url = QUrl::fromEncoded(encoded + (encoded.contains('?') ? '&' : '?') + credentials(), QUrl::StrictMode);
    } else if (!m_cookie.isEmpty()) {
        request.headers.emplace_back("Cookie", m_cookie);
    }
}

qint64 OvmsSession::answeredAtMs(const HttpReply &reply) const
{
    QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(reply.header("Date")), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    date.setTimeZone(QTimeZone::UTC);
    return date.isValid() ? date.toMSecsSinceEpoch() : m_clock.nowMs();
}

bool OvmsSession::takeCookie(const HttpReply &reply)
{
    for (const auto &[name, value] : reply.headers) {
        const QByteArray cookie = value.left(value.indexOf(';') < 0 ? value.size() : value.indexOf(';')).trimmed();
        if (name.compare("set-cookie", Qt::CaseInsensitive) == 0 && cookie.startsWith("ovmsapisession=")) {
            m_cookie = cookie;
            m_signedInAtMs = m_clock.nowMs();
            return true;
        }
    }
    return false;
}

bool OvmsSession::mayHaveExpired(const OvmsCall &call, const Error &error) const
{
    // Older servers say 404 where newer ones say 401. The list is always there, so its 404 can mean nothing else.
    constexpr qint64 shortestLifeMs = 100'000;
    return error.kind == ErrorKind::NotFound && call.path == QStringList{u"vehicles"_s} && !m_isInline
           && m_clock.nowMs() - m_signedInAtMs >= shortestLifeMs;
}

Task<Result<void>> OvmsSession::ensureSignedIn(Self self)
{
    if (!self->m_isInline && self->m_cookie.isEmpty())
        co_return co_await signInOnce(self);
    co_return Result<void>();
}

Task<Result<void>> OvmsSession::signInOnce(Self self)
{
    if (self->m_isSigningIn) {
        const Ending<Result<void>> ending;
        self->m_waitForSignIn.push_back(ending);
        co_return co_await ending.reached();
    }
    self->m_isSigningIn = true;
    const Result<void> outcome = co_await askForSession(self);
    self->m_isSigningIn = false;
    for (Ending<Result<void>> &waiting : std::exchange(self->m_waitForSignIn, {}))
        waiting.reach(outcome);
    if (outcome && !self->m_isInline)
        attachAgain(self); // not awaited: the requests that wait for this sign-in come first
    co_return outcome;
}

Task<Result<void>> OvmsSession::askForSession(Self self)
{
    self->m_cookie.clear();
    if (self->m_isClosing || !self->m_client)
        co_return failure(ErrorKind::Cancelled, u"signing out"_s);
    HttpRequest request;
    // Without the old cookie: with one that still lives the server would not look at the password.
    request.url = QUrl::fromEncoded(self->m_base + "/cookie?" + self->credentials(), QUrl::StrictMode);
    request.priority = HttpPriority::User;
    request.isSignIn = true;
    const Result<HttpReply> reply = co_await self->m_client->send(std::move(request));
    if (!self->m_client) // closed meanwhile: the clock may be gone, too
        co_return failure(ErrorKind::Cancelled, u"signed out"_s);
    if (!reply && reply.error().detail == insufficientRights) {
        qCInfo(lcProviders)
            << "the token may not open a session: it is sent with each call, and vehicles are not attached";
        self->m_isInline = true;
        co_return Result<void>();
    }
    if (!reply)
        co_return std::unexpected(reply.error());
    if (!self->takeCookie(*reply))
        co_return failure(ErrorKind::BadReply, u"no session in the answer to the sign-in: is this an OVMS server?"_s);
    self->m_isInline = false; // the token may have been given the right meanwhile
    co_return Result<void>();
}

Task<> OvmsSession::attachAgain(Self self)
{
    const QSet<QString> watched = self->m_watched - self->m_attaching;
    for (const QString &remoteId : watched) {
        if (!self->m_watched.contains(remoteId)) // no longer looked at since the loop began
            continue;
        const Result<void> attached = co_await attach(self, remoteId);
        if (!attached)
            qCDebug(lcProviders) << "cannot attach again:" << errorKindName(attached.error().kind);
    }
}

Task<Result<OvmsAnswer>> OvmsSession::run(Self self, OvmsCall call)
{
    const Running running(self->m_running);
    Result<HttpReply> reply = co_await send(self, call);
    if (!reply && self->mayHaveExpired(call, reply.error())) {
        self->m_cookie.clear();
        reply = co_await send(self, call);
    }
    if (!reply)
        co_return std::unexpected(reply.error());
    if (!self->m_client) // closed meanwhile: the clock may be gone, too
        co_return failure(ErrorKind::Cancelled, u"signed out"_s);
    co_return OvmsAnswer{.body = reply->body, .answeredAtMs = self->answeredAtMs(*reply)};
}

Task<Result<HttpReply>> OvmsSession::send(Self self, OvmsCall call)
{
    if (self->m_isClosing)
        co_return failure(ErrorKind::Cancelled, u"signing out"_s);
    const Result<void> signedIn = co_await ensureSignedIn(self);
    if (!signedIn)
        co_return std::unexpected(signedIn.error());
    if (!self->m_client)
        co_return failure(ErrorKind::Cancelled, u"signed out"_s);
    HttpRequest request{.method = call.method,
                        .url = self->urlOf(call),
                        .headers = {},
                        .body = call.form,
                        .contentType = call.form.isEmpty() ? QByteArray() : "application/x-www-form-urlencoded",
                        .priority = call.priority,
                        .mayRepeat = call.mayRepeat,
                        .timeLimit = call.timeLimit,
                        .secretsInPath = call.secretsInPath};
    co_return co_await self->m_client->send(std::move(request));
}

Task<Result<void>> OvmsSession::attach(Self self, QString remoteId)
{
    self->m_watched.insert(remoteId);
    self->m_attaching.insert(remoteId);
    const Result<void> signedIn = co_await ensureSignedIn(self);
    if (!signedIn || self->m_isInline) {
        self->m_attaching.remove(remoteId);
        co_return signedIn;
    }
    const OvmsCall call{.path = {u"vehicle"_s, remoteId}, .priority = HttpPriority::User};
    const Result<OvmsAnswer> answer = co_await run(self, call);
    self->m_attaching.remove(remoteId);
    if (answer)
        co_return Result<void>();
    if (isOvmsGone(answer.error()))
        self->m_watched.remove(remoteId);
    co_return std::unexpected(answer.error());
}

Task<Result<void>> OvmsSession::detach(Self self, QString remoteId)
{
    if (!self->m_watched.remove(remoteId) || self->m_isInline || self->m_cookie.isEmpty())
        co_return Result<void>(); // attachments have ended with their session
    const OvmsCall call{
        .method = HttpMethod::Delete, .path = {u"vehicle"_s, remoteId}, .priority = HttpPriority::Visible};
    const Result<OvmsAnswer> answer = co_await run(self, call);
    if (!answer)
        co_return std::unexpected(answer.error());
    co_return Result<void>();
}

Task<> OvmsSession::signOut(Self self, std::shared_ptr<bool> isDone)
{
    const auto remove = [](const Self &session, const QStringList &path) {
        HttpRequest request{.method = HttpMethod::Delete,
                            .url = session->urlOf({.path = path}),
                            .headers = {},
                            .body = {},
                            .contentType = {},
                            .priority = HttpPriority::User,
                            .mayRepeat = false,
                            .timeLimit = 5s};
        return session->m_client->send(std::move(request));
    };
    const QSet<QString> watched = self->m_watched;
    for (const QString &remoteId : watched) {
        // Signing out detaches too; where requests are scarce that alone must do.
        if (self->m_client && self->availableBudget() > watched.size())
            co_await remove(self, {u"vehicle"_s, remoteId});
    }
    if (self->m_client)
        co_await remove(self, {u"cookie"_s});
    *isDone = true;
}

Task<> OvmsSession::end(Self self)
{
    constexpr auto step = 20ms;
    self->m_isClosing = true;
    for (auto waited = 0ms; self->m_running > 0 && waited < 3s; waited += step)
        co_await QCoro::sleepFor(step);
    if (self->m_client && !self->m_cookie.isEmpty() && !self->m_isInline) {
        const auto isDone = std::make_shared<bool>(false);
        signOut(self, isDone);
        for (auto waited = 0ms; !*isDone && waited < 5s; waited += step)
            co_await QCoro::sleepFor(step);
    }
    self->m_cookie.clear();
    self->close();
    for (auto waited = 0ms; self->m_running > 0 && waited < 1s; waited += step) // the cancelled ones end later
        co_await QCoro::sleepFor(step);
}

} // namespace fleetglass
