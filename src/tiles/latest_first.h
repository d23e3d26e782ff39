// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <coroutine>
#include <deque>

namespace fleetglass {

/// Lets a few coroutines through at a time, the newest first, because on a map that moves the newest wish is the one that still
/// matters. One thread.
///
///     const bool isMyTurn = co_await turns.next();      // false: too many newer ones came
///     if (isMyTurn) { …; turns.done(); }
class LatestFirst
{
public:
    LatestFirst(int atOnce, size_t mostWaiting) : m_free(atOnce), m_mostWaiting(mostWaiting) {}

    class Turn
    {
    public:
        explicit Turn(LatestFirst &queue) : m_queue(queue) {}
        bool await_ready() const noexcept { return m_queue.m_free > 0; }
        void await_suspend(std::coroutine_handle<> waiting)
        {
            m_waiting = waiting;
            m_queue.m_waiting.push_back(this);
            if (m_queue.m_waiting.size() > m_queue.m_mostWaiting) {
                Turn *oldest = m_queue.m_waiting.front();
                m_queue.m_waiting.pop_front();
                oldest->m_isTooLate = true;
                oldest->m_waiting.resume();
            }
        }
        bool await_resume()
        {
            if (m_isTooLate)
                return false;
            if (!m_isHandedOver)
                --m_queue.m_free;
            return true;
        }

    private:
        friend class LatestFirst;
        LatestFirst &m_queue;
        std::coroutine_handle<> m_waiting;
        bool m_isTooLate = false;
        bool m_isHandedOver = false;
    };

    Turn next() { return Turn(*this); }

    void done()
    {
        if (m_waiting.empty()) {
            ++m_free;
            return;
        }
        Turn *newest = m_waiting.back();
        m_waiting.pop_back();
        newest->m_isHandedOver = true;
        newest->m_waiting.resume();
    }

private:
    int m_free;
    size_t m_mostWaiting;
    std::deque<Turn *> m_waiting;
};

} // namespace fleetglass
