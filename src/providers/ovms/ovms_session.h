// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/task.h"
#include "domain/account.h"
#include "net/ending.h"
#include "net/http_client.h"
#include "providers/ovms/ovms_record_reader.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace fleetglass {

/// One call of the API.
struct OvmsCall {
    HttpMethod method = HttpMethod::Get;
    QStringList path; ///< segments below /api, as they are: "historical", "DEMO 1", "*-LOG-Trip"
    HttpPriority priority = HttpPriority::Background;
    std::optional<qint64> sinceMs = std::nullopt; ///< UTC
    QByteArray form = {};                         ///< urlencoded body of a POST
    QStringList secretsInPath = {};               ///< see HttpRequest
    bool mayRepeat = true;
    std::chrono::milliseconds timeLimit = std::chrono::seconds(30); ///< a server that refuses answers 20 s late
};

/// An answer below 400, and when the server wrote it by its own clock (UTC; ours where it does not say).
struct OvmsAnswer {
    QByteArray body;
    qint64 answeredAtMs = 0;
};

/// One sign-in on one OVMS server, shared by the services of an account.
///
/// GET /api/cookie without a cookie, name and password in the URL, opens a session; it dies a fixed time (300 s) after that however
/// much it is used, and every attachment to a vehicle dies with it. So a 401 leads to one new sign-in, and after each new
/// sign-in the watched vehicles are attached again. A token without the right "session" is refused there with 403 "Insufficient
/// rights": name and token are then sent with each call, and no vehicle is ever attached, because such an attachment never ends.
///
/// Make it with make(). Coroutines keep it alive; close() ends what still runs.
class OvmsSession : public std::enable_shared_from_this<OvmsSession>
{
public:
    static std::shared_ptr<OvmsSession> make(const Account &account, const QString &secret, const RateLimit &limit,
                                             const Clock &clock, const QString &recordDirectory);

    Task<Result<void>> signIn() { return ensureSignedIn(shared_from_this()); }
    Task<Result<OvmsAnswer>> call(OvmsCall call) { return run(shared_from_this(), std::move(call)); }
    /// Attaches, so that the module reports every minute instead of every ten. Does nothing where that could not be undone.
    Task<Result<void>> watch(QString remoteId) { return attach(shared_from_this(), std::move(remoteId)); }
    Task<Result<void>> unwatch(QString remoteId) { return detach(shared_from_this(), std::move(remoteId)); }
    /// Waits for what runs (3 s at most), detaches and signs out (5 s at most), then close().
    Task<> shutDown() { return end(shared_from_this()); }
    /// Everything that still waits ends as cancelled.
    void close();

    int availableBudget() const { return m_client ? m_client->availableBudget() : 0; }
    std::optional<CertificateProblem> certificateProblem() const;

    // What is known of the vehicles for as long as the account is open.
    QHash<QString, OvmsUnit> units; ///< what their distances are in
    QSet<QString> withoutTpms;      ///< for which /api/tpms fails, see OvmsFleetService

private:
    using Self = std::shared_ptr<OvmsSession>;

    OvmsSession(const Account &account, const QString &secret, const Clock &clock);
    QUrl urlOf(const OvmsCall &call) const;
    QByteArray credentials() const;
    void authorise(HttpRequest &request) const;
    qint64 answeredAtMs(const HttpReply &reply) const;
    bool takeCookie(const HttpReply &reply);
    bool mayHaveExpired(const OvmsCall &call, const Error &error) const;

    static Task<Result<void>> ensureSignedIn(Self self);
    static Task<Result<void>> signInOnce(Self self);
    static Task<Result<void>> askForSession(Self self);
    static Task<> attachAgain(Self self);
    static Task<Result<OvmsAnswer>> run(Self self, OvmsCall call);
    static Task<Result<HttpReply>> send(Self self, OvmsCall call);
    static Task<Result<void>> attach(Self self, QString remoteId);
    static Task<Result<void>> detach(Self self, QString remoteId);
    static Task<> signOut(Self self, std::shared_ptr<bool> isDone);
    static Task<> end(Self self);

    QByteArray m_base; ///< "https://host:6869/api", encoded
    QString m_user;
    QString m_secret;
    const Clock &m_clock;
    std::unique_ptr<HttpClient> m_client;

    QByteArray m_cookie; ///< "ovmsapisession=…"; empty: no session
    qint64 m_signedInAtMs = 0;
    bool m_isInline = false; ///< name and token travel with each call
    bool m_isClosing = false;
    int m_running = 0;
    bool m_isSigningIn = false;
    std::vector<Ending<Result<void>>> m_waitForSignIn;
    QSet<QString> m_watched;
    QSet<QString> m_attaching;
};

// How an error came about, where the kind alone does not tell.
bool isOvmsParanoid(const Error &error); ///< 502: the vehicle's records are encrypted
bool isOvmsGone(const Error &error);     ///< 403: no such vehicle in this account (any more)

} // namespace fleetglass
