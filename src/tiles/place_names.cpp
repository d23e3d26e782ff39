// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiles/place_names.h"

#include "tiles/byte_reader.h"
#include "tiles/mercator.h"

#include <QFile>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

// places.bin, written by packaging/basemap/places.mjs; numbers as in byte_reader.h:
//   "FGPLACE1", u32 places, u32 cells, u16 countries, countries × 2 letters,
//   cells × (varint key - previous key, varint places in it)    key = y << 9 | x of the zoom-9 tile
//   places × (u16 x, u16 y) within the cell, places × varint population, places × u8 country,
//   places × u8 flags (1 capital, 2 part of a town), places × (u8 length, UTF-8 name)
// Cells by key, the places of a cell by population, largest first.

using namespace Qt::StringLiterals;

namespace fleetglass {

namespace {

constexpr int gridZoom = 9;
constexpr int gridSize = 1 << gridZoom;
constexpr qint32 cellSize = mercator::worldSize >> gridZoom;
constexpr quint8 capitalFlag = 1;
constexpr quint8 districtFlag = 2;
constexpr double maxDistanceKm = 300;
constexpr double maxInfluenceKm = 30;
constexpr double earthRadiusKm = 6371.0088;

/// How far a town reaches from its middle, as far as its name is concerned: 1 km at 10,000 people, 6 km at 400,000.
double influenceKm(int population)
{
    return std::min(maxInfluenceKm, 0.01 * std::sqrt(double(population)));
}

double distanceKm(double latitudeA, double longitudeA, double latitudeB, double longitudeB)
{
    constexpr double radians = std::numbers::pi / 180;
    const double dLat = std::sin((latitudeB - latitudeA) * radians / 2);
    const double dLon = std::sin((longitudeB - longitudeA) * radians / 2);
    const double h = dLat * dLat + std::cos(latitudeA * radians) * std::cos(latitudeB * radians) * dLon * dLon;
    return 2 * earthRadiusKm * std::asin(std::min(1.0, std::sqrt(h)));
}

} // namespace

struct PlaceNames::Private {
    struct Entry {
        qint32 x;
        qint32 y;
        qint32 population;
        quint32 nameAt; ///< of the length byte, in `bytes`
        float influenceKm;
        quint8 country;
        quint8 flags;
    };

    QByteArray bytes;
    std::vector<Entry> entries;
    std::vector<quint32> cellStarts; ///< gridSize² + 1
    QStringList countries;

