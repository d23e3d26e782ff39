// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fleetglass {

class FigureTable;

/// How long a whole fleet's answers take from bytes to values, and from values into the store with the list's models on it.
void benchSnapshot(FigureTable &table, int vehicles, int runs);

} // namespace fleetglass
