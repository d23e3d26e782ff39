// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/notice_button.h"

#include "views/common/action_icon.h"
#include "views/common/notice_list.h"
#include "views/common/palette.h"

#include <QEvent>
#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace fleetglass {

namespace {

constexpr int mostCounted = 99;
constexpr int padding = 4;

} // namespace

NoticeButton::NoticeButton(NoticeModel &notices, QWidget *parent)
    : QToolButton(parent)
    , m_notices(notices)
    , m_list(new NoticeList(notices, this))
{
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setIcon(actionIcon(QStringLiteral("notification")));
    setIconSize(QSize(16, 16)); // as the lamps beside it
    connect(this, &QToolButton::clicked, this, &NoticeButton::showList);
    connect(&notices, &NoticeModel::unseenChanged, this, &NoticeButton::retranslate);
    connect(m_list, &NoticeList::vehicleRequested, this, &NoticeButton::vehicleRequested);
    connect(m_list, &NoticeList::accountRequested, this, &NoticeButton::accountRequested);
    retranslate();
}

void NoticeButton::showList()
{
    m_list->popUpAbove(*this);
}

QSize NoticeButton::sizeHint() const
{
    return QToolButton::sizeHint() + QSize(m_notices.unseen() > 0 ? badgeWidth() + padding : 0, 0);
}

QString NoticeButton::badgeText() const
{
    return m_notices.unseen() > mostCounted ? tr("%1+", "more than that many").arg(mostCounted)
                                            : locale().toString(m_notices.unseen());
}

int NoticeButton::badgeWidth() const
{
    const int height = fontMetrics().height();
    return std::max(height, fontMetrics().horizontalAdvance(badgeText()) + height / 2);
}

void NoticeButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.icon = {}; // the panel only: the sign stands left of the badge
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
    const QSize size = iconSize();
    const int badgeRoom = m_notices.unseen() > 0 ? badgeWidth() + padding : 0;
    const QRect sign(QPoint((width() - size.width() - badgeRoom) / 2, (height() - size.height()) / 2), size);
    icon().paint(&painter, sign, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
    if (m_notices.unseen() == 0)
        return;

    const QColor background = StatePalette(isDark(palette())).color(StateMeaning::Moving);
    const int badgeHeight = fontMetrics().height();
    const QRectF badge(sign.right() + 1 + padding, (height() - badgeHeight) / 2.0, badgeWidth(), badgeHeight);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(background);
    painter.drawRoundedRect(badge, badgeHeight / 2.0, badgeHeight / 2.0);
    painter.setPen(StatePalette::textOn(background));
    painter.drawText(badge, Qt::AlignCenter, badgeText());
}

void NoticeButton::retranslate()
{
    const int unseen = m_notices.unseen();
    setToolTip(unseen > 0 ? tr("%n new events", nullptr, unseen) : tr("Recent events"));
    setAccessibleName(unseen > 0 ? tr("Events, %n new", nullptr, unseen) : tr("Events"));
    updateGeometry();
    update();
}

void NoticeButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace fleetglass
