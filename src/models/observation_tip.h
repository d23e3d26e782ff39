// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/value_formatter.h"

#include <QString>

namespace fleetglass {

/// What a tool tip says of a value, a line each: the value, its age, its exact time, its source. `value` and `source` may be
/// empty; without a time it was never reported.
QString observationTip(const ValueFormatter &formatter, const QString &value, qint64 observedAtMs,
                       const QString &source);

/// The same of an observation, with its title: "State of charge: 85.5 %". Null was never reported.
QString observationTip(const ValueFormatter &formatter, const Observation *observation);

} // namespace fleetglass
