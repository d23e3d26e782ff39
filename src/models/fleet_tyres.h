// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/wheel.h"

#include <QList>

#include <optional>

namespace fleetglass {

/// How much softer than its partner across the axle the softest tyre is, in percent (0 or below: -12.5). Tyres of one axle carry
/// the same load; front and rear may differ by design. Unknown where no wheel has a partner with a pressure.
std::optional<double> tyreDeviationPercent(const QList<Wheel> &wheels);

/// Highest alert of all wheels; unknown where none says anything.
std::optional<AlertLevel> worstTyreAlert(const QList<Wheel> &wheels);

} // namespace fleetglass
