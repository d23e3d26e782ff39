// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/tyres/wheel_card.h"

#include "views/common/age_label.h"
#include "views/common/palette.h"

#include <QLabel>
#include <QVBoxLayout>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

QString trendSign(Trend trend)
{
    switch (trend) {
    case Trend::Rising:
        return u" ↗"_s;
    case Trend::Falling:
        return u" ↘"_s;
    case Trend::Steady:
        return u" →"_s;
    case Trend::Unknown:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

QString trendText(Trend trend)
{
    switch (trend) {
    case Trend::Rising:
        return WheelCard::tr("rising over the last day");
    case Trend::Falling:
        return WheelCard::tr("falling over the last day");
    case Trend::Steady:
        return WheelCard::tr("steady over the last day");
    case Trend::Unknown:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

WheelCard::WheelCard(const ValueFormatter &formatter, const Clock &clock, QWidget *parent)
    : QFrame(parent)
    , m_formatter(formatter)
    , m_clock(clock)
    , m_name(new QLabel(this))
    , m_pressure(new QLabel(this))
    , m_details(new QLabel(this))
    , m_alert(new QLabel(this))
    , m_age(new AgeLabel(formatter, clock, this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFocusPolicy(Qt::TabFocus);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setWeight(QFont::DemiBold);
    large.setFeature(QFont::Tag("tnum"), 1);
    m_pressure->setFont(large);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_alert->setFont(bold);
    m_alert->setForegroundRole(QPalette::WindowText); // else that of the card's base
    m_name->setForegroundRole(QPalette::PlaceholderText);
    m_name->setTextFormat(Qt::PlainText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setSpacing(2);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_name, m_pressure, m_details, m_alert, m_age})
        layout->addWidget(widget);
    setMinimumWidth(112);
}

void WheelCard::setWheel(const Wheel &wheel, Trend trend)
{
    const Freshness freshness = freshnessOf(wheel.observedAtMs, wheel.sourceAge, m_clock.nowMs());
    const QPalette::ColorRole role = freshness == Freshness::Fresh ? QPalette::WindowText : QPalette::PlaceholderText;
    m_name->setText(m_formatter.partTitle(wheel.name));
    m_pressure->setText(
        (wheel.pressureKpa ? m_formatter.value(Quantity::TyrePressure, *wheel.pressureKpa) : ValueFormatter::unknown())
        + trendSign(trend));
    m_pressure->setForegroundRole(role);
    QStringList details;
    if (wheel.temperatureC)
        details.append(m_formatter.value(Quantity::TyreTemperature, *wheel.temperatureC));
    if (wheel.healthPercent)
        details.append(tr("health %1").arg(m_formatter.value(Quantity::TyreHealth, *wheel.healthPercent)));
    m_details->setText(details.join(u" · "_s));
    m_details->setForegroundRole(role);
    m_details->setVisible(!details.isEmpty());

    const AlertLevel level = wheel.alert.value_or(AlertLevel::None);
    m_alert->setVisible(level != AlertLevel::None);
    m_alert->setText((level == AlertLevel::Alert ? u"⯃ "_s : u"▲ "_s) + m_formatter.alertLevel(level));
    QPalette colours = palette();
    colours.setColor(
        QPalette::WindowText,
        StatePalette(isDark(colours)).color(level == AlertLevel::Alert ? StateMeaning::Alarm : StateMeaning::Attention));
    m_alert->setPalette(colours);
    m_age->setObserved(wheel.observedAtMs, wheel.sourceAge);

    QStringList spoken{m_name->text(), m_pressure->text().remove(trendSign(trend)), trendText(trend), m_details->text()};
    if (level != AlertLevel::None)
        spoken.append(m_formatter.alertLevel(level));
    spoken.append(m_age->accessibleName());
    spoken.removeAll(QString());
    setAccessibleName(spoken.join(u", "_s));
    setToolTip(trendText(trend));
}

} // namespace fleetglass
