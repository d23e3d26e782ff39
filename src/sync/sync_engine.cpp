// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/sync_engine.h"

#include "archive/archive.h"
#include "store/fleet_store.h"
#include "sync/account_session.h"

#include <QPointer>
#include <QSet>
#include <QTimer>

#include <vector>

namespace fleetglass {

using SessionPointer = std::shared_ptr<AccountSession>;

namespace {

QStringList idsOf(const QList<VehicleKey> &keys, const QString &accountId)
{
    QStringList remoteIds;
    for (const VehicleKey &key : keys) {
        if (key.accountId == accountId)
            remoteIds.append(key.remoteId);
    }
    return remoteIds;
}

bool differsOnlyInTitle(Account a, const Account &b)
{
    a.title = b.title;
    return a == b;
}

Task<> closeAndForget(SessionPointer session, QPointer<Archive> archive, bool isRemoved)
{
    co_await AccountSession::close(session, isRemoved);
    if (isRemoved && archive)
        co_await archive->removeAccount(session->account().id);
}

Task<> forgetHistory(QString accountId, QPointer<Archive> archive)
{
    if (archive)
        co_await archive->removeAccount(accountId);
}

} // namespace

struct SyncEngine::Private {
    Private(SyncEngine *engine, SessionContext shared) : q(engine), context(std::move(shared)) {}

    SessionPointer find(const QString &accountId) const;
    SessionPointer begin(const Account &account, AccountSession::Mode mode);
    void retire(const SessionPointer &session, bool isRemoved);
    void forget(const QString &accountId);
    void removeStrangers(const QList<Account> &accounts);
    void pumpAll();
    void flushAll();
    void report(const AccountSession &session);

    SyncEngine *q;
    SessionContext context;
    QTimer tick;
    QTimer gather;
    QList<SessionPointer> sessions; ///< in the accounts' order
    std::vector<Task<>> retiring;
    std::vector<std::weak_ptr<AccountSession>> closing; ///< what `retiring` waits for
    QHash<QString, AccountStatus> reported;
    QSet<QString> archived; ///< accounts that are kept without being asked
    QList<VehicleKey> selected;
    QList<VehicleKey> visible;
    bool isOnline = true;
    bool hasAccounts = false; ///< setAccounts() was called
    bool isShutDown = false;
};

SessionPointer SyncEngine::Private::find(const QString &accountId) const
{
    const auto isIt = [&](const SessionPointer &session) { return session->account().id == accountId; };
    const auto found = std::ranges::find_if(sessions, isIt);
    return found == sessions.cend() ? nullptr : *found;
}

SessionPointer SyncEngine::Private::begin(const Account &account, AccountSession::Mode mode)
{
    const auto session = std::make_shared<AccountSession>(account, context, mode);
    session->setIntervalFactor(context.intervalFactor);
    session->setOnline(isOnline);
    session->setSelected(idsOf(selected, account.id));
    session->setVisible(idsOf(visible, account.id));
    QObject::connect(session.get(), &AccountSession::statusChanged, q, [this, one = session.get()] { report(*one); });
    QObject::connect(session.get(), &AccountSession::gathered, q, [this] {
        if (!gather.isActive())
            gather.start();
    });
    return session;
}

void SyncEngine::Private::retire(const SessionPointer &session, bool isRemoved)
{
    session->disconnect(q);
    std::erase_if(retiring, [](const Task<> &task) { return task.isReady(); });
    std::erase_if(closing, [](const std::weak_ptr<AccountSession> &one) { return one.expired(); });
    closing.push_back(session);
    retiring.push_back(closeAndForget(session, context.archive, isRemoved));
}

/// An archived account goes for good: nobody is signed in there any more.
void SyncEngine::Private::forget(const QString &accountId)
{
    context.store->removeAccount(accountId);
    retiring.push_back(forgetHistory(accountId, context.archive));
}

/// What the archive brought back of accounts that are no longer in the list.
void SyncEngine::Private::removeStrangers(const QList<Account> &accounts)
{
    QSet<QString> strangers;
    for (int row = 0; row < context.store->size(); ++row)
        strangers.insert(context.store->record(row).identity.key.accountId);
    for (const Account &account : accounts)
        strangers.remove(account.id);
    for (const QString &accountId : std::as_const(strangers))
        context.store->removeAccount(accountId);
}

void SyncEngine::Private::pumpAll()
{
    const QList<SessionPointer> all = sessions;
    for (const SessionPointer &session : all)
        session->pump();
}

void SyncEngine::Private::flushAll()
{
    const QList<SessionPointer> all = sessions;
    for (const SessionPointer &session : all) {
        session->flush();
        report(*session);
    }
}

void SyncEngine::Private::report(const AccountSession &session)
{
    const AccountStatus status = session.status();
    const auto last = reported.constFind(status.accountId);
    if (last != reported.cend() && *last == status)
        return;
    reported.insert(status.accountId, status);
    emit q->accountStatusChanged(status);
}

SyncEngine::SyncEngine(ProviderFactory makeProvider, FleetStore &store, Archive &archive, const Clock &clock,
                       QObject *parent)
    : SyncEngine(std::move(makeProvider), store, archive, clock, SyncTiming(), parent)
{}

SyncEngine::SyncEngine(ProviderFactory makeProvider, FleetStore &store, Archive &archive, const Clock &clock,
                       SyncTiming timing, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, SessionContext{.makeProvider = std::move(makeProvider),
                                                       .store = &store,
                                                       .archive = &archive,
                                                       .clock = &clock,
                                                       .timing = timing}))
{
    d->tick.setInterval(timing.tick);
    connect(&d->tick, &QTimer::timeout, this, [this] { d->pumpAll(); });
    d->gather.setInterval(timing.gather);
    d->gather.setSingleShot(true);
    connect(&d->gather, &QTimer::timeout, this, [this] { d->flushAll(); });
}

