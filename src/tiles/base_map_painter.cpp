// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiles/base_map_painter.h"

#include "tiles/mercator.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace fleetglass {

namespace {

constexpr double margin = 8; ///< points around the tile whose strokes reach in
constexpr int firstShoreZoom = 4;
constexpr int firstRiverZoom = 5;
constexpr int lastRiverZoom = 10; ///< deeper down the rivers of a 1:50 million map are plainly beside their beds
constexpr int firstGraticuleZoom = 10;

QPainterPath pathOf(const QList<QPolygonF> &rings)
{
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    for (const QPolygonF &ring : rings) {
        path.addPolygon(ring);
        path.closeSubpath();
    }
    return path;
}

QPen linePen(const QColor &colour, double width)
{
    return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

/// Coasts have ten thousand corners in a tile: round ones would cost most of the drawing time.
QPen coastPen(const QColor &colour, double width)
{
    return QPen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin);
}

double borderWidth(int z)
{
    return z <= 4 ? 0.8 : z <= 7 ? 1.1 : 1.4;
}

/// Lines of longitude and latitude at whole degrees, minutes or seconds, about 200 points apart: where there is nothing else to
/// see, they show that the map is there and how it moves.
void drawGraticule(QPainter &painter, TileId tile, const QColor &colour)
{
    constexpr std::array steps{1.0,        1 / 2.0,    1 / 6.0,     1 / 12.0,    1 / 30.0,
                               1 / 60.0,   1 / 120.0,  1 / 360.0,   1 / 720.0,   1 / 1800.0,
                               1 / 3600.0, 1 / 7200.0, 1 / 36000.0, 1 / 72000.0, 1 / 180000.0};
    const double pointsPerDegree = mercator::tileSize * std::exp2(tile.z) / 360;
    const auto *step = std::find_if(steps.begin(), steps.end() - 1, [&](double s) { return s * pointsPerDegree < 260; });
    const double tiles = std::exp2(tile.z);
    const auto line = [](double degree, double size) { return std::floor(degree / size) * size; };
    painter.setPen(QPen(colour, 1));
    for (double lon = line(mercator::longitudeOf(tile.x / tiles), *step);; lon += *step) {
        const double x = (mercator::fromDegrees(0, lon).x() * tiles - tile.x) * mercator::tileSize;
        if (x > mercator::tileSize + 1)
            break;
        painter.drawLine(QPointF(x, -1), QPointF(x, mercator::tileSize + 1));
    }
    for (double lat = line(mercator::latitudeOf((tile.y + 1) / tiles), *step);; lat += *step) {
        const double y = (mercator::fromDegrees(lat, 0).y() * tiles - tile.y) * mercator::tileSize;
        if (y < -1 || lat > mercator::maxLatitude)
            break;
        painter.drawLine(QPointF(-1, y), QPointF(mercator::tileSize + 1, y));
    }
}

QColor nameColour(MapLabel::Kind kind, const MapPalette &palette)
{
    switch (kind) {
    case MapLabel::Kind::Country:
        return palette.country;
    case MapLabel::Kind::Capital:
    case MapLabel::Kind::City:
    case MapLabel::Kind::Town:
        return palette.town;
    case MapLabel::Kind::Village:
    case MapLabel::Kind::District:
        return palette.village;
    }
    return palette.town;
}

/// The text itself, shifted around: glyphs come from Qt's cache, outlines would be made anew for each name.
void drawHalo(QPainter &painter, QPointF baseline, const QString &text, const QColor &colour)
{
    constexpr std::array<QPointF, 8> around{QPointF(-1.3, 0),    {1.3, 0},   {0, -1.3},   {0, 1.3},
                                            QPointF(-0.9, -0.9), {0.9, 0.9}, {-0.9, 0.9}, {0.9, -0.9}};
    painter.setPen(colour);
    for (const QPointF shift : around)
        painter.drawText(baseline + shift, text);
}

void drawDot(QPainter &painter, const MapLabel &label, QPointF at, const MapPalette &palette)
{
    const double radius = LabelLayout::dotRadius(label.kind);
    if (radius <= 0)
        return;
    painter.setPen(QPen(nameColour(label.kind, palette), 1.1));
    painter.setBrush(palette.land);
    painter.drawEllipse(at, radius, radius);
    if (label.kind == MapLabel::Kind::Capital) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.town);
        painter.drawEllipse(at, 1.4, 1.4);
    }
}

} // namespace

