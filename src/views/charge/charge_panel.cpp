// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charge/charge_panel.h"

#include "views/charge/charge_bar.h"
#include "views/common/age_label.h"
#include "views/common/empty_state.h"
#include "views/common/record_table.h"
#include "views/common/refresh_when_seen.h"
#include "views/common/roving_focus.h"
#include "views/common/scaled_font.h"
#include "views/common/value_grid.h"
#include "views/common/value_label.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

constexpr int sessionsInSight = 8; ///< more are scrolled to

bool isPluggedIn(const ObservationSet &known)
{
    return known.flag(Quantity::PlugConnected).value_or(false) || known.flag(Quantity::Charging).value_or(false);
}

bool saysSomethingOfCharge(const Observation &observation)
{
    const QuantityGroup group = quantityInfo(observation.quantity).group;
    return group == QuantityGroup::Energy || group == QuantityGroup::Charge;
}

} // namespace

ChargePanel::ChargePanel(const VehicleFocus &focus, const ValueFormatter &formatter, const Clock &clock,
                         VehicleHistory &history, QWidget *parent)
    : QWidget(parent)
    , m_focus(focus)
    , m_formatter(formatter)
    , m_clock(clock)
    , m_history(history)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
{
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // it scrolls to what has the focus in it
    m_content = new QWidget(area);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(4);
    makeHead(layout);
    layOut(layout);
    area->setWidget(m_content);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(area);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);

    auto *seen = new RefreshWhenSeen(this, [this] { refresh(); });
    connect(&focus, &VehicleFocus::vehicleChanged, seen, &RefreshWhenSeen::request);
    connect(&focus, &VehicleFocus::valuesChanged, seen, &RefreshWhenSeen::request);
    connect(&formatter, &ValueFormatter::changed, seen, &RefreshWhenSeen::request);
    auto *sessions = new RefreshWhenSeen(this, [this] { refreshSessions(); });
    connect(&history, &VehicleHistory::tablesChanged, sessions, &RefreshWhenSeen::request);
    retranslate();
    refresh();
    refreshSessions();
}

/// How full, in one large number and a bar; below it what it does and until when.
void ChargePanel::makeHead(QVBoxLayout *layout)
{
    m_soc = new ValueLabel(m_content);
    setScaledFont(m_soc, 1.6, QFont::DemiBold);
    m_soc->setWordWrap(false);
    m_range = new ValueLabel(m_content);
    m_bar = new ChargeBar(m_content);
    m_state = new ValueLabel(m_content);
    setScaledFont(m_state, 1, QFont::DemiBold);
    m_age = new AgeLabel(m_formatter, m_clock, m_content);
    m_end = new ValueLabel(m_content);
    (new RovingFocus(this))->setMembers({m_soc, m_range, m_state, m_end});

    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(m_soc);
    top->addWidget(m_range, 1);
    auto *state = new QHBoxLayout;
    state->setSpacing(8);
    state->addWidget(m_state, 1);
    state->addWidget(m_age, 0, Qt::AlignTop);
    layout->addLayout(top);
    layout->addWidget(m_bar);
    layout->addLayout(state);
    layout->addWidget(m_end);
}

ValueGrid *ChargePanel::makeGrid(const QList<Quantity> &quantities)
{
    auto *grid = new ValueGrid(m_focus, m_formatter, m_clock, m_content);
    grid->setQuantities(quantities);
    return grid;
}

QLabel *ChargePanel::makeTitle()
{
    auto *title = new QLabel(m_content);
    setScaledFont(title, 1, QFont::DemiBold);
    return title;
}

void ChargePanel::layOut(QVBoxLayout *layout)
{
    m_now = makeGrid({Quantity::ChargePower, Quantity::ChargePowerInput, Quantity::ChargeCurrent, Quantity::LineVoltage,
                      Quantity::ChargerEfficiency, Quantity::ChargeEnergy, Quantity::ChargeGridEnergy,
                      Quantity::ChargeDuration, Quantity::RangeSpeed, Quantity::TimeToLimit, Quantity::TimeToSocLimit,
                      Quantity::TimeToRangeLimit, Quantity::TimeToFull, Quantity::TemperatureCharger});
    m_batteryTitle = makeTitle();
    m_battery = makeGrid({Quantity::EstimatedRange, Quantity::IdealRange, Quantity::FullRange, Quantity::StateOfHealth,
                          Quantity::BatteryCapacity, Quantity::BatteryCapacityAh, Quantity::BatteryVoltage,
                          Quantity::BatteryCurrent, Quantity::TemperatureBattery, Quantity::ChargeGridEnergyTotal});
    m_limitsTitle = makeTitle();
    m_limits = makeGrid({Quantity::ChargeLimitSoc, Quantity::ChargeLimitRange, Quantity::ChargeCurrentLimit,
                         Quantity::ChargeMode, Quantity::ChargeTimerOn, Quantity::ChargeTimerStart,
                         Quantity::PlugConnected, Quantity::ChargePortOpen});
    m_sessionsTitle = makeTitle();
    m_noSessions = new QLabel(m_content);
    m_noSessions->setWordWrap(true);
    m_noSessions->setForegroundRole(QPalette::PlaceholderText);
    m_noSessions->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sessions = new RecordTable(m_content);
    m_sessions->setRecords(m_history.chargeSessions());

    layout->addSpacing(8);
    layout->addWidget(m_now);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_batteryTitle, m_battery, m_limitsTitle, m_limits, m_sessionsTitle}) {
        if (qobject_cast<QLabel *>(widget))
            layout->addSpacing(12);
        layout->addWidget(widget);
    }
    layout->addWidget(m_noSessions);
    layout->addWidget(m_sessions);
    layout->addStretch();
}

