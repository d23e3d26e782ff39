// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/vehicle/state_sign.h"

#include "views/common/state_shape.h"

#include <QPainter>

namespace fleetglass {

StateSign::StateSign(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

/// About as high as the two lines beside it.
QSize StateSign::sizeHint() const
{
    const int side = fontMetrics().height() * 7 / 4;
    return {side, side};
}

void StateSign::setState(VehicleState state, Freshness freshness)
{
    m_state = state;
    m_freshness = freshness;
    update();
}

void StateSign::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintStateShape(painter, QRectF(rect()).adjusted(3, 3, -3, -3), m_state, m_freshness,
                    StatePalette(isDark(palette())));
}

} // namespace fleetglass
