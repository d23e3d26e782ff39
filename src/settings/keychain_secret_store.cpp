// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/keychain_secret_store.h"

#include <qt6keychain/keychain.h>

#include <QTimer>

#include <coroutine>
#include <utility>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

const QString serviceName = u"Fleetglass"_s;
/// Longer than a person takes to unlock the key store when the system asks for it.
constexpr std::chrono::milliseconds timeLimit = std::chrono::minutes(1);

/// Deleted later: finished() is still being emitted when the waiting coroutine goes on.
struct DeleteLater {
    void operator()(QObject *object) const { object->deleteLater(); }
};

template<typename Job>
std::unique_ptr<Job, DeleteLater> makeJob(const QString &accountId)
{
    std::unique_ptr<Job, DeleteLater> job(new Job(serviceName));
    job->setAutoDelete(false);
    job->setInsecureFallback(false);
    job->setKey(accountId);
    return job;
}

Result<void> resultOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError:
        return {};
    case QKeychain::EntryNotFound:
        return failure(ErrorKind::NotFound, u"no secret is kept for this account"_s);
    default:
        return failure(ErrorKind::Storage, u"key store: "_s + job.errorString());
    }
}

/// Starts a job and waits for its end: true when it came in time. The job may end while it is being started.
class JobEnd
{
public:
    explicit JobEnd(QKeychain::Job *job) : m_job(job) {}

    bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<> waiting)
    {
        QObject::connect(m_job, &QKeychain::Job::finished, &m_context, [this, waiting] { end(true, waiting); });
        QTimer::singleShot(timeLimit, &m_context, [this, waiting] { end(false, waiting); });
        m_job->start();
    }
    bool await_resume() const noexcept { return m_isInTime; }

private:
    void end(bool isInTime, std::coroutine_handle<> waiting)
    {
        if (std::exchange(m_hasEnded, true))
            return;
        m_isInTime = isInTime;
        // Later: this object goes with the waiting coroutine, and a signal of the job or the timer is still on the stack.
        QMetaObject::invokeMethod(m_job, [waiting] { waiting.resume(); }, Qt::QueuedConnection);
    }

    QKeychain::Job *m_job;
    QObject m_context;
    bool m_hasEnded = false;
    bool m_isInTime = false;
};

Task<bool> ended(QKeychain::Job *job)
{
    JobEnd end(job);
    co_return co_await end;
}

Result<void> tookTooLong()
{
    return failure(ErrorKind::Storage, u"key store: no answer"_s);
}

} // namespace

Task<Result<void>> KeychainSecretStore::probe()
{
    const QString key = u"fleetglass-probe"_s;
    const QString text = u"probe"_s;
    if (const Result<void> written = co_await write(key, text); !written)
        co_return written;
    const Result<QString> back = co_await read(key);
    co_await remove(key);
    if (!back)
        co_return std::unexpected(back.error());
    if (*back != text)
        co_return failure(ErrorKind::Storage, u"key store: gives back something else than was put in"_s);
    co_return Result<void>();
}

Task<Result<QString>> KeychainSecretStore::read(QString accountId)
{
    const auto job = makeJob<QKeychain::ReadPasswordJob>(accountId);
    const bool isInTime = co_await ended(job.get());
    const Result<void> result = isInTime ? resultOf(*job) : tookTooLong();
    if (!result)
        co_return std::unexpected(result.error());
    co_return job->textData();
}

Task<Result<void>> KeychainSecretStore::write(QString accountId, QString secret)
{
    const auto job = makeJob<QKeychain::WritePasswordJob>(accountId);
    job->setTextData(secret);
    const bool isInTime = co_await ended(job.get());
    co_return isInTime ? resultOf(*job) : tookTooLong();
}

Task<Result<void>> KeychainSecretStore::remove(QString accountId)
{
    const auto job = makeJob<QKeychain::DeletePasswordJob>(accountId);
    const bool isInTime = co_await ended(job.get());
    const Result<void> result = isInTime ? resultOf(*job) : tookTooLong();
    if (!result && result.error().kind == ErrorKind::NotFound)
        co_return Result<void>();
    co_return result;
}

} // namespace fleetglass
