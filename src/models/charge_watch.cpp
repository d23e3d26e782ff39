// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/charge_watch.h"

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 repeatAfterMs = 30 * 60 * 1000;

bool isUnplugged(const ObservationSet &known, Activity activity)
{
    return activity == Activity::Moving || activity == Activity::Idle
           || known.flag(Quantity::PlugConnected) == std::optional(false)
           || known.flag(Quantity::ChargePortOpen) == std::optional(false);
}

/// Nothing while the data do not tell: the answer that does may come a moment later.
std::optional<FleetEventKind> endOf(const ObservationSet &known, Activity activity)
{
    const QString state = known.text(Quantity::ChargeState).value_or(QString());
    const QString substate = known.text(Quantity::ChargeSubstate).value_or(QString());
    if (state == "done"_L1)
        return FleetEventKind::ChargeDone;
    if (substate == "interrupted"_L1 || substate == "power_wait"_L1)
        return FleetEventKind::ChargeInterrupted;
    if (state == "stopped"_L1 || substate == "scheduled_stop"_L1 || substate == "stopped"_L1
        || isUnplugged(known, activity))
        return FleetEventKind::ChargeStopped;
    return std::nullopt;
}

} // namespace

std::optional<FleetEventKind> ChargeWatch::see(const ObservationSet &known, Activity activity, qint64 nowMs)
{
    if (activity == Activity::Charging) {
        m_isOpen = true;
        return std::nullopt;
    }
    std::optional<FleetEventKind> end;
    if (m_isOpen) {
        end = endOf(known, activity);
        m_isOpen = !end;
    }
    if (end == FleetEventKind::ChargeDone) {
        if (std::exchange(m_isDoneSaid, true))
            end.reset();
    } else if (end == FleetEventKind::ChargeInterrupted) {
        if (m_interruptedSaidMs && nowMs - *m_interruptedSaidMs < repeatAfterMs)
            end.reset();
        else
            m_interruptedSaidMs = nowMs;
    }
    if (isUnplugged(known, activity)) {
        m_isDoneSaid = end == FleetEventKind::ChargeDone;
        m_interruptedSaidMs.reset();
    }
    return end;
}

} // namespace fleetglass
