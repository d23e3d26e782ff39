// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "domain/account.h"

namespace fleetglass {

/// Signs in, asks for the vehicles, and signs out again. Says on the standard error what failed, a refused certificate with its fingerprint. Returns the exit code.
Task<int> testSignIn(const CommandContext &context, Account account, QString secret);

} // namespace fleetglass
