// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/state_shape.h"

#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

namespace fleetglass {

namespace {

class StateIconEngine final : public QIconEngine
{
public:
    StateIconEngine(VehicleState state, Freshness freshness, StatePalette palette)
        : m_state(state)
        , m_freshness(freshness)
        , m_palette(palette)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        if (mode == QIcon::Selected) {
            const qreal ratio = painter->device()->devicePixelRatio();
            painter->drawPixmap(rect, pixmap(rect.size() * ratio, mode, state));
        } else {
            paintStateShape(*painter, rect, m_state, m_freshness, m_palette);
        }
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paintStateShape(painter, result.rect(), m_state, m_freshness, m_palette);
        if (mode
            == QIcon::Selected) { // upon the highlight no colour by meaning has enough contrast; the shape still tells
            painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
            painter.fillRect(result.rect(), QGuiApplication::palette().color(QPalette::HighlightedText));
        }
        return result;
    }
    QIconEngine *clone() const override { return new StateIconEngine(*this); }

private:
    VehicleState m_state;
    Freshness m_freshness;
    StatePalette m_palette;
};

} // namespace

QPainterPath stateSign(Activity activity)
{
    QPainterPath path;
    switch (activity) {
    case Activity::Moving:
        path.addPolygon(QPolygonF({{0, -0.95}, {0.72, 0.85}, {0, 0.45}, {-0.72, 0.85}}));
        break;
    case Activity::Charging:
        path.addPolygon(QPolygonF({{0.2, -1}, {-0.62, 0.15}, {-0.08, 0.15}, {-0.2, 1}, {0.62, -0.2}, {0.08, -0.2}}));
        break;
    case Activity::Parked:
        path.addEllipse(QPointF(0, 0), 0.66, 0.66);
        break;
    case Activity::Idle:
        path.addRoundedRect(QRectF(-0.6, -0.6, 1.2, 1.2), 0.15, 0.15);
        break;
    case Activity::Unknown:
        path.addRoundedRect(QRectF(-0.7, -0.16, 1.4, 0.32), 0.16, 0.16);
        break;
    }
    path.closeSubpath();
    return path;
}

QPainterPath severitySign(Severity severity)
{
    QPainterPath path;
    if (severity == Severity::Attention)
        path.addPolygon(QPolygonF({{0, -1}, {1, 0.8}, {-1, 0.8}}));
    else if (severity == Severity::Alarm)
        path.addPolygon(QPolygonF(
            {{-0.41, -1}, {0.41, -1}, {1, -0.41}, {1, 0.41}, {0.41, 1}, {-0.41, 1}, {-1, 0.41}, {-1, -0.41}}));
    path.closeSubpath();
    return path;
}

void paintStateShape(QPainter &painter, const QRectF &square, VehicleState state, Freshness freshness,
                     const StatePalette &palette, double headingDeg)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.center());
    const double half = square.width() / 2;
    painter.scale(half, half);

    const bool isStale = freshness != Freshness::Fresh;
    const QColor colour = palette.color(meaningOf(state.activity));
    painter.save();
    if (state.activity == Activity::Moving)
        painter.rotate(headingDeg);
    if (isStale) {
        painter.setOpacity(staleOpacity + 0.25); // a thin line needs more than a filled shape to be seen
        painter.setPen(QPen(colour, 1.5 / half, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
    }
    painter.drawPath(stateSign(state.activity));
    painter.restore();

    if (state.severity != Severity::None) {
        painter.translate(0.55, -0.5);
        painter.scale(0.45, 0.45);
        painter.setPen(QPen(palette.surface(), 0.35, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(
            palette.color(state.severity == Severity::Alarm ? StateMeaning::Alarm : StateMeaning::Attention));
        painter.drawPath(severitySign(state.severity));
    }
    painter.restore();
}

QIcon stateIcon(VehicleState state, Freshness freshness, const StatePalette &palette)
{
    static QHash<int, QIcon> icons;
    const int key = static_cast<int>(state.activity) | static_cast<int>(state.severity) << 4
                    | static_cast<int>(freshness) << 8 | static_cast<int>(palette.isDark()) << 12;
    QIcon &icon = icons[key];
    if (icon.isNull())
        icon = QIcon(new StateIconEngine(state, freshness, palette));
    return icon;
}

} // namespace fleetglass
