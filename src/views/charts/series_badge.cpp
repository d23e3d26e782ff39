// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/series_badge.h"

#include "views/common/palette.h"

#include <QPainter>

namespace fleetglass {

void paintSeriesBadge(QPainter &painter, QPointF centre, int number, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF disc(centre.x() - badgeSize / 2, centre.y() - badgeSize / 2, badgeSize, badgeSize);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(disc);
    QFont font = painter.font();
    font.setPixelSize(10);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(StatePalette::textOn(color));
    painter.drawText(disc, Qt::AlignCenter, QString::number(number));
    painter.restore();
}

} // namespace fleetglass