BaseMapPainter::BaseMapPainter(std::shared_ptr<const BaseMap> map, std::shared_ptr<const PlaceNames> places,
                               const QFont &font)
    : m_map(map)
    , m_layout(std::move(map), std::move(places), font)
{}

QImage BaseMapPainter::draw(const TileRequest &request) const
{
    if (!request.id.isValid())
        return {};
    const int size = int(std::lround(mercator::tileSize * std::clamp(request.pixelRatio, 1.0, 4.0)));
    QImage image(size, size, QImage::Format_RGB32);
    const MapPalette palette = request.dark ? MapPalette::dark() : MapPalette::light();
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(double(size) / mercator::tileSize, double(size) / mercator::tileSize);
    drawGround(painter, request, palette);
    drawNames(painter, request, palette);
    return image;
}

void BaseMapPainter::drawGround(QPainter &painter, const TileRequest &request, const MapPalette &palette) const
{
    const TileId tile = request.id;
    const TileGeometry ground = m_map->geometry(tile, margin);
    painter.fillRect(QRectF(0, 0, mercator::tileSize, mercator::tileSize), ground.isLand ? palette.land : palette.sea);

    const QPainterPath land = pathOf(ground.land);
    if (!land.isEmpty()) {
        if (tile.z >= firstShoreZoom)
            painter.strokePath(land, coastPen(palette.shore, 7));
        painter.fillPath(land, palette.land);
        painter.strokePath(land, coastPen(palette.coast, tile.z <= 3 ? 0.6 : 1));
    }
    if (tile.z >= firstRiverZoom && tile.z <= lastRiverZoom) {
        painter.setPen(linePen(palette.river, tile.z >= 8 ? 1.4 : 1));
        for (const QPolygonF &river : ground.rivers)
            painter.drawPolyline(river);
    }
    const QPainterPath lakes = pathOf(ground.lakes);
    if (!lakes.isEmpty()) {
        painter.fillPath(lakes, palette.sea);
        painter.strokePath(lakes, coastPen(palette.coast, tile.z <= 3 ? 0.5 : 0.8));
    }
    if (tile.z >= firstGraticuleZoom)
        drawGraticule(painter, tile, palette.graticule);
    painter.setPen(linePen(palette.border, borderWidth(tile.z)));
    for (const QPolygonF &border : ground.borders)
        painter.drawPolyline(border);
}

void BaseMapPainter::drawNames(QPainter &painter, const TileRequest &request, const MapPalette &palette) const
{
    const QPointF corner(double(request.id.x) * mercator::tileSize, double(request.id.y) * mercator::tileSize);
    const QRectF shown = QRectF(corner, QSizeF(mercator::tileSize, mercator::tileSize)).adjusted(-4, -4, 4, 4);
    const LabelLayout::Labels labels = m_layout.labelsFor(request.id);
    for (const MapLabel &label : *labels) {
        const bool hasDot = LabelLayout::dotRadius(label.kind) > 0;
        if (!shown.intersects(label.box) && !(hasDot && shown.contains(label.dot)))
            continue;
        drawDot(painter, label, label.dot - corner, palette);

        const QFont &font = m_layout.fontFor(label.kind);
        const QPointF baseline = label.box.topLeft() - corner + QPointF(0, QFontMetricsF(font).ascent());
        painter.setFont(font);
        drawHalo(painter, baseline, label.text, palette.halo);
        painter.setPen(nameColour(label.kind, palette));
        painter.drawText(baseline, label.text);
    }
}

} // namespace fleetglass
