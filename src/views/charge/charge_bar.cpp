// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charge/charge_bar.h"

#include "views/common/palette.h"
#include "views/common/spoken_role.h"

#include <QEvent>
#include <QPainter>

namespace fleetglass {

namespace {
constexpr double lowPercent = 20;
constexpr int barHeight = 8;
} // namespace

ChargeBar::ChargeBar(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(barHeight + 8);
    setSpokenRole(this, QAccessible::ProgressBar);
    retranslate();
}

void ChargeBar::retranslate()
{
    setAccessibleName(tr("State of charge"));
    //: %1: a number
    setToolTip(m_limitPercent ? tr("Charging stops at %1 %").arg(locale().toString(*m_limitPercent, 'f', 0))
                              : QString());
}

void ChargeBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ChargeBar::setCharge(std::optional<double> socPercent, std::optional<double> limitPercent, Activity activity,
                          Freshness freshness)
{
    m_socPercent = socPercent;
    m_limitPercent = limitPercent;
    m_activity = activity;
    m_freshness = freshness;
    setSpokenPercent(this, socPercent);
    retranslate();
    update();
}

void ChargeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF track(0, 4, width(), barHeight);
    QColor trackColour = palette().color(QPalette::WindowText);
    trackColour.setAlphaF(0.12F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(trackColour);
    painter.drawRoundedRect(track, barHeight / 2.0, barHeight / 2.0);

    const StatePalette colours(isDark(palette()));
    if (m_socPercent) {
        const StateMeaning meaning = m_activity == Activity::Charging ? StateMeaning::Charging
                                     : *m_socPercent < lowPercent     ? StateMeaning::Attention
                                                                      : StateMeaning::Parked;
        QRectF level = track;
        level.setWidth(track.width() * std::clamp(*m_socPercent, 0.0, 100.0) / 100.0);
        painter.setBrush(colours.color(meaning));
        painter.setOpacity(m_freshness == Freshness::Stale ? staleOpacity : 1.0);
        painter.drawRoundedRect(level, barHeight / 2.0, barHeight / 2.0);
        painter.setOpacity(1);
    }
    if (m_limitPercent) {
        const double x = std::clamp(track.width() * *m_limitPercent / 100.0, 1.0, track.width() - 1.0);
        painter.setPen(QPen(palette().color(QPalette::WindowText), 2));
        painter.drawLine(QPointF(x, 0.5), QPointF(x, height() - 0.5));
    }
}

} // namespace fleetglass
