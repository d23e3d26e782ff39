// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tiles/tile_source.h"

#include <QList>
#include <QPolygonF>

#include <memory>
#include <vector>

namespace fleetglass {

/// What lies in and a little around one tile, in points of a 256-point tile from its north-west corner.
struct TileGeometry {
    bool isLand = false;      ///< everything not covered by `land` is land too: there is no coast here
    QList<QPolygonF> land;    ///< rings, to be filled odd-even together (a hole is a ring in a ring)
    QList<QPolygonF> lakes;   ///< rings, likewise
    QList<QPolygonF> borders; ///< lines between countries
    QList<QPolygonF> rivers;  ///< lines
};

struct CountryName {
    QString name; ///< English
    qint32 x = 0; ///< steps of mercator::worldSize, where there is most room for it
    qint32 y = 0;
    double extent = 0; ///< steps: the edge of a square as large as the country's largest part
};

/// Land, water and borders of the world: read-only, made once and shared; every member may be called from any thread.
///
/// land.bin, written by packaging/basemap/land.mjs; numbers as in byte_reader.h:
///   "FGLAND1\n", u32 levels,
///   levels × (u8 smallest zoom, u8 grid zoom, u8 shift, u8 0, u32 cells, u32 whole, u32 index, u32 body),
///   u32 names, then what these offsets from the file's start point at:
///     whole  one bit per cell y << grid zoom | x, lowest first: the cell is nothing but land
///     index  cells × (u32 cell, u32 offset in body, u32 length), by cell; what is not listed is all land or all sea
///     body   features one after the other: u8 kind (1 land, 2 lake, 3 border, 4 river), varint points,
///            points × (signed dx, signed dy) in steps of 2^shift; the cell's first point counts from the cell's corner
///     names  u16 countries × (u32 x, u32 y, u8 4 log2 of the area in square steps, u8 length, UTF-8 name)
/// A level is drawn from its smallest zoom up to the next level's. Its cells are the tiles of its grid zoom, cut out with a margin
/// of 1/16, so a tile needs one cell only and nothing that was cut shows.
class BaseMap
{
public:
    /// The map that ships with the program; unpacked at the first call (some ten milliseconds). Never null.
    static std::shared_ptr<const BaseMap> builtIn();
    /// From the bytes of a land.bin. Null when they are not one.
    static std::shared_ptr<const BaseMap> fromBytes(const QByteArray &bytes);

    ~BaseMap();

    /// Everything within `margin` points (at most 12) around the tile.
    TileGeometry geometry(TileId tile, double margin) const;

    /// The largest country first.
    const std::vector<CountryName> &countries() const;

private:
    BaseMap();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace fleetglass
