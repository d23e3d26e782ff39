// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiles/label_layout.h"

#include "tiles/mercator.h"

#include <QFontMetricsF>
#include <QMutexLocker>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <tuple>

namespace fleetglass {

namespace {

constexpr int blockBits = 2; ///< a block is 4 × 4 tiles
constexpr double edge = 5;   ///< points between a name or dot and its block's edge: halo and dot stay inside
constexpr double dotGap = 3; ///< points between dot and name
constexpr int closest = mercator::worldBits; ///< the zoom whose names stand closest together
constexpr size_t mostCandidates = 600;
constexpr int firstZoomWithDistricts = 11;

double pointsPerStep(int z)
{
    return mercator::tileSize * std::exp2(z) / mercator::worldSize;
}

/// The smallest town a zoom may show; there is seldom room for all of them.
int minPopulation(int z)
{
    constexpr std::array<int, 11> people{1'000'000'000, 1'000'000'000, 1'000'000'000, 6'000'000, 2'000'000, 450'000,
                                         120'000,       25'000,        3'000,         1'500,     500};
    return z < int(people.size()) ? people[size_t(z)] : 0;
}

/// Capitals of small islands and territories wait until there is room.
int minCapitalPopulation(int z)
{
    return z < 4 ? 1'000'000'000 : z < 6 ? 75'000 : z < 7 ? 10'000 : 0;
}

QFont styled(QFont font, MapLabel::Kind kind)
{
    // Hinted glyphs have other widths at 512 points than at 256, and the places must be the same in both.
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferAntialias | QFont::NoSubpixelAntialias)); // no coloured edges
    font.setPixelSize(11);
    if (kind == MapLabel::Kind::Country) {
        font.setLetterSpacing(QFont::AbsoluteSpacing, 1.6);
        font.setCapitalization(QFont::AllUppercase);
    } else if (kind == MapLabel::Kind::Capital) {
        font.setPixelSize(13);
        font.setWeight(QFont::Medium);
    } else if (kind == MapLabel::Kind::City) {
        font.setPixelSize(12);
    }
    return font;
}

MapLabel::Kind kindOf(const MapPlace &place)
{
    if (place.isDistrict)
        return MapLabel::Kind::District;
    if (place.isCapital)
        return MapLabel::Kind::Capital;
    if (place.population >= 100'000)
        return MapLabel::Kind::City;
    return place.population >= 10'000 ? MapLabel::Kind::Town : MapLabel::Kind::Village;
}

double importance(const MapPlace &place)
{
    return (place.population + 1.0) * (place.isCapital ? 6 : place.isDistrict ? 0.2 : 1);
}

/// The air around a name: little people need at deep zooms, more where a name stands for a whole region.
QMarginsF air(int z)
{
    if (z >= 10)
        return {6, 3, 6, 3};
    return z == 9 ? QMarginsF{12, 8, 12, 8} : QMarginsF{16, 10, 16, 10};
}

bool isFree(const std::vector<MapLabel> &labels, const QRectF &box, int z)
{
    return std::none_of(labels.begin(), labels.end(), [wide = box.marginsAdded(air(z)), &box](const MapLabel &label) {
        const double r = LabelLayout::dotRadius(label.kind) + 1;
        return wide.intersects(label.box)
               || (r > 1 && box.intersects(QRectF(label.dot.x() - r, label.dot.y() - r, 2 * r, 2 * r)));
    });
}

/// Where a name may stand around its dot, the best first.
std::array<QRectF, 8> around(QPointF dot, QSizeF size, double radius)
{
    const double w = size.width();
    const double h = size.height();
    const double gap = radius + dotGap;
    const double near = radius * 0.7;
    return {QRectF(dot.x() + gap, dot.y() - h / 2, w, h),         QRectF(dot.x() - gap - w, dot.y() - h / 2, w, h),
            QRectF(dot.x() - w / 2, dot.y() - gap - h, w, h),     QRectF(dot.x() - w / 2, dot.y() + gap, w, h),
            QRectF(dot.x() + near, dot.y() - near - h, w, h),     QRectF(dot.x() + near, dot.y() + near, w, h),
            QRectF(dot.x() - near - w, dot.y() - near - h, w, h), QRectF(dot.x() - near - w, dot.y() + near, w, h)};
}

/// The box moved into the frame, if that is not too far.
std::optional<QRectF> movedInto(QRectF box, const QRectF &frame, double mostMove)
{
    const QPointF from = box.topLeft();
    box.moveLeft(std::clamp(box.left(), frame.left(), std::max(frame.left(), frame.right() - box.width())));
    box.moveTop(std::clamp(box.top(), frame.top(), std::max(frame.top(), frame.bottom() - box.height())));
    const QPointF moved = box.topLeft() - from;
    if (!frame.contains(box) || std::max(std::abs(moved.x()), std::abs(moved.y())) > mostMove)
        return {};
    return box;
}

} // namespace

LabelLayout::LabelLayout(std::shared_ptr<const BaseMap> map, std::shared_ptr<const PlaceNames> places, const QFont &font)
    : m_map(std::move(map))
    , m_places(std::move(places))
{
    for (size_t kind = 0; kind < m_fonts.size(); ++kind)
        m_fonts[kind] = styled(font, MapLabel::Kind(kind));
}

