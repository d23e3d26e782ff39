// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace fleetglass {

/// Finds the command, reads its options, runs it. `arguments` begins with the program's name. Returns the exit code.
int runCommandLine(const QStringList &arguments);

} // namespace fleetglass
