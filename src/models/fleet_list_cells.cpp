// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands in a cell of FleetListModel: text, sort key, value for files, age, tip.
#include "models/fleet_list_cells.h"

#include "models/fleet_tyres.h"
#include "models/observation_tip.h"

#include <algorithm>
#include <cmath>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

qint64 tyresMeasuredMs(const VehicleRecord &record)
{
    qint64 newest = 0;
    for (const Observation &pressure : record.known.parts(Quantity::TyrePressure))
        newest = std::max(newest, pressure.observedAtMs);
    return newest;
}

} // namespace

QString FleetListModel::text(int row, int column) const
{
    const VehicleRecord &record = m_store.record(row);
    switch (column) {
    case Name:
        return record.identity.name;
    case AccountColumn:
        return m_sources.accountTitle(record.identity.key.accountId);
    case State:
        return stateText(row);
    case Age:
        return m_formatter.shortAge(m_store.columns().observedAtMs.at(static_cast<std::size_t>(row)));
    case WhySilent: {
        const std::optional<SilenceReason> reason = silence(row);
        return reason ? silenceText(*reason) : ValueFormatter::unknown();
    }
    case Place:
        return place(record);
    case Kind:
        return groupTitle(FleetGrouping::Kind, groupId(row, FleetGrouping::Kind));
    case Doors:
        return doorsText(record);
    case AfterShift: {
        const std::optional<double> left = afterShiftKm(record);
        return left ? m_formatter.number(Quantity::EstimatedRange, *left) : ValueFormatter::unknown();
    }
    case TyreDeviation: {
        const std::optional<double> percent = tyreDeviationPercent(wheelsOf(record.known));
        return percent ? m_formatter.locale().toString(std::round(-*percent * 10) / 10, 'f', 1)
                       : ValueFormatter::unknown();
    }
    case TyreAge:
        return m_formatter.shortAge(tyresMeasuredMs(record));
    case WorstTyre:
        return worstTyreText(record);
    default:
        break;
    }
    const Observation *observation = observationOfColumn(record, column);
    if (!observation)
        return ValueFormatter::unknown();
    const auto *number = std::get_if<double>(&observation->value);
    return number && !isDuration(observation->quantity) ? m_formatter.number(observation->quantity, *number)
                                                        : m_formatter.value(observation);
}

QString FleetListModel::stateText(int row) const
{
    if (m_store.record(row).known.text(Quantity::Access) == u"encrypted"_s)
        return tr("Encrypted", "state of a vehicle in paranoid mode");
    return m_formatter.state(state(row), freshness(row));
}

QString FleetListModel::worstTyreText(const VehicleRecord &record) const
{
    const QList<Wheel> wheels = wheelsOf(record.known);
    const Wheel *worst = worstWheel(wheels);
    if (!worst)
        return ValueFormatter::unknown();
    const QString pressure = worst->pressureKpa ? m_formatter.number(Quantity::TyrePressure, *worst->pressureKpa)
                                                : ValueFormatter::unknown();
    return worst->alert.value_or(AlertLevel::None) == AlertLevel::None
               ? pressure
               : tr("%1: %2", "tyre alert, then its pressure").arg(m_formatter.alertLevel(*worst->alert), pressure);
}

QString FleetListModel::doorsText(const VehicleRecord &record) const
{
    constexpr Quantity doors[] = {Quantity::DoorFrontLeft, Quantity::DoorFrontRight, Quantity::DoorRearLeft,
                                  Quantity::DoorRearRight, Quantity::Bonnet,         Quantity::Boot};
    QStringList open;
    bool isKnown = false;
    for (const Quantity door : doors) {
        const std::optional<bool> isOpen = record.known.flag(door);
        isKnown |= isOpen.has_value();
        if (isOpen.value_or(false))
            open.append(m_formatter.title(door));
    }
    if (!open.isEmpty())
        return tr("Open: %1", "a list of doors").arg(open.join(u", "_s));
    return isKnown ? tr("Closed", "all doors") : ValueFormatter::unknown();
}

