// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tiles/base_map.h"
#include "tiles/place_names.h"

#include <QCache>
#include <QFont>
#include <QMutex>
#include <QPointF>
#include <QRectF>

#include <array>

namespace fleetglass {

/// A name on the map and, for a town, its dot. In points of the zoom's world (256 * 2^z wide).
struct MapLabel {
    enum class Kind : quint8 { Country, Capital, City, Town, Village, District };
    Kind kind = Kind::Town;
    QString text;
    QRectF box;  ///< of the text
    QPointF dot; ///< a town's place
};

/// Which names a zoom shows, and where. Names are placed block by block, four by four tiles, the most important first, and no
/// name leaves its block: so neighbouring tiles, drawn whenever and wherever, always agree and no name is cut at their edge.
/// May be called from any thread.
class LabelLayout
{
public:
    using Labels = std::shared_ptr<const std::vector<MapLabel>>;

    LabelLayout(std::shared_ptr<const BaseMap> map, std::shared_ptr<const PlaceNames> places, const QFont &font);

    /// The names of the tile's block; most of them lie in other tiles.
    Labels labelsFor(TileId tile) const;

    const QFont &fontFor(MapLabel::Kind kind) const { return m_fonts[size_t(kind)]; }
    /// The dot's radius in points; 0 where there is none.
    static double dotRadius(MapLabel::Kind kind);

private:
    struct Block {
        int z;
        int x;
        int y;
        bool operator==(const Block &) const = default;
        friend size_t qHash(const Block &block, size_t seed) { return qHashMulti(seed, block.z, block.x, block.y); }
    };

    Labels place(const Block &block) const;
    void addCountries(std::vector<MapLabel> &labels, int z, const QRectF &frame) const;
    void addPlaces(std::vector<MapLabel> &labels, const std::vector<MapPlace> &places, bool capitals, int z,
                   const QRectF &frame) const;
    std::vector<MapPlace> placesFor(int z, const QRectF &frame) const; ///< the most important first

    std::shared_ptr<const BaseMap> m_map;
    std::shared_ptr<const PlaceNames> m_places;
    std::array<QFont, 6> m_fonts; ///< by kind
    mutable QMutex m_mutex;
    mutable QCache<Block, Labels> m_cache{256};
};

} // namespace fleetglass
