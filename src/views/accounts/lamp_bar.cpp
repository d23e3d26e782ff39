// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/accounts/lamp_bar.h"

#include "views/common/palette.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QWidgetAction>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

StateMeaning meaningOf(AccountLamp lamp)
{
    switch (lamp) {
    case AccountLamp::Ok:
        return StateMeaning::Charging;
    case AccountLamp::Busy:
        return StateMeaning::Moving;
    case AccountLamp::Limited:
    case AccountLamp::Offline:
    case AccountLamp::Failing:
        return StateMeaning::Attention;
    case AccountLamp::Refused:
    case AccountLamp::Untrusted:
        return StateMeaning::Alarm;
    case AccountLamp::NotYet:
    case AccountLamp::Paused:
        return StateMeaning::Unknown;
    }
    Q_UNREACHABLE_RETURN(StateMeaning::Unknown);
}

/// Disc: fine. Ring: waiting. Triangle: wants patience. Octagon: wants the user. Bars: paused.
QIcon lampIcon(AccountLamp lamp, const StatePalette &colours)
{
    QPixmap pixmap(32, 32);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const StateMeaning meaning = meaningOf(lamp);
    const QColor colour = colours.color(meaning);
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(meaning == StateMeaning::Unknown ? QBrush(Qt::NoBrush) : QBrush(colour));
    if (lamp == AccountLamp::Paused) {
        painter.setBrush(colour);
        painter.drawRect(QRectF(4.5, 4, 2, 8));
        painter.drawRect(QRectF(9.5, 4, 2, 8));
    } else if (meaning == StateMeaning::Attention) {
        painter.drawPolygon(QPolygonF({{8, 2.5}, {14, 13}, {2, 13}}));
    } else if (meaning == StateMeaning::Alarm) {
        painter.drawPolygon(
            QPolygonF({{5.5, 2}, {10.5, 2}, {14, 5.5}, {14, 10.5}, {10.5, 14}, {5.5, 14}, {2, 10.5}, {2, 5.5}}));
    } else {
        painter.drawEllipse(QRectF(3.5, 3.5, 9, 9));
    }
    return pixmap;
}

} // namespace

LampBar::LampBar(const ValueFormatter &formatter, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_formatter(formatter)
    , m_clock(clock)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(4, 0, 4, 0);
    m_layout->setSpacing(4);
    m_layout->addStretch();
    setAccessibleName(tr("Accounts"));
    connect(&formatter, &ValueFormatter::changed, this, &LampBar::refreshAges);
}

void LampBar::setAccounts(const QList<Account> &accounts)
{
    qDeleteAll(m_lamps);
    m_lamps.clear();
    m_accounts = accounts;
    for (const Account &account : accounts) {
        auto *lamp = new QToolButton(this);
        lamp->setAutoRaise(true);
        lamp->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        lamp->setFocusPolicy(Qt::TabFocus);
        connect(lamp, &QToolButton::clicked, this, [this, id = account.id] { showDetails(id); });
        m_layout->insertWidget(m_layout->count() - 1, lamp);
        m_lamps.insert(account.id, lamp);
        updateLamp(account.id);
    }
}

void LampBar::setStatus(const AccountStatus &status)
{
    m_statuses.insert(status.accountId, status);
    updateLamp(status.accountId);
}

void LampBar::refreshAges()
{
    for (const Account &account : std::as_const(m_accounts))
        updateLamp(account.id);
}

void LampBar::updateLamp(const QString &accountId)
{
    QToolButton *lamp = m_lamps.value(accountId);
    const auto account = std::ranges::find(m_accounts, accountId, &Account::id);
    if (!lamp || account == m_accounts.cend())
        return;
    const AccountStatus status = m_statuses.value(accountId);
    lamp->setIcon(lampIcon(status.lamp, StatePalette(isDark(palette()))));
    QStringList texts{account->title};
    if (status.lamp != AccountLamp::Ok && status.lamp != AccountLamp::Busy)
        texts.append(m_formatter.lamp(account->paused ? AccountLamp::Paused : status.lamp));
    if (status.lastGoodMs)
        texts.append(m_formatter.shortAge(*status.lastGoodMs));
    if (account->allowPlainHttp)
        texts.append(tr("unencrypted"));
    lamp->setText(texts.join(u" · "_s));
    lamp->setToolTip(summary(*account, status));
    lamp->setAccessibleName(tr("Account %1: %2").arg(account->title, m_formatter.lamp(status.lamp)));
}

QString LampBar::summary(const Account &account, const AccountStatus &status) const
{
    QStringList lines{tr("%1: %2", "account, state").arg(account.title, m_formatter.lamp(status.lamp))};
    if (status.sinceMs > 0)
        lines.append(tr("Since %1").arg(m_formatter.dateTime(status.sinceMs)));
    if (status.lastGoodMs)
        lines.append(tr("Last good answer %1").arg(m_formatter.age(*status.lastGoodMs)));
    if (status.error) {
        const ErrorText text = m_formatter.error(*status.error);
        lines.append({QString(), text.what, text.kept, text.todo});
    }
    if (status.retryAtMs && *status.retryAtMs > m_clock.nowMs())
        lines.append(
            tr("Next attempt in %1").arg(m_formatter.duration((*status.retryAtMs - m_clock.nowMs()) / 1000 + 1)));
    return lines.join(u'\n');
}

void LampBar::showDetails(const QString &accountId)
{
    const auto account = std::ranges::find(m_accounts, accountId, &Account::id);
    if (account == m_accounts.cend())
        return;
    const AccountStatus status = m_statuses.value(accountId);
    QMenu menu(this);
    auto *label = new QLabel(summary(*account, status), &menu);
    label->setTextFormat(Qt::PlainText);
    label->setMargin(12);
    label->setWordWrap(true);
    label->setMinimumWidth(320);
    auto *text = new QWidgetAction(&menu);
    text->setDefaultWidget(label);
    menu.addAction(text);
    if (status.error && !status.error->detail.isEmpty()) {
        menu.addSeparator();
        QAction *detail = menu.addAction(tr("Details: %1").arg(status.error->detail.left(120)));
        detail->setEnabled(false);
    }
    menu.addSeparator();
    menu.addAction(tr("Ask again now"), this, [this, accountId] { emit refreshRequested(accountId); });
    menu.addAction(tr("Change the account…"), this, [this, accountId] { emit editRequested(accountId); });
    QToolButton *lamp = m_lamps.value(accountId);
    const QPoint above = lamp->mapToGlobal(QPoint(0, 0)) - QPoint(0, menu.sizeHint().height());
    menu.exec(above);
}

void LampBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        refreshAges();
    QWidget::changeEvent(event);
}

} // namespace fleetglass
