// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fleetglass {

/// How fast a battery fills: full power up to the knee, then less and less. Percent in, seconds out and back.
class ChargeCurve
{
public:
    ChargeCurve(double powerKw, double capacityKwh);

    double secondsBetween(double fromPercent, double toPercent) const;
    double percentAfter(double fromPercent, double seconds) const;
    double powerKwAt(double percent) const;

private:
    double secondsFromEmpty(double percent) const;

    double m_powerKw;
    double m_knee;        ///< %, where the power begins to fall
    double m_percentPerS; ///< below the knee
    double m_fall;        ///< share of the power lost per % above the knee
};

} // namespace fleetglass
