// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/task.h"
#include "net/http_message.h"

#include <QObject>
#include <QSslCertificate>

#include <functional>
#include <memory>
#include <optional>

namespace fleetglass {

/// How often a service may be asked. One bucket per host and user, shared by all requests of this client.
struct RateLimit {
    int burst = 120;
    double perMinute = 60;
};

/// What the account's owner allowed beyond trusted HTTPS. Loopback may always be plain.
struct TransportPolicy {
    bool allowPlainHttp = false;
    QByteArray pinnedCertificateSha256; ///< exactly this certificate is trusted, whatever its name and dates; empty: none
};

/// A certificate that was not accepted, for people to look at.
struct CertificateProblem {
    QString host;
    QSslCertificate certificate;
    QByteArray sha256;
    QStringList reasons;   ///< from the TLS library, English
    bool replacesPinned = false; ///< another certificate was pinned: somebody changed it
};

struct HttpClientConfig {
    RateLimit rateLimit;
    TransportPolicy transport;
    QString recordDirectory;  ///< cleaned request/answer pairs are written here; empty: not
    QList<QByteArray> secretParameters; ///< names of query and form fields whose values are blanked in recordings and logs

    /// Adds cookie, header or query to every request but sign-ins, before each attempt.
    std::function<void(HttpRequest &)> authorise;
    /// Signs in again after a 401; shared by all requests that wait. May be empty.
    std::function<Task<Result<void>>()> signInAgain;
    /// The service's own reading of an answer of 400 and above, where the general one would be wrong.
    std::function<std::optional<Error>(int status, const QByteArray &body)> classify;
};

/// Sends requests to one service: time limits, retries, budget, breaker, sign-in, TLS rules, recording.
/// Lives on the thread that made it. Ends every request exactly once, always later, with ErrorKind::Cancelled
/// for those still open when the client is destroyed.
///
/// What is repeated (at most 3 attempts, exponential back-off with jitter, Retry-After honoured, and only where
/// HttpRequest::mayRepeat): Network, Timeout, RateLimited, ServerFault with status 5xx. Never: Tls, LoginRefused (but one
/// sign-in and one repeat), Forbidden, NotFound, Rejected, BadReply, Unsupported (501). A kept connection that the server had
/// closed is repeated once at once. After repeated failures of the host the breaker lets one probe at a time through;
/// the others fail at once with the last error and its retryAfter.
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
