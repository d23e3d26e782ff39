// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/accounts/accounts_dialog.h"

#include "ui_accounts_dialog.h"

#include <QHeaderView>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

namespace fleetglass {

AccountsDialog::AccountsDialog(const ValueFormatter &formatter, QWidget *parent)
    : QDialog(parent)
    , m_formatter(formatter)
    , m_ui(std::make_unique<Ui::AccountsDialog>())
{
    m_ui->setupUi(this);
    m_ui->table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_ui->table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_ui->table, &QTableWidget::itemSelectionChanged, this, &AccountsDialog::updateState);
    connect(m_ui->table, &QTableWidget::itemActivated, this, [this] { m_ui->edit->click(); });
    connect(m_ui->add, &QPushButton::clicked, this, &AccountsDialog::addRequested);
    connect(m_ui->edit, &QPushButton::clicked, this, [this] { emit editRequested(selected()->id); });
    connect(m_ui->tokens, &QPushButton::clicked, this, [this] { emit tokensRequested(selected()->id); });
    connect(m_ui->pause, &QPushButton::clicked, this,
            [this] { emit pauseRequested(selected()->id, !selected()->paused); });
    connect(m_ui->remove, &QPushButton::clicked, this, &AccountsDialog::askToRemove);
    updateState();
}

AccountsDialog::~AccountsDialog() = default;

void AccountsDialog::setAccounts(const QList<Account> &accounts)
{
    m_accounts = accounts;
    fill();
}

void AccountsDialog::setStatus(const AccountStatus &status)
{
    m_statuses.insert(status.accountId, status);
    fill();
}

void AccountsDialog::fill()
{
    const int row = m_ui->table->currentRow();
    m_ui->table->setRowCount(static_cast<int>(m_accounts.size()));
    for (int i = 0; i < m_accounts.size(); ++i) {
        const Account &account = m_accounts.at(i);
        const AccountStatus status = m_statuses.value(account.id);
        const QString lamp = m_formatter.lamp(account.paused ? AccountLamp::Paused : status.lamp);
        const QStringList cells = {account.title, account.server.host(), account.user, lamp};
        for (int column = 0; column < cells.size(); ++column)
            m_ui->table->setItem(i, column, new QTableWidgetItem(cells.at(column)));
    }
    if (row >= 0 && row < m_accounts.size())
        m_ui->table->selectRow(row);
    m_ui->empty->setVisible(m_accounts.isEmpty());
    updateState();
}

const Account *AccountsDialog::selected() const
{
    const int row = m_ui->table->currentRow();
    return row >= 0 && row < m_accounts.size() ? &m_accounts.at(row) : nullptr;
}

void AccountsDialog::updateState()
{
    const Account *account = selected();
    for (QPushButton *button : {m_ui->edit, m_ui->tokens, m_ui->pause, m_ui->remove})
        button->setEnabled(account != nullptr);
    m_ui->pause->setText(account && account->paused ? tr("Res&ume") : tr("&Pause"));
}

void AccountsDialog::askToRemove()
{
    const Account account = *selected();
    const QPointer<AccountsDialog> alive(this);
    const auto answer = QMessageBox::warning(this, tr("Remove %1?").arg(account.title),
                                             tr("The program signs out, forgets the password and deletes everything it "
                                                "has seen of these vehicles. To keep that and only "
                                                "stop asking the service, choose Pause instead."),
                                             QMessageBox::Cancel | QMessageBox::Discard, QMessageBox::Cancel);
    if (alive && answer == QMessageBox::Discard)
        emit removeRequested(account.id);
}

} // namespace fleetglass