QVariant FleetListModel::sortKey(int row, int column) const
{
    const VehicleRecord &record = m_store.record(row);
    const auto numberOrNothing = [](const std::optional<double> &number) {
        return number ? QVariant(*number) : QVariant();
    };
    const auto ageKey = [](qint64 atMs) { return atMs > 0 ? QVariant(-static_cast<double>(atMs)) : QVariant(); };
    switch (column) {
    case State:
        return static_cast<double>(state(row).severity) * 10 + static_cast<double>(state(row).activity);
    case Age:
        return ageKey(m_store.columns().observedAtMs.at(static_cast<std::size_t>(row)));
    case TyreAge:
        return ageKey(tyresMeasuredMs(record));
    case WhySilent: {
        const std::optional<SilenceReason> reason = silence(row);
        return reason ? QVariant(static_cast<double>(*reason)) : QVariant();
    }
    case WorstTyre: {
        const QList<Wheel> wheels = wheelsOf(record.known);
        const Wheel *worst = worstWheel(wheels);
        // A tyre with a higher alert is worse whatever its pressure.
        constexpr double aboveAnyPressureKpa = 10'000;
        const double alert = worst ? static_cast<double>(worst->alert.value_or(AlertLevel::None)) : 0;
        if (!worst || (!worst->pressureKpa && alert == 0)) // "no alert" alone says nothing of the pressure
            return {};
        return worst->pressureKpa.value_or(0) - aboveAnyPressureKpa * alert;
    }
    case TyreDeviation: { // softer ones first when it falls, and those with an alert before all others
        constexpr double aboveAnyPercent = 1'000;
        const QList<Wheel> wheels = wheelsOf(record.known);
        const std::optional<double> percent = tyreDeviationPercent(wheels);
        const double alert = static_cast<double>(worstTyreAlert(wheels).value_or(AlertLevel::None));
        return percent || alert > 0 ? QVariant(alert * aboveAnyPercent - percent.value_or(0)) : QVariant();
    }
    case AfterShift: { // of the same range the emptier one first
        constexpr double kmPerPercent = 1e-4;
        const std::optional<double> left = afterShiftKm(record);
        return left ? QVariant(*left + kmPerPercent * record.known.number(Quantity::StateOfCharge).value_or(0))
                    : QVariant();
    }
    case Name:
    case AccountColumn:
    case Kind:
        return text(row, column);
    case Doors: {
        const QString doors = doorsText(record);
        return doors == ValueFormatter::unknown() ? QVariant() : QVariant(doors);
    }
    case Place:
        return record.position ? QVariant(place(record)) : QVariant();
    default:
        break;
    }
    const Observation *observation = observationOfColumn(record, column);
    if (!observation)
        return {};
    if (observation->quantity == Quantity::TyreAlert)
        return numberOrNothing(worstTyreAlert(wheelsOf(record.known)).transform([](AlertLevel level) {
            return static_cast<double>(level);
        }));
    const auto *number = std::get_if<double>(&observation->value);
    return number ? QVariant(*number) : QVariant(m_formatter.value(observation));
}

