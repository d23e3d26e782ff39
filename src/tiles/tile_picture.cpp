// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiles/tile_picture.h"

#include <QBuffer>
#include <QImageReader>
#include <QImageWriter>

using namespace Qt::StringLiterals;

namespace fleetglass {

namespace {

constexpr int mostPixels = 2048; ///< per edge; nobody serves larger tiles, but a picture can claim any size

QImage decoded(const QByteArray &bytes)
{
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, pictureType(bytes).mid(6)); // "image/" stripped: the formats are named after the types
    const QSize size = reader.size();
    if (size.isEmpty() || size.width() > mostPixels || size.height() > mostPixels)
        return {};
    return reader.read();
}

} // namespace

Result<Tile> encodedPicture(const QImage &picture)
{
    if (picture.isNull())
        return failure(ErrorKind::NotFound, u"no picture for this tile"_s);
    Tile tile{.bytes = {}, .contentType = "image/png"};
    QBuffer buffer(&tile.bytes);
    buffer.open(QIODevice::WriteOnly);
    // Qt maps quality 0 … 100 to zlib's 9 … 0: 80 is level 1.
    if (!picture.save(&buffer, "PNG", 80))
        return failure(ErrorKind::Storage, u"the picture cannot be encoded"_s);
    return tile;
}

QByteArray pictureType(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "image/png";
    if (bytes.startsWith("\xff\xd8\xff"))
        return "image/jpeg";
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return "image/webp";
    return {};
}

bool isWholePicture(const QByteArray &bytes)
{
    return !pictureType(bytes).isEmpty() && !decoded(bytes).isNull();
}

Result<Tile> enlargedPart(const Tile &ancestor, TileId ancestorId, TileId wanted)
{
    const int depth = wanted.z - ancestorId.z;
    const QImage picture = decoded(ancestor.bytes);
    const int width = picture.width() >> depth;
    const int height = picture.height() >> depth;
    if (picture.isNull() || width == 0 || height == 0)
        return failure(ErrorKind::NotFound, u"nothing to enlarge"_s);
    const int column = wanted.x - (ancestorId.x << depth);
    const int row = wanted.y - (ancestorId.y << depth);
    return encodedPicture(picture.copy(column * width, row * height, width, height)
                              .scaled(picture.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
}

} // namespace fleetglass
