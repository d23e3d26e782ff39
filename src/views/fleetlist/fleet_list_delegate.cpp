// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/fleetlist/fleet_list_delegate.h"

#include "models/fleet_list_model.h"
#include "views/common/palette.h"
#include "views/common/state_shape.h"

namespace fleetglass {

namespace {
constexpr float hoverOpacity = 0.12F;
}

void FleetListDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto freshness = static_cast<Freshness>(index.data(FleetListModel::FreshnessRole).toInt());
    option->font.setFeature(QFont::Tag("tnum"), 1);
    if (freshness != Freshness::Fresh) {
        const QColor faded = option->palette.color(QPalette::PlaceholderText);
        option->palette.setColor(QPalette::Text, faded);
        if (freshness == Freshness::Stale)
            option->font.setItalic(true);
    }
    if (index.row() == m_hoveredRow) { // the style marks the cell only
        QColor mark = option->palette.color(QPalette::Highlight);
        mark.setAlphaF(hoverOpacity);
        option->backgroundBrush = mark;
    }
    if (index.column() == FleetListModel::Name) {
        option->font.setItalic(false);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(16, 16);
        option->icon = stateIcon(index.data(FleetListModel::StateRole).value<VehicleState>(), freshness,
                                 StatePalette(isDark(option->palette)));
    }
}

} // namespace fleetglass
