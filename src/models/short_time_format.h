// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLocale;

namespace fleetglass {

/// The locale's short time of day as hours and minutes ("HH:mm", "h:mm Ap"). The short form of some locales, C among them, has
/// seconds; where a minute is exact enough they are noise.
QString shortTimeFormat(const QLocale &locale);

} // namespace fleetglass
