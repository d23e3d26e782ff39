// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/task.h"
#include "domain/account.h"
#include "providers/provider.h"
#include "settings/account_list.h"
#include "settings/lamp_log.h"
#include "settings/secret_store.h"
#include "sync/sync_engine.h"

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

    /// Where lamps' past comes from and what a deleted account is taken out of. It must outlive the desk.
    void setLampLog(LampLog &lamps);

    void addAccount();
    void editAccount(const QString &accountId);
    void showAccounts();
    void showTokens(const QString &accountId);
    /// Says whether the vehicle's service can send it commands.
    void showCommands(const VehicleKey &key);

private:
    struct RunningCheck;

    AccountDialog *openAccountDialog();
    Result<std::shared_ptr<Provider>> tryOut(const Account &account, const QString &secret);
    Task<> check(QPointer<AccountDialog> dialog, Account account, QString secret, std::shared_ptr<RunningCheck> running);
    Task<> test(QPointer<AccountsDialog> dialog, QString accountId);
    Task<> keep(Account account, QString secret, bool wantsToken);
    Task<> listTokens(QPointer<TokenDialog> dialog, QString accountId);
    Task<> createToken(QPointer<TokenDialog> dialog, QString accountId, QString application, QString purpose,
                       QString permit);
    Task<> deleteToken(QPointer<TokenDialog> dialog, QString accountId, QString token);
    Task<> probeCommands(VehicleKey key);
    void pause(const QString &accountId, bool isPaused);
    void move(const QString &accountId, int place);
    /// Out of the list, or only out of use. Its secret is forgotten either way.
    Task<> remove(QString accountId, bool keepsHistory);
    void report(const Error &error);

    AccountList &m_accounts;
    SecretStore &m_secrets;
    SyncEngine &m_sync;
    const ValueFormatter &m_formatter;
    const Clock &m_clock;
    QWidget *m_window;
    LampLog *m_lamps = nullptr;
    std::vector<std::weak_ptr<Provider>> m_triedOut; ///< of the checks that may still run
};

} // namespace fleetglass