void ChargePanel::refresh()
{
    const VehicleRecord *record = m_focus.record();
    const ObservationSet nothing;
    const ObservationSet &known = record ? record->known : nothing;
    refreshHead(known);
    // Zeros of a charge that is not running say nothing.
    m_now->setVisible(isPluggedIn(known));
    for (ValueGrid *grid : {m_now, m_limits, m_battery})
        grid->refresh();
    showOrExplain();
}

void ChargePanel::refreshHead(const ObservationSet &known)
{
    const auto show = [this](ValueLabel *label, const QString &name, const QString &text, const Observation *of) {
        label->setValue(name, text, freshnessOf(of, m_clock.nowMs()), m_formatter.tip(of),
                        of ? m_formatter.age(of->observedAtMs) : QString());
    };
    const Observation *soc = known.find(Quantity::StateOfCharge);
    show(m_soc, m_formatter.title(Quantity::StateOfCharge), m_formatter.value(soc), soc);
    m_age->setObserved(soc ? soc->observedAtMs : 0, soc ? soc->sourceAge : SourceAge::Current,
                       soc ? soc->origin.text() : QString());
    const Observation *range = known.find(Quantity::EstimatedRange);
    show(m_range, m_formatter.title(Quantity::EstimatedRange), range ? u"≈ "_s + m_formatter.value(range) : QString(),
         range);
    m_range->setVisible(range != nullptr);
    m_bar->setCharge(numberOf(soc), known.number(Quantity::ChargeLimitSoc), m_focus.state().activity,
                     freshnessOf(soc, m_clock.nowMs()));
    const Observation *state = known.find(Quantity::ChargeState);
    show(m_state, m_formatter.title(Quantity::ChargeState), stateText(known), state);
    const QString end = endText(known);
    show(m_end, tr("Charging ends"), end, state);
    m_end->setVisible(!end.isEmpty());
}

/// A vehicle without a battery to charge has a page that says so, not one of dashes.
void ChargePanel::showOrExplain()
{
    const VehicleRecord *record = m_focus.record();
    const bool hasAny = m_history.chargeSessions()->rowCount() > 0
                        || (record && std::ranges::any_of(record->known.all(), saysSomethingOfCharge));
    m_stack->setCurrentIndex(hasAny ? 1 : 0);
}

QString ChargePanel::asText() const
{
    const VehicleRecord *record = m_focus.record();
    QStringList lines{record ? record->identity.name : QString(), m_soc->asLine(), m_state->asLine()};
    if (!m_end->isHidden())
        lines.append(m_end->asLine());
    if (!m_now->isHidden())
        lines.append({QString(), m_now->asText()});
    lines.append({QString(), m_batteryTitle->text(), m_battery->asText()});
    lines.append({QString(), m_limitsTitle->text(), m_limits->asText()});
    return lines.join(u'\n') + u'\n';
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
    const int count = m_history.chargeSessions()->rowCount();
    m_sessions->setVisible(count > 0);
    m_noSessions->setVisible(count == 0);
    const int rows = std::min(count, sessionsInSight) * m_sessions->verticalHeader()->defaultSectionSize();
    m_sessions->setFixedHeight(m_sessions->horizontalHeader()->sizeHint().height() + rows
                               + m_sessions->style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    showOrExplain();
}

void ChargePanel::retranslate()
{
    setAccessibleName(tr("Charge"));
    m_limitsTitle->setText(tr("Limits and timer"));
    m_batteryTitle->setText(tr("Range and battery"));
    m_sessionsTitle->setText(tr("Charge sessions"));
    m_sessions->setAccessibleName(tr("Charge sessions"));
    m_noSessions->setText(tr("No charge sessions yet. OVMS modules record them only when told to. In the module's "
                             "shell:\n%1\nThey are then kept for 30 days.")
                              .arg(u"config set notify log.grid.storetime 30"_s));
    m_empty->setTexts(
        tr("No charge values"),
        tr("This vehicle has not reported a battery or a charge. What it reports appears here by itself."));
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
