// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/task.h"
#include "domain/account.h"
#include "providers/provider.h"
#include "settings/account_list.h"
#include "settings/secret_store.h"
#include "sync/sync_engine.h"
#include "views/accounts/account_check.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <vector>

QT_FORWARD_DECLARE_CLASS(QWidget)

namespace fleetglass {

class AccountDialog;
class AccountsDialog;
class TokenDialog;
class ValueFormatter;

/// Runs the dialogs about accounts: connects what they wish with services, secrets and the list of accounts.
class AccountDesk : public QObject
{
    Q_OBJECT
public:
    AccountDesk(AccountList &accounts, SecretStore &secrets, SyncEngine &sync, const ValueFormatter &formatter,
                const Clock &clock, QWidget *window);
    ~AccountDesk() override;

    void addAccount();
    void editAccount(const QString &accountId);
    void showAccounts();
    void showTokens(const QString &accountId);
    /// Says whether the vehicle's service can send it commands.
    void showCommands(const VehicleKey &key);

private:
    AccountDialog *openAccountDialog();
    Result<std::shared_ptr<Provider>> tryOut(const Account &account, const QString &secret);
    Task<> check(QPointer<AccountDialog> dialog, Account account, QString secret);
    Task<> keep(Account account, QString secret, bool wantsToken);
    Task<> listTokens(QPointer<TokenDialog> dialog, QString accountId);
    Task<> createToken(QPointer<TokenDialog> dialog, QString accountId, QString application, QString purpose,
                       QString permit);
    Task<> deleteToken(QPointer<TokenDialog> dialog, QString accountId, QString token);
    Task<> probeCommands(VehicleKey key);
    Task<> remove(QString accountId);
    void report(const Error &error);

    AccountList &m_accounts;
    SecretStore &m_secrets;
    SyncEngine &m_sync;
    const ValueFormatter &m_formatter;
    const Clock &m_clock;
    QWidget *m_window;
    std::vector<std::weak_ptr<Provider>> m_triedOut; ///< of the checks that may still run
};

} // namespace fleetglass
