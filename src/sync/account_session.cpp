// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/account_session.h"

#include "archive/archive.h"
#include "core/log.h"
#include "providers/registry.h"
#include "store/fleet_store.h"

#include <QCoroSignal>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAtOnce = 2;
constexpr qsizetype mostWatched = 5;
constexpr qint64 watchRetryMs = 60'000;
constexpr qint64 lastGoodEveryMs = 10'000;

AskPlan planFor(const Account &account, int requestsPerVehicle)
{
    const ServiceInfo service = serviceInfo(account.service).value_or(ServiceInfo());
    return {.selectedMs = service.selectedIntervalMs,
            .visibleMs = service.visibleIntervalMs,
            .otherMs = service.otherIntervalMs,
            .listMs = service.listIntervalMs,
            .rateLimit = rateLimitFor(service, account.server),
            .requestsPerVehicle = std::max(requestsPerVehicle, 1)};
}

bool isLoopback(const QUrl &server)
{
    const QString host = server.host();
    return host == "localhost"_L1 || host == "::1"_L1 || host.startsWith("127."_L1);
}

} // namespace

/// Held by every coroutine of a session: says when the last one has ended.
class AccountSession::Running
{
public:
    explicit Running(std::shared_ptr<AccountSession> session) : m_session(std::move(session))
    {
        ++m_session->m_running;
    }
    Running(const Running &) = delete;
    Running &operator=(const Running &) = delete;
    ~Running()
    {
        if (--m_session->m_running == 0)
            emit m_session->idle();
        // Later, so that answers that are there at once do not pile up on the stack.
        QMetaObject::invokeMethod(
            m_session.get(), [session = m_session.get()] { session->pump(); }, Qt::QueuedConnection);
    }

private:
    std::shared_ptr<AccountSession> m_session;
};

AccountSession::AccountSession(Account account, SessionContext context, Mode mode)
    : m_account(std::move(account))
    , m_context(std::move(context))
    , m_mode(mode)
    , m_schedule(planFor(m_account, 1))
    , m_history(m_context.timing.historySelectedMs, m_context.timing.historyOtherMs)
    , m_batch(m_account.id)
    , m_lampSinceMs(nowMs())
{
    m_shownLamp = lamp();
}

AccountStatus AccountSession::status() const
{
    const bool isWaiting = !m_condition.isWell() && !isCutOff() && !m_account.paused;
    return {.accountId = m_account.id,
            .lamp = m_shownLamp,
            .sinceMs = m_lampSinceMs,
            .lastGoodMs = m_condition.lastGoodMs(),
            .retryAtMs = isWaiting ? m_condition.retryAtMs() : std::nullopt,
            .error = m_condition.error(),
            .activity = activity()};
}

void AccountSession::setSelected(const QStringList &remoteIds)
{
    if (remoteIds == m_selected)
        return;
    m_selected = remoteIds;
    m_schedule.setSelected(remoteIds);
    m_history.setSelected(remoteIds);
    m_watchFromMs = nowMs() + m_context.timing.watchDelayMs;
}

void AccountSession::setIntervalFactor(double factor)
{
    m_context.intervalFactor = factor;
    m_schedule.setIntervalFactor(factor);
    const auto scaled = [factor](qint64 ms) { return static_cast<qint64>(static_cast<double>(ms) * factor); };
    m_history.setIntervals(scaled(m_context.timing.historySelectedMs), scaled(m_context.timing.historyOtherMs));
}

void AccountSession::setOnline(bool isOnline)
{
    if (isOnline && !m_isOnline && lamp() == AccountLamp::Offline)
        m_condition.tryNow();
    m_isOnline = isOnline;
    noteLamp();
}

void AccountSession::refresh()
{
    m_condition.tryNow();
    m_schedule.askAllNow();
    noteLamp();
}

