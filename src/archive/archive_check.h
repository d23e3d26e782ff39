// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace fleetglass {

class ArchiveDatabase;

/// Whether an archive just opened can be read. Always: every table is there and its first row readable. Where the last close was
/// not clean also SQLite's quick_check: of everything while the file is small enough for that to take about a second, else of
/// the tables that a start needs. Damage is an error, and database.isDamaged() then.
Result<void> checkArchive(ArchiveDatabase &database, bool isSuspect);

} // namespace fleetglass
