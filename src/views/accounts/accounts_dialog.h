// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/account_check.h"
#include "models/value_formatter.h"
#include "settings/lamp_log.h"
#include "views/accounts/lamp_words.h"

#include <QDialog>
#include <QHash>

#include <functional>
#include <memory>

QT_FORWARD_DECLARE_CLASS(QTreeWidgetItem)

namespace Ui {
class AccountsDialog;
}

namespace fleetglass {

class LampHistoryView;

/// The accounts in the user's order: how each is and was, and what can be done to it. Archived ones stand below, faint.
class AccountsDialog : public QDialog
{
    Q_OBJECT
public:
    AccountsDialog(const ValueFormatter &formatter, QWidget *parent = nullptr);
    ~AccountsDialog() override;

    void setAccounts(const QList<Account> &accounts);
    void setStatus(const AccountStatus &status);
    /// Where it takes from how an account was before; see LampLog::periods().
    void setPeriodSource(std::function<QList<LampPeriod>(const QString &accountId)> source);
    void refreshPeriods(const QString &accountId);

    void showTesting(const QString &accountId);
    void showTest(const QString &accountId, const AccountCheck &check);

signals:
    void addRequested();
    void editRequested(const QString &accountId); ///< also to sign in again
    void tokensRequested(const QString &accountId);
    void pauseRequested(const QString &accountId, bool isPaused);
    void testRequested(const QString &accountId);
    void moveRequested(const QString &accountId, int place);
    void archiveRequested(const QString &accountId); ///< remove it, keep its history
    void deleteRequested(const QString &accountId);  ///< remove it with its history

protected:
    void changeEvent(QEvent *event) override;

private:
    const Account *selected() const;
    void fill();
    void fillRow(QTreeWidgetItem &item, const Account &account);
    void updateState();
    void updateDetails();
    void moveBy(int places);
    void testAll();
    void askToRemove();
    void askToDelete(const Account &account);
    QString testText(const AccountCheck &check) const;
    QString resultText(const QString &accountId) const;

    const ValueFormatter &m_formatter;
    LampWords m_words;
    std::unique_ptr<Ui::AccountsDialog> m_ui;
    LampHistoryView *m_history = nullptr;
    QList<Account> m_accounts;
    QHash<QString, AccountStatus> m_statuses;
    QHash<QString, std::optional<AccountCheck>> m_tests; ///< by account; null while it runs
    std::function<QList<LampPeriod>(const QString &)> m_periods;
};

} // namespace fleetglass
