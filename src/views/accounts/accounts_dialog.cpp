// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/accounts/accounts_dialog.h"

#include "ui_accounts_dialog.h"
#include "views/accounts/lamp_history_view.h"
#include "views/accounts/lamp_icon.h"

#include <QEvent>
#include <QHeaderView>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

enum Column { NameColumn, ServerColumn, UserColumn, StateColumn, TestColumn };

/// The lamp that such a failure would light: its words are short.
AccountLamp lampOf(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::LoginRefused:
    case ErrorKind::Forbidden:
        return AccountLamp::Refused;
    case ErrorKind::Tls:
        return AccountLamp::Untrusted;
    case ErrorKind::Network:
    case ErrorKind::Timeout:
        return AccountLamp::Offline;
    case ErrorKind::RateLimited:
        return AccountLamp::Limited;
    default:
        return AccountLamp::Failing;
    }
}

QMessageBox *questionBox(const QString &title, const QString &text, QWidget *parent)
{
    auto *box = new QMessageBox(QMessageBox::Question, title, title, QMessageBox::Cancel, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(text);
    return box;
}

} // namespace

AccountsDialog::AccountsDialog(const ValueFormatter &formatter, QWidget *parent)
    : QDialog(parent)
    , m_formatter(formatter)
    , m_words(formatter)
    , m_ui(std::make_unique<Ui::AccountsDialog>())
{
    m_ui->setupUi(this);
    m_history = new LampHistoryView(formatter, this);
    m_ui->belowLayout->addWidget(m_history);
    QHeaderView *header = m_ui->tree->header();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    header->setStretchLastSection(false);
    header->setSectionsMovable(false);
    m_ui->tree->setColumnHidden(TestColumn, true);
    connect(m_ui->tree, &QTreeWidget::currentItemChanged, this, [this] {
        updateState();
        updateDetails();
    });
    connect(m_ui->tree, &QTreeWidget::itemActivated, this, [this] { m_ui->edit->click(); });
    connect(m_ui->tree, &AccountTree::moved, this, &AccountsDialog::moveRequested);
    connect(m_ui->empty, &EmptyState::actionTriggered, this, &AccountsDialog::addRequested);
    connect(m_ui->add, &QPushButton::clicked, this, &AccountsDialog::addRequested);
    connect(m_ui->edit, &QPushButton::clicked, this, [this] { emit editRequested(selected()->id); });
    connect(m_ui->test, &QPushButton::clicked, this, [this] { emit testRequested(selected()->id); });
    connect(m_ui->testAll, &QPushButton::clicked, this, &AccountsDialog::testAll);
    connect(m_ui->tokens, &QPushButton::clicked, this, [this] { emit tokensRequested(selected()->id); });
    connect(m_ui->pause, &QPushButton::clicked, this,
            [this] { emit pauseRequested(selected()->id, !selected()->paused); });
    connect(m_ui->up, &QPushButton::clicked, this, [this] { moveBy(-1); });
    connect(m_ui->down, &QPushButton::clicked, this, [this] { moveBy(1); });
    connect(m_ui->remove, &QPushButton::clicked, this, &AccountsDialog::askToRemove);
    connect(&formatter, &ValueFormatter::changed, this, [this] {
        fill();
        updateDetails();
    });
    fill();
}

AccountsDialog::~AccountsDialog() = default;

void AccountsDialog::setAccounts(const QList<Account> &accounts)
{
    m_accounts = accounts;
    fill();
    updateDetails();
}

void AccountsDialog::setStatus(const AccountStatus &status)
{
    m_statuses.insert(status.accountId, status);
    const auto account = std::ranges::find(std::as_const(m_accounts), status.accountId, &Account::id);
    if (account == m_accounts.cend())
        return;
    fillRow(*m_ui->tree->topLevelItem(static_cast<int>(account - m_accounts.cbegin())), *account);
    if (selected() && selected()->id == status.accountId)
        m_ui->details->setText(m_words.details(*account, status).join(u'\n'));
}

void AccountsDialog::setPeriodSource(std::function<QList<LampPeriod>(const QString &accountId)> source)
{
    m_periods = std::move(source);
    updateDetails();
}

void AccountsDialog::refreshPeriods(const QString &accountId)
{
    if (selected() && selected()->id == accountId)
        updateDetails();
}

void AccountsDialog::showTesting(const QString &accountId)
{
    m_tests.insert(accountId, std::nullopt);
    fill();
}

void AccountsDialog::showTest(const QString &accountId, const AccountCheck &check)
{
    m_tests.insert(accountId, check);
    fill();
    updateDetails();
}

void AccountsDialog::fill()
{
    const QString current =
        m_ui->tree->currentItem() ? m_ui->tree->currentItem()->data(NameColumn, Qt::UserRole).toString() : QString();
    QTreeWidgetItem *toSelect = nullptr;
    {
        const QSignalBlocker quiet(m_ui->tree);
        m_ui->tree->clear();
        for (const Account &account : std::as_const(m_accounts)) {
            auto *item = new QTreeWidgetItem(m_ui->tree);
            item->setData(NameColumn, Qt::UserRole, account.id);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren);
            fillRow(*item, account);
            if (account.id == current)
                toSelect = item;
        }
        m_ui->tree->setColumnHidden(TestColumn, m_tests.isEmpty());
        m_ui->tree->setCurrentItem(toSelect ? toSelect : m_ui->tree->topLevelItem(0));
    }
    if (!toSelect)
        updateDetails();
    for (QWidget *widget : {static_cast<QWidget *>(m_ui->tree), static_cast<QWidget *>(m_ui->below)})
        widget->setVisible(!m_accounts.isEmpty());
    m_ui->empty->setVisible(m_accounts.isEmpty());
    m_ui->empty->setTexts(tr("No account yet"), tr("Add the account of a service to see its vehicles."));
    m_ui->empty->setAction(tr("Add an account…"));
    updateState();
}

