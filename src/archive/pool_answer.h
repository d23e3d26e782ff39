// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/task.h"

#include <QObject>
#include <QThreadPool>

#include <coroutine>
#include <functional>
#include <optional>

namespace fleetglass {

/// Like WorkerAnswer, for work that must not hold up the archive's own thread: co_await runs `work` in the thread pool and goes on
/// in the thread that waits, from its event loop.
template<typename T>
class PoolAnswer
{
public:
    explicit PoolAnswer(std::function<T()> work) : m_work(std::move(work)) {}

    bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<> waiting)
    {
        auto *home = new QObject; // in the thread that waits; deleted later, because resuming destroys this answer
        QThreadPool::globalInstance()->start([this, home, waiting] {
            m_result.emplace(m_work());
            QMetaObject::invokeMethod(
                home,
                [home, waiting] {
                    home->deleteLater();
                    waiting.resume();
                },
                Qt::QueuedConnection);
        });
    }
    T await_resume() { return std::move(*m_result); }

private:
    std::function<T()> m_work;
    std::optional<T> m_result;
};

} // namespace fleetglass
