// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace fleetglass {

/// Draws a vehicle in two lines: number, sign of the state, name and distance; under them the details.
class VehicleListDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum Role { NumberRole = Qt::UserRole + 1, StateRole, FreshnessRole, DistanceRole, DetailsRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace fleetglass
