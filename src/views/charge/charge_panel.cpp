// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charge/charge_panel.h"

#include "views/charge/charge_bar.h"
#include "views/common/age_label.h"
#include "views/common/record_table.h"
#include "views/common/value_grid.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

constexpr int sessionsHeight = 200;

bool isPluggedIn(const ObservationSet &known)
{
    return known.flag(Quantity::PlugConnected).value_or(false) || known.flag(Quantity::Charging).value_or(false);
}

QFont scaled(QFont font, double factor, QFont::Weight weight)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    font.setFeature(QFont::Tag("tnum"), 1);
    return font;
}

} // namespace

ChargePanel::ChargePanel(const VehicleFocus &focus, const ValueFormatter &formatter, const Clock &clock,
                         VehicleHistory &history, QWidget *parent)
    : QWidget(parent)
    , m_focus(focus)
    , m_formatter(formatter)
    , m_clock(clock)
    , m_history(history)
{
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(area);
    area->setWidget(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area);

    m_soc = new QLabel(content);
    m_soc->setFont(scaled(font(), 1.6, QFont::DemiBold));
    m_range = new QLabel(content);
    m_age = new AgeLabel(formatter, clock, content);
    m_bar = new ChargeBar(content);
    m_state = new QLabel(content);
    m_state->setWordWrap(true);
    m_state->setFont(scaled(font(), 1, QFont::DemiBold));
    m_end = new QLabel(content);
    m_end->setWordWrap(true);
    const auto makeGrid = [&](const QList<Quantity> &quantities) {
        auto *grid = new ValueGrid(focus, formatter, clock, content);
        grid->setQuantities(quantities);
        return grid;
    };
    const auto makeTitle = [this, content] {
        auto *title = new QLabel(content);
        title->setFont(scaled(font(), 1, QFont::DemiBold));
        return title;
    };
    m_now = makeGrid({Quantity::ChargePower, Quantity::ChargePowerInput, Quantity::ChargeCurrent, Quantity::LineVoltage,
                      Quantity::ChargerEfficiency, Quantity::ChargeEnergy, Quantity::ChargeGridEnergy,
                      Quantity::ChargeDuration, Quantity::RangeSpeed, Quantity::TimeToLimit, Quantity::TimeToSocLimit,
                      Quantity::TimeToRangeLimit, Quantity::TimeToFull, Quantity::TemperatureCharger});
    m_limitsTitle = makeTitle();
    m_limits = makeGrid({Quantity::ChargeLimitSoc, Quantity::ChargeLimitRange, Quantity::ChargeCurrentLimit,
                         Quantity::ChargeMode, Quantity::ChargeTimerOn, Quantity::ChargeTimerStart,
                         Quantity::PlugConnected, Quantity::ChargePortOpen});
    m_batteryTitle = makeTitle();
    m_battery = makeGrid({Quantity::EstimatedRange, Quantity::IdealRange, Quantity::FullRange, Quantity::StateOfHealth,
                          Quantity::BatteryCapacity, Quantity::BatteryCapacityAh, Quantity::BatteryVoltage,
                          Quantity::BatteryCurrent, Quantity::TemperatureBattery, Quantity::ChargeGridEnergyTotal});
    m_sessionsTitle = makeTitle();
    m_noSessions = new QLabel(content);
    m_noSessions->setWordWrap(true);
    m_noSessions->setForegroundRole(QPalette::PlaceholderText);
    m_sessions = new RecordTable(content);
    m_sessions->setRecords(history.chargeSessions());
    m_sessions->setMinimumHeight(sessionsHeight);

    auto *top = new QHBoxLayout;
    top->addWidget(m_soc);
    top->addWidget(m_range, 1);
    top->addWidget(m_age);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_bar);
    layout->addSpacing(4);
    layout->addWidget(m_state);
    layout->addWidget(m_end);
    layout->addSpacing(8);
    layout->addWidget(m_now);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_batteryTitle, m_battery, m_limitsTitle, m_limits, m_sessionsTitle}) {
        if (qobject_cast<QLabel *>(widget))
            layout->addSpacing(12);
        layout->addWidget(widget);
    }
    layout->addWidget(m_noSessions);
    layout->addWidget(m_sessions, 1);
    layout->addStretch();

    connect(&focus, &VehicleFocus::vehicleChanged, this, &ChargePanel::refresh);
    connect(&focus, &VehicleFocus::valuesChanged, this, &ChargePanel::refresh);
    connect(&formatter, &ValueFormatter::changed, this, &ChargePanel::refresh);
    connect(&history, &VehicleHistory::tablesChanged, this, &ChargePanel::refreshSessions);
    retranslate();
    refresh();
    refreshSessions();
}

