// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/label_atlas.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace fleetglass {

namespace {
constexpr double haloPx = 2;
constexpr float plateOpacity = 0.85f;
constexpr double longestPx = 160;
constexpr double widthPx = 1024;
constexpr double mostHeightPx = 1024;
constexpr qsizetype mostMeasures = 20000; // then begin anew rather than grow with the fleet
} // namespace

void LabelAtlas::reset(const StatePalette &palette, const QFont &font, double pixelRatio)
{
    m_palette = palette;
    m_font = font;
    m_pixelRatio = pixelRatio;
    m_image = {};
    m_textures.clear();
    m_sizes.clear();
}

QString LabelAtlas::shown(const QString &name) const
{
    return QFontMetricsF(m_font).elidedText(name, Qt::ElideRight, longestPx);
}

QSizeF LabelAtlas::sizeOf(const QString &name)
{
    if (const auto known = m_sizes.constFind(name); known != m_sizes.cend())
        return *known;
    if (m_sizes.size() >= mostMeasures)
        m_sizes.clear();
    const QFontMetricsF metrics(m_font);
    const QSizeF size(std::ceil(metrics.horizontalAdvance(shown(name)) + 2 * haloPx),
                      std::ceil(metrics.height() + haloPx));
    m_sizes.insert(name, size);
    return size;
}

void LabelAtlas::paint(const QStringList &names)
{
    m_textures.clear();
    const double lineHeight = std::ceil(QFontMetricsF(m_font).height() + haloPx);
    QHash<QString, QRectF> places; // logical pixels
    QPointF next;
    for (const QString &name : names) {
        const QSizeF size = sizeOf(name);
        if (next.x() + size.width() > widthPx)
            next = {0, next.y() + lineHeight};
        if (next.y() + lineHeight > mostHeightPx)
            break;
        places.insert(name, QRectF(next, size));
        next.rx() += size.width();
    }
    const QSizeF whole(widthPx, next.y() + lineHeight);
    m_image = QImage((whole * m_pixelRatio).toSize(), QImage::Format_RGBA8888_Premultiplied);
    m_image.fill(Qt::transparent);
    QPainter painter(&m_image);
    painter.scale(m_pixelRatio, m_pixelRatio);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_font);
    QColor plate = m_palette.surface(); // what lies under it, such as the name of a town, must not be read into it
    plate.setAlphaF(plateOpacity);
    const double ascent = QFontMetricsF(m_font).ascent() + 1;
    for (auto place = places.cbegin(); place != places.cend(); ++place) {
        const QPointF baseline = place->topLeft() + QPointF(haloPx, ascent);
        const QString text = shown(place.key());
        painter.setPen(Qt::NoPen);
        painter.setBrush(plate);
        painter.drawRoundedRect(place->adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter.setPen(m_palette.surface());
        for (int i = 0; i < 8; ++i) { // far cheaper than stroking the letters' outlines
            const double angle = i * 0.785398163397448;
            painter.drawText(baseline + QPointF(std::cos(angle), std::sin(angle)) * haloPx, text);
        }
        painter.setPen(m_palette.textOnSurface());
        painter.drawText(baseline, text);
        m_textures.insert(place.key(), QRectF(place->x() / whole.width(), place->y() / whole.height(),
                                              place->width() / whole.width(), place->height() / whole.height()));
    }
}

} // namespace fleetglass
