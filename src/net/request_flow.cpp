// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/request_flow.h"

#include "net/reply_errors.h"
#include "net/tls_rules.h"

#include <algorithm>

namespace fleetglass {

using namespace Qt::StringLiterals;

RequestFlow::RequestFlow(HttpClientConfig config, const Clock &clock)
    : m_config(std::move(config))
    , m_clock(clock)
    , m_bucket(m_config.rateLimit, clock.nowMs())
    , m_recorder(m_config.recordDirectory, m_config.secretParameters, clock)
{
    m_config.maxInFlight = std::max(m_config.maxInFlight, 1);
    m_budgetTimer.setSingleShot(true);
    connect(&m_budgetTimer, &QTimer::timeout, this, &RequestFlow::pump);
}

RequestFlow::~RequestFlow() = default;

Ending<Result<HttpReply>> RequestFlow::add(HttpRequest request)
{
    auto pending = std::make_unique<PendingRequest>();
    pending->id = ++m_lastId;
    pending->visited = {shownPath(request)};
    pending->request = std::move(request);
    const auto ending = pending->ending;
    m_new.push_back(pending->id);
    m_pending.emplace(m_lastId, std::move(pending));
    pumpSoon();
    return ending;
}

void RequestFlow::close()
{
    m_budgetTimer.stop();
    for (auto &[id, pending] : std::exchange(m_pending, {}))
        pending->ending.reach(failure(ErrorKind::Cancelled, describeRequest(pending->request) + u": cancelled"_s));
    m_waitForSignIn.clear();
    m_new.clear();
    m_queue = {};
}

int RequestFlow::availableBudget() const
{
    return m_bucket.available(m_clock.nowMs());
}

void RequestFlow::pumpSoon()
{
    if (std::exchange(m_pumpPlanned, true))
        return;
    QMetaObject::invokeMethod(this, &RequestFlow::pump, Qt::QueuedConnection);
}

void RequestFlow::pump()
{
    m_pumpPlanned = false;
    for (const quint64 id : std::exchange(m_new, {}))
        admit(*m_pending.at(id));
    while (!m_queue.isEmpty() && m_inFlight < m_config.maxInFlight) {
        const qint64 nowMs = m_clock.nowMs();
        PendingRequest &next = *m_pending.at(m_queue.first());
        CircuitBreaker &breaker = breakerOf(next);
        if (breaker.refuses(nowMs, next.isUrgent())) {
            m_queue.removeFirst();
            end(next, std::unexpected(breaker.refusal(nowMs)));
            continue;
        }
        if (!m_bucket.take(nowMs)) {
            m_budgetTimer.start(std::chrono::milliseconds(m_bucket.waitMs(nowMs)));
            return;
        }
        m_queue.removeFirst();
        breaker.letThrough();
        dispatch(next);
    }
}

void RequestFlow::admit(PendingRequest &pending)
{
    if (std::optional<Error> problem = addressProblem(pending.request.url, m_config.transport))
        end(pending, std::unexpected(*std::move(problem)));
    else
        enqueue(pending);
}

void RequestFlow::enqueue(PendingRequest &pending)
{
    const qint64 nowMs = m_clock.nowMs();
    // Said at once, not after a wait for the budget.
    const CircuitBreaker &breaker = breakerOf(pending);
    if (breaker.refuses(nowMs, pending.isUrgent())) {
        end(pending, std::unexpected(breaker.refusal(nowMs)));
        return;
    }
    m_queue.add(pending.rank(), pending.id);
    pumpSoon();
}

void RequestFlow::dispatch(PendingRequest &pending)
{
    ++m_inFlight;
    pending.sent = pending.request;
    pending.signInsWhenSent = m_signIns;
    if (m_config.authorise && !pending.request.isSignIn)
        m_config.authorise(pending.sent);
    pending.exchange = std::make_unique<HttpExchange>(pending.sent, m_config.transport, m_manager, nullptr);
    connect(pending.exchange.get(), &HttpExchange::ended, this,
            [this, id = pending.id](const ExchangeOutcome &outcome) { exchangeEnded(id, outcome); });
    pending.exchange->start();
}

void RequestFlow::refuseWaiting(const QString &host)
{
    const qint64 nowMs = m_clock.nowMs();
    const auto refused = m_queue.takeIf([&](quint64 id) {
        const PendingRequest &pending = *m_pending.at(id);
        return pending.host() == host && breakerOf(pending).refuses(nowMs, pending.isUrgent());
    });
    for (const quint64 id : refused) {
        PendingRequest &pending = *m_pending.at(id);
        end(pending, std::unexpected(breakerOf(pending).refusal(nowMs)));
    }
}

CircuitBreaker &RequestFlow::breakerOf(const PendingRequest &pending)
{
    const QString host = pending.host();
    auto found = m_breakers.find(host);
    if (found == m_breakers.end())
        found = m_breakers.insert(host, CircuitBreaker(m_config.breakerTimes));
    return *found;
}

void RequestFlow::end(PendingRequest &pending, Result<HttpReply> result)
{
    auto ending = pending.ending;
    m_pending.erase(pending.id);
    ending.reach(std::move(result));
}

} // namespace fleetglass