void AccountSession::pump()
{
    if (m_isClosing || m_account.paused || m_mode == Mode::Once || isCutOff())
        return;
    const qint64 now = nowMs();
    if (!m_condition.mayAsk(now))
        return;
    if (!m_provider) {
        if (!m_isOpening)
            open(shared_from_this());
        return;
    }
    if (m_condition.wantsListAsProbe() && m_asking == 0)
        m_schedule.askListNow();
    else if (!m_condition.isWell() && m_asking == 0)
        m_schedule.askLongestUnaskedNow(); // only a vehicle's answer tells that vehicles answer again
    while (m_asking < (m_condition.isWell() ? mostAtOnce : 1) && m_condition.mayAsk(now) && startNext(now)) {
    }
    if (m_condition.isWell())
        updateWatches(now);
}

bool AccountSession::startNext(qint64 nowMs)
{
    const int budget = m_provider->availableBudget();
    if (const std::optional<Ask> next = m_schedule.next(nowMs, budget)) {
        ask(shared_from_this(), *next);
        return true;
    }
    if (m_isCatchingUp || !m_provider->history() || !m_condition.isWell() || !m_schedule.allowsBackground(budget, 1))
        return false;
    const std::optional<HistoryQuestion> question = m_history.next(nowMs);
    if (question)
        catchUp(shared_from_this(), *question);
    return question.has_value();
}

void AccountSession::updateWatches(qint64 nowMs)
{
    if (m_isWatching || nowMs < m_watchFromMs)
        return;
    const QStringList wanted = m_selected.first(std::min(m_selected.size(), mostWatched));
    for (const QString &remoteId : std::as_const(m_watched)) {
        if (!wanted.contains(remoteId)) {
            changeWatch(shared_from_this(), remoteId, false);
            return;
        }
    }
    for (const QString &remoteId : wanted) {
        if (!m_watched.contains(remoteId) && m_schedule.hasVehicle(remoteId)) {
            changeWatch(shared_from_this(), remoteId, true);
            return;
        }
    }
}

void AccountSession::flush()
{
    if (m_isClosing || m_batch.isEmpty())
        return;
    const FleetUpdate update = m_batch.take();
    m_context.store->apply(update);
    m_context.archive->save(update);
    saveLastGood();
}

Task<> AccountSession::close(std::shared_ptr<AccountSession> self, bool dropGathered)
{
    if (!dropGathered)
        self->flush();
    self->m_isClosing = true;
    if (self->m_provider)
        shutDownProvider(self);
    // The archive answers in order: with this answer the batch flushed above is in it, too.
    if (const std::optional<qint64> lastGoodMs = self->m_condition.lastGoodMs(); !dropGathered && lastGoodMs)
        co_await self->m_context.archive->saveLastGoodMs(self->m_account.id, *lastGoodMs);
    if (self->m_running > 0)
        co_await qCoro(self.get(), &AccountSession::idle, self->m_context.timing.drain);
    if (self->m_running > 0)
        qCWarning(lcSync) << "account" << self->m_account.id << "still has" << self->m_running
                          << "questions open at its end";
}

void AccountSession::abandon()
{
    m_isClosing = true;
    if (m_provider)
        m_provider->abandon();
}

Task<> AccountSession::open(std::shared_ptr<AccountSession> self)
{
    const Running running(self);
    self->m_isOpening = true;
    co_await self->openProvider();
    self->m_isOpening = false;
}

Task<> AccountSession::ask(std::shared_ptr<AccountSession> self, Ask ask)
{
    const Running running(self);
    ++self->m_asking;
    self->m_schedule.started(ask, self->nowMs());
    bool isGood = false;
    if (ask.kind == AskKind::List)
        isGood = co_await self->readList();
    else
        isGood = co_await self->readVehicle(ask.remoteId, ask.priority);
    --self->m_asking;
    if (!self->m_isClosing)
        self->m_schedule.ended(ask, self->nowMs(), isGood);
}

Task<> AccountSession::catchUp(std::shared_ptr<AccountSession> self, HistoryQuestion question)
{
    const Running running(self);
    ++self->m_asking;
    self->m_isCatchingUp = true;
    co_await self->fetchHistory(question);
    self->m_isCatchingUp = false;
    --self->m_asking;
}

