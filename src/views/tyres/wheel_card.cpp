// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/tyres/wheel_card.h"

#include "views/common/age_label.h"
#include "views/common/elided_label.h"
#include "views/common/page_text.h"
#include "views/common/palette.h"
#include "views/common/scaled_font.h"
#include "views/common/severity_sign.h"
#include "views/common/spoken.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

#include <cmath>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

constexpr double steadyWithin = 0.03; ///< of the pressure: warm and cold tyres differ more than a sensor's noise

enum class Trend { Unknown, Steady, Rising, Falling };

Trend trendOf(const std::optional<double> &pressureKpa, const std::optional<double> &changeKpa)
{
    if (!pressureKpa || !changeKpa)
        return Trend::Unknown;
    const double share = *changeKpa / std::max(*pressureKpa - *changeKpa, 1.0);
    return share > steadyWithin ? Trend::Rising : share < -steadyWithin ? Trend::Falling : Trend::Steady;
}

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
        return WheelCard::tr("Pressure rising over the last day");
    case Trend::Falling:
        return WheelCard::tr("Pressure falling over the last day");
    case Trend::Steady:
        return WheelCard::tr("Pressure steady over the last day");
    case Trend::Unknown:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

/// As the first word of a card.
QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

} // namespace

WheelCard::WheelCard(const ValueFormatter &formatter, const Clock &clock, QWidget *parent)
    : QFrame(parent)
    , m_formatter(formatter)
    , m_clock(clock)
    , m_name(new ElidedLabel(this))
    , m_pressure(new QLabel(this))
    , m_details(new QLabel(this))
    , m_sign(new SeveritySign(this))
    , m_alert(new QLabel(this))
    , m_age(new AgeLabel(formatter, clock, this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFocusPolicy(Qt::StrongFocus);
    setScaledFont(m_pressure, 1.2, QFont::DemiBold);
    setScaledFont(m_alert, 1, QFont::DemiBold);
    m_alert->setForegroundRole(QPalette::WindowText); // else that of the card's base
    m_alert->setWordWrap(true);
    m_details->setWordWrap(true);
    m_name->setForegroundRole(QPalette::PlaceholderText);
    auto *alert = new QHBoxLayout;
    alert->setSpacing(4);
    alert->addWidget(m_sign, 0, Qt::AlignTop);
    alert->addWidget(m_alert, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setSpacing(2);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_name, m_pressure, m_details})
        layout->addWidget(widget);
    layout->addLayout(alert);
    layout->addWidget(m_age);
}

void WheelCard::setWheel(const Wheel &wheel, std::optional<double> changeKpa)
{
    const Freshness freshness = freshnessOf(wheel.observedAtMs, wheel.sourceAge, m_clock.nowMs());
    const QPalette::ColorRole role = freshness == Freshness::Fresh ? QPalette::WindowText : QPalette::PlaceholderText;
    const Trend trend = trendOf(wheel.pressureKpa, changeKpa);
    const QString pressure =
        wheel.pressureKpa ? m_formatter.value(Quantity::TyrePressure, *wheel.pressureKpa) : ValueFormatter::unknown();
    m_name->setText(capitalised(m_formatter.partTitle(wheel.name)));
    m_pressure->setText(pressure + trendSign(trend));
    m_pressure->setForegroundRole(role);
    QStringList details;
    if (wheel.temperatureC)
        details.append(m_formatter.value(Quantity::TyreTemperature, *wheel.temperatureC));
    if (wheel.healthPercent)
        details.append(
            tr("Health %1", "of a tyre, in per cent").arg(m_formatter.value(Quantity::TyreHealth, *wheel.healthPercent)));
    m_details->setText(details.join(u" · "_s));
    m_details->setForegroundRole(role);
    m_details->setVisible(!details.isEmpty());
    showAlert(wheel.alert.value_or(AlertLevel::None));
    m_age->setObserved(wheel.observedAtMs, wheel.sourceAge);

    QStringList said{m_name->text(),    spoken(pressure), trendText(trend),
                     m_details->text(), m_alert->text(),  m_age->accessibleName()};
    said.removeAll(QString());
    setAccessibleName(said.join(u", "_s));
    setToolTip(trendText(trend));
}

void WheelCard::showAlert(AlertLevel level)
{
    m_level = level;
    const Severity severity = level == AlertLevel::Alert     ? Severity::Alarm
                              : level == AlertLevel::Warning ? Severity::Attention
                                                             : Severity::None;
    m_sign->setSeverity(severity);
    m_alert->setVisible(severity != Severity::None);
    m_alert->setText(severity == Severity::None ? QString() : m_formatter.alertLevel(level));
    QPalette colours = palette();
    colours.setColor(
        QPalette::WindowText,
        StatePalette(isDark(colours)).color(severity == Severity::Alarm ? StateMeaning::Alarm : StateMeaning::Attention));
    m_alert->setPalette(colours);
    update();
}

QString WheelCard::asLine() const
{
    QStringList values{m_pressure->text(), m_details->text(), m_alert->text()};
    values.removeAll(QString());
    return m_name->text() + u'\t' + values.join(u", "_s) + u'\t' + m_age->text();
}

void WheelCard::copy() const
{
    QGuiApplication::clipboard()->setText(asLine());
}

void WheelCard::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        QFrame::keyPressEvent(event);
}

void WheelCard::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addAction(tr("Copy value"), QKeySequence::Copy, this, &WheelCard::copy);
    addCopyPageAction(menu, this);
    menu.exec(event->globalPos());
}

/// A frame that says by its colour what the alert says in words, and by its width where the keyboard is.
void WheelCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const StatePalette colours(isDark(palette()));
    QColor frame = palette().color(QPalette::WindowText);
    frame.setAlphaF(0.2F);
    if (m_level == AlertLevel::Alert)
        frame = colours.color(StateMeaning::Alarm);
    else if (m_level == AlertLevel::Warning)
        frame = colours.color(StateMeaning::Attention);
    if (hasFocus())
        frame = palette().color(QPalette::Highlight);
    const double width = hasFocus() || m_level != AlertLevel::None ? 2 : 1;
    painter.setPen(QPen(frame, width));
    painter.drawRoundedRect(rect().toRectF().adjusted(width / 2, width / 2, -width / 2, -width / 2), 3, 3);
}

} // namespace fleetglass
