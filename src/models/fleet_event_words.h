// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/fleet_event.h"

#include <QCoreApplication>
#include <QList>

#include <functional>

namespace fleetglass {

class ValueFormatter;

/// Several events as one message.
struct FleetEventDigest {
    QString title;
    QString text;       ///< lines; plain text
    VehicleKey vehicle; ///< empty unless all of it is about one vehicle

    bool operator==(const FleetEventDigest &) const = default;
};

/// Events in words.
class FleetEventWords
{
    Q_DECLARE_TR_FUNCTIONS(fleetglass::FleetEventWords)
public:
    FleetEventWords(const ValueFormatter &formatter, std::function<QString(const QString &accountId)> accountTitle);

    const ValueFormatter &formatter() const { return m_formatter; }
    QString subject(const FleetEvent &event) const; ///< the vehicle or the account: "DEMO-03"
    QString fact(const FleetEvent &event) const;    ///< what of it: "Charge done, 80 %"
    FleetEventDigest digest(const QList<FleetEvent> &events) const;

private:
    QString count(FleetEventKind kind, int count) const;

    const ValueFormatter &m_formatter;
    std::function<QString(const QString &)> m_accountTitle;
};

} // namespace fleetglass
