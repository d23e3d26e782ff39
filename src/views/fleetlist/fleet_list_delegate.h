// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <utility>

namespace fleetglass {

/// Draws the cells of the fleet list: the state's shape and colour before its name, faded text for stale values,
/// digits of one width, and a hover line.
class FleetListDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The row under the mouse, -1: none. True when it was another one.
    bool setHoveredRow(int row) { return std::exchange(m_hoveredRow, row) != row; }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    int m_hoveredRow = -1;
};

} // namespace fleetglass
