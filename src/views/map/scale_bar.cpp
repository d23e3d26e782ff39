// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/scale_bar.h"

#include "views/common/spoken_role.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace fleetglass {

namespace {
constexpr double roomPx = 120;
constexpr int marginPx = 4;
constexpr double tickPx = 5;
constexpr double kilometreM = 1000;
constexpr double mileM = 1609.344; // international mile and foot of 1959
constexpr double footM = 0.3048;

double roundBelow(double most)
{
    const double power = std::pow(10, std::floor(std::log10(most)));
    for (const double factor : {5.0, 2.0}) {
        if (factor * power <= most)
            return factor * power;
    }
    return power;
}

} // namespace

ScaleStep longestScaleStep(double metresPerPixel, double roomPx, DistanceUnit unit)
{
    const double mostM = metresPerPixel * roomPx;
    ScaleStep step;
    double unitM = 1;
    if (unit == DistanceUnit::Miles) {
        const bool isLong = mostM >= mileM;
        step.unit = isLong ? ScaleStep::Unit::Mile : ScaleStep::Unit::Foot;
        unitM = isLong ? mileM : footM;
    } else if (mostM >= kilometreM) {
        step.unit = ScaleStep::Unit::Kilometre;
        unitM = kilometreM;
    }
    step.distance = roundBelow(mostM / unitM);
    step.lengthPx = step.distance * unitM / metresPerPixel;
    return step;
}

ScaleBar::ScaleBar(QWidget *parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setSpokenRole(this, QAccessible::StaticText);
}

void ScaleBar::setMetresPerPixel(double metresPerPixel)
{
    m_metresPerPixel = metresPerPixel;
    refresh();
}

void ScaleBar::setUnit(DistanceUnit unit, const QLocale &locale)
{
    m_unit = unit;
    m_locale = locale;
    refresh();
}

void ScaleBar::setColors(const QColor &ink, const QColor &halo)
{
    m_ink = ink;
    m_halo = halo;
    update();
}

QString ScaleBar::stepText() const
{
    const QString number = m_locale.toString(m_step.distance, 'g', 6);
    switch (m_step.unit) {
    case ScaleStep::Unit::Metre:
        return tr("%1 m", "map scale").arg(number);
    case ScaleStep::Unit::Kilometre:
        return tr("%1 km", "map scale").arg(number);
    case ScaleStep::Unit::Foot:
        return tr("%1 ft", "map scale").arg(number);
    case ScaleStep::Unit::Mile:
        return tr("%1 mi", "map scale").arg(number);
    }
    return number;
}

void ScaleBar::refresh()
{
    m_step = longestScaleStep(m_metresPerPixel, roomPx, m_unit);
    m_text = stepText();
    setAccessibleName(tr("Map scale: %1").arg(m_text));
    update();
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
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace fleetglass
