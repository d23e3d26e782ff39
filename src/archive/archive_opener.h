// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"
#include "core/result.h"

namespace fleetglass {

class ArchiveDatabase;

/// Opens `database` as an archive: makes a new one, climbs to today's schema, checks what is there. A damaged file is put
/// aside and a new one begun. One of a newer program is an error and not even opened for writing.
Result<ArchiveOpening> openArchive(ArchiveDatabase &database);
/// Opens what is there without the right to write; one of an older program stays as old as it is.
Result<void> openArchiveReadOnly(ArchiveDatabase &database);

} // namespace fleetglass
