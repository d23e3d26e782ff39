// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/task.h"

#include <QObject>

#include <coroutine>
#include <functional>
#include <optional>

namespace fleetglass {

/// Waits for a piece of work on another thread: co_await runs `work` there, after all that was asked for before, and goes on in the
/// thread that waits, from its event loop, never at once.
template<typename T>
class WorkerAnswer
{
public:
    WorkerAnswer(QObject *worker, std::function<T()> work) : m_worker(worker), m_work(std::move(work)) {}

    bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<> waiting)
    {
        // Made here so that it lives in the thread that waits; deleted later, because resuming destroys this answer.
        auto *home = new QObject;
        QMetaObject::invokeMethod(
            m_worker,
            [this, home, waiting] {
                m_result.emplace(m_work());
                QMetaObject::invokeMethod(
                    home,
                    [home, waiting] {
                        home->deleteLater();
                        waiting.resume();
                    },
                    Qt::QueuedConnection);
            },
            Qt::QueuedConnection);
    }
    T await_resume() { return std::move(*m_result); }

private:
    QObject *m_worker;
    std::function<T()> m_work;
    std::optional<T> m_result;
};

template<typename T>
Task<T> runOn(QObject *worker, std::function<T()> work)
{
    WorkerAnswer<T> answer(worker, std::move(work));
    co_return co_await answer;
}

} // namespace fleetglass
