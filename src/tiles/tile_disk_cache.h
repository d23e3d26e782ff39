// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tiles/tile_source.h"

#include <QMutex>

#include <optional>

namespace fleetglass {

struct StoredTile {
    Tile tile;
    QByteArray etag;
    QByteArray lastModified;
    qint64 expiresAtMs = 0;
};

/// Tiles in a folder, one file each, bounded in size: the oldest go first. May be called from any thread.
class TileDiskCache
{
public:
    TileDiskCache(QString folder, qint64 maxBytes);

    std::optional<StoredTile> load(TileId id, bool fine) const;
    /// False when the disk is full or the folder cannot be written: the map works without it.
    bool store(TileId id, bool fine, const StoredTile &tile);
    void remove(TileId id, bool fine);

private:
    QString pathOf(TileId id, bool fine) const;
    void trim();

    const QString m_folder;
    const qint64 m_maxBytes;
    mutable QMutex m_mutex;
    qint64 m_writtenSinceTrim;
};

} // namespace fleetglass