    bool read();
    QString nameOf(const Entry &entry) const;
    Place placeOf(const Entry &entry) const;
};

bool PlaceNames::Private::read()
{
    ByteReader in(bytes);
    if (in.take(8) != "FGPLACE1")
        return false;
    const quint32 count = in.u32();
    const quint32 cells = in.u32();
    const quint16 countryCount = in.u16();
    if (count > quint32(bytes.size()) || cells > quint32(gridSize * gridSize))
        return false;
    for (int i = 0; i < countryCount; ++i)
        countries.append(QString::fromLatin1(in.take(2)));

    entries.resize(count);
    cellStarts.assign(gridSize * gridSize + 1, 0);
    quint32 key = 0;
    quint32 next = 0;
    quint32 filled = 0;
    for (quint32 i = 0; i < cells; ++i) {
        key += in.varint();
        const quint32 here = in.varint();
        if (key >= quint32(gridSize * gridSize) || here > count - next)
            return false;
        for (; filled <= key; ++filled)
            cellStarts[filled] = next;
        for (quint32 j = 0; j < here; ++j, ++next) {
            entries[next].x = qint32(key % gridSize) * cellSize;
            entries[next].y = qint32(key / gridSize) * cellSize;
        }
    }
    if (next != count)
        return false;
    std::fill(cellStarts.begin() + filled, cellStarts.end(), count);

    for (Entry &entry : entries) {
        entry.x += in.u16();
        entry.y += in.u16();
    }
    for (Entry &entry : entries)
        entry.population = qint32(std::min(in.varint(), 100'000'000U));
    for (Entry &entry : entries)
        entry.influenceKm = float(fleetglass::influenceKm(entry.population));
    for (Entry &entry : entries)
        entry.country = in.u8();
    for (Entry &entry : entries)
        entry.flags = in.u8();
    for (Entry &entry : entries) {
        entry.nameAt = quint32(in.position());
        in.take(in.u8());
    }
    return in.ok() && in.atEnd();
}

QString PlaceNames::Private::nameOf(const Entry &entry) const
{
    const auto length = quint8(bytes[entry.nameAt]);
    return QString::fromUtf8(QByteArrayView(bytes).sliced(entry.nameAt + 1, length));
}

Place PlaceNames::Private::placeOf(const Entry &entry) const
{
    return {.name = nameOf(entry),
            .countryCode = countries.value(entry.country),
            .latitude = mercator::latitudeOf((entry.y + 0.5) / mercator::worldSize),
            .longitude = mercator::longitudeOf((entry.x + 0.5) / mercator::worldSize),
            .population = entry.population};
}

PlaceNames::PlaceNames() : d(std::make_unique<Private>()) {}
PlaceNames::~PlaceNames() = default;

std::shared_ptr<const PlaceNames> PlaceNames::builtIn()
{
    static const std::shared_ptr<const PlaceNames> table = [] {
        QFile file(u":/basemap/places.bin"_s);
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        auto read = fromBytes(bytes);
        Q_ASSERT_X(read, "PlaceNames::builtIn", "the program was linked without fleetglass_basemap");
        return read ? read : std::shared_ptr<const PlaceNames>(new PlaceNames);
    }();
    return table;
}

std::shared_ptr<const PlaceNames> PlaceNames::fromBytes(const QByteArray &bytes)
{
    std::shared_ptr<PlaceNames> names(new PlaceNames);
    names->d->bytes = bytes;
    return names->d->read() ? names : nullptr;
}

std::optional<NearbyPlace> PlaceNames::nearest(double latitude, double longitude) const
{
    if (d->entries.empty() || !std::isfinite(latitude) || !std::isfinite(longitude) || std::abs(latitude) > 90
        || std::abs(longitude) > 180)
        return {};
    const QPointF here = mercator::fromDegrees(latitude, longitude);
    const int cellX = std::clamp(int(here.x() * gridSize), 0, gridSize - 1);
    const int cellY = std::clamp(int(here.y() * gridSize), 0, gridSize - 1);

    // On the flat map, for most of the work; 15 % is more than the scale changes within the distance.
    const double kmPerStep =
        2 * std::numbers::pi * earthRadiusKm / mercator::worldSize * std::cos(latitude * std::numbers::pi / 180);
    const double hereX = here.x() * mercator::worldSize;
    const double hereY = here.y() * mercator::worldSize;

    const Private::Entry *best = nullptr;
    double bestKm = 0;
    double bestJudged = std::numeric_limits<double>::infinity();
    const auto look = [&](int x, int y) {
        const int key = y * gridSize + (x + gridSize) % gridSize; // the world goes on behind 180°
        for (quint32 i = d->cellStarts[key]; i < d->cellStarts[key + 1]; ++i) {
            const Private::Entry &entry = d->entries[i];
            const double dx = std::abs(entry.x - hereX);
            const double roughKm = std::hypot(std::min(dx, mercator::worldSize - dx), entry.y - hereY) * kmPerStep;
            if (entry.flags & districtFlag || roughKm * 0.85 - entry.influenceKm > bestJudged
                || roughKm * 0.85 > maxDistanceKm)
                continue;
            const double km =
                distanceKm(latitude, longitude, mercator::latitudeOf((entry.y + 0.5) / mercator::worldSize),
                           mercator::longitudeOf((entry.x + 0.5) / mercator::worldSize));
            const double judged = km - entry.influenceKm;
            if (km <= maxDistanceKm && judged < bestJudged) {
                best = &entry;
                bestKm = km;
                bestJudged = judged;
            }
        }
    };

    // Square rings of cells around the position, until the next ring is too far away to win.
    for (int ring = 0; ring <= gridSize / 2; ++ring) {
        // Cells shrink towards the poles: the ring's edge nearest to a pole bounds its distance from below.
        const double farthestY = (std::abs(here.y() - 0.5) * gridSize + ring) / gridSize + 0.5;
        const double scale = std::cos(mercator::latitudeOf(std::min(1.0, farthestY)) * std::numbers::pi / 180);
        const double ringKm = std::max(0, ring - 1) * 2 * std::numbers::pi * earthRadiusKm / gridSize * scale;
        if (ringKm > maxDistanceKm || ringKm - maxInfluenceKm > bestJudged)
            break;
        for (int y = std::max(0, cellY - ring); y <= std::min(gridSize - 1, cellY + ring); ++y) {
            const bool isEdge = y == cellY - ring || y == cellY + ring;
            for (int x = cellX - ring; x <= cellX + ring; x += isEdge || ring == 0 ? 1 : 2 * ring)
                look(x, y);
        }
    }
    if (!best)
        return {};
    return NearbyPlace{.place = d->placeOf(*best), .distanceKm = bestKm};
}

std::vector<MapPlace> PlaceNames::placesIn(qint32 left, qint32 top, qint32 right, qint32 bottom, int minPopulation,
                                           int minCapitalPopulation) const
{
    std::vector<MapPlace> found;
    if (d->entries.empty())
        return found;
    const auto cellOf = [](qint32 step) { return std::clamp(step / cellSize, 0, gridSize - 1); };
    for (int cellY = cellOf(top); cellY <= cellOf(bottom - 1); ++cellY) {
        for (int cellX = cellOf(left); cellX <= cellOf(right - 1); ++cellX) {
            const int key = cellY * gridSize + cellX;
            for (quint32 i = d->cellStarts[key]; i < d->cellStarts[key + 1]; ++i) {
                const Private::Entry &entry = d->entries[i];
                const bool isCapital = entry.flags & capitalFlag;
                if (entry.population < (isCapital ? std::min(minPopulation, minCapitalPopulation) : minPopulation))
                    continue;
                if (entry.x >= left && entry.x < right && entry.y >= top && entry.y < bottom)
                    found.push_back({entry.x, entry.y, entry.population, isCapital, bool(entry.flags & districtFlag),
                                     d->nameOf(entry)});
            }
        }
    }
    return found;
}

qsizetype PlaceNames::size() const
{
    return qsizetype(d->entries.size());
}

} // namespace fleetglass