Task<> AccountSession::changeWatch(std::shared_ptr<AccountSession> self, QString remoteId, bool isWatched)
{
    const Running running(self);
    self->m_isWatching = true;
    FleetService *fleet = self->m_provider->fleet();
    Result<void> changed;
    if (isWatched)
        changed = co_await fleet->watch(remoteId);
    else
        changed = co_await fleet->unwatch(remoteId);
    self->m_isWatching = false;
    if (self->m_isClosing)
        co_return;
    if (!isWatched) {
        self->m_watched.remove(remoteId);
    } else if (changed) {
        self->m_watched.insert(remoteId);
        self->m_schedule.askAt(remoteId, self->nowMs() + self->m_context.timing.reportDelayMs);
    } else {
        self->m_watchFromMs = self->nowMs() + watchRetryMs;
    }
}

Task<> AccountSession::shutDownProvider(std::shared_ptr<AccountSession> self)
{
    const Running running(self);
    co_await self->m_provider->shutDown();
}

Task<bool> AccountSession::openProvider()
{
    if (!m_hasMarks) {
        const Result<QList<SyncMark>> marks = co_await m_context.archive->syncMarks(m_account.id);
        if (m_isClosing)
            co_return false;
        const Result<std::optional<qint64>> lastGoodMs = co_await m_context.archive->lastGoodMs(m_account.id);
        if (m_isClosing)
            co_return false;
        m_history.setMarks(marks.value_or(QList<SyncMark>()));
        m_condition.setLastGoodMs(lastGoodMs.value_or(std::nullopt));
        m_hasMarks = true;
    }
    Result<std::unique_ptr<Provider>> made = co_await m_context.makeProvider(m_account);
    if (m_isClosing)
        co_return false;
    if (!made) {
        noteFailure(AskedFor::Account, made.error(), u"open"_s);
        co_return false;
    }
    m_provider = std::move(*made);
    m_schedule = AskSchedule(planFor(m_account, m_provider->fleet() ? m_provider->fleet()->requestsPerVehicle() : 1));
    m_schedule.setIntervalFactor(m_context.intervalFactor);
    m_schedule.setSelected(m_selected);
    if (m_provider->history())
        m_history.setOverlapMs(m_provider->history()->overlapMs());
    co_return true;
}

Task<bool> AccountSession::readList()
{
    if (m_mode == Mode::Once)
        setActivity(u"list"_s);
    const Result<FleetUpdate> list = co_await m_provider->fleet()->listVehicles();
    if (m_isClosing)
        co_return false;
    if (!list) {
        noteFailure(AskedFor::Account, list.error(), u"list"_s);
        co_return false;
    }
    QStringList remoteIds = list->allRemoteIds.value_or(QStringList());
    if (!list->allRemoteIds) {
        for (const VehicleUpdate &vehicle : list->vehicles)
            remoteIds.append(vehicle.key.remoteId);
    }
    m_schedule.setVehicles(remoteIds);
    if (m_provider->history())
        m_history.setVehicles(remoteIds);
    m_batch.add(*list);
    m_hasList = true;
    noteSuccess(AskedFor::Account);
    co_return true;
}

Task<bool> AccountSession::readVehicle(QString remoteId, HttpPriority priority)
{
    const Result<VehicleUpdate> vehicle = co_await m_provider->fleet()->readVehicle(remoteId, priority);
    if (m_isClosing)
        co_return false;
    if (!vehicle) {
        noteFailure(AskedFor::Vehicle, vehicle.error(), remoteId);
        co_return false;
    }
    // The list may have lost it meanwhile; its answer must not bring it back.
    if (m_schedule.hasVehicle(remoteId))
        m_batch.add(*vehicle);
    noteSuccess(AskedFor::Vehicle);
    co_return true;
}

