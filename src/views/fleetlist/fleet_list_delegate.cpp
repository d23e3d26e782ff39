// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/fleetlist/fleet_list_delegate.h"

#include "domain/wheel.h"
#include "models/fleet_filter_proxy.h"
#include "models/fleet_list_model.h"
#include "views/common/palette.h"
#include "views/common/state_shape.h"

#include <QPainter>
#include <QPainterPath>

namespace fleetglass {

namespace {

constexpr float hoverOpacity = 0.12F;
constexpr float trackOpacity = 0.15F;
constexpr int barHeight = 3;
constexpr int margin = 4;
constexpr double lowCharge = 0.2;

Freshness freshnessOfCell(const QModelIndex &index)
{
    return static_cast<Freshness>(index.data(FleetListModel::FreshnessRole).toInt());
}

void paintBar(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, double filled)
{
    const StatePalette palette(isDark(option.palette));
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isCharging = index.data(FleetListModel::StateRole).value<VehicleState>().activity == Activity::Charging;
    const StateMeaning meaning = isCharging           ? StateMeaning::Charging
                                 : filled < lowCharge ? StateMeaning::Attention
                                                      : StateMeaning::Parked;
    const QColor color = isSelected ? option.palette.color(QPalette::HighlightedText) : palette.color(meaning);
    QRectF track(option.rect.left() + margin, option.rect.bottom() - barHeight - 1, option.rect.width() - 2 * margin,
                 barHeight);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QColor behind = color;
    behind.setAlphaF(trackOpacity);
    painter.setBrush(behind);
    painter.drawRoundedRect(track, barHeight / 2.0, barHeight / 2.0);
    painter.setOpacity(freshnessOfCell(index) == Freshness::Fresh ? 1 : staleOpacity);
    painter.setBrush(color);
    const double width = track.width() * filled;
    if (option.direction == Qt::RightToLeft)
        track.setLeft(track.right() - width);
    else
        track.setWidth(width);
    painter.drawRoundedRect(track, barHeight / 2.0, barHeight / 2.0);
    painter.restore();
}

void paintAlert(QPainter &painter, const QStyleOptionViewItem &option, AlertLevel level)
{
    constexpr double size = 10;
    const StatePalette palette(isDark(option.palette));
    const bool isAlarm = level == AlertLevel::Alert;
    const double x = option.direction == Qt::RightToLeft ? option.rect.right() - margin - size / 2
                                                         : option.rect.left() + margin + size / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(option.state.testFlag(QStyle::State_Selected)
                         ? option.palette.color(QPalette::HighlightedText)
                         : palette.color(isAlarm ? StateMeaning::Alarm : StateMeaning::Attention));
    painter.translate(x, option.rect.center().y() + 0.5);
    painter.scale(size / 2, size / 2);
    painter.drawPath(severitySign(isAlarm ? Severity::Alarm : Severity::Attention));
    painter.restore();
}

} // namespace

bool FleetListDelegate::setHoveredRow(const QModelIndex &cell)
{
    const QPersistentModelIndex row(cell.siblingAtColumn(0));
    if (row == m_hovered)
        return false;
    m_hovered = row;
    return true;
}

void FleetListDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(FleetFilterProxy::GroupIdRole).isValid()) {
        option->font.setBold(true);
        return;
    }
    const Freshness freshness = freshnessOfCell(index);
    option->font.setFeature(QFont::Tag("tnum"), 1);
    if (freshness != Freshness::Fresh) {
        const QColor faded = option->palette.color(QPalette::PlaceholderText);
        option->palette.setColor(QPalette::Text, faded);
        if (freshness == Freshness::Stale)
            option->font.setItalic(true);
    }
    if (m_hovered.isValid() && index.row() == m_hovered.row() && index.parent() == m_hovered.parent()) {
        QColor mark = option->palette.color(QPalette::Highlight); // the style marks the cell only
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

void FleetListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (const QVariant bar = index.data(FleetListModel::BarRole); bar.isValid())
        paintBar(*painter, option, index, bar.toDouble());
    const auto alert = static_cast<AlertLevel>(index.data(FleetListModel::AlertRole).toInt());
    if (alert != AlertLevel::None)
        paintAlert(*painter, option, alert);
}

QSize FleetListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(),
            std::max(m_rowHeight, option.fontMetrics.height() + 2)};
}

} // namespace fleetglass
