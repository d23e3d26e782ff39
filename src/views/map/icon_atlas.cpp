// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/icon_atlas.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace fleetglass {

using namespace Qt::StringLiterals;

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

constexpr double haloPx = 1.5;
constexpr double strokePx = 2;
constexpr double alarmRadius = 7;

QPainterPath arrow()
{
    QPainterPath path;
    path.moveTo(0, -10);
    path.lineTo(7.5, 8);
    path.lineTo(0, 4.5);
    path.lineTo(-7.5, 8);
    path.closeSubpath();
    return path;
}

QPainterPath bolt()
{
    QPainterPath path;
    path.moveTo(1.5, -6.5);
    path.lineTo(-4, 1);
    path.lineTo(-0.5, 1);
    path.lineTo(-1.5, 6.5);
    path.lineTo(4, -1);
    path.lineTo(0.5, -1);
    path.closeSubpath();
    return path;
}

QPainterPath disc(double radius)
{
    QPainterPath path;
    path.addEllipse(QPointF(), radius, radius);
    return path;
}

QPainterPath square()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(-6, -6, 12, 12), 2, 2);
    return path;
}

QPainterPath octagon(double radius)
{
    QPolygonF corners;
    for (int i = 0; i < 8; ++i) {
        const double angle = (i + 0.5) * std::numbers::pi / 4;
        corners << QPointF(std::cos(angle), std::sin(angle)) * radius;
    }
    QPainterPath path;
    path.addPolygon(corners);
    path.closeSubpath();
    return path;
}

QPainterPath triangle()
{
    QPainterPath path;
    path.moveTo(0, -6.5);
    path.lineTo(6.5, 5);
    path.lineTo(-6.5, 5);
    path.closeSubpath();
    return path;
}

QPainterPath outlineOf(Activity activity)
{
    switch (activity) {
    case Activity::Moving:
        return arrow();
    case Activity::Charging:
        return disc(9);
    case Activity::Idle:
        return square();
    case Activity::Parked:
        return disc(6.5);
    case Activity::Unknown:
        break;
    }
    return disc(8);
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
}

void IconAtlas::paintActivity(QPainter &painter, Activity activity, bool isStale) const
{
    const QColor color = m_palette.color(meaningOf(activity));
    const QPainterPath outline = outlineOf(activity);
    const bool isHollow = isStale || activity == Activity::Unknown;
    painter.strokePath(outline, QPen(m_palette.surface(), 2 * haloPx + (isHollow ? strokePx : 0), Qt::SolidLine,
                                     Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(outline, isHollow ? m_palette.surface() : color);
    if (isHollow)
        painter.strokePath(outline, QPen(color, strokePx, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (activity == Activity::Charging)
        painter.fillPath(bolt(), isHollow ? color : StatePalette::textOn(color));
    if (activity == Activity::Unknown) {
        painter.setPen(QPen(color, strokePx, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(-3, 0), QPointF(3, 0));
    }
}

void IconAtlas::paintBadge(QPainter &painter, Severity severity) const
{
    const bool isAlarm = severity == Severity::Alarm;
    const QColor color = m_palette.color(isAlarm ? StateMeaning::Alarm : StateMeaning::Attention);
    const QPainterPath outline = isAlarm ? octagon(alarmRadius) : triangle();
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

IconAtlas::Sprite IconAtlas::character(QChar character) const
{
    const int index = static_cast<int>(characters.indexOf(character));
    Sprite sprite = spriteAt(firstCharacter + index);
    sprite.advance = m_advances[static_cast<std::size_t>(index)];
    return sprite;
}

} // namespace fleetglass