Task<bool> AccountSession::listHistory(HistoryQuestion question)
{
    const Result<QList<HistoryKind>> kinds =
        co_await m_provider->history()->available(question.remoteId, question.sinceMs);
    if (m_isClosing)
        co_return false;
    if (!kinds) {
        noteFailure(AskedFor::Vehicle, kinds.error(), question.remoteId);
        if (m_condition.isWell())
            m_history.failed(question, nowMs());
        co_return false;
    }
    m_history.listed(question.remoteId, *kinds, nowMs());
    noteSuccess(AskedFor::Vehicle);
    co_return true;
}

Task<bool> AccountSession::fetchHistory(HistoryQuestion question)
{
    setActivity(u"history "_s + question.remoteId);
    if (question.kind.isEmpty()) {
        const bool isGood = co_await listHistory(question);
        setActivity({});
        co_return isGood;
    }
    const Result<HistoryService::Piece> piece =
        co_await m_provider->history()->read(question.remoteId, question.kind, question.sinceMs);
    if (m_isClosing)
        co_return false;
    setActivity({});
    if (!piece) {
        noteFailure(AskedFor::Vehicle, piece.error(), question.remoteId);
        // While the account is at fault the download goes on later where it is; else this vehicle waits.
        if (m_condition.isWell())
            m_history.failed(question, nowMs());
        co_return false;
    }
    noteSuccess(AskedFor::Vehicle);
    const SyncMark mark = m_history.markAfter(m_account.id, question, *piece, nowMs());
    const QList<SyncMark> marks{mark};
    const Result<void> kept = co_await m_context.archive->saveHistory(piece->batch, marks);
    if (m_isClosing)
        co_return false;
    if (!kept)
        m_history.failed(question, nowMs());
    else if (!m_history.saved(question, mark, piece->resumeMs, nowMs()))
        qCWarning(lcSync) << "history of" << question.remoteId << "does not get on after" << question.sinceMs;
    noteLamp();
    emit statusChanged();
    co_return kept.has_value();
}

void AccountSession::noteSuccess(AskedFor askedFor)
{
    m_condition.succeeded(askedFor, nowMs());
    noteLamp();
    emit gathered();
}

void AccountSession::noteFailure(AskedFor askedFor, const Error &error, const QString &what)
{
    qCInfo(lcSync) << "account" << m_account.id << what << errorKindName(error.kind) << error.httpStatus;
    const AccountStatus before = status();
    m_condition.failed(askedFor, error, nowMs());
    noteLamp();
    if (status() != before)
        emit statusChanged();
}

void AccountSession::setActivity(const QString &activity)
{
    m_activity = activity;
    emit statusChanged(); // what is said of it depends on how far the past is known, too
}

/// Between two pieces the download of the past goes on. Once all of it was fetched, the later catching up is nobody's concern.
QString AccountSession::activity() const
{
    if (m_mode == Mode::Once)
        return m_activity;
    if (!m_condition.isWell() || isCutOff() || !m_history.isCatchingUp())
        return {};
    return m_activity.isEmpty() ? u"history"_s : m_activity;
}

void AccountSession::noteLamp()
{
    const AccountLamp now = lamp();
    if (now == m_shownLamp)
        return;
    m_shownLamp = now;
    m_lampSinceMs = nowMs();
    emit statusChanged();
}

void AccountSession::saveLastGood()
{
    const std::optional<qint64> lastGoodMs = m_condition.lastGoodMs();
    if (m_isClosing || !lastGoodMs || *lastGoodMs - m_savedLastGoodMs < lastGoodEveryMs)
        return;
    m_savedLastGoodMs = *lastGoodMs;
    m_context.archive->saveLastGoodMs(m_account.id, *lastGoodMs);
}

AccountLamp AccountSession::lamp() const
{
    if (m_account.paused)
        return AccountLamp::Paused;
    if (isCutOff())
        return AccountLamp::Offline;
    if (m_condition.lamp() == AccountLamp::Ok && !m_hasList)
        return AccountLamp::Busy;
    return m_condition.lamp();
}

/// The system has no network, and the server is not on this computer.
bool AccountSession::isCutOff() const
{
    return !m_isOnline && !isLoopback(m_account.server);
}

} // namespace fleetglass