double LabelLayout::dotRadius(MapLabel::Kind kind)
{
    switch (kind) {
    case MapLabel::Kind::Country:
    case MapLabel::Kind::District:
        return 0;
    case MapLabel::Kind::Capital:
        return 3.2;
    case MapLabel::Kind::City:
        return 2.4;
    case MapLabel::Kind::Town:
    case MapLabel::Kind::Village:
        return 1.8;
    }
    return 0;
}

LabelLayout::Labels LabelLayout::labelsFor(TileId tile) const
{
    const Block block{tile.z, tile.x >> blockBits, tile.y >> blockBits};
    {
        const QMutexLocker lock(&m_mutex);
        if (const Labels *known = m_cache.object(block))
            return *known;
    }
    // Two threads may place the same block at the same time; both get the same names.
    Labels labels = place(block);
    const QMutexLocker lock(&m_mutex);
    m_cache.insert(block, new Labels(labels));
    return labels;
}

LabelLayout::Labels LabelLayout::place(const Block &block) const
{
    const double size = mercator::tileSize * std::min(1 << block.z, 1 << blockBits);
    const QRectF frame = QRectF(block.x * size, block.y * size, size, size).adjusted(edge, edge, -edge, -edge);
    const std::vector<MapPlace> places = placesFor(block.z, frame);
    auto labels = std::make_shared<std::vector<MapLabel>>();
    // A capital stands where it stands; the country's name finds room around it.
    addPlaces(*labels, places, true, block.z, frame);
    addCountries(*labels, block.z, frame);
    addPlaces(*labels, places, false, block.z, frame);
    return labels;
}

void LabelLayout::addCountries(std::vector<MapLabel> &labels, int z, const QRectF &frame) const
{
    constexpr std::array<QPointF, 9> shifts{QPointF(0, 0),   {0, -18}, {0, 18},  {0, -34}, {0, 34},
                                            QPointF(-40, 0), {40, 0},  {0, -50}, {0, 50}};
    const double scale = pointsPerStep(z);
    const QFontMetricsF metrics(fontFor(MapLabel::Kind::Country));
    for (const CountryName &country : m_map->countries()) {
        const double extent = country.extent * scale;
        const QPointF middle(country.x * scale, country.y * scale);
        if (z < 2 || extent > 1300 || !frame.adjusted(-edge, -edge, edge, edge).contains(middle))
            continue;
        const QSizeF size(metrics.horizontalAdvance(country.name), metrics.height());
        if (size.width() > extent * 1.25)
            continue;
        for (const QPointF shift : shifts) {
            const QRectF wanted(middle + shift - QPointF(size.width() / 2, size.height() / 2), size);
            if (shift.manhattanLength() > extent / 3)
                break;
            const auto box = movedInto(wanted, frame, extent / 3);
            if (!box || !isFree(labels, *box, z))
                continue;
            labels.push_back({MapLabel::Kind::Country, country.name, *box, {}});
            break;
        }
    }
}

std::vector<MapPlace> LabelLayout::placesFor(int z, const QRectF &frame) const
{
    const QRectF block = frame.adjusted(-edge, -edge, edge, edge);
    const auto step = [scale = pointsPerStep(z)](double point) { return qint32(std::ceil(point / scale)); };
    std::vector<MapPlace> places = m_places->placesIn(step(block.left()), step(block.top()), step(block.right()),
                                                      step(block.bottom()), minPopulation(z), minCapitalPopulation(z));
    if (z < firstZoomWithDistricts)
        std::erase_if(places, [](const MapPlace &place) { return place.isDistrict; });
    std::sort(places.begin(), places.end(), [](const MapPlace &a, const MapPlace &b) {
        return std::tuple(-importance(a), a.x, a.y) < std::tuple(-importance(b), b.x, b.y);
    });
    if (places.size() > mostCandidates)
        places.resize(mostCandidates);
    return places;
}

void LabelLayout::addPlaces(std::vector<MapLabel> &labels, const std::vector<MapPlace> &places, bool capitals, int z,
                            const QRectF &frame) const
{
    const double scale = pointsPerStep(z);
    const std::array metricsByKind{QFontMetricsF(m_fonts[0]), QFontMetricsF(m_fonts[1]), QFontMetricsF(m_fonts[2]),
                                   QFontMetricsF(m_fonts[3]), QFontMetricsF(m_fonts[4]), QFontMetricsF(m_fonts[5])};
    for (const MapPlace &place : places) {
        if (place.isCapital != capitals)
            continue;
        const MapLabel::Kind kind = kindOf(place);
        // A dot on the block's edge would be cut: it moves by a few points at most.
        const QPointF dot(std::clamp(place.x * scale, frame.left(), frame.right()),
                          std::clamp(place.y * scale, frame.top(), frame.bottom()));
        const double radius = dotRadius(kind);
        if (radius > 0 && !isFree(labels, QRectF(dot.x() - radius, dot.y() - radius, 2 * radius, 2 * radius), closest))
            continue;
        const QFontMetricsF &metrics = metricsByKind[size_t(kind)];
        const QSizeF size(metrics.horizontalAdvance(place.name), metrics.height());
        std::array<QRectF, 8> boxes = around(dot, size, radius);
        if (radius == 0)
            boxes[0].moveCenter(dot);
        const auto free = std::find_if(boxes.begin(), boxes.end(), [&](const QRectF &box) {
            return frame.contains(box) && isFree(labels, box, z);
        });
        if (free != boxes.end())
            labels.push_back({kind, place.name, *free, dot});
    }
}

} // namespace fleetglass
