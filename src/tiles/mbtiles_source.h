// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tiles/tile_source.h"

#include <memory>

namespace fleetglass {

/// Raster tiles out of the user's own MBTiles file (SQLite; https://github.com/mapbox/mbtiles-spec, versions 1.0 to 1.3).
/// The file is only read, on one thread of its own.
class MbTilesSource final : public TileSource
{
public:
    /// Reads the file's description, so this may take as long as the disk does. Errors: Storage where it is no MBTiles file or
    /// cannot be read, Unsupported for vector tiles.
    static Result<std::shared_ptr<MbTilesSource>> open(const QString &path);
    ~MbTilesSource() override;

    /// As the file calls itself; its file name where it does not.
    QString name() const;
    QString id() const override;
    QString attribution() const override;
    int minZoom() const override;
    int maxZoom() const override;
    Task<Result<Tile>> tile(TileRequest request) override;

private:
    struct File;
    explicit MbTilesSource(std::shared_ptr<File> file);
    std::shared_ptr<File> m_file;
};

} // namespace fleetglass
