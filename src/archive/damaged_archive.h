// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace fleetglass {

/// Notes beside the archive that damage was found while it was in use: the next start puts it aside. A file of its own, because
/// the damaged one cannot be trusted to keep the note.
void markDamaged(const QString &archivePath);
bool isMarkedDamaged(const QString &archivePath);

/// Renames the archive and its log to a name with the date (UTC), such as archive-damaged-20261120-120000.sqlite, and forgets the
/// mark. Returns the new path. The file must be closed.
Result<QString> setAside(const QString &archivePath);

} // namespace fleetglass
