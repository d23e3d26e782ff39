// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"

#include <QCommandLineParser>

#include <optional>

namespace fleetglass {

/// --from and --to: "2026-11-20", "2026-11-20T06:30", with seconds, with Z or an offset; without one UTC. A date as --to includes the whole
/// day. What is not given has no end.
void addTimeSpanOptions(QCommandLineParser &parser);
/// Null where one of them is not understood.
std::optional<TimeSpan> timeSpanOf(const QCommandLineParser &options);

} // namespace fleetglass
