// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/account.h"

#include <QJsonObject>

namespace fleetglass {

/// What an account must be to be kept: an id, a service, a user, an http(s) server without user, password, query or fragment, and a
/// pinned certificate of 32 bytes or none. Rejected otherwise; detail names the field.
Result<void> validated(const Account &account);

QJsonObject toJson(const Account &account);
Result<Account> accountFromJson(const QJsonObject &json);

} // namespace fleetglass
