// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/circuit_breaker.h"
#include "net/exchange_recorder.h"
#include "net/http_exchange.h"
#include "net/pending_request.h"
#include "net/request_queue.h"
#include "net/token_bucket.h"

#include <QHash>
#include <QNetworkAccessManager>

#include <unordered_map>

namespace fleetglass {

/// The way of all requests of one client: queue, budget, breaker, wire, and what an answer leads to.
/// Every step happens in the event loop, never inside add().
class RequestFlow final : public QObject, public std::enable_shared_from_this<RequestFlow>
{
    Q_OBJECT
public:
    RequestFlow(HttpClientConfig config, const Clock &clock);
    ~RequestFlow() override;

    Ending<Result<HttpReply>> add(HttpRequest request);
    /// Ends all that are open as cancelled. Nothing may be added after it.
    void close();

    int availableBudget() const;
    const std::optional<CertificateProblem> &certificateProblem() const { return m_certificateProblem; }

private:
    // sending
    void pumpSoon();
    void pump();
    void admit(PendingRequest &pending);
    void dispatch(PendingRequest &pending);
    void enqueue(PendingRequest &pending);
    void refuseWaiting(const QString &host);
    CircuitBreaker &breakerOf(const PendingRequest &pending);

    // what an answer leads to
    void exchangeEnded(quint64 id, const ExchangeOutcome &outcome);
    void log(const PendingRequest &pending, const ExchangeOutcome &outcome) const;
    void tellBreaker(const PendingRequest &pending, const Result<HttpReply> &result);
    Error readStatus(const PendingRequest &pending, const HttpReply &reply) const;
    void redirect(PendingRequest &pending, const HttpReply &reply);
    void failed(PendingRequest &pending, Error error);
    void repeatLater(PendingRequest &pending, std::chrono::milliseconds pause);
    void end(PendingRequest &pending, Result<HttpReply> result);

    // signing in again
    void loginRefused(PendingRequest &pending, Error error);
    void startSignIn();
    void signInEnded(const Result<void> &outcome);
    static Task<> signIn(std::weak_ptr<RequestFlow> flow, std::function<Task<Result<void>>()> signInAgain);

    HttpClientConfig m_config;
    const Clock &m_clock;
    QNetworkAccessManager m_manager;
    TokenBucket m_bucket;
    ExchangeRecorder m_recorder;
    QHash<QString, CircuitBreaker> m_breakers;
    std::optional<CertificateProblem> m_certificateProblem;

    std::unordered_map<quint64, std::unique_ptr<PendingRequest>> m_pending;
    std::vector<quint64> m_new; ///< just added, not yet looked at
    RequestQueue m_queue;
    int m_inFlight = 0;
    quint64 m_lastId = 0;
    bool m_pumpPlanned = false;
    QTimer m_budgetTimer;

    std::vector<quint64> m_waitForSignIn;
    bool m_signingIn = false;
    int m_signIns = 0; ///< that have succeeded
};

} // namespace fleetglass