SyncEngine::~SyncEngine()
{
    for (const SessionPointer &session : std::as_const(d->sessions))
        session->abandon();
    for (const std::weak_ptr<AccountSession> &one : std::as_const(d->closing)) {
        if (const SessionPointer session = one.lock())
            session->abandon();
    }
}

Task<Result<void>> SyncEngine::loadFromArchive()
{
    const QPointer<SyncEngine> alive(this);
    const Result<QList<FleetUpdate>> fleet = co_await d->context.archive->loadFleet();
    if (!alive)
        co_return failure(ErrorKind::Cancelled, {});
    if (!fleet)
        co_return std::unexpected(fleet.error());
    for (const FleetUpdate &account : *fleet)
        d->context.store->apply(account);
    co_return Result<void>();
}

void SyncEngine::setAccounts(const QList<Account> &accounts)
{
    if (d->isShutDown) // a dialog's last question may end after that
        return;
    const QList<SessionPointer> before = std::exchange(d->sessions, {});
    QSet<QString> staying;
    for (const Account &account : accounts) {
        staying.insert(account.id);
        if (account.archived)
            continue;
        const auto isIt = [&](const SessionPointer &session) { return session->account().id == account.id; };
        const auto known = std::ranges::find_if(before, isIt);
        if (known != before.cend() && differsOnlyInTitle((*known)->account(), account)) {
            (*known)->setTitle(account.title);
            d->sessions.append(*known);
            continue;
        }
        if (known != before.cend())
            d->retire(*known, false);
        d->sessions.append(d->begin(account, AccountSession::Mode::Steady));
    }
    for (const SessionPointer &session : before) {
        const QString accountId = session->account().id;
        if (d->find(accountId))
            continue;
        const bool isArchived = staying.contains(accountId);
        d->retire(session, !isArchived);
        if (!isArchived)
            d->context.store->removeAccount(accountId);
        d->reported.remove(accountId);
    }
    QSet<QString> archived;
    for (const Account &account : accounts) {
        if (account.archived)
            archived.insert(account.id);
    }
    for (const QString &accountId : std::exchange(d->archived, archived) - staying)
        d->forget(accountId);
    if (!std::exchange(d->hasAccounts, true))
        d->removeStrangers(accounts);
    d->tick.start();
    for (const SessionPointer &session : std::as_const(d->sessions))
        d->report(*session);
    d->pumpAll();
}

QList<AccountStatus> SyncEngine::statuses() const
{
    QList<AccountStatus> all;
    for (const SessionPointer &session : std::as_const(d->sessions))
        all.append(session->status());
    return all;
}

Provider *SyncEngine::provider(const QString &accountId) const
{
    const SessionPointer session = d->find(accountId);
    return session ? session->provider() : nullptr;
}

void SyncEngine::setSelected(const QList<VehicleKey> &keys)
{
    d->selected = keys;
    for (const SessionPointer &session : std::as_const(d->sessions))
        session->setSelected(idsOf(keys, session->account().id));
    d->pumpAll();
}

void SyncEngine::setVisible(const QList<VehicleKey> &keys)
{
    d->visible = keys;
    for (const SessionPointer &session : std::as_const(d->sessions))
        session->setVisible(idsOf(keys, session->account().id));
    d->pumpAll();
}

void SyncEngine::refresh(const QString &accountId)
{
    const SessionPointer session = d->find(accountId);
    if (!session)
        return;
    const AccountLamp lamp = session->status().lamp;
    if (lamp == AccountLamp::Refused || lamp == AccountLamp::Untrusted) {
        const SessionPointer anew = d->begin(session->account(), AccountSession::Mode::Steady);
        d->sessions.replace(d->sessions.indexOf(session), anew);
        d->retire(session, false);
        d->report(*anew);
        anew->pump();
        return;
    }
    session->refresh();
    session->pump();
}

void SyncEngine::setIntervalFactor(double factor)
{
    d->context.intervalFactor = factor;
    for (const SessionPointer &session : std::as_const(d->sessions))
        session->setIntervalFactor(factor);
    d->pumpAll();
}

void SyncEngine::setOnline(bool isOnline)
{
    d->isOnline = isOnline;
    for (const SessionPointer &session : std::as_const(d->sessions))
        session->setOnline(isOnline);
    d->pumpAll();
}

Task<QList<AccountStatus>> SyncEngine::syncOnce(QList<Account> accounts)
{
    for (const Account &account : std::as_const(accounts)) {
        if (!account.archived)
            d->sessions.append(d->begin(account, AccountSession::Mode::Once));
    }
    std::vector<Task<>> runs;
    for (const SessionPointer &session : std::as_const(d->sessions)) {
        if (!session->account().paused)
            runs.push_back(AccountSession::runOnce(session));
    }
    const QPointer<SyncEngine> alive(this);
    for (const Task<> &run : runs)
        co_await run;
    if (!alive)
        co_return QList<AccountStatus>();
    d->flushAll();
    // The archive works in order: once this is answered, everything is on the disk.
    co_await d->context.archive->loadFleet();
    if (!alive)
        co_return QList<AccountStatus>();
    co_return statuses();
}

Task<> SyncEngine::shutDown()
{
    d->isShutDown = true;
    d->tick.stop();
    d->gather.stop();
    const QList<SessionPointer> all = std::exchange(d->sessions, {});
    for (const SessionPointer &session : all)
        d->retire(session, false);
    const std::vector<Task<>> retiring = std::exchange(d->retiring, {});
    for (const Task<> &task : retiring)
        co_await task;
}

} // namespace fleetglass
