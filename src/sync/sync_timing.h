// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <chrono>

namespace fleetglass {

/// Waits of the engine itself; the services' own numbers are in their JSON. Tests shorten them.
struct SyncTiming {
    std::chrono::milliseconds tick{500};      ///< how often is looked for what is due
    std::chrono::milliseconds gather{100};    ///< answers that come within this become one batch
    std::chrono::milliseconds drain{5000};    ///< what still runs at the end is waited for at most this long
    qint64 watchDelayMs = 1500;               ///< scrolling through the list must not wake every vehicle's module
    qint64 reportDelayMs = 2000;              ///< a watched module needs this long for its full report
    qint64 historySelectedMs = 5 * 60 * 1000; ///< how often the past of a selected vehicle is caught up
    qint64 historyOtherMs = 60 * 60 * 1000;
};

} // namespace fleetglass
