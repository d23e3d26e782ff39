// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/vehicle/overview_page.h"

#include "views/common/palette.h"
#include "views/common/refresh_when_seen.h"
#include "views/common/roving_focus.h"
#include "views/common/severity_sign.h"
#include "views/common/value_grid.h"
#include "views/common/value_label.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

/// What should be shut and locked while nobody is at the vehicle.
constexpr Quantity openings[] = {Quantity::DoorFrontLeft, Quantity::DoorFrontRight, Quantity::DoorRearLeft,
                                 Quantity::DoorRearRight, Quantity::Bonnet,         Quantity::Boot,
                                 Quantity::ChargePortOpen};

} // namespace

OverviewPage::OverviewPage(const VehicleFocus &focus, const ValueFormatter &formatter, const Clock &clock,
                           std::function<QString(double latitude, double longitude)> placeName, QWidget *parent)
    : QScrollArea(parent)
    , m_focus(focus)
    , m_formatter(formatter)
    , m_clock(clock)
    , m_placeName(std::move(placeName))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // it scrolls to what has the focus in it
    auto *content = new QWidget(this);
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(12, 12, 12, 12);
    m_layout->setSpacing(4);

    addGroup(QuantityGroup::Energy, {Quantity::StateOfCharge, Quantity::EstimatedRange, Quantity::ChargeState},
             addSection());
    addPlace();
    addDoors();
    addGroup(QuantityGroup::Motion,
             {Quantity::Speed, Quantity::Ignition, Quantity::Handbrake, Quantity::Odometer, Quantity::TripDistance,
              Quantity::ParkedTime, Quantity::DriveMode, Quantity::BatteryPower, Quantity::EnergyUsed,
              Quantity::EnergyRecovered},
             addSection());
    addGroup(QuantityGroup::Battery12V,
             {Quantity::Battery12V, Quantity::Battery12VReference, Quantity::Battery12VCurrent,
              Quantity::Battery12VCharging},
             addSection());
    addGroup(QuantityGroup::Temperature,
             {Quantity::TemperatureAmbient, Quantity::TemperatureCabin, Quantity::TemperatureBattery,
              Quantity::TemperatureMotor, Quantity::TemperatureInverter, Quantity::TemperatureCharger},
             addSection());
    addGroup(QuantityGroup::Position,
             {Quantity::Altitude, Quantity::GpsLock, Quantity::GpsSatellites, Quantity::GpsHdop, Quantity::GpsQuality},
             addSection());
    addGroup(QuantityGroup::Module,
             {Quantity::ModuleConnected, Quantity::Access, Quantity::Vin, Quantity::VehicleType, Quantity::Firmware,
              Quantity::Hardware, Quantity::Network, Quantity::ModemMode, Quantity::SignalStrength,
              Quantity::AppsConnected, Quantity::ServiceDistance, Quantity::ServiceTime},
             addSection());
    m_unknown = new QLabel(content);
    m_unknown->setWordWrap(true);
    m_unknown->setForegroundRole(QPalette::PlaceholderText);
    m_layout->addWidget(m_unknown);
    m_layout->addStretch();
    setWidget(content);

    auto *seen = new RefreshWhenSeen(this, [this] { refresh(); });
    connect(&focus, &VehicleFocus::vehicleChanged, seen, &RefreshWhenSeen::request);
    connect(&focus, &VehicleFocus::valuesChanged, seen, &RefreshWhenSeen::request);
    connect(&formatter, &ValueFormatter::changed, seen, &RefreshWhenSeen::request);
    retranslate();
    refresh();
}

OverviewPage::Section OverviewPage::addSection()
{
    auto *widget = new QWidget(m_layout->parentWidget());
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 12);
    layout->setSpacing(4);
    auto *title = new QLabel(widget);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    layout->addWidget(title);
    m_layout->addWidget(widget);
    return {.widget = widget, .layout = layout, .title = title};
}

void OverviewPage::addPlace()
{
    const Section place = addSection();
    m_placeTitle = place.title;
    m_place = new ValueLabel(place.widget);
    m_coordinates = new ValueLabel(place.widget);
    place.layout->addWidget(m_place);
    place.layout->addWidget(m_coordinates);
    (new RovingFocus(this))->setMembers({m_place, m_coordinates});
}

/// What is open is the first line of its group.
void OverviewPage::addDoors()
{
    const Section doors = addSection();
    m_doorsSign = new SeveritySign(doors.widget);
    m_doors = new ValueLabel(doors.widget);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_doorsSign, 0, Qt::AlignTop);
    row->addWidget(m_doors, 1);
    doors.layout->addLayout(row);
    addGroup(QuantityGroup::Body,
             {Quantity::Locked, Quantity::AlarmSounding, Quantity::Valet, Quantity::Headlights, Quantity::ClimateOn},
             doors);
}

