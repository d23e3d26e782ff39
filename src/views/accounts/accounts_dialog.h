// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "models/value_formatter.h"

#include <QDialog>
#include <QHash>

#include <memory>

namespace Ui {
class AccountsDialog;
}

namespace fleetglass {

/// The list of accounts with what can be done to each.
class AccountsDialog : public QDialog
{
    Q_OBJECT
public:
    AccountsDialog(const ValueFormatter &formatter, QWidget *parent = nullptr);
    ~AccountsDialog() override;

    void setAccounts(const QList<Account> &accounts);
    void setStatus(const AccountStatus &status);

signals:
    void addRequested();
    void editRequested(const QString &accountId);
    void tokensRequested(const QString &accountId);
    void pauseRequested(const QString &accountId, bool isPaused);
    void removeRequested(const QString &accountId);

private:
    const Account *selected() const;
    void fill();
    void updateState();
    void askToRemove();

    const ValueFormatter &m_formatter;
    std::unique_ptr<Ui::AccountsDialog> m_ui;
    QList<Account> m_accounts;
    QHash<QString, AccountStatus> m_statuses;
};

} // namespace fleetglass
