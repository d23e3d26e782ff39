// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fleet_update.h"

#include <utility>

namespace fleetglass::test {

inline constexpr qint64 noonMs = 1795176000000; ///< 2026-11-20 12:00:00 UTC, when FixedClock begins
inline constexpr qint64 minuteMs = 60'000;

inline VehicleKey keyOf(const QString &remoteId, const QString &accountId = QStringLiteral("account"))
{
    return {.accountId = accountId, .remoteId = remoteId};
}

/// One observation, at noon unless said otherwise.
inline Observation seen(Quantity quantity, Value value, qint64 atMs = noonMs, Interned part = {})
{
    Observation observation;
    observation.quantity = quantity;
    observation.part = part;
    observation.origin = u"test";
    observation.value = std::move(value);
    observation.observedAtMs = atMs;
    return observation;
}

inline Observation seen(Quantity quantity, const char16_t *word, qint64 atMs = noonMs, Interned part = {})
{
    return seen(quantity, Value(QString::fromUtf16(word)), atMs, part);
}

inline Position at(double latitude, double longitude, qint64 atMs = noonMs)
{
    Position position;
    position.latitude = latitude;
    position.longitude = longitude;
    position.origin = u"test";
    position.observedAtMs = atMs;
    return position;
}

inline VehicleUpdate vehicle(const QString &remoteId, const QList<Observation> &observations = {},
                             const QString &accountId = QStringLiteral("account"))
{
    VehicleUpdate update;
    update.key = keyOf(remoteId, accountId);
    update.identity = Vehicle{.key = update.key, .name = remoteId};
    update.observations = observations;
    return update;
}

inline FleetUpdate batch(const QList<VehicleUpdate> &vehicles, const QString &accountId = QStringLiteral("account"))
{
    return {.accountId = accountId, .vehicles = vehicles, .allRemoteIds = std::nullopt};
}

} // namespace fleetglass::test
