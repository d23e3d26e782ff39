// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tiles/tile_source.h"

#include <QImage>

namespace fleetglass {

/// As PNG, quickly rather than small: it travels over loopback only. NotFound for a null picture.
Result<Tile> encodedPicture(const QImage &picture);

/// "image/png", "image/jpeg" or "image/webp" by the first bytes; empty for anything else.
QByteArray pictureType(const QByteArray &bytes);

/// Whether the bytes really are a picture: decodes it, so ask on a worker.
bool isWholePicture(const QByteArray &bytes);

/// The part of `ancestor` (a tile of a smaller zoom that contains `wanted`) enlarged to a whole tile of its size.
Result<Tile> enlargedPart(const Tile &ancestor, TileId ancestorId, TileId wanted);

} // namespace fleetglass
