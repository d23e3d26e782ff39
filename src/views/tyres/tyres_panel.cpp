// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/tyres/tyres_panel.h"

#include "views/common/empty_state.h"
#include "views/common/refresh_when_seen.h"
#include "views/common/roving_focus.h"
#include "views/tyres/vehicle_plan.h"

#include <QEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace fleetglass {

namespace {

constexpr qint64 trendSpanMs = 24LL * 60 * 60 * 1000;
constexpr int trendPixels = 48;

} // namespace

TyresPanel::TyresPanel(const VehicleFocus &focus, const ValueFormatter &formatter, const Clock &clock,
                       SeriesModel &trends, QWidget *parent)
    : QWidget(parent)
    , m_focus(focus)
    , m_formatter(formatter)
    , m_clock(clock)
    , m_trends(trends)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_plan(new VehiclePlan(this))
    , m_roving(new RovingFocus(this))
{
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // it scrolls to what has the focus in it
    auto *content = new QWidget(area);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_plan);
    column->addStretch();
    area->setWidget(content);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(area);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);

    auto *vehicle = new RefreshWhenSeen(this, [this] { showVehicle(); });
    connect(&focus, &VehicleFocus::vehicleChanged, vehicle, &RefreshWhenSeen::request);
    auto *values = new RefreshWhenSeen(this, [this] { refresh(); });
    connect(&focus, &VehicleFocus::valuesChanged, values, &RefreshWhenSeen::request);
    connect(&formatter, &ValueFormatter::changed, values, &RefreshWhenSeen::request);
    connect(&trends, &SeriesModel::loaded, this, &TyresPanel::takeTrends);
    retranslate();
    refresh();
}

void TyresPanel::showVehicle()
{
    m_changeOf.clear();
    refresh();
    loadTrends();
}

void TyresPanel::refresh()
{
    const VehicleRecord *record = m_focus.record();
    const QList<Wheel> wheels = record ? wheelsOf(record->known) : QList<Wheel>();
    m_stack->setCurrentIndex(wheels.isEmpty() ? 0 : 1);
    QStringList names;
    for (const Wheel &wheel : wheels)
        names.append(wheel.name);
    if (names != m_names) {
        makeCards(names);
        loadTrends();
    }
    for (const Wheel &wheel : wheels)
        m_cards.value(wheel.name)
            ->setWheel(wheel,
                       m_changeOf.contains(wheel.name) ? std::optional(m_changeOf.value(wheel.name)) : std::nullopt);
}

void TyresPanel::makeCards(const QStringList &names)
{
    m_names = names;
    m_cards.clear();
    m_plan->setLayoutOf(layOutWheels(names), [this](const QString &name) {
        auto *card = new WheelCard(m_formatter, m_clock, m_plan);
        m_cards.insert(name, card);
        return card;
    });
    m_roving->setMembers(m_plan->wheels());
}

void TyresPanel::loadTrends()
{
    if (!m_focus.key() || m_names.isEmpty())
        return;
    QList<SeriesChoice> choices;
    for (const QString &name : std::as_const(m_names))
        choices.append({.key = *m_focus.key(), .quantity = Quantity::TyrePressure, .part = name});
    const qint64 now = m_clock.nowMs();
    m_trends.load(choices, {.fromMs = now - trendSpanMs, .toMs = now}, trendPixels);
}

void TyresPanel::takeTrends()
{
    for (const LoadedSeries &series : m_trends.series()) {
        if (series.points.size() >= 2 && series.choice.key == m_focus.key())
            m_changeOf.insert(series.choice.part.text(), series.points.last().value - series.points.first().value);
    }
    refresh();
}

QString TyresPanel::asText() const
{
    const VehicleRecord *record = m_focus.record();
    QStringList lines{record ? record->identity.name : QString()};
    for (const QWidget *wheel : m_plan->wheels())
        lines.append(static_cast<const WheelCard *>(wheel)->asLine());
    return lines.join(u'\n') + u'\n';
}

void TyresPanel::retranslate()
{
    setAccessibleName(tr("Tyres"));
    m_empty->setTexts(tr("No tyre values"),
                      tr("This vehicle has no tyre sensors, or its module has not reported them yet. Pressures "
                         "and alerts of every wheel appear here by themselves once it does."));
}

void TyresPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    if (event->type() == QEvent::PaletteChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace fleetglass
