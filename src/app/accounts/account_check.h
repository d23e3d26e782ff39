// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/task.h"
#include "domain/account_check.h"
#include "providers/provider.h"

#include <memory>

namespace fleetglass {

/// Signs in with what was typed, counts the vehicles and signs out, saving nothing.
Task<AccountCheck> checkAccount(std::shared_ptr<Provider> provider);

/// Makes an API token that can take the password's place, with the right to open sessions.
Task<Result<QString>> exchangeForToken(std::shared_ptr<Provider> provider);

} // namespace fleetglass
