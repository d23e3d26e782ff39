// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What FleetListModel says of a row as a whole: why it is silent, whether it comes through the shift, what it goes together with.
#include "models/fleet_list_model.h"

#include <array>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

QString idOf(int number)
{
    return QString::number(number);
}

/// Groups of a state, those that move first. What is not fresh says nothing of now.
enum class StateGroup : quint8 { Moving, Charging, Idle, Parked, Stale, Unknown };

StateGroup stateGroupOf(Activity activity, Freshness freshness)
{
    if (activity == Activity::Unknown || freshness == Freshness::Unknown)
        return StateGroup::Unknown;
    if (freshness == Freshness::Stale)
        return StateGroup::Stale;
    switch (activity) {
    case Activity::Moving:
        return StateGroup::Moving;
    case Activity::Charging:
        return StateGroup::Charging;
    case Activity::Idle:
        return StateGroup::Idle;
    default:
        return StateGroup::Parked;
    }
}

} // namespace

std::optional<SilenceReason> FleetListModel::silence(int row) const
{
    const VehicleRecord &record = m_store.record(row);
    return silenceOf({.known = record.known,
                      .position = record.position,
                      .lastWordMs = m_store.columns().observedAtMs.at(static_cast<std::size_t>(row)),
                      .account = accountStatus(record.identity.key.accountId)},
                     m_silentAfterMs, m_clock.nowMs());
}

ShiftOutlook FleetListModel::shiftOutlook(int row) const
{
    if (state(row).activity == Activity::Charging)
        return ShiftOutlook::Charging;
    const std::optional<double> left = afterShiftKm(m_store.record(row));
    if (!left)
        return ShiftOutlook::Unknown;
    return *left < 0 ? ShiftOutlook::Short : ShiftOutlook::Enough;
}

QString FleetListModel::groupId(int row, FleetGrouping grouping) const
{
    switch (grouping) {
    case FleetGrouping::None:
        return {};
    case FleetGrouping::Account:
        return m_store.record(row).identity.key.accountId;
    case FleetGrouping::State:
        return idOf(static_cast<int>(stateGroupOf(state(row).activity, freshness(row))));
    case FleetGrouping::Kind:
        return idOf(static_cast<int>(m_store.record(row).identity.kind));
    case FleetGrouping::Shift:
        return idOf(static_cast<int>(shiftOutlook(row)));
    case FleetGrouping::Silence: {
        const std::optional<SilenceReason> reason = silence(row);
        return idOf(reason ? static_cast<int>(*reason) : silenceReasonCount);
    }
    }
    Q_UNREACHABLE_RETURN({});
}

int FleetListModel::groupOrder(FleetGrouping grouping, const QString &id)
{
    return grouping == FleetGrouping::Account ? 0 : id.toInt();
}

QString FleetListModel::silenceText(SilenceReason reason) const
{
    switch (reason) {
    case SilenceReason::ServiceDown:
        return tr("The service cannot be reached");
    case SilenceReason::LoginRefused:
        return tr("Sign-in refused");
    case SilenceReason::Untrusted:
        return tr("No trusted connection");
    case SilenceReason::AccountPaused:
        return tr("Account paused");
    case SilenceReason::ModuleOffline:
        return tr("Module offline");
    case SilenceReason::NeverHeard:
        return tr("Never reported");
    case SilenceReason::ParkedApart:
        return tr("Parked and switched off");
    case SilenceReason::NoPosition:
        return tr("No position");
    case SilenceReason::Unknown:
        return tr("Unknown reason");
    }
    Q_UNREACHABLE_RETURN({});
}

QString FleetListModel::groupTitle(FleetGrouping grouping, const QString &id) const
{
    // In the order of their enums.
    constexpr auto kinds =
        std::to_array<const char *>({QT_TR_NOOP("Car"), QT_TR_NOOP("Van"), QT_TR_NOOP("Lorry"), QT_TR_NOOP("Bus"),
                                     //: kinds of vehicle; Machine: for building or farming; Device: a meter or tracker without a vehicle
                                     QT_TR_NOOP("Machine"), QT_TR_NOOP("Trailer"), QT_TR_NOOP("Device")});
    constexpr auto outlooks =
        std::to_array<const char *>({QT_TR_NOOP("Cannot finish the shift"), QT_TR_NOOP("Charging"),
                                     QT_TR_NOOP("Can finish the shift"), QT_TR_NOOP("Range unknown")});
    constexpr auto states =
        std::to_array<const char *>({QT_TR_NOOP("Moving"), QT_TR_NOOP("Charging"), QT_TR_NOOP("On, standing"),
                                     QT_TR_NOOP("Parked"), QT_TR_NOOP("Stale"), QT_TR_NOOP("Unknown")});
    const auto number = static_cast<std::size_t>(id.toInt());
    switch (grouping) {
    case FleetGrouping::None:
        return {};
    case FleetGrouping::Account:
        return m_sources.accountTitle(id);
    case FleetGrouping::State:
        return tr(states.at(number));
    case FleetGrouping::Kind:
        return tr(kinds.at(number));
    case FleetGrouping::Shift:
        return tr(outlooks.at(number));
    case FleetGrouping::Silence:
        return number < silenceReasonCount ? silenceText(static_cast<SilenceReason>(number)) : tr("Reporting");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace fleetglass
