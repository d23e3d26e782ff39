// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tiles/label_layout.h"
#include "tiles/map_palette.h"

#include <QImage>

class QPainter;

namespace fleetglass {

/// Draws the built-in map's tiles. May be called from any thread, from several at a time.
class BaseMapPainter
{
public:
    /// `font`: the system's, whose family the names are written in.
    BaseMapPainter(std::shared_ptr<const BaseMap> map, std::shared_ptr<const PlaceNames> places, const QFont &font);

    /// 256 × pixelRatio wide, without alpha. A null picture for an invalid tile.
    QImage draw(const TileRequest &request) const;

private:
    void drawGround(QPainter &painter, const TileRequest &request, const MapPalette &palette) const;
    void drawNames(QPainter &painter, const TileRequest &request, const MapPalette &palette) const;

    std::shared_ptr<const BaseMap> m_map;
    LabelLayout m_layout;
};

} // namespace fleetglass
