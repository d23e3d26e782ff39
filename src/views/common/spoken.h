// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fleetglass {

/// A shown text as a screen reader says it: the dash of what is not known would be silent.
QString spoken(const QString &shown);

} // namespace fleetglass
