// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "providers/provider.h"
#include "sync/account_condition.h"
#include "sync/ask_schedule.h"
#include "sync/history_catch_up.h"
#include "sync/sync_engine.h"
#include "sync/sync_timing.h"
#include "sync/update_batch.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace fleetglass {

/// What all sessions share. The pointers outlive every session that is not closing.
struct SessionContext {
    ProviderFactory makeProvider;
    FleetStore *store = nullptr;
    Archive *archive = nullptr;
    const Clock *clock = nullptr;
    SyncTiming timing;
    double intervalFactor = 1;
};

/// One account: its provider, what to ask it next, how it stands. Held by shared_ptr, also by its running questions; once
/// closing it touches neither store nor archive.
class AccountSession : public QObject, public std::enable_shared_from_this<AccountSession>
{
    Q_OBJECT
public:
    enum class Mode : quint8 {
        Steady, ///< pump() asks what is due
        Once,   ///< only runOnce() asks
    };

    AccountSession(Account account, SessionContext context, Mode mode);

    const Account &account() const { return m_account; }
    void setTitle(const QString &title) { m_account.title = title; }
    Provider *provider() const { return m_isClosing ? nullptr : m_provider.get(); }
    AccountStatus status() const;

    void setSelected(const QStringList &remoteIds);
    void setVisible(const QStringList &remoteIds) { m_schedule.setVisible(remoteIds); }
    void setOnline(bool isOnline);
    void setIntervalFactor(double factor);
    void refresh();

    /// Starts what is due and allowed now.
    void pump();
    /// Hands what was gathered to store and archive.
    void flush();
    /// List, every vehicle, the whole history; ends at the first failure of the account.
    static Task<> runOnce(std::shared_ptr<AccountSession> self);
    /// Keeps what was gathered (unless `dropGathered`), signs out and waits for what runs, at most SyncTiming::drain.
    static Task<> close(std::shared_ptr<AccountSession> self, bool dropGathered);
    /// Without waiting: nothing is touched any more, and what still runs ends as cancelled.
    void abandon();

signals:
    void statusChanged();
    void gathered(); ///< something waits for flush()
    void idle();     ///< nothing runs any more

private:
    class Running;

    static Task<> open(std::shared_ptr<AccountSession> self);
    static Task<> ask(std::shared_ptr<AccountSession> self, Ask ask);
    static Task<> catchUp(std::shared_ptr<AccountSession> self, HistoryQuestion question);
    static Task<> changeWatch(std::shared_ptr<AccountSession> self, QString remoteId, bool isWatched);
    static Task<> shutDownProvider(std::shared_ptr<AccountSession> self);
    static Task<> readFrom(std::shared_ptr<AccountSession> self, std::shared_ptr<QStringList> queue);

    // The steps of both modes. The caller's frame keeps the session alive. True: a good answer.
    Task<bool> openProvider();
    Task<bool> readList();
    Task<bool> readVehicle(QString remoteId, HttpPriority priority);
    Task<bool> fetchHistory(HistoryQuestion question);
    Task<bool> listHistory(HistoryQuestion question);

    bool startNext(qint64 nowMs);
    void updateWatches(qint64 nowMs);
    void noteSuccess(AskedFor askedFor);
    void noteFailure(AskedFor askedFor, const Error &error, const QString &what);
    void setActivity(const QString &activity);
    QString activity() const;
    void noteLamp();
    void saveLastGood();
    AccountLamp lamp() const;
    bool isCutOff() const;
    qint64 nowMs() const { return m_context.clock->nowMs(); }

    Account m_account;
    SessionContext m_context;
    Mode m_mode;
    std::unique_ptr<Provider> m_provider;
    AskSchedule m_schedule;
    HistoryCatchUp m_history;
    AccountCondition m_condition;
    UpdateBatch m_batch;

    QStringList m_selected;
    QSet<QString> m_watched;
    qint64 m_watchFromMs = 0;
    AccountLamp m_shownLamp = AccountLamp::NotYet;
    qint64 m_lampSinceMs = 0;
    qint64 m_savedLastGoodMs = 0;
    QString m_activity;
    int m_running = 0; ///< coroutines that hold this session
    int m_asking = 0;  ///< questions to the service
    bool m_isOpening = false;
    bool m_isWatching = false; ///< a watch or unwatch runs
    bool m_isCatchingUp = false;
    bool m_isOnline = true;
    bool m_isClosing = false;
    bool m_hasMarks = false;
    bool m_hasList = false;
};

} // namespace fleetglass
