// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace fleetglass {

/// A town or village.
struct Place {
    QString name;         ///< as GeoNames has it, the local name or the English one
    QString countryCode;  ///< ISO 3166-1 alpha-2, upper case
    double latitude = 0;  ///< degrees, WGS 84
    double longitude = 0; ///< degrees, WGS 84
    int population = 0;

    bool operator==(const Place &) const = default;
};

struct NearbyPlace {
    Place place;
    double distanceKm = 0; ///< to the place's middle, as the crow flies

    bool operator==(const NearbyPlace &) const = default;
};

/// A place as the map draws it.
struct MapPlace {
    qint32 x = 0; ///< steps of mercator::worldSize from 180° W
    qint32 y = 0; ///< steps of mercator::worldSize from 85.05° N
    int population = 0;
    bool isCapital = false;
    bool isDistrict = false; ///< a part of a town
    QString name;
};

/// The towns of the world by place: a read-only table, made once and shared; every member may be called from any thread.
/// Needs no window system. Positions are kept in steps of mercator::worldSize (10 m at the equator, 5 m in Tallinn), sorted by
/// cell, so that a look-up reads a few hundred bytes. The file's layout is described in place_names.cpp.
class PlaceNames
{
public:
    /// The table that ships with the program; unpacked at the first call (some ten milliseconds). Never null.
    static std::shared_ptr<const PlaceNames> builtIn();
    /// From the bytes of a places.bin. Null when they are not one.
    static std::shared_ptr<const PlaceNames> fromBytes(const QByteArray &bytes);

    ~PlaceNames();

    /// What somebody would call this position: a town counts as nearer the larger it is, so inside Tallinn it is Tallinn and not
    /// the village at its edge; parts of towns are not considered. Nothing beyond 300 km or for coordinates that are none.
    std::optional<NearbyPlace> nearest(double latitude, double longitude) const;

    /// The places in a rectangle of world steps (right and bottom excluded) with at least so many people, another number for
    /// capitals; in no order.
    std::vector<MapPlace> placesIn(qint32 left, qint32 top, qint32 right, qint32 bottom, int minPopulation,
                                   int minCapitalPopulation) const;

    qsizetype size() const;

private:
    PlaceNames();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace fleetglass
