// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fleetglass {

class FigureTable;

/// The real program as a process of its own, on the display at hand: how long from its start until the first picture of the window, and
/// until the first one with the archive's fleet in list and map.
void benchStart(FigureTable &table, const QString &program, int vehicles, int runs);

/// Its memory ten seconds after the start. Linux only: elsewhere nothing is printed.
void benchMemory(FigureTable &table, const QString &program, int vehicles, int runs);

} // namespace fleetglass
