// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/history.h"
#include "store/fleet_store.h"

#include <QJsonObject>
#include <QTextStream>

namespace fleetglass {

// The stable JSON of the command line: times as "2026-11-20T12:00:00.000Z", units in the key or beside the value, null where a
// value is unknown.

QString isoTime(qint64 ms);
QJsonValue jsonTime(std::optional<qint64> ms);
QJsonValue jsonNumber(std::optional<double> number);
QJsonValue jsonPlace(const std::optional<LatLon> &place, const QString &name);
QJsonValue jsonPosition(const std::optional<Position> &position);
QJsonValue jsonValue(const Value &value);

/// "car", "van" …
QString kindName(VehicleKind kind);
/// "unknown", "parked", "idle", "moving", "charging"
QString activityName(Activity activity);
/// "unknown", "fresh", "stale"
QString freshnessName(Freshness freshness);

/// {"account", "id", "name"}: how every answer about one vehicle begins.
QJsonObject jsonIdentity(const Vehicle &vehicle);

void print(QTextStream &out, const QJsonObject &json);

} // namespace fleetglass
