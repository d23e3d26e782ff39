// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/value_formatter.h"

namespace fleetglass {

/// A number of a series in words, with its unit. Flags, kept as 0 and 1, become flags again.
inline QString readingText(const ValueFormatter &formatter, Quantity quantity, double value)
{
    if (quantityInfo(quantity).type == ValueType::Flag)
        return formatter.value(quantity, Value(value >= 0.5));
    return formatter.value(quantity, Value(value));
}

} // namespace fleetglass
