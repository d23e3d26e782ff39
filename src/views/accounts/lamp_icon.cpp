// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/accounts/lamp_icon.h"

#include <QPainter>

namespace fleetglass {

namespace {

StateMeaning meaningOf(AccountLamp lamp)
{
    switch (lamp) {
    case AccountLamp::Ok:
        return StateMeaning::Charging;
    case AccountLamp::Busy:
        return StateMeaning::Moving;
    case AccountLamp::Limited:
    case AccountLamp::Offline:
    case AccountLamp::Failing:
        return StateMeaning::Attention;
    case AccountLamp::Refused:
    case AccountLamp::Untrusted:
        return StateMeaning::Alarm;
    case AccountLamp::NotYet:
    case AccountLamp::Paused:
        return StateMeaning::Unknown;
    }
    Q_UNREACHABLE_RETURN(StateMeaning::Unknown);
}

QPixmap lampPixmap(AccountLamp lamp, const StatePalette &colours, qreal ratio)
{
    QPixmap pixmap(QSize(16, 16) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const StateMeaning meaning = meaningOf(lamp);
    const QColor colour = colours.color(meaning);
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(meaning == StateMeaning::Unknown ? QBrush(Qt::NoBrush) : QBrush(colour));
    if (lamp == AccountLamp::Paused) {
        painter.setBrush(colour);
        painter.drawRect(QRectF(4.5, 4, 2, 8));
        painter.drawRect(QRectF(9.5, 4, 2, 8));
    } else if (meaning == StateMeaning::Attention) {
        painter.drawPolygon(QPolygonF({{8, 2.5}, {14, 13}, {2, 13}}));
    } else if (meaning == StateMeaning::Alarm) {
        painter.drawPolygon(
            QPolygonF({{5.5, 2}, {10.5, 2}, {14, 5.5}, {14, 10.5}, {10.5, 14}, {5.5, 14}, {2, 10.5}, {2, 5.5}}));
    } else {
        painter.drawEllipse(QRectF(3.5, 3.5, 9, 9));
    }
    return pixmap;
}

} // namespace

QIcon lampIcon(AccountLamp lamp, const StatePalette &colours)
{
    QIcon icon;
    for (const qreal ratio : {1.0, 2.0}) {
        const QPixmap pixmap = lampPixmap(lamp, colours, ratio);
        icon.addPixmap(pixmap);
        icon.addPixmap(pixmap, QIcon::Selected); // else the style mixes the highlight into its colour
    }
    return icon;
}

int urgencyOf(AccountLamp lamp)
{
    switch (meaningOf(lamp)) {
    case StateMeaning::Alarm:
        return 3;
    case StateMeaning::Attention:
        return 2;
    case StateMeaning::Unknown:
        return lamp == AccountLamp::Paused ? 0 : 1;
    default:
        return 0;
    }
}

} // namespace fleetglass
