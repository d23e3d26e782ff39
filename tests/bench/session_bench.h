// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fleetglass {

class FigureTable;
class WatchedApplication;

/// A dispatcher's minutes at the window with a living demo fleet: selects, searches, sorts, turns pages, moves the map, opens dialogs. Prints how
/// long the GUI thread was held by single events, which ones took too long, and how long each kind of click or key took to be seen.
/// With `stacksPath` it also keeps where the GUI thread was meanwhile (see StackSampler), which costs some time itself.
/// Runs the program's own parts in this process; nothing else may use `gui` meanwhile.
void benchSession(FigureTable &table, WatchedApplication &gui, int vehicles, double minutes, const QString &stacksPath);

} // namespace fleetglass