void ChargePanel::refresh()
{
    const VehicleRecord *record = m_focus.record();
    const ObservationSet nothing;
    const ObservationSet &known = record ? record->known : nothing;
    const Observation *soc = known.find(Quantity::StateOfCharge);
    const Freshness freshness = freshnessOf(soc, m_clock.nowMs());
    m_soc->setText(m_formatter.value(soc));
    m_soc->setAccessibleName(m_formatter.title(Quantity::StateOfCharge) + u": "_s + m_soc->text());
    m_soc->setForegroundRole(freshness == Freshness::Fresh ? QPalette::WindowText : QPalette::PlaceholderText);
    m_age->setObserved(soc ? soc->observedAtMs : 0, soc ? soc->sourceAge : SourceAge::Current,
                       soc ? soc->origin.text() : QString());
    const Observation *range = known.find(Quantity::EstimatedRange);
    m_range->setText(range ? u"≈ "_s + m_formatter.value(range) : QString());
    m_range->setAccessibleName(m_formatter.title(Quantity::EstimatedRange) + u": "_s + m_formatter.value(range));
    m_bar->setCharge(numberOf(soc), known.number(Quantity::ChargeLimitSoc), m_focus.state().activity, freshness);
    m_state->setText(stateText(known));
    const QString end = endText(known);
    m_end->setText(end);
    m_end->setVisible(!end.isEmpty());
    // Zeros of a charge that is not running say nothing.
    m_now->setVisible(isPluggedIn(known));
    for (ValueGrid *grid : {m_now, m_limits, m_battery})
        grid->refresh();
}

QString ChargePanel::stateText(const ObservationSet &known) const
{
    const Observation *state = known.find(Quantity::ChargeState);
    if (!state)
        return tr("Charge state unknown");
    if (!isPluggedIn(known) && textOf(state) == u"stopped"_s)
        return tr("Not plugged in");
    const Observation *substate = known.find(Quantity::ChargeSubstate);
    const QString text = m_formatter.value(state);
    const bool saysMore = substate && textOf(substate) != u"none"_s && m_formatter.value(substate) != text;
    return saysMore ? tr("%1 · %2", "charge state, sub-state").arg(text, m_formatter.value(substate)) : text;
}

/// When it will be done: the nearest limit the vehicle names.
QString ChargePanel::endText(const ObservationSet &known) const
{
    if (!known.flag(Quantity::Charging).value_or(false))
        return {};
    const Observation *limit = nullptr;
    for (const Quantity quantity :
         {Quantity::TimeToSocLimit, Quantity::TimeToRangeLimit, Quantity::TimeToLimit, Quantity::TimeToFull}) {
        const Observation *candidate = known.find(quantity);
        if (candidate && (!limit || *numberOf(candidate) < *numberOf(limit)))
            limit = candidate;
    }
    if (!limit)
        return {};
    const qint64 atMs = limit->observedAtMs + static_cast<qint64>(*numberOf(limit) * 60'000);
    const QString duration = m_formatter.value(limit);
    return limit->quantity == Quantity::TimeToFull
               ? tr("Full in %1, at %2", "duration, time of day").arg(duration, m_formatter.dateTime(atMs))
               : tr("Reaches its limit in %1, at %2", "duration, time of day").arg(duration, m_formatter.dateTime(atMs));
}

void ChargePanel::refreshSessions()
{
    const bool hasAny = m_history.chargeSessions()->rowCount() > 0;
    m_sessions->setVisible(hasAny);
    m_noSessions->setVisible(!hasAny);
}

void ChargePanel::retranslate()
{
    setAccessibleName(tr("Charge"));
    m_limitsTitle->setText(tr("Limits and timer"));
    m_batteryTitle->setText(tr("Range and battery"));
    m_sessionsTitle->setText(tr("Charges"));
    m_sessions->setAccessibleName(tr("Charges"));
    m_noSessions->setText(
        tr("No charges yet. OVMS modules write them down only when told to: config set notify log.grid.storetime 30"));
}

void ChargePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace fleetglass
