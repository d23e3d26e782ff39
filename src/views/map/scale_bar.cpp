// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/scale_bar.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace fleetglass {

namespace {
constexpr double roomPx = 120;
constexpr int marginPx = 4;
constexpr double tickPx = 5;
} // namespace

ScaleStep longestScaleStep(double metresPerPixel, double roomPx)
{
    const double most = metresPerPixel * roomPx;
    const double power = std::pow(10, std::floor(std::log10(most)));
    double metres = power;
    for (const double factor : {2.0, 5.0}) {
        if (factor * power <= most)
            metres = factor * power;
    }
    return {.metres = metres, .lengthPx = metres / metresPerPixel};
}

ScaleBar::ScaleBar(QWidget *parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
}

void ScaleBar::setMetresPerPixel(double metresPerPixel)
{
    m_step = longestScaleStep(metresPerPixel, roomPx);
    retranslate();
    update();
}

void ScaleBar::setColors(const QColor &ink, const QColor &halo)
{
    m_ink = ink;
    m_halo = halo;
    update();
}

void ScaleBar::retranslate()
{
    const QLocale locale;
    m_text = m_step.metres >= 1000 ? tr("%1 km", "map scale").arg(locale.toString(m_step.metres / 1000, 'g', 6))
                                   : tr("%1 m", "map scale").arg(locale.toString(m_step.metres, 'g', 6));
    setAccessibleName(tr("Map scale: %1").arg(m_text));
}

QSize ScaleBar::sizeHint() const
{
    return {static_cast<int>(roomPx) + 2 * marginPx, fontMetrics().height() + static_cast<int>(tickPx) + 2 * marginPx};
}

void ScaleBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath bar;
    const double bottom = height() - marginPx;
    bar.moveTo(marginPx, bottom - tickPx);
    bar.lineTo(marginPx, bottom);
    bar.lineTo(marginPx + m_step.lengthPx, bottom);
    bar.lineTo(marginPx + m_step.lengthPx, bottom - tickPx);
    QPainterPath text;
    text.addText(marginPx + 5, bottom - tickPx, font(), m_text);
    painter.strokePath(bar, QPen(m_halo, 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.strokePath(text, QPen(m_halo, 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.strokePath(bar, QPen(m_ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(text, m_ink);
}

void ScaleBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace fleetglass
