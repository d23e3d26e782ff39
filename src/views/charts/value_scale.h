// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fleetglass {

/// The range of a value axis and where its marks are.
struct ValueScale {
    double from = 0;
    double to = 1;
    int decimals = 0; ///< that the marks' labels need

    bool operator==(const ValueScale &) const = default;
};

/// A round range around the values that is cut into exactly `intervals` round steps, so that the marks of several axes lie on
/// the same lines. Reaches down to 0 where the values are not far from it.
ValueScale niceScale(double min, double max, int intervals);

} // namespace fleetglass
