// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/ovms/ovms_history.h"

namespace fleetglass {

/// *-LOG-Trip, version 1: a row 3 s after the start of each trip and one at its end. World times from … to.
QList<OvmsHistoryRow> ovmsTripRows(const World &world, int index, qint64 fromMs, qint64 toMs);
/// *-LOG-Grid, version 2: a row at each change of the charge state.
QList<OvmsHistoryRow> ovmsGridRows(const World &world, int index, qint64 fromMs, qint64 toMs);

} // namespace fleetglass
