// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>

#include <coroutine>
#include <optional>
#include <type_traits>
#include <utility>

namespace fleetglass {

/// Does `work` on a thread of `pool` and goes on, later, on the thread that awaited it; values in, values out.
///
///     auto drawing = InPool(pool, [request] { return draw(request); });
///     const QImage picture = co_await drawing;
///
/// The pool must not end from within the coroutine that waits for it, and that thread needs an event loop.
/// (QCoro's own waiting for a QFuture does not compile with QT_NO_CONTEXTLESS_CONNECT.)
template<typename Work>
class InPool
{
public:
    using Value = std::invoke_result_t<Work &>;

    InPool(QThreadPool &pool, Work work) : m_pool(pool), m_work(std::move(work)) {}

    bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<> waiting)
    {
        auto *anchor = new QObject; // lives in the waiting thread
        m_pool.start([this, anchor, waiting] {
            m_value.emplace(m_work());
            QMetaObject::invokeMethod(
                anchor,
                [anchor, waiting] {
                    anchor->deleteLater();
                    waiting.resume();
                },
                Qt::QueuedConnection);
        });
    }
    Value await_resume() { return std::move(*m_value); }

private:
    QThreadPool &m_pool;
    Work m_work;
    std::optional<Value> m_value;
};

} // namespace fleetglass