void OverviewPage::addGroup(QuantityGroup group, const QList<Quantity> &quantities, const Section &section)
{
    auto *grid = new ValueGrid(m_focus, m_formatter, m_clock, section.widget);
    grid->setQuantities(quantities);
    section.layout->addWidget(grid);
    m_groups.append(
        {.group = group, .quantities = quantities, .title = section.title, .grid = grid, .section = section.widget});
}

void OverviewPage::refresh()
{
    const VehicleRecord *record = m_focus.record();
    refreshPlace(record);
    refreshDoors(record);
    const auto isKnown = [record](Quantity quantity) { return record && record->known.find(quantity); };
    QStringList unknown;
    for (const Group &group : std::as_const(m_groups)) {
        const bool hasDoors = group.group == QuantityGroup::Body && std::ranges::any_of(openings, isKnown);
        const bool hasAny = hasDoors || std::ranges::any_of(group.quantities, isKnown);
        group.title->setText(m_formatter.groupTitle(group.group));
        group.section->setVisible(hasAny);
        if (hasAny)
            group.grid->refresh();
        else
            unknown.append(group.title->text());
    }
    m_unknown->setVisible(!unknown.isEmpty());
    m_unknown->setText(tr("Not reported yet: %1").arg(unknown.join(u", "_s)));
}

void OverviewPage::refreshDoors(const VehicleRecord *record)
{
    QStringList open;
    const Observation *oldest = nullptr; // what is said of all is as old as the oldest of them
    for (const Quantity quantity : openings) {
        const Observation *observation = record ? record->known.find(quantity) : nullptr;
        if (observation && (!oldest || observation->observedAtMs < oldest->observedAtMs))
            oldest = observation;
        if (flagOf(observation).value_or(false))
            open.append(m_formatter.title(quantity));
    }
    const Freshness freshness = freshnessOf(oldest, m_clock.nowMs());
    const QString text = !oldest ? ValueFormatter::unknown() : open.isEmpty() ? tr("All closed") : open.join(u", "_s);
    m_doors->setValue(tr("Doors"), text, freshness,
                      oldest ? m_formatter.ageTip(oldest->observedAtMs, oldest->sourceAge, oldest->origin.text())
                             : m_formatter.tip(nullptr),
                      oldest ? m_formatter.age(oldest->observedAtMs) : QString());
    const bool isOpen = !open.isEmpty();
    m_doorsSign->setSeverity(isOpen ? Severity::Attention : Severity::None);
    QPalette colours = palette();
    if (isOpen && freshness == Freshness::Fresh)
        colours.setColor(QPalette::WindowText, StatePalette(isDark(colours)).color(StateMeaning::Attention));
    m_doors->setPalette(colours);
}

void OverviewPage::refreshPlace(const VehicleRecord *record)
{
    const bool isKnown = record && record->position;
    m_coordinates->setVisible(isKnown);
    if (!isKnown) {
        m_place->setValue(tr("Place"), ValueFormatter::unknown(), Freshness::Unknown, m_formatter.tip(nullptr));
        return;
    }
    const Position &position = *record->position;
    const Freshness freshness = freshnessOf(record->position, m_clock.nowMs());
    const QString tip = m_formatter.ageTip(position.observedAtMs, position.sourceAge, position.origin.text());
    const QString age = m_formatter.age(position.observedAtMs);
    const QString name = m_placeName(position.latitude, position.longitude);
    m_place->setValue(tr("Place"), name.isEmpty() ? tr("Far from any town") : tr("Near %1").arg(name), freshness, tip,
                      age);
    m_coordinates->setValue(tr("Coordinates"),
                            u"%1, %2"_s.arg(position.latitude, 0, 'f', 6).arg(position.longitude, 0, 'f', 6), freshness,
                            tip, age);
}

QString OverviewPage::asText() const
{
    const VehicleRecord *record = m_focus.record();
    QStringList lines{record ? record->identity.name : QString(), m_place->asLine()};
    if (!m_coordinates->isHidden())
        lines.append(m_coordinates->asLine());
    for (const Group &group : m_groups) {
        if (group.section->isHidden())
            continue;
        lines.append({QString(), group.title->text()});
        if (group.group == QuantityGroup::Body)
            lines.append(m_doors->asLine());
        lines.append(group.grid->asText());
    }
    return lines.join(u'\n') + u'\n';
}

void OverviewPage::retranslate()
{
    setAccessibleName(tr("Overview"));
    m_placeTitle->setText(tr("Place"));
}

void OverviewPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    if (event->type() == QEvent::PaletteChange)
        refresh();
    QScrollArea::changeEvent(event);
}

} // namespace fleetglass
