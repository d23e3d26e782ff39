// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/task.h"

#include <QByteArray>
#include <QString>

namespace fleetglass {

/// One square of the Web Mercator pyramid (EPSG:3857), y counted from the north as in XYZ servers.
struct TileId {
    int z = 0;
    int x = 0;
    int y = 0;

    /// Whether the pyramid has this tile: 0 <= z <= 22, 0 <= x, y < 2^z.
    bool isValid() const { return z >= 0 && z <= 22 && x >= 0 && y >= 0 && x < (1 << z) && y < (1 << z); }
    bool operator==(const TileId &) const = default;
};

struct TileRequest {
    TileId id;
    double pixelRatio = 1; ///< 1: 256 px wide, 2: 512 px wide and everything on it drawn twice as large
    bool dark = false;     ///< a source with only one style gives that one

    bool operator==(const TileRequest &) const = default;
};

/// An encoded picture.
struct Tile {
    QByteArray bytes;
    QByteArray contentType; ///< such as "image/png"
};

/// Where map pictures come from. Lives and answers on the thread that made it (the GUI thread); the work is done elsewhere.
/// To make another one: derive, give a stable id(), answer tile(). Whoever awaits tile() keeps the source alive meanwhile.
class TileSource
{
public:
    TileSource() = default;
    TileSource(const TileSource &) = delete;
    TileSource &operator=(const TileSource &) = delete;
    virtual ~TileSource() = default;

    /// Stable over program starts and different for other pictures; only [a-z0-9-], so that it can be part of paths.
    virtual QString id() const = 0;
    /// What the data's licence wants shown on the map; plain text, may be empty.
    virtual QString attribution() const = 0;
    virtual int minZoom() const = 0;
    virtual int maxZoom() const = 0;

    /// NotFound where the source has no such tile; Network and others as they come.
    virtual Task<Result<Tile>> tile(TileRequest request) = 0;
};

} // namespace fleetglass
