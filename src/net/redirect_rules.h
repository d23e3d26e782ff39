// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "net/http_message.h"

#include <optional>

namespace fleetglass {

inline constexpr int MaxRedirects = 5;

/// Same scheme, host and port: what credentials may be sent to.
bool isSameOrigin(const QUrl &one, const QUrl &other);

/// Whether the answer sends us elsewhere.
bool isRedirect(const HttpReply &reply);

/// What to ask next after a redirect of `request`, or why not: Rejected for another origin, BadReply for a loop or a broken
/// Location. `visited` holds the paths asked so far, this one included.
Result<HttpRequest> followRedirect(const HttpRequest &request, const HttpReply &reply, const QStringList &visited);

} // namespace fleetglass
