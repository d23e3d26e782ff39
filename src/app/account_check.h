// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/task.h"
#include "domain/account.h"
#include "views/accounts/account_check.h"

namespace fleetglass {

/// Signs in with what was typed and counts the vehicles, saving nothing. `clock` must live until the end.
Task<AccountCheck> checkAccount(Account account, QString secret, const Clock *clock);

/// Makes an API token that can take the password's place, with the right to open sessions.
Task<Result<QString>> exchangeForToken(Account account, QString password, const Clock *clock);

} // namespace fleetglass
