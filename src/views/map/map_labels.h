// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/map/crowd_layout.h"
#include "views/map/label_atlas.h"
#include "views/map/vehicle_label_layout.h"

#include <span>
#include <vector>

namespace fleetglass {

class FleetStore;

/// Which names stand on the map: chosen when the map rests or shows another set of vehicles, then carried along with their
/// vehicles while the map moves, so that nothing flickers.
class MapLabels
{
public:
    struct Label {
        int row = 0;
        QPointF offset; ///< from the vehicle's place to the top left corner
        QSizeF size;
        QRectF texture;
    };

    void reset(const StatePalette &palette, const QFont &font, double pixelRatio);
    /// The rows `always` come first, then alarms, then attention, then by row. `taken` is covered otherwise.
    void arrange(const FleetStore &store, const CrowdLayout &crowd, const MapCamera &camera,
                 std::span<const int> always, std::span<const QRectF> taken);
    /// After rows have got other numbers.
    void clear();

    std::span<const Label> labels() const { return m_labels; }
    const QImage &image() const { return m_atlas.image(); }
    /// Another number when image() is another picture.
    int revision() const { return m_revision; }

    /// Labels are chosen for so much more than the viewport, so that a pan does not at once run into unlabelled land.
    static constexpr double marginPx = 160;

private:
    LabelAtlas m_atlas;
    VehicleLabelLayout m_layout;
    std::vector<Label> m_labels;
    std::vector<LabelWish> m_wishes;
    std::vector<QRectF> m_obstacles;
    int m_revision = 0;
};

} // namespace fleetglass
