// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/task.h"
#include "net/ending.h"

#include <QThreadPool>

#include <type_traits>
#include <utility>

namespace fleetglass {

/// Does `work` in the thread pool; the coroutine goes on in its own thread, which needs an event loop. `work` takes and returns
/// values, and shares nothing.
template<typename Work>
Task<std::invoke_result_t<Work>> offThread(Work work)
{
    using Outcome = std::invoke_result_t<Work>;
    // Both live in the coroutine, which cannot go on, and so cannot end, before the pool has handed over the outcome.
    QObject here;
    Ending<Outcome> ending;
    QThreadPool::globalInstance()->start([&here, &ending, work = std::move(work)] {
        auto handOver = [&ending, outcome = work()]() mutable { ending.reach(std::move(outcome)); };
        QMetaObject::invokeMethod(&here, std::move(handOver), Qt::QueuedConnection);
    });
    co_return co_await ending.reached();
}

} // namespace fleetglass
