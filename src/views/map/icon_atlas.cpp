// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/icon_atlas.h"

#include "views/common/state_shape.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QTransform>

namespace fleetglass {

namespace {

// Cells in the picture, in reading order.
constexpr int columns = 8;
constexpr int lines = 4;
constexpr int firstStale = 5; // after one cell per Activity
constexpr int attentionCell = 10;
constexpr int alarmCell = 11;
constexpr int selectionCell = 12;
constexpr int hoverCell = 13;
constexpr int firstCharacter = 14;
constexpr QStringView characters = u"0123456789k";
constexpr int pinCell = 25;
constexpr int firstNumber = 26;

constexpr double haloPx = 1.5;
constexpr double strokePx = 2;
constexpr double signRadius = 10;
constexpr double boltRadius = 6.5;
constexpr double dashRadius = 5.5;
constexpr double alarmRadius = 7;
constexpr double attentionRadius = 6.5;
constexpr double numberRadius = 7;
constexpr double pinShiftPx = 12; // its point stands below the cell's middle, so that all of it is in the cell

QPainterPath sized(const QPainterPath &sign, double radius)
{
    return QTransform::fromScale(radius, radius).map(sign);
}

QPainterPath disc(double radius)
{
    QPainterPath path;
    path.addEllipse(QPointF(), radius, radius);
    return path;
}

/// What is filled and has the halo. The thin signs, bolt and dash, need a disc under them to stand out on a map.
QPainterPath bodyOf(Activity activity)
{
    if (activity == Activity::Charging)
        return disc(9);
    return activity == Activity::Unknown ? disc(8) : sized(stateSign(activity), signRadius);
}

QPainterPath severityOutline(Severity severity)
{
    return sized(severitySign(severity), severity == Severity::Alarm ? alarmRadius : attentionRadius);
}

/// A drop whose point stands on the place.
QPainterPath drop()
{
    QPainterPath path;
    path.moveTo(0, 0);
    path.cubicTo(-2, -6, -7, -8, -7, -13);
    path.arcTo(QRectF(-7, -20, 14, 14), 180, -180);
    path.cubicTo(7, -8, 2, -6, 0, 0);
    path.closeSubpath();
    return path;
}

} // namespace

void IconAtlas::paint(const StatePalette &palette, const QColor &highlight, const QFont &font, double pixelRatio)
{
    m_palette = palette;
    const double scale = 2 * pixelRatio;
    m_image = QImage(QSizeF(columns * cellPx * scale, lines * cellPx * scale).toSize(),
                     QImage::Format_RGBA8888_Premultiplied);
    m_image.fill(Qt::transparent);
    QPainter painter(&m_image);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto goTo = [&painter, scale](int cell) {
        painter.resetTransform();
        painter.scale(scale, scale);
        painter.translate((cell % columns + 0.5) * cellPx, (cell / columns + 0.5) * cellPx);
    };
    for (int i = 0; i < firstStale; ++i) {
        goTo(i);
        paintActivity(painter, static_cast<Activity>(i), false);
        goTo(firstStale + i);
        painter.setOpacity(staleOpacity);
        paintActivity(painter, static_cast<Activity>(i), true);
        painter.setOpacity(1);
    }
    goTo(attentionCell);
    paintBadge(painter, Severity::Attention);
    goTo(alarmCell);
    paintBadge(painter, Severity::Alarm);
    goTo(selectionCell);
    paintRing(painter, highlight, 2);
    goTo(hoverCell);
    paintRing(painter, m_palette.textOnSurface(), 1);

    QFont digits(font);
    digits.setPixelSize(12);
    digits.setBold(true);
    const QFontMetricsF metrics(digits);
    m_advances.clear();
    for (int i = 0; i < characters.size(); ++i) {
        const QString text(characters.at(i));
        m_advances.push_back(metrics.horizontalAdvance(text));
        goTo(firstCharacter + i);
        QPainterPath path;
        path.addText(-m_advances.back() / 2, metrics.capHeight() / 2, digits, text);
        painter.fillPath(path, m_palette.textOnSurface());
    }
    goTo(pinCell);
    painter.translate(0, pinShiftPx);
    paintPin(painter);
    digits.setPixelSize(10);
    for (int i = 0; i < mostNumbers; ++i) {
        goTo(firstNumber + i);
        paintNumber(painter, digits, i + 1);
    }
}

void IconAtlas::paintActivity(QPainter &painter, Activity activity, bool isStale) const
{
    const QColor color = m_palette.color(meaningOf(activity));
    const QPainterPath outline = bodyOf(activity);
    const bool isHollow = isStale || activity == Activity::Unknown;
    painter.strokePath(outline, QPen(m_palette.surface(), 2 * haloPx + (isHollow ? strokePx : 0), Qt::SolidLine,
                                     Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(outline, isHollow ? m_palette.surface() : color);
    if (isHollow)
        painter.strokePath(outline, QPen(color, strokePx, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (activity == Activity::Charging)
        painter.fillPath(sized(stateSign(activity), boltRadius), isHollow ? color : StatePalette::textOn(color));
    if (activity == Activity::Unknown)
        painter.fillPath(sized(stateSign(activity), dashRadius), color);
}

void IconAtlas::paintBadge(QPainter &painter, Severity severity) const
{
    const bool isAlarm = severity == Severity::Alarm;
    const QColor color = m_palette.color(isAlarm ? StateMeaning::Alarm : StateMeaning::Attention);
    const QPainterPath outline = severityOutline(severity);
    painter.strokePath(outline, QPen(m_palette.surface(), 2 * haloPx, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(outline, color);
    painter.setPen(QPen(StatePalette::textOn(color), 1.6, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(0, isAlarm ? -3.5 : -2.5), QPointF(0, 0.8));
    painter.drawPoint(QPointF(0, 3.4));
}

void IconAtlas::paintRing(QPainter &painter, const QColor &color, double width) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_palette.surface(), width + 2));
    painter.drawEllipse(QPointF(), 13.5, 13.5);
    painter.setPen(QPen(color, width));
    painter.drawEllipse(QPointF(), 13.5, 13.5);
}

void IconAtlas::paintPin(QPainter &painter) const
{
    painter.strokePath(drop(), QPen(m_palette.surface(), 2 * haloPx, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(drop(), m_palette.textOnSurface());
    painter.fillPath(disc(2.6).translated(0, -13), m_palette.surface());
}

void IconAtlas::paintNumber(QPainter &painter, const QFont &font, int number) const
{
    painter.fillPath(disc(numberRadius + 1), m_palette.surface());
    painter.fillPath(disc(numberRadius), m_palette.textOnSurface());
    const QString text = QString::number(number);
    const QFontMetricsF metrics(font);
    QPainterPath path;
    path.addText(-metrics.horizontalAdvance(text) / 2, metrics.capHeight() / 2, font, text);
    painter.fillPath(path, m_palette.surface());
}

IconAtlas::Sprite IconAtlas::spriteAt(int cell) const
{
    return {.texture =
                QRectF(double(cell % columns) / columns, double(cell / columns) / lines, 1.0 / columns, 1.0 / lines)};
}

IconAtlas::Sprite IconAtlas::activity(Activity activity, bool isStale) const
{
    return spriteAt(static_cast<int>(activity) + (isStale ? firstStale : 0));
}

IconAtlas::Sprite IconAtlas::badge(Severity severity) const
{
    return spriteAt(severity == Severity::Alarm ? alarmCell : attentionCell);
}

QRectF IconAtlas::badgeRect(QPointF vehicle)
{
    const QPointF half(alarmRadius, alarmRadius);
    const QPointF middle = vehicle + QPointF(badgeOffsetPx, -badgeOffsetPx);
    return {middle - half, middle + half};
}

IconAtlas::Sprite IconAtlas::selectionRing() const
{
    return spriteAt(selectionCell);
}

IconAtlas::Sprite IconAtlas::hoverRing() const
{
    return spriteAt(hoverCell);
}

IconAtlas::Sprite IconAtlas::number(int number) const
{
    return spriteAt(firstNumber + number - 1);
}

QRectF IconAtlas::numberRect(QPointF vehicle)
{
    const QPointF half(numberRadius + 1, numberRadius + 1);
    const QPointF middle = vehicle + QPointF(-badgeOffsetPx, -badgeOffsetPx);
    return {middle - half, middle + half};
}

IconAtlas::Sprite IconAtlas::pin() const
{
    return spriteAt(pinCell);
}

QPointF IconAtlas::pinMiddle(QPointF place)
{
    return place - QPointF(0, pinShiftPx);
}

QRectF IconAtlas::pinRect(QPointF place)
{
    return drop().boundingRect().marginsAdded({haloPx, haloPx, haloPx, haloPx}).translated(place);
}

IconAtlas::Sprite IconAtlas::character(QChar character) const
{
    const int index = static_cast<int>(characters.indexOf(character));
    Sprite sprite = spriteAt(firstCharacter + index);
    sprite.advance = m_advances[static_cast<std::size_t>(index)];
    return sprite;
}

} // namespace fleetglass
