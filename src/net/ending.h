// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <coroutine>
#include <memory>
#include <optional>
#include <utility>

namespace fleetglass {

/// What one coroutine waits for and somebody else brings: `co_await ending.reached()` there, `ending.reach(value)` here.
/// The coroutine goes on from the event loop, never inside reach(), and also when the value was there before it asked.
/// Copies share the same end. One thread.
template<typename T>
class Ending
{
    struct State {
        QObject context; ///< on the thread that made it
        std::optional<T> value;
        std::coroutine_handle<> waiter;
    };

    static void resumeLater(const std::shared_ptr<State> &state)
    {
        QMetaObject::invokeMethod(
            &state->context, [state] { std::exchange(state->waiter, nullptr).resume(); }, Qt::QueuedConnection);
    }

public:
    class Waiting
    {
    public:
        explicit Waiting(std::shared_ptr<State> state) : m_state(std::move(state)) {}
        bool await_ready() const noexcept { return false; }
        void await_suspend(std::coroutine_handle<> waiter)
        {
            m_state->waiter = waiter;
            if (m_state->value)
                resumeLater(m_state);
        }
        T await_resume() { return *std::exchange(m_state->value, std::nullopt); }

    private:
        std::shared_ptr<State> m_state;
    };

    /// For one coroutine, once.
    Waiting reached() const { return Waiting(m_state); }

    void reach(T value)
    {
        m_state->value = std::move(value);
        if (m_state->waiter)
            resumeLater(m_state);
    }

private:
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace fleetglass
