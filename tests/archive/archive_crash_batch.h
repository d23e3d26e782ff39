// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive_fixture.h"

namespace fleetglass::test {

inline constexpr int crashVehicles = 20;

inline qint64 crashTimeMs(int batch)
{
    return noonMs + batch * 1000LL;
}

/// Batch number `batch` as the writer that gets killed saves it: every vehicle says the number in three ways.
inline FleetUpdate crashBatch(int batch)
{
    FleetUpdate update{.accountId = u"account-1"_s, .vehicles = {}, .allRemoteIds = std::nullopt};
    for (int i = 0; i < crashVehicles; ++i) {
        update.vehicles.append({.key = vehicleKey(u"V%1"_s.arg(i)),
                                .identity = {},
                                .observations = {number(Quantity::Odometer, batch, crashTimeMs(batch)),
                                                 observed(Quantity::Firmware, QString(500, u'f'), crashTimeMs(batch))},
                                .position = place(batch % 80, i, crashTimeMs(batch))});
    }
    return update;
}

} // namespace fleetglass::test
