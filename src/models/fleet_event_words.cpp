// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet_event_words.h"

#include "models/value_formatter.h"

#include <algorithm>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLines = 5; // desktops cut off what is longer

} // namespace

FleetEventWords::FleetEventWords(const ValueFormatter &formatter,
                                 std::function<QString(const QString &accountId)> accountTitle)
    : m_formatter(formatter)
    , m_accountTitle(std::move(accountTitle))
{}

QString FleetEventWords::subject(const FleetEvent &event) const
{
    return event.isOfAccount() ? m_accountTitle(event.vehicle.accountId) : event.vehicleName;
}

QString FleetEventWords::fact(const FleetEvent &event) const
{
    const QString since = m_formatter.dateTime(event.sinceMs);
    const QString soc = event.socPercent ? m_formatter.percent(*event.socPercent) : QString();
    switch (event.kind) {
    case FleetEventKind::VehicleSilent:
        return tr("Silent since %1").arg(since);
    case FleetEventKind::VehicleBack:
        return tr("Reports again, was silent since %1").arg(since);
    case FleetEventKind::ChargeDone:
        return soc.isEmpty() ? tr("Charging finished") : tr("Charging finished at %1").arg(soc);
    case FleetEventKind::ChargeInterrupted:
        return soc.isEmpty() ? tr("Charging interrupted") : tr("Charging interrupted at %1").arg(soc);
    case FleetEventKind::ChargeStopped:
        return soc.isEmpty() ? tr("Charging ended early") : tr("Charging ended early at %1").arg(soc);
    case FleetEventKind::TyreAlert: {
        const QString wheel = m_formatter.partTitle(event.wheel);
        const QString text =
            event.alert == AlertLevel::Alert ? tr("Tyre alert, %1").arg(wheel) : tr("Tyre warning, %1").arg(wheel);
        return event.pressureKpa ? tr("%1: %2", "tyre alert, pressure")
                                       .arg(text, m_formatter.value(Quantity::TyrePressure, *event.pressureKpa))
                                 : text;
    }
    case FleetEventKind::AccountRefused:
        return tr("Sign-in refused");
    case FleetEventKind::AccountUntrusted:
        return tr("No trusted connection");
    case FleetEventKind::AccountDown:
        return tr("No answer since %1").arg(since);
    case FleetEventKind::AccountBack:
        return tr("The service answers again");
    }
    Q_UNREACHABLE_RETURN({});
}

QString FleetEventWords::count(FleetEventKind kind, int count) const
{
    switch (kind) {
    case FleetEventKind::VehicleSilent:
        return tr("%n vehicles fell silent", nullptr, count);
    case FleetEventKind::VehicleBack:
        return tr("%n vehicles report again", nullptr, count);
    case FleetEventKind::ChargeDone:
        return tr("%n vehicles have finished charging", nullptr, count);
    case FleetEventKind::ChargeInterrupted:
        return tr("Charging was interrupted on %n vehicles", nullptr, count);
    case FleetEventKind::ChargeStopped:
        return tr("%n vehicles stopped charging early", nullptr, count);
    case FleetEventKind::TyreAlert:
        return tr("%n tyre alerts", nullptr, count);
    case FleetEventKind::AccountRefused:
        return tr("%n sign-ins were refused", nullptr, count);
    case FleetEventKind::AccountUntrusted:
        return tr("%n accounts have no trusted connection", nullptr, count);
    case FleetEventKind::AccountDown:
        return tr("%n accounts do not answer", nullptr, count);
    case FleetEventKind::AccountBack:
        return tr("%n accounts answer again", nullptr, count);
    }
    Q_UNREACHABLE_RETURN({});
}

FleetEventDigest FleetEventWords::digest(const QList<FleetEvent> &events) const
{
    if (events.isEmpty())
        return {};
    const FleetEvent &first = events.constFirst();
    if (events.size() == 1)
        return {.title = subject(first),
                .text = fact(first),
                .vehicle = first.isOfAccount() ? VehicleKey() : first.vehicle};

    const auto isAlike = [&](const FleetEvent &event) { return event.kind == first.kind; };
    const auto isSameVehicle = [&](const FleetEvent &event) { return event.vehicle == first.vehicle; };
    const int size = static_cast<int>(events.size());
    const bool areAlike = std::ranges::all_of(events, isAlike);
    const bool areOneVehicle = !first.isOfAccount() && std::ranges::all_of(events, isSameVehicle);
    QStringList lines;
    for (const FleetEvent &event : events.first(std::min(mostLines, events.size())))
        lines.append(areOneVehicle ? fact(event)
                                   : tr("%1: %2", "vehicle or account, what happened").arg(subject(event), fact(event)));
    if (size > mostLines)
        //: further events, below those that are listed
        lines.append(tr("and %n more", "events", size - static_cast<int>(mostLines)));
    return {.title = areOneVehicle ? subject(first)
                     : areAlike    ? count(first.kind, size)
                                   : tr("%n events", nullptr, size),
            .text = lines.join(u'\n'),
            .vehicle = areOneVehicle ? first.vehicle : VehicleKey()};
}

} // namespace fleetglass
