// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiles/tile_disk_cache.h"

#include <QDataStream>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMutexLocker>
#include <QSaveFile>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace fleetglass {

namespace {

constexpr quint32 magic = 0x46475431; // "FGT1"

} // namespace

TileDiskCache::TileDiskCache(QString folder, qint64 maxBytes)
    : m_folder(std::move(folder))
    , m_maxBytes(maxBytes)
    , m_writtenSinceTrim(maxBytes) // so that the first write looks at it all
{}

QString TileDiskCache::pathOf(TileId id, bool fine) const
{
    return u"%1/%2/%3/%4%5.tile"_s.arg(m_folder, QString::number(id.z), QString::number(id.x), QString::number(id.y),
                                       fine ? u"@2x"_s : QString());
}

std::optional<StoredTile> TileDiskCache::load(TileId id, bool fine) const
{
    QFile file(pathOf(id, fine));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QDataStream in(&file);
    in.setVersion(QDataStream::Qt_6_8);
    quint32 found = 0;
    StoredTile stored;
    in >> found >> stored.expiresAtMs >> stored.etag >> stored.lastModified >> stored.tile.contentType
        >> stored.tile.bytes;
    if (found != magic || in.status() != QDataStream::Ok)
        return {};
    return stored;
}

bool TileDiskCache::store(TileId id, bool fine, const StoredTile &tile)
{
    const QString path = pathOf(id, fine);
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path); // whole or not at all
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QDataStream out(&file);
    out.setVersion(QDataStream::Qt_6_8);
    out << magic << tile.expiresAtMs << tile.etag << tile.lastModified << tile.tile.contentType << tile.tile.bytes;
    if (out.status() != QDataStream::Ok || !file.commit())
        return false;

    const QMutexLocker lock(&m_mutex);
    m_writtenSinceTrim += tile.tile.bytes.size();
    if (m_writtenSinceTrim > m_maxBytes / 16) {
        m_writtenSinceTrim = 0;
        trim();
    }
    return true;
}

void TileDiskCache::remove(TileId id, bool fine)
{
    QFile::remove(pathOf(id, fine));
}

void TileDiskCache::trim()
{
    struct Found {
        QString path;
        qint64 bytes;
        QDateTime writtenAt;
    };
    std::vector<Found> files;
    qint64 total = 0;
    QDirIterator walk(m_folder, {u"*.tile"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QFileInfo info = walk.nextFileInfo();
        files.push_back({info.filePath(), info.size(), info.lastModified()});
        total += info.size();
    }
    std::sort(files.begin(), files.end(), [](const Found &a, const Found &b) { return a.writtenAt < b.writtenAt; });
    for (const Found &file : files) {
        if (total <= m_maxBytes)
            return;
        if (QFile::remove(file.path))
            total -= file.bytes;
    }
}

} // namespace fleetglass
