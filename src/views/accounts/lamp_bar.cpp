// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/accounts/lamp_bar.h"

#include "views/accounts/lamp_details.h"
#include "views/accounts/lamp_icon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <chrono>
#include <utility>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

constexpr int shortTitle = 14; ///< characters
/// Between two pictures of what only goes on.
constexpr auto busyInterval = std::chrono::seconds(1);

/// Nothing but how far the work has come.
bool onlyGoesOn(AccountStatus before, const AccountStatus &after)
{
    before.lastGoodMs = after.lastGoodMs;
    before.activity = after.activity;
    return before == after;
}

QToolButton *lampButton(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

LampBar::LampBar(const ValueFormatter &formatter, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_formatter(formatter)
    , m_clock(clock)
    , m_words(formatter, &clock)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(4, 0, 4, 0);
    m_layout->setSpacing(4);
    m_layout->setSizeConstraint(QLayout::SetNoConstraint); // the window may be narrower than all lamps
    m_layout->addStretch();
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setAccessibleName(tr("Accounts"));
    connect(&formatter, &ValueFormatter::changed, this, &LampBar::refreshAges);
    m_busyTimer.setSingleShot(true);
    m_busyTimer.setInterval(busyInterval);
    connect(&m_busyTimer, &QTimer::timeout, this, [this] {
        if (std::exchange(m_isBehind, false))
            refreshAges();
    });
}

void LampBar::setAccounts(const QList<Account> &accounts)
{
    qDeleteAll(m_lamps);
    m_lamps.clear();
    m_accounts = accounts;
    m_accounts.removeIf([](const Account &account) { return account.archived; });
    for (int i = 0; i < m_accounts.size(); ++i) {
        QToolButton *lamp = lampButton(this);
        connect(lamp, &QToolButton::clicked, this, [this, lamp, id = m_accounts.at(i).id] { showDetails(id, *lamp); });
        m_layout->insertWidget(i, lamp);
        m_lamps.insert(m_accounts.at(i).id, lamp);
    }
    refreshAges();
}

void LampBar::setStatus(const AccountStatus &status)
{
    const AccountStatus before = std::exchange(m_statuses[status.accountId], status);
    if (onlyGoesOn(before, status) && m_busyTimer.isActive()) { // many times a second while much is fetched
        m_isBehind = m_isBehind || before != status;
        return;
    }
    m_busyTimer.start();
    const auto account = std::ranges::find(m_accounts, status.accountId, &Account::id);
    if (account == m_accounts.cend())
        return;
    updateLamp(*account);
    fit();
}

void LampBar::setPeriodSource(std::function<QList<LampPeriod>(const QString &accountId)> source)
{
    m_periods = std::move(source);
}

void LampBar::refreshAges()
{
    for (const Account &account : std::as_const(m_accounts))
        updateLamp(account);
    fit();
}

QSize LampBar::minimumSizeHint() const
{
    return {fontMetrics().height() * 4, m_layout->minimumSize().height()};
}

QString LampBar::text(const Account &account, const AccountStatus &status, Length length) const
{
    const bool isTitleShort = length == Length::ShortTitle || length == Length::TitleOnly;
    const int titleWidth = fontMetrics().averageCharWidth() * shortTitle;
    QStringList texts{isTitleShort ? fontMetrics().elidedText(account.title, Qt::ElideRight, titleWidth)
                                   : account.title};
    const bool isGood = status.lamp == AccountLamp::Ok && !account.paused;
    if (!isGood && length != Length::TitleOnly)
        texts.append(m_words.state(account, status));
    if (length == Length::Full) {
        if (status.lastGoodMs)
            texts.append(m_formatter.shortAge(*status.lastGoodMs));
        if (isGood && !m_words.activity(status).isEmpty())
            texts.append(m_words.activity(status));
        if (account.allowPlainHttp)
            //: beside the name of an account
            texts.append(tr("not encrypted"));
    }
    return texts.join(u" · "_s);
}

QString LampBar::toolTip(const Account &account, const AccountStatus &status) const
{
    const QString title = tr("%1: %2", "account, state").arg(account.title, m_words.state(account, status));
    return (QStringList{title} + m_words.details(account, status)).join(u'\n');
}

void LampBar::updateLamp(const Account &account)
{
    QToolButton *lamp = m_lamps.value(account.id);
    const AccountStatus status = m_statuses.value(account.id);
    const Drawn drawn(account.paused ? AccountLamp::Paused : status.lamp, isDark(palette()));
    if (lamp->icon().isNull() || m_drawn.value(account.id) != drawn) // the same icon again would lay out the whole bar
        lamp->setIcon(lampIcon(drawn.first, StatePalette(drawn.second)));
    m_drawn.insert(account.id, drawn);
    lamp->setToolTip(toolTip(account, status));
    const QString state = m_words.state(account, status);
    lamp->setAccessibleName(
        status.lastGoodMs
            ? tr("Account %1: %2, last answer %3").arg(account.title, state, m_formatter.age(*status.lastGoodMs))
            : tr("Account %1: %2").arg(account.title, state));
}

int LampBar::wantedWidth(Length length)
{
    const QMargins margins = m_layout->contentsMargins();
    int width = margins.left() + margins.right();
    for (const Account &account : std::as_const(m_accounts)) {
        QToolButton *lamp = m_lamps.value(account.id);
        lamp->setText(text(account, m_statuses.value(account.id), length));
        width += lamp->sizeHint().width() + m_layout->spacing();
    }
    return width;
}

void LampBar::fit()
{
    m_hidden.clear();
    for (const Length length : {Length::Full, Length::Short, Length::ShortTitle, Length::TitleOnly}) {
        const int wanted = wantedWidth(length);
        if (wanted <= width())
            break;
        if (length == Length::TitleOnly)
            hideCalmest(wanted - width());
    }
    for (const Account &account : std::as_const(m_accounts))
        m_lamps.value(account.id)->setVisible(!m_hidden.contains(account.id));
    if (m_more)
        m_more->setVisible(!m_hidden.isEmpty());
}

/// The calmest of the last lamps go: one that wants the user stays in sight.
void LampBar::hideCalmest(int excess)
{
    if (!m_more) {
        m_more = lampButton(this);
        m_layout->insertWidget(static_cast<int>(m_accounts.size()), m_more);
        connect(m_more, &QToolButton::clicked, this, &LampBar::showHidden);
    }
    const auto lampOf = [this](const QString &id) { return m_statuses.value(id).lamp; };
    QStringList calmestFirst;
    for (const Account &account : std::as_const(m_accounts))
        calmestFirst.prepend(account.id);
    std::ranges::stable_sort(calmestFirst, {}, [&](const QString &id) { return urgencyOf(lampOf(id)); });

    m_more->setText(tr("+%1", "that many more accounts").arg(m_accounts.size()));
    excess += m_more->sizeHint().width() + m_layout->spacing();
    AccountLamp worst = AccountLamp::Ok;
    while (excess > 0 && m_hidden.size() < calmestFirst.size()) {
        const QString id = calmestFirst.at(m_hidden.size());
        m_hidden.append(id);
        excess -= m_lamps.value(id)->sizeHint().width() + m_layout->spacing();
        if (urgencyOf(lampOf(id)) >= urgencyOf(worst))
            worst = lampOf(id);
    }
    m_more->setText(tr("+%1", "that many more accounts").arg(m_hidden.size()));
    m_more->setIcon(lampIcon(worst, StatePalette(isDark(palette()))));
    m_more->setToolTip(tr("%n more accounts", nullptr, static_cast<int>(m_hidden.size())));
    m_more->setAccessibleName(m_more->toolTip());
}

void LampBar::showHidden()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Account &account : std::as_const(m_accounts)) {
        if (!m_hidden.contains(account.id))
            continue;
        QToolButton *lamp = m_lamps.value(account.id);
        const QString words = text(account, m_statuses.value(account.id), Length::Full).replace(u'&', u"&&"_s);
        menu->addAction(lamp->icon(), words, this, [this, id = account.id] { showDetails(id, *m_more); });
    }
    menu->popup(m_more->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

void LampBar::showDetails(const QString &accountId, const QWidget &at)
{
    const auto account = std::ranges::find(m_accounts, accountId, &Account::id);
    if (account == m_accounts.cend())
        return;
    auto *details = new LampDetails(m_formatter, m_clock, this);
    details->setAttribute(Qt::WA_DeleteOnClose);
    connect(details, &LampDetails::refreshRequested, this, &LampBar::refreshRequested);
    connect(details, &LampDetails::editRequested, this, &LampBar::editRequested);
    details->setAccount(*account, m_statuses.value(accountId), m_periods ? m_periods(accountId) : QList<LampPeriod>());
    details->placeAbove(at);
}

void LampBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Accounts"));
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange
        || event->type() == QEvent::FontChange)
        refreshAges();
    QWidget::changeEvent(event);
}

void LampBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace fleetglass
