// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/wheel.h"

#include <algorithm>
#include <limits>
#include <map>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

std::optional<AlertLevel> alertLevelOf(const Observation &observation)
{
    const QString word = textOf(&observation).value_or(QString());
    if (word == "none"_L1)
        return AlertLevel::None;
    if (word == "warning"_L1)
        return AlertLevel::Warning;
    if (word == "alert"_L1)
        return AlertLevel::Alert;
    return std::nullopt;
}

} // namespace

QList<Wheel> wheelsOf(const ObservationSet &known)
{
    std::map<QString, Wheel> byName;
    const auto collect = [&](Quantity quantity, auto assign) {
        for (const Observation &observation : known.parts(quantity)) {
            Wheel &wheel = byName[observation.part.text()];
            assign(wheel, observation);
            wheel.observedAtMs = std::max(wheel.observedAtMs, observation.observedAtMs);
            if (observation.sourceAge == SourceAge::Old)
                wheel.sourceAge = SourceAge::Old;
        }
    };
    collect(Quantity::TyrePressure, [](Wheel &w, const Observation &o) { w.pressureKpa = numberOf(&o); });
    collect(Quantity::TyreTemperature, [](Wheel &w, const Observation &o) { w.temperatureC = numberOf(&o); });
    collect(Quantity::TyreHealth, [](Wheel &w, const Observation &o) { w.healthPercent = numberOf(&o); });
    collect(Quantity::TyreAlert, [](Wheel &w, const Observation &o) { w.alert = alertLevelOf(o); });

    QList<Wheel> wheels;
    for (auto &[name, wheel] : byName) {
        wheel.name = name;
        wheels.append(std::move(wheel));
    }
    return wheels;
}

const Wheel *worstWheel(const QList<Wheel> &wheels)
{
    const Wheel *worst = nullptr;
    const auto badness = [](const Wheel &wheel) {
        return std::pair(wheel.alert.value_or(AlertLevel::None),
                         -wheel.pressureKpa.value_or(std::numeric_limits<double>::max()));
    };
    for (const Wheel &wheel : wheels) {
        if ((wheel.alert || wheel.pressureKpa) && (!worst || badness(*worst) < badness(wheel)))
            worst = &wheel;
    }
    return worst;
}

} // namespace fleetglass
