// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace fleetglass {

/// Draws the cells of the fleet list: the state's shape before the name, faded text for stale values, digits of one width, a
/// hover line, a slim bar under the charge, and the sign of an alert beside a tyre's pressure. Decides how high a row is.
class FleetListDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The row under the mouse, by any of its cells; invalid: none. True when it was another one.
    bool setHoveredRow(const QModelIndex &cell);
    void setRowHeight(int pixels) { m_rowHeight = pixels; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    QPersistentModelIndex m_hovered; ///< first cell of the row
    int m_rowHeight = 28;
};

} // namespace fleetglass
