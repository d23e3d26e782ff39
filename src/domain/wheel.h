// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/observation.h"

#include <QList>
#include <QString>

#include <optional>

namespace fleetglass {

enum class AlertLevel : quint8 { None, Warning, Alert };

/// One wheel as its sensor reports it. Any number of wheels, any axle plan.
struct Wheel {
    QString name; ///< as the vehicle names it: "fl", "rl2", "spare"
    std::optional<double> pressureKpa;
    std::optional<double> temperatureC;
    std::optional<double> healthPercent;
    std::optional<AlertLevel> alert; ///< the module's own judgement, never recomputed
    SourceAge sourceAge = SourceAge::Current;
    qint64 observedAtMs = 0; ///< UTC; the newest of its values

    bool operator==(const Wheel &) const = default;
};

/// Every wheel that has at least one value, sorted by name.
QList<Wheel> wheelsOf(const ObservationSet &known);

/// The wheel to look at first: highest alert, then lowest pressure; null where none has either.
const Wheel *worstWheel(const QList<Wheel> &wheels);

} // namespace fleetglass
