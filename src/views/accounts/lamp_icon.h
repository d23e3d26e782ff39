// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "views/common/palette.h"

#include <QIcon>

namespace fleetglass {

/// The sign of an account's state, 16 px. Disc: fine. Ring: waiting. Triangle: wants patience. Octagon: wants the user. Bars: paused.
QIcon lampIcon(AccountLamp lamp, const StatePalette &colours);

/// How much the lamp wants somebody to look, worst last: fine, waiting, patience, the user.
int urgencyOf(AccountLamp lamp);

} // namespace fleetglass
