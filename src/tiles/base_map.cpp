// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiles/base_map.h"

#include "tiles/byte_reader.h"
#include "tiles/clip.h"
#include "tiles/mercator.h"

#include <QFile>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace fleetglass {

namespace {

enum FeatureKind : quint8 { Land = 1, Lake = 2, Border = 3, River = 4 };

struct IndexEntry {
    quint32 cell;
    quint32 offset;
    quint32 length;
};

struct Level {
    int minZoom = 0;
    int gridZoom = 0;
    int shift = 0;
    QByteArrayView whole;
    QByteArrayView body;
    std::vector<IndexEntry> index;
};

void addFeature(TileGeometry &tile, quint8 kind, const QPolygonF &points, const QRectF &frame)
{
    if (kind == Land || kind == Lake) {
        const QPolygonF ring = clippedRing(points, frame);
        if (ring.size() > 2)
            (kind == Land ? tile.land : tile.lakes).append(ring);
    } else {
        (kind == Border ? tile.borders : tile.rivers).append(clippedLine(points, frame));
    }
}

} // namespace

struct BaseMap::Private {
    QByteArray bytes;
    std::vector<Level> levels;
    std::vector<CountryName> countries;

    bool read();
    bool readLevel(ByteReader &in);
    bool readNames(quint32 offset);
    QByteArrayView part(quint32 offset, qsizetype length) const;
};

QByteArrayView BaseMap::Private::part(quint32 offset, qsizetype length) const
{
    const QByteArrayView all(bytes);
    return offset <= all.size() && length <= all.size() - qsizetype(offset) ? all.sliced(offset, length)
                                                                            : QByteArrayView();
}

bool BaseMap::Private::read()
{
    ByteReader in(bytes);
    if (in.take(8) != "FGLAND1\n")
        return false;
    const quint32 count = in.u32();
    for (quint32 i = 0; i < count && in.ok(); ++i) {
        if (!readLevel(in))
            return false;
    }
    return in.ok() && !levels.empty() && levels.front().minZoom == 0 && readNames(in.u32());
}

bool BaseMap::Private::readLevel(ByteReader &in)
{
    Level level;
    level.minZoom = in.u8();
    level.gridZoom = in.u8();
    level.shift = in.u8();
    in.u8();
    const quint32 cells = in.u32();
    const quint32 wholeAt = in.u32();
    const quint32 indexAt = in.u32();
    const quint32 bodyAt = in.u32();
    if (level.gridZoom > level.minZoom || level.gridZoom > 12 || level.shift > 16)
        return false;
    const qsizetype cellsOfGrid = qsizetype(1) << (2 * level.gridZoom);
    level.whole = part(wholeAt, std::max<qsizetype>(1, cellsOfGrid / 8));
    const QByteArrayView indexBytes = part(indexAt, qsizetype(cells) * 12);
    level.body = bodyAt <= bytes.size() ? QByteArrayView(bytes).sliced(bodyAt) : QByteArrayView();
    if (level.whole.isEmpty() || indexBytes.size() != qsizetype(cells) * 12)
        return false;
    ByteReader index(indexBytes);
    level.index.reserve(cells);
    for (quint32 i = 0; i < cells; ++i) {
        const quint32 cell = index.u32();
        const quint32 offset = index.u32();
        const quint32 length = index.u32();
        if (qsizetype(offset) + qsizetype(length) > level.body.size())
            return false;
        level.index.push_back({cell, offset, length});
    }
    levels.push_back(std::move(level));
    return true;
}

bool BaseMap::Private::readNames(quint32 offset)
{
    if (offset > bytes.size())
        return false;
    ByteReader in(QByteArrayView(bytes).sliced(offset));
    const quint16 count = in.u16();
    for (int i = 0; i < count && in.ok(); ++i) {
        CountryName country;
        country.x = qint32(in.u32());
        country.y = qint32(in.u32());
        country.extent = std::exp2(in.u8() / 8.0);
        country.name = QString::fromUtf8(in.take(in.u8()));
        countries.push_back(country);
    }
    return in.ok();
}

BaseMap::BaseMap() : d(std::make_unique<Private>()) {}
BaseMap::~BaseMap() = default;

std::shared_ptr<const BaseMap> BaseMap::builtIn()
{
    static const std::shared_ptr<const BaseMap> map = [] {
        QFile file(u":/basemap/land.bin"_s);
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        auto read = fromBytes(bytes);
        Q_ASSERT_X(read, "BaseMap::builtIn", "the program was linked without fleetglass_basemap");
        return read ? read : std::shared_ptr<const BaseMap>(new BaseMap);
    }();
    return map;
}

std::shared_ptr<const BaseMap> BaseMap::fromBytes(const QByteArray &bytes)
{
    std::shared_ptr<BaseMap> map(new BaseMap);
    map->d->bytes = bytes;
    return map->d->read() ? map : nullptr;
}

TileGeometry BaseMap::geometry(TileId tile, double margin) const
{
    TileGeometry geometry;
    if (!tile.isValid() || d->levels.empty())
        return geometry;
    const auto next =
        std::find_if(d->levels.begin() + 1, d->levels.end(), [&](const Level &l) { return l.minZoom > tile.z; });
    const Level &level = *(next - 1);

    const int depth = tile.z - level.gridZoom;
    const qint32 cellX = tile.x >> depth;
    const qint32 cellY = tile.y >> depth;
    const auto cell = quint32(cellY << level.gridZoom | cellX);
    geometry.isLand = quint8(level.whole[cell >> 3]) & (1U << (cell & 7U));

    const auto entry = std::lower_bound(level.index.begin(), level.index.end(), cell,
                                        [](const IndexEntry &e, quint32 wanted) { return e.cell < wanted; });
    if (entry == level.index.end() || entry->cell != cell)
        return geometry;

    // Steps of 2^shift to points: the world is 256 * 2^z points wide.
    const double scale = std::exp2(level.shift + tile.z + 8 - mercator::worldBits);
    const double left = double(tile.x) * mercator::tileSize;
    const double top = double(tile.y) * mercator::tileSize;
    const QRectF frame = QRectF(0, 0, mercator::tileSize, mercator::tileSize).adjusted(-margin, -margin, margin, margin);

    ByteReader in(level.body.sliced(entry->offset, entry->length));
    const int cellSteps = mercator::worldBits - level.gridZoom - level.shift;
    qint32 x = cellX << cellSteps;
    qint32 y = cellY << cellSteps;
    QPolygonF points;
    while (!in.atEnd()) {
        const quint8 kind = in.u8();
        const quint32 count = in.varint();
        points.clear();
        for (quint32 i = 0; i < count && in.ok(); ++i) {
            x += in.signedVarint();
            y += in.signedVarint();
            points.append({x * scale - left, y * scale - top});
        }
        addFeature(geometry, kind, points, frame);
    }
    return geometry;
}

const std::vector<CountryName> &BaseMap::countries() const
{
    return d->countries;
}

} // namespace fleetglass
