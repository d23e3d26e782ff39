// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <span>
#include <vector>

namespace fleetglass {

/// A vehicle that would like its name to be shown.
struct LabelWish {
    int row = 0;
    QPointF at;            ///< the icon's middle, pixels
    QSizeF size;           ///< of the text with its halo
    int priority = 0;      ///< higher ones choose first; among equals the lower row
    bool mustShow = false; ///< takes its first choice where there is no room at all
    double gap = 12;       ///< from the icon's middle to the label: just outside of its edge
};

struct PlacedLabel {
    int row = 0;
    QPointF offset; ///< from the icon's middle to the label's top left corner
    QSizeF size;
};

/// Gives room to labels, the most important first: right of the icon, else left, below, above, else none. No label covers another
/// label, an icon or a cluster.
class VehicleLabelLayout
{
public:
    /// `wishes` is sorted in place. `obstacles` are icons and clusters; a label may touch the icon it belongs to.
    /// Gives at most `limit` labels inside of `area`, if possible not across the edge of `view`.
    std::vector<PlacedLabel> place(std::span<LabelWish> wishes, std::span<const QRectF> obstacles, const QRectF &area,
                                   const QRectF &view, std::size_t limit);

private:
    void reset(const QRectF &area);
    void occupy(const QRectF &rect);
    bool isFree(const QRectF &rect) const;
    template<typename Visit>
    bool everyBucket(const QRectF &rect, Visit visit) const;

    QRectF m_area;
    int m_columns = 0;
    int m_lines = 0;
    std::vector<QRectF> m_taken;
    std::vector<std::vector<int>> m_buckets; // indexes into m_taken by square of the area
};

} // namespace fleetglass
