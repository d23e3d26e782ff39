// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/json_values.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QTimeZone>

#include <cmath>

namespace fleetglass {

using namespace Qt::StringLiterals;

QString isoTime(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::UTC).toString(Qt::ISODateWithMs);
}

QJsonValue jsonTime(std::optional<qint64> ms)
{
    return ms ? QJsonValue(isoTime(*ms)) : QJsonValue();
}

QJsonValue jsonNumber(std::optional<double> number)
{
    return number && std::isfinite(*number) ? QJsonValue(*number) : QJsonValue();
}

QJsonValue jsonPlace(const std::optional<LatLon> &place, const QString &name)
{
    if (!place && name.isEmpty())
        return {};
    return QJsonObject{
        {u"name"_s, name.isEmpty() ? QJsonValue() : QJsonValue(name)},
        {u"latitude"_s, place ? QJsonValue(place->latitude) : QJsonValue()},
        {u"longitude"_s, place ? QJsonValue(place->longitude) : QJsonValue()},
    };
}

QJsonValue jsonPosition(const std::optional<Position> &position)
{
    if (!position)
        return {};
    return QJsonObject{
        {u"latitude"_s, position->latitude},
        {u"longitude"_s, position->longitude},
        {u"altitudeM"_s, jsonNumber(position->altitudeM)},
        {u"headingDeg"_s, jsonNumber(position->headingDeg)},
        {u"speedKmh"_s, jsonNumber(position->speedKmh)},
        {u"observedAt"_s, isoTime(position->observedAtMs)},
        {u"origin"_s, position->origin.text()},
        {u"sourceAge"_s, position->sourceAge == SourceAge::Old ? u"old"_s : u"current"_s},
    };
}

QJsonValue jsonValue(const Value &value)
{
    if (const auto *number = std::get_if<double>(&value))
        return jsonNumber(*number);
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag;
    return std::get<QString>(value);
}

QString kindName(VehicleKind kind)
{
    switch (kind) {
    case VehicleKind::Car:
        return u"car"_s;
    case VehicleKind::Van:
        return u"van"_s;
    case VehicleKind::Truck:
        return u"truck"_s;
    case VehicleKind::Bus:
        return u"bus"_s;
    case VehicleKind::Machine:
        return u"machine"_s;
    case VehicleKind::Trailer:
        return u"trailer"_s;
    case VehicleKind::Device:
        return u"device"_s;
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString activityName(Activity activity)
{
    switch (activity) {
    case Activity::Unknown:
        return u"unknown"_s;
    case Activity::Parked:
        return u"parked"_s;
    case Activity::Idle:
        return u"idle"_s;
    case Activity::Moving:
        return u"moving"_s;
    case Activity::Charging:
        return u"charging"_s;
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString freshnessName(Freshness freshness)
{
    switch (freshness) {
    case Freshness::Unknown:
        return u"unknown"_s;
    case Freshness::Fresh:
        return u"fresh"_s;
    case Freshness::Stale:
        return u"stale"_s;
    }
    Q_UNREACHABLE_RETURN(QString());
}

QJsonObject jsonIdentity(const Vehicle &vehicle)
{
    return {{u"account"_s, vehicle.key.accountId}, {u"id"_s, vehicle.key.remoteId}, {u"name"_s, vehicle.name}};
}

void print(QTextStream &out, const QJsonObject &json)
{
    out << QString::fromUtf8(QJsonDocument(json).toJson()) << Qt::flush;
}

} // namespace fleetglass
