// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QStringList>

#include <span>

namespace fleetglass {

class ArchiveDatabase;

/// What brings an archive from one schema version to the next: plain statements, in one transaction.
struct SchemaStep {
    QStringList statements;
};

/// Step number n brings version n to n + 1; step 0 makes an empty file an archive. To change the schema, append a step; never
/// change one that has been released.
std::span<const SchemaStep> archiveLadder();
/// The version that this program writes.
int archiveSchemaVersion();
/// The oldest version that this program can read as it is, without climbing.
inline constexpr int oldestReadableSchema = 1;
QStringList archiveTables();

/// The version in an open archive.
Result<int> schemaVersion(ArchiveDatabase &database);
/// The error for an archive of a newer program; names both versions.
std::unexpected<Error> newerSchema(int version);
/// Climbs what is missing. Each step is whole or not at all. Storage for a version above the ladder.
Result<void> bringUpToDate(ArchiveDatabase &database, std::span<const SchemaStep> ladder);

} // namespace fleetglass
