// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/notice_delegate.h"

#include "views/common/state_shape.h"

#include <QApplication>
#include <QPainter>

namespace fleetglass {

namespace {

constexpr int margin = 12;
constexpr int gap = 8;
constexpr int iconSize = 16;

QIcon iconOf(const FleetEvent &event, const StatePalette &colours)
{
    const auto icon = [&](Activity activity, Severity severity, Freshness freshness = Freshness::Fresh) {
        return stateIcon({.activity = activity, .severity = severity}, freshness, colours);
    };
    switch (event.kind) {
    case FleetEventKind::VehicleSilent:
        return icon(Activity::Parked, Severity::Attention, Freshness::Stale);
    case FleetEventKind::VehicleBack:
        return icon(Activity::Parked, Severity::None);
    case FleetEventKind::ChargeDone:
        return icon(Activity::Charging, Severity::None);
    case FleetEventKind::ChargeInterrupted:
        return icon(Activity::Charging, Severity::Attention);
    case FleetEventKind::ChargeStopped:
        return icon(Activity::Charging, Severity::None, Freshness::Stale);
    case FleetEventKind::TyreAlert:
        return icon(Activity::Parked, event.alert == AlertLevel::Alert ? Severity::Alarm : Severity::Attention);
    case FleetEventKind::AccountRefused:
    case FleetEventKind::AccountUntrusted:
        return icon(Activity::Unknown, Severity::Alarm);
    case FleetEventKind::AccountDown:
        return icon(Activity::Unknown, Severity::Attention);
    case FleetEventKind::AccountBack:
        return icon(Activity::Unknown, Severity::None);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

void NoticeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    painter->save();
    painter->setClipRect(option.rect);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QColor ink = option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor faint = isSelected ? ink : option.palette.color(QPalette::PlaceholderText);
    QFont subjectFont = option.font;
    subjectFont.setBold(index.data(NoticeModel::UnseenRole).toBool());
    const QFontMetrics subjectMetrics(subjectFont);
    const int lineHeight = subjectMetrics.height();
    QRect line(option.rect.left() + margin + iconSize + gap, option.rect.top() + gap / 2,
               option.rect.width() - 2 * margin - iconSize - gap, lineHeight);

    const StatePalette colours(isDark(option.palette));
    iconOf(m_notices.event(index.row()), colours)
        .paint(painter, option.rect.left() + margin, line.top() + (lineHeight - iconSize) / 2, iconSize, iconSize);
    const QString time = index.data(NoticeModel::TimeRole).toString();
    const int timeWidth = option.fontMetrics.horizontalAdvance(time);
    painter->setPen(faint);
    painter->setFont(option.font);
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, time);
    painter->setPen(ink);
    painter->setFont(subjectFont);
    painter->drawText(
        line, Qt::AlignLeft | Qt::AlignVCenter,
        subjectMetrics.elidedText(index.data().toString(), Qt::ElideRight, line.width() - timeWidth - gap));
    line.translate(0, lineHeight);
    painter->setFont(option.font);
    painter->drawText(
        line, Qt::AlignLeft | Qt::AlignVCenter,
        option.fontMetrics.elidedText(index.data(NoticeModel::FactRole).toString(), Qt::ElideRight, line.width()));
    painter->restore();
}

QSize NoticeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), 2 * option.fontMetrics.height() + gap};
}

} // namespace fleetglass
