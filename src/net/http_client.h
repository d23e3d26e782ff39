// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/task.h"
#include "net/http_message.h"

#include <QObject>
#include <QSslCertificate>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace fleetglass {

/// How often a service may be asked. One bucket per host and user, shared by all requests of this client.
struct RateLimit {
    int burst = 120;
    double perMinute = 60;
};

/// How long to wait before a failed request is sent again. Every pause is shortened by chance by up to a half, so that
/// requests that failed together do not come back together. A Retry-After beyond `longest` ends the request instead.
struct RetryTimes {
    std::chrono::milliseconds base = std::chrono::seconds(1);
    double factor = 2;
    std::chrono::milliseconds longest = std::chrono::seconds(60);
};

/// When a host counts as down, and how often it is tried then.
struct BreakerTimes {
    int failures = 5;                                               ///< in a row: no network, no answer in time, 5xx
    std::chrono::milliseconds firstPause = std::chrono::seconds(5); ///< doubled after every probe that failed
    std::chrono::milliseconds longestPause = std::chrono::minutes(5);
};

/// What the account's owner allowed beyond trusted HTTPS. Loopback may always be plain.
struct TransportPolicy {
    bool allowPlainHttp = false;
    QByteArray pinnedCertificateSha256 =
        {}; ///< exactly this certificate is trusted, whatever its name and dates; empty: none
};

/// A certificate that was not accepted, for people to look at.
struct CertificateProblem {
    QString host;
    QSslCertificate certificate;
    QByteArray sha256;
    QStringList reasons;         ///< from the TLS library, English
    bool replacesPinned = false; ///< another certificate was pinned: somebody changed it
};

struct HttpClientConfig {
    RateLimit rateLimit = {};
    TransportPolicy transport = {};
    QString recordDirectory = {}; ///< cleaned request/answer pairs are written here; empty: not
    QList<QByteArray> secretParameters =
        {}; ///< names of query and form fields whose values are blanked in recordings and logs

    /// Adds cookie, header or query to every request but sign-ins, before each attempt.
    std::function<void(HttpRequest &)> authorise = {};
    /// Signs in again after a 401; shared by all requests that wait. May be empty. Requests that were waiting to be sent
    /// when it began are held back until it ends; if it fails, they and the refused ones end with its error. Its own
    /// requests carry HttpRequest::isSignIn: one that does not, and is refused, would wait for itself.
    std::function<Task<Result<void>>()> signInAgain = {};
    /// The service's own reading of an answer of 400 and above, where the general one would be wrong. The kind it gives decides
    /// what happens next: LoginRefused leads to a new sign-in, RateLimited empties the budget, and so on.
    std::function<std::optional<Error>(int status, const QByteArray &body)> classify = {};

    RetryTimes retryTimes = {};
    BreakerTimes breakerTimes = {};
    int maxInFlight = 6; ///< more wait in our queue, where the more urgent overtakes; Qt opens 6 connections to a host
};

/// Sends requests to one service: time limits, retries, budget, breaker, sign-in, TLS rules, recording.
/// Lives on the thread that made it. Ends every request exactly once, always later, with ErrorKind::Cancelled
/// for those still open when the client is destroyed.
///
/// What is repeated (at most 3 attempts, exponential back-off with jitter, Retry-After honoured, and only where
/// HttpRequest::mayRepeat): Network, Timeout, RateLimited, ServerFault with status 5xx. Never: Tls, LoginRefused (but one
/// sign-in and one repeat), Forbidden, NotFound, Rejected, BadReply, Unsupported (501). A kept connection that the server had
/// closed is repeated once at once. After repeated failures of the host the breaker lets one probe at a time through;
/// the others fail at once with the last error and the time of the next probe as retryAfter. What the user asks for
/// (HttpPriority::User) may be the probe at any time.
///
/// A request that must not happen twice travels on a connection of its own, so that a kept connection that died cannot leave
/// it in doubt. Redirects are followed within the origin only, at most 5. Cookies are nobody's business here: `authorise`
/// sets them, the reply's headers show them. What went wrong begins Error::detail with a stable phrase: "host not found: …",
/// "connection refused: …", "connection closed: …", "no network", "no answer: …", "TLS handshake failed: …",
/// "certificate not accepted: …", or "METHOD /path: STATUS" where the server answered.
class HttpClient : public QObject
{
    Q_OBJECT
public:
    HttpClient(HttpClientConfig config, const Clock &clock, QObject *parent = nullptr);
    ~HttpClient() override;

    Task<Result<HttpReply>> send(HttpRequest request);

    /// Requests that may be sent at once without waiting for the budget.
    int availableBudget() const;
    /// The last certificate that was refused, if any.
    std::optional<CertificateProblem> certificateProblem() const;

private:
    struct Private;
    std::shared_ptr<Private> d;
};

} // namespace fleetglass
