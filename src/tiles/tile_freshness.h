// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http_message.h"

namespace fleetglass {

/// What an answer's headers say about keeping it (RFC 9111, as a private cache).
struct TileFreshness {
    bool mayStore = true;
    qint64 expiresAtMs = 0; ///< from then on ask again, with the validators
};

/// Where the headers say nothing a tile counts as fresh for seven days, the least that OpenStreetMap's tile usage policy asks for.
TileFreshness tileFreshness(const HttpReply &reply, qint64 nowMs);

} // namespace fleetglass
