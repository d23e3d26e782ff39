// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiles/map_palette.h"

namespace fleetglass {

MapPalette MapPalette::light()
{
    return {.land = QColor(0xf5f4f0),
            .sea = QColor(0xd3dde4),
            .shore = QColor(0xdde6eb),
            .coast = QColor(0xaabbc6),
            .river = QColor(0xbccbd6),
            .border = QColor(0xb4a9b0),
            .graticule = QColor(0, 0, 0, 14),
            .town = QColor(0x5c646d),
            .village = QColor(0x7a828a),
            .country = QColor(0x6f6975),
            .halo = QColor(0xf5, 0xf4, 0xf0, 150)};
}

MapPalette MapPalette::dark()
{
    return {.land = QColor(0x2b2f35),
            .sea = QColor(0x1c2228),
            .shore = QColor(0x20272e),
            .coast = QColor(0x46525d),
            .river = QColor(0x36424d),
            .border = QColor(0x5d5761),
            .graticule = QColor(255, 255, 255, 12),
            .town = QColor(0x9aa2ab),
            .village = QColor(0x808892),
            .country = QColor(0x9c97a4),
            .halo = QColor(0x22, 0x26, 0x2b, 150)};
}

} // namespace fleetglass
