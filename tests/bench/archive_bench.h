// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fleetglass {

class FigureTable;

/// How fast the archive saves, loads a fleet and thins out a long series; needs an application object.
/// Takes some seconds per run and about 200 MB in the folder for temporary files.
void benchArchive(FigureTable &table, int runs);

} // namespace fleetglass
