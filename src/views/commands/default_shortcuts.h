// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/commands/system_shortcuts.h"

#include <QStringList>

namespace fleetglass {

/// The keys that an action has while the user has chosen none, by its id; the first is the one that menus show. Empty for an action
/// without keys. All of them stand in one table, so that a test can prove that they collide on no system.
QList<QKeySequence> usualShortcuts(const QString &id, KeyPlatform platform = thisKeyPlatform());

/// The ids of that table.
QStringList actionsWithShortcuts();

} // namespace fleetglass
