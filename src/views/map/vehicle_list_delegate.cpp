// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/vehicle_list_delegate.h"

#include "domain/vehicle_state.h"
#include "views/common/palette.h"
#include "views/common/state_shape.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

constexpr int marginPx = 8;
constexpr int linePx = 4; ///< above, below and between the lines: 4, 4 and 0
constexpr int signPx = 16;
constexpr double secondaryText = 0.85;

QFont detailsFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * secondaryText);
    return font;
}

} // namespace

QSize VehicleListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, option.fontMetrics.height() + QFontMetrics(detailsFont(option.font)).height() + 2 * linePx};
}

void VehicleListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    const QString name = item.text;
    item.text.clear();
    const QWidget *widget = option.widget;
    const QStyle *style = widget ? widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, widget); // ground, hover and focus

    const bool isSelected = item.state & QStyle::State_Selected;
    const QPalette::ColorGroup group = item.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const auto color = [&](QPalette::ColorRole role) {
        return item.palette.color(group, isSelected ? QPalette::HighlightedText : role);
    };
    QFont font = item.font;
    font.setFeature(QFont::Tag("tnum"), 1);
    const QFontMetrics metrics(font);
    const QString number = index.data(NumberRole).toString();
    const QString distance = index.data(DistanceRole).toString();

    painter->save();
    painter->setFont(font);
    painter->setPen(color(QPalette::Text));
    QRect line = item.rect.adjusted(marginPx, linePx, -marginPx, 0);
    line.setHeight(metrics.height());
    if (!number.isEmpty()) {
        const QRect box(line.left(), line.top(), metrics.horizontalAdvance(u"00"_s), line.height());
        painter->drawText(box, Qt::AlignRight | Qt::AlignVCenter, number);
        line.setLeft(box.right() + marginPx);
    }
    const auto freshness = static_cast<Freshness>(index.data(FreshnessRole).toInt());
    stateIcon(index.data(StateRole).value<VehicleState>(), freshness, StatePalette(isDark(item.palette)))
        .paint(painter, QRect(line.left(), line.center().y() - signPx / 2, signPx, signPx), Qt::AlignCenter,
               isSelected ? QIcon::Selected : QIcon::Normal);
    line.setLeft(line.left() + signPx + marginPx);
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, distance);
    const int nameWidth = line.width() - (distance.isEmpty() ? 0 : metrics.horizontalAdvance(distance) + marginPx);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(name, Qt::ElideRight, nameWidth));

    const QFont small = detailsFont(font);
    const QFontMetrics smallMetrics(small);
    painter->setFont(small);
    painter->setPen(color(QPalette::PlaceholderText));
    line = QRect(line.left(), line.bottom() + 1, line.width(), smallMetrics.height());
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                      smallMetrics.elidedText(index.data(DetailsRole).toString(), Qt::ElideRight, line.width()));
    painter->restore();
}

} // namespace fleetglass
