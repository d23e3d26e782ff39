// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/series.h"

namespace fleetglass {

/// Zoom and pan of a time axis: spans in, spans out.

/// A factor below 1 shows less time. `aboutMs` stays where it is on the screen. Never below ten seconds or above a hundred years.
TimeSpan zoomed(TimeSpan span, qint64 aboutMs, double factor);
TimeSpan panned(TimeSpan span, qint64 byMs);
/// Moved back, at the same length, where it would show what is yet to come.
TimeSpan endingBy(TimeSpan span, qint64 nowMs);
/// Grown by a share of its length at both ends.
TimeSpan widened(TimeSpan span, double share);

} // namespace fleetglass
