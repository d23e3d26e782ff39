// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace fleetglass {

/// Makes a profile in `folder` that has seen so many vehicles of the demo fleet, through the archive as the program itself fills it. Its one
/// account is paused: whoever opens the profile sees the archive and asks no server. 0 vehicles: a profile as new. With `user` "demo" the
/// account is the one that the program signs in to when it is started with --demo: the fleet is known, and goes on living.
Result<void> makeProfile(const QString &folder, int vehicles, const QString &user = QStringLiteral("bench"));

} // namespace fleetglass
