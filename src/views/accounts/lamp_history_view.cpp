// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/accounts/lamp_history_view.h"

#include "views/accounts/lamp_icon.h"
#include "views/accounts/roomy_delegate.h"

#include <QEvent>
#include <QHeaderView>

#include <ranges>

namespace fleetglass {

namespace {

enum Column { FromColumn, UntilColumn, DurationColumn, StateColumn, ReasonColumn, ColumnCount };

} // namespace

LampHistoryView::LampHistoryView(const ValueFormatter &formatter, QWidget *parent)
    : QTreeWidget(parent)
    , m_formatter(formatter)
{
    setItemDelegate(new RoomyDelegate(this));
    setColumnCount(ColumnCount);
    headerItem()->setTextAlignment(DurationColumn, Qt::AlignRight | Qt::AlignVCenter);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setFocusPolicy(Qt::TabFocus);
    header()->setSectionsMovable(false);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(ReasonColumn, QHeaderView::Stretch);
    connect(&formatter, &ValueFormatter::changed, this, &LampHistoryView::retranslate);
    retranslate();
}

void LampHistoryView::setPeriods(const QList<LampPeriod> &periods)
{
    m_periods = periods;
    retranslate();
}

void LampHistoryView::retranslate()
{
    setAccessibleName(tr("Earlier states"));
    //: column titles: beginning and end of a period, how long, the state of the account, why
    setHeaderLabels({tr("From"), tr("Until"), tr("Duration"), tr("State"), tr("Reason")});
    const StatePalette colours(isDark(palette()));
    clear();
    QList<QTreeWidgetItem *> items;
    for (const LampPeriod &period : m_periods | std::views::reverse) {
        auto *item = new QTreeWidgetItem;
        item->setText(FromColumn, m_formatter.dateTime(period.fromMs));
        item->setToolTip(FromColumn, m_formatter.exactTime(period.fromMs));
        item->setText(UntilColumn, untilText(period));
        item->setToolTip(UntilColumn, m_formatter.exactTime(period.untilMs));
        item->setText(DurationColumn, m_formatter.duration((period.untilMs - period.fromMs) / 1000));
        item->setTextAlignment(DurationColumn, Qt::AlignRight | Qt::AlignVCenter);
        item->setIcon(StateColumn, lampIcon(period.lamp, colours));
        item->setText(StateColumn, m_formatter.lamp(period.lamp));
        if (period.error) {
            item->setText(ReasonColumn, m_formatter.error(*period.error).what);
            item->setToolTip(ReasonColumn, period.error->detail);
        }
        items.append(item);
    }
    addTopLevelItems(items);
}

QString LampHistoryView::untilText(const LampPeriod &period) const
{
    return period.isOpen ? tr("now") : m_formatter.dateTime(period.untilMs);
}

void LampHistoryView::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

} // namespace fleetglass
