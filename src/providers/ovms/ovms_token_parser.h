// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "providers/provider.h"

#include <QByteArray>
#include <QList>

namespace fleetglass {

/// GET /api/token: all tokens of the account, in full. BadReply if it is no array of objects with a token each.
Result<QList<AccessToken>> parseOvmsTokens(const QByteArray &body);
/// POST /api/token: the one just made. BadReply if there is none in it.
Result<AccessToken> parseOvmsCreatedToken(const QByteArray &body);

} // namespace fleetglass
