// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/accounts/lamp_details.h"

#include "views/accounts/lamp_history_view.h"
#include "views/accounts/lamp_icon.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScreen>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

constexpr int ownWidth = 680;
constexpr int shownPeriods = 6;

QLabel *wrappedLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText); // what services say is in it
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

LampDetails::LampDetails(const ValueFormatter &formatter, const Clock &clock, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_words(formatter, &clock)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(wrappedLabel(this))
    , m_detail(wrappedLabel(this))
    , m_history(new LampHistoryView(formatter, this))
    , m_refresh(new QPushButton(this))
    , m_edit(new QPushButton(this))
{
    setFrameShape(StyledPanel);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setTextFormat(Qt::PlainText);
    m_detail->setForegroundRole(QPalette::PlaceholderText);
    m_history->setFrameShape(NoFrame);

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_icon);
    head->addWidget(m_title, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_refresh);
    buttons->addWidget(m_edit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_text);
    layout->addWidget(m_detail);
    layout->addWidget(m_history);
    layout->addLayout(buttons);

    connect(m_refresh, &QPushButton::clicked, this, [this] {
        emit refreshRequested(m_account.id);
        hide();
    });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        hide();
        emit editRequested(m_account.id);
    });
    retranslate();
}

void LampDetails::setAccount(const Account &account, const AccountStatus &status, const QList<LampPeriod> &periods)
{
    m_account = account;
    m_status = status;
    m_history->setPeriods(periods);
    m_history->setVisible(!periods.isEmpty());
    const int rows = std::min<int>(shownPeriods, static_cast<int>(periods.size()));
    const int rowHeight = std::max(m_history->sizeHintForRow(0), fontMetrics().height() + 8);
    m_history->setFixedHeight(m_history->header()->sizeHint().height() + rows * rowHeight + 4);
    retranslate();
}

void LampDetails::placeAbove(const QWidget &lamp)
{
    const QRect room = lamp.screen()->availableGeometry().adjusted(8, 8, -8, -8);
    const int width = std::min(ownWidth, room.width());
    resize(width, std::min(layout()->totalHeightForWidth(width), room.height()));
    const QPoint corner = lamp.mapToGlobal(QPoint(0, -height() - 4));
    move(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width)),
         std::clamp(corner.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    show();
    m_refresh->setFocus();
}

void LampDetails::retranslate()
{
    const AccountLamp lamp = m_account.paused ? AccountLamp::Paused : m_status.lamp;
    m_icon->setPixmap(lampIcon(lamp, StatePalette(isDark(palette()))).pixmap(QSize(16, 16), devicePixelRatio()));
    m_title->setText(tr("%1: %2", "account, state").arg(m_account.title, m_words.state(m_account, m_status)));
    setAccessibleName(m_title->text());
    m_text->setText(m_words.details(m_account, m_status).join(u'\n'));
    m_text->setVisible(!m_text->text().isEmpty());
    m_detail->setVisible(m_status.error && !m_status.error->detail.isEmpty());
    if (m_status.error)
        m_detail->setText(tr("Technical details: %1").arg(m_status.error->detail.left(200)));
    m_refresh->setText(tr("&Ask again now"));
    m_refresh->setEnabled(!m_account.paused);
    m_edit->setText(tr("&Change the account…"));
}

void LampDetails::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

} // namespace fleetglass
