// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/position.h"

#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <optional>

namespace fleetglass {

/// Unknown is NULL in the archive, and comes back as unknown.
template<typename T>
QVariant columnOf(const std::optional<T> &value)
{
    return value ? QVariant::fromValue(*value) : QVariant();
}

/// The empty text as such: a null QString would become NULL.
inline QVariant columnOf(const QString &text)
{
    return text.isNull() ? QString::fromLatin1("") : text;
}

inline std::optional<double> numberIn(const QSqlQuery &row, int column)
{
    const QVariant value = row.value(column);
    return value.isNull() ? std::nullopt : std::optional(value.toDouble());
}

inline std::optional<qint64> timeIn(const QSqlQuery &row, int column)
{
    const QVariant value = row.value(column);
    return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

/// Latitude in `column`, longitude in the next one.
inline std::optional<LatLon> placeIn(const QSqlQuery &row, int column)
{
    const std::optional<double> latitude = numberIn(row, column);
    const std::optional<double> longitude = numberIn(row, column + 1);
    if (!latitude || !longitude)
        return std::nullopt;
    return LatLon{.latitude = *latitude, .longitude = *longitude};
}

inline QVariant latitudeOf(const std::optional<LatLon> &place)
{
    return place ? QVariant(place->latitude) : QVariant();
}

inline QVariant longitudeOf(const std::optional<LatLon> &place)
{
    return place ? QVariant(place->longitude) : QVariant();
}

} // namespace fleetglass
