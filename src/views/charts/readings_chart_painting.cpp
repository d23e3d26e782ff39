// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What ReadingsChart paints beside the lines and value axes of Qt Charts.

#include "views/charts/readings_chart.h"

#include "views/charts/series_badge.h"

#include <QChart>
#include <QPainter>
#include <QValueAxis>

namespace fleetglass {

namespace {
constexpr float envelopeOpacity = 0.2f;
constexpr double dotRadius = 2.5;
constexpr double cursorDotRadius = 4;
} // namespace

void ReadingsChart::drawBackground(QPainter *painter, const QRectF &rect)
{
    painter->fillRect(rect, palette().color(QPalette::Base));
    const QRectF plot = chart()->plotArea();
    QColor day = palette().color(QPalette::Text);
    day.setAlphaF(0.3f);
    for (const TimeTick &tick : std::as_const(m_ticks)) {
        painter->setPen(QPen(tick.isDay ? day : quiet(), 1));
        painter->drawLine(QPointF(xOf(tick.atMs), plot.top()), QPointF(xOf(tick.atMs), plot.bottom()));
    }
    painter->setPen(QPen(day, 1));
    painter->drawLine(plot.bottomLeft(), plot.bottomRight());
    paintEnvelopes(*painter);
}

void ReadingsChart::paintEnvelopes(QPainter &painter) const
{
    painter.save();
    painter.setClipRect(chart()->plotArea());
    painter.setPen(Qt::NoPen);
    for (const Line &line : m_lines) {
        QColor fill = line.color;
        fill.setAlphaF(envelopeOpacity);
        painter.setBrush(fill);
        for (const SeriesSegment &segment : line.segments) {
            const auto points =
                std::span(line.points)
                    .subspan(static_cast<std::size_t>(segment.first), static_cast<std::size_t>(segment.count));
            if (std::ranges::none_of(points, [](const SeriesPoint &point) { return point.min != point.max; }))
                continue;
            QPolygonF area;
            for (const SeriesPoint &point : points)
                area.append(QPointF(xOf(point.atMs), yOf(line, point.max)));
            for (auto point = points.rbegin(); point != points.rend(); ++point)
                area.append(QPointF(xOf(point->atMs), yOf(line, point->min)));
            painter.drawPolygon(area);
        }
    }
    painter.restore();
}

void ReadingsChart::drawForeground(QPainter *painter, const QRectF &rect)
{
    Q_UNUSED(rect)
    painter->save();
    painter->setFont(smallFont());
    paintTimeLabels(*painter);
    paintLonePoints(*painter);
    paintBadges(*painter);
    paintCrosshair(*painter);
    const QRectF plot = chart()->plotArea();
    if (!m_notice.isEmpty()) {
        painter->setPen(palette().color(QPalette::PlaceholderText));
        painter->drawText(plot.adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap, m_notice);
    }
    if (hasFocus()) {
        painter->setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

void ReadingsChart::paintTimeLabels(QPainter &painter) const
{
    const QRectF plot = chart()->plotArea();
    const QFontMetricsF metrics(painter.font());
    double freeFrom = 0;
    for (const TimeTick &tick : m_ticks) {
        QFont labelFont = painter.font();
        labelFont.setWeight(tick.isDay ? QFont::DemiBold : QFont::Normal);
        const double width = QFontMetricsF(labelFont).horizontalAdvance(tick.label);
        const double left = std::min(xOf(tick.atMs) - width / 2, viewport()->width() - width - 2.0);
        if (left < freeFrom)
            continue; // the first of a month and the last week's mark may be close
        painter.save();
        painter.setFont(labelFont);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(QPointF(left, plot.bottom() + 6 + metrics.ascent()), tick.label);
        painter.restore();
        freeFrom = left + width + 8;
    }
}

void ReadingsChart::paintLonePoints(QPainter &painter) const
{
    painter.save();
    painter.setClipRect(chart()->plotArea().adjusted(-dotRadius, -dotRadius, dotRadius, dotRadius));
    painter.setPen(Qt::NoPen);
    for (const Line &line : m_lines) {
        painter.setBrush(line.color);
        for (const SeriesSegment &segment : line.segments) {
            const SeriesPoint &point = line.points.at(segment.first);
            if (segment.count == 1)
                painter.drawEllipse(QPointF(xOf(point.atMs), yOf(line, point.value)), dotRadius, dotRadius);
        }
    }
    painter.restore();
}

/// At the last value in view of each line; pushed apart where lines end close together.
void ReadingsChart::paintBadges(QPainter &painter) const
{
    struct Badge {
        QPointF centre;
        int number;
        QColor color;
    };
    const QRectF plot = chart()->plotArea();
    QList<Badge> badges;
    for (qsizetype i = 0; i < m_lines.size() && m_lines.size() > 1; ++i) {
        const Line &line = m_lines.at(i);
        if (const std::optional<qsizetype> last = lastVisible(line)) {
            const double x = std::min(xOf(line.points.at(*last).atMs) + badgeSize / 2, plot.right() - badgeSize / 2);
            badges.append({.centre = QPointF(x, yOf(line, line.points.at(*last).value)),
                           .number = static_cast<int>(i) + 1,
                           .color = line.color});
        }
    }
    std::ranges::sort(badges, {}, [](const Badge &badge) { return -badge.centre.y(); });
    double lowest = plot.bottom() - badgeSize / 2;
    for (Badge &badge : badges) { // from the bottom up
        badge.centre.setY(std::min(badge.centre.y(), lowest));
        lowest = badge.centre.y() - badgeSize - 1;
        paintSeriesBadge(painter, badge.centre, badge.number, badge.color);
    }
}

void ReadingsChart::paintCrosshair(QPainter &painter) const
{
    const QRectF plot = chart()->plotArea();
    if (m_dragFrom && m_isRectangle && m_cursorX) {
        const double from = std::clamp(m_dragFrom->x(), plot.left(), plot.right());
        QColor fill = palette().color(QPalette::Highlight);
        painter.setPen(QPen(fill, 1));
        fill.setAlphaF(0.2f);
        painter.setBrush(fill);
        painter.drawRect(QRectF(QPointF(from, plot.top()), QPointF(*m_cursorX, plot.bottom())).normalized());
        return;
    }
    if (!m_cursorX || m_dragFrom)
        return;
    QColor ink = palette().color(QPalette::Text);
    ink.setAlphaF(0.6f);
    painter.setPen(QPen(ink, 1));
    painter.drawLine(QPointF(*m_cursorX, plot.top()), QPointF(*m_cursorX, plot.bottom()));
    const QList<std::optional<double>> values = valuesAt(timeAt(*m_cursorX));
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (!values.at(i))
            continue;
        const Line &line = m_lines.at(i);
        const double y = yOf(line, m_formatter.inUserUnit(line.choice.quantity, *values.at(i)));
        painter.setPen(QPen(palette().color(QPalette::Base), 1.5));
        painter.setBrush(line.color);
        painter.drawEllipse(QPointF(*m_cursorX, y), cursorDotRadius, cursorDotRadius);
    }
}

} // namespace fleetglass
