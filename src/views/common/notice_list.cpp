// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/notice_list.h"

#include "views/common/empty_state.h"
#include "views/common/notice_delegate.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScreen>

namespace fleetglass {

namespace {

constexpr QSize ownSize(420, 440);

} // namespace

NoticeList::NoticeList(NoticeModel &notices, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_notices(notices)
    , m_title(new QLabel(this))
    , m_clear(new QPushButton(this))
    , m_list(new QListView(this))
    , m_empty(new EmptyState(this))
{
    setFrameShape(StyledPanel);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_clear->setFlat(true);
    m_list->setModel(&notices);
    m_list->setItemDelegate(new NoticeDelegate(notices, m_list));
    m_list->setFrameShape(NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 8, 0);
    head->addWidget(m_title, 1);
    head->addWidget(m_clear);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);

    connect(m_clear, &QPushButton::clicked, &notices, &NoticeModel::clear);
    connect(m_list, &QListView::clicked, this, &NoticeList::choose);
    connect(m_list, &QListView::activated, this, &NoticeList::choose);
    connect(&notices, &NoticeModel::rowsInserted, this, &NoticeList::updateState);
    connect(&notices, &NoticeModel::rowsRemoved, this, &NoticeList::updateState);
    connect(&notices, &NoticeModel::modelReset, this, &NoticeList::updateState);
    retranslate();
}

void NoticeList::popUpAbove(const QWidget &button)
{
    const QRect room = button.screen()->availableGeometry().adjusted(8, 8, -8, -8);
    resize(ownSize.boundedTo(room.size()));
    const QPoint corner = button.mapToGlobal(QPoint(button.width() - width(), -height() - 4));
    move(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(corner.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    m_list->setCurrentIndex(m_notices.index(0));
    m_list->scrollToTop();
    show();
    m_list->setFocus();
}

void NoticeList::choose(const QModelIndex &index)
{
    if (!index.isValid() || !isVisible()) // a double click is a click, too
        return;
    const FleetEvent event = m_notices.event(index.row());
    hide();
    if (event.isOfAccount())
        emit accountRequested(event.vehicle.accountId);
    else
        emit vehicleRequested(event.vehicle);
}

void NoticeList::updateState()
{
    const bool hasNotices = m_notices.rowCount() > 0;
    m_list->setVisible(hasNotices);
    m_clear->setVisible(hasNotices);
    m_empty->setVisible(!hasNotices);
}

void NoticeList::retranslate()
{
    setAccessibleName(tr("Events"));
    m_title->setText(tr("Events"));
    m_list->setAccessibleName(tr("Events, newest first"));
    m_clear->setText(tr("&Clear"));
    m_clear->setToolTip(tr("Empties this list; the vehicles' history stays"));
    m_empty->setTexts(tr("Nothing has happened yet"),
                      tr("Vehicles that fall silent, finished charging, tyre alerts and account problems appear here."));
    updateState();
}

void NoticeList::hideEvent(QHideEvent *event)
{
    m_notices.markSeen();
    QFrame::hideEvent(event);
}

void NoticeList::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace fleetglass
