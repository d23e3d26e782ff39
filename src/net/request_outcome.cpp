// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The half of RequestFlow that decides what an answer leads to.

#include "core/log.h"
#include "net/redirect_rules.h"
#include "net/reply_errors.h"
#include "net/request_flow.h"
#include "net/retry_policy.h"

#include <QRandomGenerator>

namespace fleetglass {

using namespace Qt::StringLiterals;

void RequestFlow::exchangeEnded(quint64 id, const ExchangeOutcome &outcome)
{
    --m_inFlight;
    pumpSoon();
    PendingRequest &pending = *m_pending.at(id);
    pending.exchange.release()->deleteLater(); // we are inside its signal
    log(pending, outcome);
    m_recorder.record(pending.sent, outcome.result, outcome.tookMs);
    if (outcome.certificateProblem)
        m_certificateProblem = outcome.certificateProblem;

    if (outcome.keptConnectionDied && pending.request.mayRepeat && !pending.repeatedOnNewConnection) {
        breakerOf(pending).abandoned();
        pending.repeatedOnNewConnection = true;
        enqueue(pending);
        return;
    }
    Result<HttpReply> result = outcome.result;
    if (result && result->status >= 400)
        result = std::unexpected(readStatus(pending, *result));
    tellBreaker(pending, result);
    if (!result)
        failed(pending, std::move(result).error());
    else if (isRedirect(*result))
        redirect(pending, *result);
    else
        end(pending, std::move(result));
}

void RequestFlow::log(const PendingRequest &pending, const ExchangeOutcome &outcome) const
{
    const QString how =
        outcome.result ? QString::number(outcome.result->status) : QString(errorKindName(outcome.result.error().kind));
    qCDebug(lcNet).noquote() << describeRequest(pending.sent) << how << outcome.tookMs << "ms";
}

void RequestFlow::tellBreaker(const PendingRequest &pending, const Result<HttpReply> &result)
{
    CircuitBreaker &breaker = breakerOf(pending);
    if (!result && CircuitBreaker::counts(result.error())) {
        breaker.failed(result.error(), m_clock.nowMs());
        if (breaker.isOpen())
            refuseWaiting(pending.host());
    } else if (!result && result.error().kind == ErrorKind::Tls) {
        breaker.abandoned(); // whether the service behind is well is not known
    } else {
        breaker.succeeded(); // it answered, whatever it said
    }
}

Error RequestFlow::readStatus(const PendingRequest &pending, const HttpReply &reply) const
{
    Error general = statusError(pending.request, reply, m_clock.nowMs());
    if (!m_config.classify)
        return general;
    std::optional<Error> own = m_config.classify(reply.status, reply.body);
    if (!own)
        return general;
    own->httpStatus = reply.status;
    if (own->detail.isEmpty())
        own->detail = general.detail;
    if (!own->retryAfter)
        own->retryAfter = general.retryAfter;
    return *std::move(own);
}

void RequestFlow::redirect(PendingRequest &pending, const HttpReply &reply)
{
    Result<HttpRequest> next = followRedirect(pending.request, reply, pending.visited);
    if (!next) {
        end(pending, std::unexpected(std::move(next).error()));
        return;
    }
    pending.request = *std::move(next);
    pending.visited.append(shownPath(pending.request));
    enqueue(pending);
}

void RequestFlow::failed(PendingRequest &pending, Error error)
{
    if (error.kind == ErrorKind::RateLimited) {
        const auto asked = error.retryAfter.value_or(std::chrono::milliseconds(0));
        m_bucket.drain(m_clock.nowMs(), std::min(asked, m_config.retryTimes.longest).count());
    }
    if (error.kind == ErrorKind::LoginRefused) {
        loginRefused(pending, std::move(error));
        return;
    }
    ++pending.attempts;
    const double chance = QRandomGenerator::global()->generateDouble();
    const auto pause = pauseBeforeRepeat(error, pending.attempts, m_config.retryTimes, chance);
    if (pause && pending.request.mayRepeat)
        repeatLater(pending, *pause);
    else
        end(pending, std::unexpected(std::move(error)));
}

void RequestFlow::repeatLater(PendingRequest &pending, std::chrono::milliseconds pause)
{
    pending.backOff = std::make_unique<QTimer>();
    pending.backOff->setSingleShot(true);
    connect(pending.backOff.get(), &QTimer::timeout, this, [this, id = pending.id] {
        PendingRequest &waited = *m_pending.at(id);
        waited.backOff.release()->deleteLater(); // we are inside its signal
        enqueue(waited);
    });
    pending.backOff->start(pause);
}

void RequestFlow::loginRefused(PendingRequest &pending, Error error)
{
    if (pending.request.isSignIn || pending.repeatedAfterSignIn || !m_config.signInAgain) {
        end(pending, std::unexpected(std::move(error)));
        return;
    }
    pending.repeatedAfterSignIn = true;
    if (pending.signInsWhenSent < m_signIns) {
        enqueue(pending); // somebody else has signed in meanwhile
        return;
    }
    m_waitForSignIn.push_back(pending.id);
    if (!m_signingIn)
        startSignIn();
}

void RequestFlow::startSignIn()
{
    m_signingIn = true;
    // What waits now would be sent with credentials known to be refused. What comes from now on is let through: the sign-in
    // itself may need more than requests marked as such.
    const auto held = m_queue.takeIf([this](quint64 id) { return !m_pending.at(id)->request.isSignIn; });
    m_waitForSignIn.insert(m_waitForSignIn.end(), held.begin(), held.end());
    signIn(weak_from_this(), m_config.signInAgain);
}

Task<> RequestFlow::signIn(std::weak_ptr<RequestFlow> flow, std::function<Task<Result<void>>()> signInAgain)
{
    const Result<void> outcome = co_await signInAgain();
    if (const auto alive = flow.lock())
        alive->signInEnded(outcome);
}

void RequestFlow::signInEnded(const Result<void> &outcome)
{
    m_signingIn = false;
    if (outcome)
        ++m_signIns;
    for (const quint64 id : std::exchange(m_waitForSignIn, {})) {
        PendingRequest &pending = *m_pending.at(id);
        if (outcome)
            enqueue(pending);
        else
            end(pending, std::unexpected(outcome.error()));
    }
}

} // namespace fleetglass