QVariant FleetListModel::exportValue(int row, int column) const
{
    const VehicleRecord &record = m_store.record(row);
    const auto time = [](qint64 atMs) { return atMs > 0 ? QVariant(atMs) : QVariant(); };
    const auto orNothing = [](const QString &text) {
        return text == ValueFormatter::unknown() ? QVariant() : QVariant(text);
    };
    switch (column) {
    case Age:
        return time(m_store.columns().observedAtMs.at(static_cast<std::size_t>(row)));
    case TyreAge:
        return time(tyresMeasuredMs(record));
    case AfterShift: {
        const std::optional<double> left = afterShiftKm(record);
        return left ? QVariant(m_formatter.inUserUnit(Quantity::EstimatedRange, *left)) : QVariant();
    }
    case TyreDeviation: {
        const std::optional<double> percent = tyreDeviationPercent(wheelsOf(record.known));
        return percent ? QVariant(-*percent) : QVariant();
    }
    default:
        break;
    }
    const Observation *observation = observationOfColumn(record, column);
    if (!quantityOfColumn(column) || (observation && !std::holds_alternative<double>(observation->value)))
        return orNothing(text(row, column));
    if (!observation)
        return {};
    return quantityInfo(observation->quantity).unit == Unit::SecondOfDayUtc
               ? QVariant(m_formatter.value(observation))
               : QVariant(m_formatter.inUserUnit(observation->quantity, std::get<double>(observation->value)));
}

Freshness FleetListModel::freshness(int row, int column) const
{
    const VehicleRecord &record = m_store.record(row);
    const qint64 now = m_clock.nowMs();
    switch (column) {
    case Place:
        return freshnessOf(record.position, now);
    case WorstTyre: {
        const QList<Wheel> wheels = wheelsOf(record.known);
        const Wheel *worst = worstWheel(wheels);
        return worst ? freshnessOf(worst->observedAtMs, worst->sourceAge, now) : Freshness::Unknown;
    }
    case TyreAge:
    case TyreDeviation: {
        const qint64 measured = tyresMeasuredMs(record);
        return measured > 0 ? freshnessOf(measured, SourceAge::Current, now) : Freshness::Unknown;
    }
    case AfterShift:
        return freshnessOf(record.known.find(Quantity::EstimatedRange), now);
    case Doors:
        return freshnessOf(record.known.find(Quantity::DoorFrontLeft), now);
    default:
        break;
    }
    if (quantityOfColumn(column))
        return freshnessOf(observationOfColumn(record, column), now);
    const qint64 newest = m_store.columns().observedAtMs.at(static_cast<std::size_t>(row));
    return newest > 0 ? freshnessOf(newest, SourceAge::Current, now) : Freshness::Unknown;
}

QString FleetListModel::toolTip(int row, int column) const
{
    const VehicleRecord &record = m_store.record(row);
    if (column == Place && record.position)
        return observationTip(m_formatter, place(record), record.position->observedAtMs, record.position->origin.text());
    if (quantityOfColumn(column))
        return observationTip(m_formatter, observationOfColumn(record, column));
    const qint64 newest = m_store.columns().observedAtMs.at(static_cast<std::size_t>(row));
    const qint64 atMs = column == TyreAge || column == TyreDeviation ? tyresMeasuredMs(record) : newest;
    const QString value = text(row, column); // a narrow column cuts it off
    return observationTip(m_formatter, value == ValueFormatter::unknown() ? QString() : value, atMs, QString());
}

QVariant FleetListModel::alert(int row, int column) const
{
    const Interned wheel = wheelOfColumn(column);
    if (wheel.isEmpty() && column != WorstTyre)
        return {};
    const QList<Wheel> wheels = wheelsOf(m_store.record(row).known);
    if (wheel.isEmpty()) {
        const std::optional<AlertLevel> worst = worstTyreAlert(wheels);
        return worst ? QVariant(static_cast<int>(*worst)) : QVariant();
    }
    const auto found = std::ranges::find(wheels, wheel.text(), &Wheel::name);
    return found != wheels.cend() && found->alert ? QVariant(static_cast<int>(*found->alert)) : QVariant();
}

QString FleetListModel::place(const VehicleRecord &record) const
{
    return record.position ? m_sources.placeName(record.position->latitude, record.position->longitude)
                           : ValueFormatter::unknown();
}

std::optional<double> FleetListModel::afterShiftKm(const VehicleRecord &record) const
{
    return record.known.number(Quantity::EstimatedRange).transform([this](double km) { return km - m_shiftNeedKm; });
}

} // namespace fleetglass