void AccountsDialog::fillRow(QTreeWidgetItem &item, const Account &account)
{
    const AccountStatus status = m_statuses.value(account.id);
    item.setText(NameColumn, account.title);
    item.setText(ServerColumn, account.server.host());
    item.setToolTip(ServerColumn, account.server.toString());
    item.setText(UserColumn, account.user);
    item.setText(StateColumn, m_words.state(account, status));
    item.setText(TestColumn, resultText(account.id));
    const AccountLamp lamp = account.paused ? AccountLamp::Paused : status.lamp;
    item.setIcon(StateColumn, account.archived ? QIcon() : lampIcon(lamp, StatePalette(isDark(palette()))));
    const QBrush ink(palette().color(account.archived ? QPalette::PlaceholderText : QPalette::Text));
    for (int column = NameColumn; column <= TestColumn; ++column)
        item.setForeground(column, ink);
}

QString AccountsDialog::resultText(const QString &accountId) const
{
    const auto test = m_tests.constFind(accountId);
    if (test == m_tests.cend())
        return {};
    return *test ? testText(**test) : tr("Testing…");
}

QString AccountsDialog::testText(const AccountCheck &check) const
{
    if (check.error)
        return u"✕ "_s + m_formatter.lamp(lampOf(*check.error));
    return u"✓ "_s + tr("%n vehicles", nullptr, check.vehicles);
}

const Account *AccountsDialog::selected() const
{
    const int row = m_ui->tree->indexOfTopLevelItem(m_ui->tree->currentItem());
    return row >= 0 && row < m_accounts.size() ? &m_accounts.at(row) : nullptr;
}

void AccountsDialog::updateState()
{
    const Account *account = selected();
    const bool isActive = account && !account->archived;
    const bool isArchived = account && account->archived;
    const int row = m_ui->tree->indexOfTopLevelItem(m_ui->tree->currentItem());
    m_ui->edit->setEnabled(account);
    m_ui->edit->setText(isArchived ? tr("Sign &in again…") : tr("&Change…"));
    m_ui->test->setEnabled(isActive);
    m_ui->testAll->setEnabled(std::ranges::any_of(m_accounts, [](const Account &one) { return !one.archived; }));
    m_ui->tokens->setEnabled(isActive);
    m_ui->pause->setEnabled(isActive);
    m_ui->pause->setText(account && account->paused ? tr("Res&ume") : tr("&Pause"));
    m_ui->up->setEnabled(account && row > 0);
    m_ui->down->setEnabled(account && row + 1 < m_accounts.size());
    m_ui->remove->setEnabled(account);
    m_ui->remove->setText(isArchived ? tr("&Delete history…") : tr("&Remove…"));
}

void AccountsDialog::updateDetails()
{
    const Account *account = selected();
    if (!account)
        return;
    const AccountStatus status = m_statuses.value(account->id);
    QStringList lines = m_words.details(*account, status);
    const std::optional<AccountCheck> test = m_tests.value(account->id);
    const bool isKnown = test && test->error && status.error && status.error->kind == test->error->kind;
    if (test && test->error && !isKnown) {
        const ErrorText text = m_formatter.error(*test->error);
        lines.prepend(tr("The test failed.\n%1\n%2", "what happened, what to do").arg(text.what, text.todo));
    }
    m_ui->details->setText(lines.join(u'\n'));
    m_history->setPeriods(m_periods ? m_periods(account->id) : QList<LampPeriod>());
}

void AccountsDialog::moveBy(int places)
{
    const int row = m_ui->tree->indexOfTopLevelItem(m_ui->tree->currentItem());
    emit moveRequested(selected()->id, row + places);
}

void AccountsDialog::testAll()
{
    const QList<Account> accounts = m_accounts;
    for (const Account &account : accounts) {
        if (!account.archived)
            emit testRequested(account.id);
    }
}

void AccountsDialog::askToRemove()
{
    const Account account = *selected();
    if (account.archived) {
        askToDelete(account);
        return;
    }
    QMessageBox *box = questionBox(tr("Remove %1?").arg(account.title),
                                   tr("The program signs out and forgets the password. The vehicles and everything it "
                                      "has seen of them can stay: readable, but no longer kept up to date."),
                                   this);
    QPushButton *keep = box->addButton(tr("&Keep the history"), QMessageBox::AcceptRole);
    QPushButton *drop = box->addButton(tr("&Delete the history"), QMessageBox::DestructiveRole);
    box->setDefaultButton(keep);
    connect(keep, &QPushButton::clicked, this, [this, account] { emit archiveRequested(account.id); });
    connect(drop, &QPushButton::clicked, this, [this, account] { askToDelete(account); });
    box->open();
}

void AccountsDialog::askToDelete(const Account &account)
{
    QMessageBox *box = questionBox(tr("Delete the history of %1?").arg(account.title),
                                   tr("Its vehicles disappear from the list and the map, and everything kept about them "
                                      "is deleted from this computer. This cannot be undone."),
                                   this);
    QPushButton *drop = box->addButton(tr("&Delete the history"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(drop, &QPushButton::clicked, this, [this, account] { emit deleteRequested(account.id); });
    box->open();
}

void AccountsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        fill();
        updateDetails();
    }
}

} // namespace fleetglass
