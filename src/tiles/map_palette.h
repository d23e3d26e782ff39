// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace fleetglass {

/// The built-in map's colours: muted, so that vehicles are the most saturated thing on it.
struct MapPalette {
    QColor land;
    QColor sea;
    QColor shore; ///< the water right at the coast
    QColor coast;
    QColor river;
    QColor border;
    QColor graticule;
    QColor town;    ///< names and dots
    QColor village; ///< names of the small ones and of parts of towns
    QColor country;
    QColor halo;

    static MapPalette light();
    static MapPalette dark();
};

} // namespace fleetglass
