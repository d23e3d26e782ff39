// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/severity_sign.h"

#include "views/common/palette.h"
#include "views/common/state_shape.h"

#include <QPainter>
#include <QPainterPath>

namespace fleetglass {

SeveritySign::SeveritySign(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void SeveritySign::setSeverity(Severity severity)
{
    m_severity = severity;
    setVisible(severity != Severity::None);
    update();
}

QSize SeveritySign::sizeHint() const
{
    const int height = fontMetrics().height();
    return {height, height};
}

void SeveritySign::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect().toRectF().center());
    painter.scale(width() * 0.36, width() * 0.36);
    painter.fillPath(severitySign(m_severity),
                     StatePalette(isDark(palette()))
                         .color(m_severity == Severity::Alarm ? StateMeaning::Alarm : StateMeaning::Attention));
}

} // namespace fleetglass
