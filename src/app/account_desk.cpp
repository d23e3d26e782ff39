// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/account_desk.h"

#include "app/accounts/account_check.h"
#include "providers/registry.h"
#include "views/accounts/account_dialog.h"
#include "views/accounts/accounts_dialog.h"
#include "views/accounts/token_dialog.h"

#include <QMessageBox>
#include <QSysInfo>

namespace fleetglass {

using namespace Qt::StringLiterals;

/// A test that the user may stop.
struct AccountDesk::RunningCheck {
    std::weak_ptr<Provider> provider;
    bool isStopped = false;
};

AccountDesk::AccountDesk(AccountList &accounts, SecretStore &secrets, SyncEngine &sync, const ValueFormatter &formatter,
                         const Clock &clock, QWidget *window)
    : QObject(window)
    , m_accounts(accounts)
    , m_secrets(secrets)
    , m_sync(sync)
    , m_formatter(formatter)
    , m_clock(clock)
    , m_window(window)
{}

AccountDesk::~AccountDesk()
{
    // Nobody waits for these any more, and the clock they look at goes soon.
    for (const std::weak_ptr<Provider> &one : m_triedOut) {
        if (const std::shared_ptr<Provider> provider = one.lock())
            provider->abandon();
    }
}

void AccountDesk::setLampLog(LampLog &lamps)
{
    m_lamps = &lamps;
}

/// A provider for an account that is not among those being kept up to date.
Result<std::shared_ptr<Provider>> AccountDesk::tryOut(const Account &account, const QString &secret)
{
    Result<std::unique_ptr<Provider>> made = makeProvider(account, secret, m_clock);
    if (!made)
        return std::unexpected(made.error());
    const std::shared_ptr<Provider> provider = std::move(*made);
    std::erase_if(m_triedOut, [](const std::weak_ptr<Provider> &one) { return one.expired(); });
    m_triedOut.push_back(provider);
    return provider;
}

AccountDialog *AccountDesk::openAccountDialog()
{
    QList<ServerChoice> servers;
    if (const Result<ServiceInfo> service = serviceInfo(u"ovms"_s)) {
        for (const KnownServer &server : service->servers)
            servers.append({.title = server.title, .url = server.url});
    }
    auto *dialog = new AccountDialog(servers, m_formatter, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setSecretsPersistent(m_secrets.isPersistent());
    connect(dialog, &AccountDialog::checkRequested, this, [this, dialog](const Account &account, const QString &secret) {
        const auto running = std::make_shared<RunningCheck>();
        connect(dialog, &AccountDialog::checkCancelled, this, [running] {
            running->isStopped = true;
            if (const std::shared_ptr<Provider> provider = running->provider.lock())
                provider->abandon();
        });
        check(dialog, account, secret, running);
    });
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { keep(dialog->account(), dialog->secret(), dialog->wantsToken()); });
    return dialog;
}

void AccountDesk::addAccount()
{
    openAccountDialog()->open();
}

void AccountDesk::editAccount(const QString &accountId)
{
    const Account *account = m_accounts.find(accountId);
    if (!account)
        return;
    AccountDialog *dialog = openAccountDialog();
    dialog->setAccount(*account);
    dialog->open();
}

Task<> AccountDesk::check(QPointer<AccountDialog> dialog, Account account, QString secret,
                          std::shared_ptr<RunningCheck> running)
{
    const QPointer<AccountDesk> alive(this);
    if (secret.isEmpty()) {
        const Result<QString> kept = co_await m_secrets.read(account.id);
        if (!alive || running->isStopped)
            co_return;
        secret = kept.value_or(QString());
    }
    AccountCheck outcome;
    if (const Result<std::shared_ptr<Provider>> provider = tryOut(account, secret)) {
        running->provider = *provider;
        outcome = co_await checkAccount(*provider);
    } else {
        outcome.error = provider.error();
    }
    if (dialog && !running->isStopped)
        dialog->showCheck(outcome);
}

Task<> AccountDesk::keep(Account account, QString secret, bool wantsToken)
{
    const QPointer<AccountDesk> alive(this);
    if (wantsToken) {
        Result<QString> token;
        if (const Result<std::shared_ptr<Provider>> provider = tryOut(account, secret))
            token = co_await exchangeForToken(*provider);
        else
            token = std::unexpected(provider.error());
        if (!alive)
            co_return;
        if (token)
            secret = *token;
        else
            report(token.error()); // the account works with the password, too
    }
    const bool isNew = account.id.isEmpty();
    if (isNew) {
        const Result<Account> added = m_accounts.add(account);
        if (!added) {
            report(added.error());
            co_return;
        }
        account = *added;
    } else if (const Result<void> changed = m_accounts.change(account); !changed) {
        report(changed.error());
        co_return;
    }
    if (!secret.isEmpty()) {
        const Result<void> written = co_await m_secrets.write(account.id, secret);
        if (!alive)
            co_return;
        if (!written)
            report(written.error());
    }
    m_sync.setAccounts(m_accounts.accounts());
    m_sync.refresh(account.id);
}

void AccountDesk::showAccounts()
{
    auto *dialog = new AccountsDialog(m_formatter, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_lamps) {
        dialog->setPeriodSource([lamps = m_lamps](const QString &accountId) { return lamps->periods(accountId); });
        connect(m_lamps, &LampLog::changed, dialog, &AccountsDialog::refreshPeriods);
    }
    const auto fill = [this, dialog] { dialog->setAccounts(m_accounts.accounts()); };
    for (const AccountStatus &status : m_sync.statuses())
        dialog->setStatus(status);
    fill();
    connect(&m_accounts, &AccountList::accountsChanged, dialog, fill);
    connect(&m_sync, &SyncEngine::accountStatusChanged, dialog, &AccountsDialog::setStatus);
    connect(dialog, &AccountsDialog::addRequested, this, &AccountDesk::addAccount);
    connect(dialog, &AccountsDialog::editRequested, this, &AccountDesk::editAccount);
    connect(dialog, &AccountsDialog::tokensRequested, this, &AccountDesk::showTokens);
    connect(dialog, &AccountsDialog::pauseRequested, this, &AccountDesk::pause);
    connect(dialog, &AccountsDialog::moveRequested, this, &AccountDesk::move);
    connect(dialog, &AccountsDialog::testRequested, this,
            [this, dialog](const QString &accountId) { test(dialog, accountId); });
    connect(dialog, &AccountsDialog::archiveRequested, this,
            [this](const QString &accountId) { remove(accountId, true); });
    connect(dialog, &AccountsDialog::deleteRequested, this,
            [this](const QString &accountId) { remove(accountId, false); });
    dialog->open();
}

Task<> AccountDesk::test(QPointer<AccountsDialog> dialog, QString accountId)
{
    const QPointer<AccountDesk> alive(this);
    dialog->showTesting(accountId);
    const Account *known = m_accounts.find(accountId);
    if (!known)
        co_return;
    const Account account = *known;
    const Result<QString> secret = co_await m_secrets.read(accountId);
    if (!alive)
        co_return;
    AccountCheck outcome;
    if (!secret && secret.error().kind == ErrorKind::NotFound)
        outcome.error = Error{.kind = ErrorKind::LoginRefused, .detail = u"no password is kept for this account"_s};
    else if (!secret)
        outcome.error = secret.error();
    else if (const Result<std::shared_ptr<Provider>> provider = tryOut(account, *secret))
        outcome = co_await checkAccount(*provider);
    else
        outcome.error = provider.error();
    if (dialog)
        dialog->showTest(accountId, outcome);
}

void AccountDesk::pause(const QString &accountId, bool isPaused)
{
    const Account *known = m_accounts.find(accountId);
    if (!known)
        return;
    Account account = *known;
    account.paused = isPaused;
    if (const Result<void> changed = m_accounts.change(account); !changed)
        report(changed.error());
    m_sync.setAccounts(m_accounts.accounts());
}

void AccountDesk::move(const QString &accountId, int place)
{
    if (const Result<void> moved = m_accounts.move(accountId, place); !moved)
        report(moved.error());
    m_sync.setAccounts(m_accounts.accounts());
}

Task<> AccountDesk::remove(QString accountId, bool keepsHistory)
{
    const QPointer<AccountDesk> alive(this);
    const Result<void> removed = keepsHistory ? m_accounts.archive(accountId) : m_accounts.remove(accountId);
    if (!removed) {
        report(removed.error());
        co_return;
    }
    m_sync.setAccounts(m_accounts.accounts());
    if (m_lamps && keepsHistory) {
        AccountStatus unknown; // from here on nobody watches it
        unknown.accountId = accountId;
        m_lamps->note(unknown);
    } else if (m_lamps) {
        m_lamps->forget(accountId);
    }
    const Result<void> forgotten = co_await m_secrets.remove(accountId);
    if (alive && !forgotten && forgotten.error().kind != ErrorKind::NotFound)
        report(forgotten.error());
}

void AccountDesk::showTokens(const QString &accountId)
{
    const Account *account = m_accounts.find(accountId);
    if (!account)
        return;
    auto *dialog = new TokenDialog(account->title, m_formatter, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TokenDialog::refreshRequested, this, [this, dialog, accountId] { listTokens(dialog, accountId); });
    connect(dialog, &TokenDialog::createRequested, this,
            [this, dialog, accountId](const QString &application, const QString &purpose, const QString &permit) {
                createToken(dialog, accountId, application, purpose, permit);
            });
    connect(dialog, &TokenDialog::deleteRequested, this,
            [this, dialog, accountId](const QString &token) { deleteToken(dialog, accountId, token); });
    dialog->open();
    listTokens(dialog, accountId);
}

Task<> AccountDesk::listTokens(QPointer<TokenDialog> dialog, QString accountId)
{
    const QPointer<AccountDesk> alive(this);
    Provider *provider = m_sync.provider(accountId);
    if (!provider || !provider->tokens()) {
        dialog->showError({.kind = provider ? ErrorKind::Unsupported : ErrorKind::Network, .detail = {}});
        co_return;
    }
    dialog->showBusy();
    const Result<QList<AccessToken>> tokens = co_await provider->tokens()->listTokens();
    if (!alive || !dialog)
        co_return;
    const QString ours = (co_await m_secrets.read(accountId)).value_or(QString());
    if (!dialog)
        co_return;
    if (!tokens) {
        dialog->showError(tokens.error());
        co_return;
    }
    QList<TokenRow> rows;
    for (const AccessToken &token : *tokens) {
        rows.append({.token = token.token,
                     .application = token.application,
                     .purpose = token.purpose,
                     .permit = token.permit,
                     .createdMs = token.createdMs,
                     .isOurs = token.token == ours});
    }
    dialog->setTokens(rows);
}

Task<> AccountDesk::createToken(QPointer<TokenDialog> dialog, QString accountId, QString application, QString purpose,
                                QString permit)
{
    Provider *provider = m_sync.provider(accountId);
    if (!provider || !provider->tokens())
        co_return;
    dialog->showBusy();
    const Result<AccessToken> token = co_await provider->tokens()->createToken(application, purpose, permit);
    if (!dialog)
        co_return;
    if (!token) {
        dialog->showError(token.error());
        co_return;
    }
    dialog->showNewToken(token->token);
    listTokens(dialog, accountId);
}

Task<> AccountDesk::deleteToken(QPointer<TokenDialog> dialog, QString accountId, QString token)
{
    Provider *provider = m_sync.provider(accountId);
    if (!provider || !provider->tokens())
        co_return;
    dialog->showBusy();
    const Result<void> deleted = co_await provider->tokens()->deleteToken(token);
    if (!dialog)
        co_return;
    if (!deleted)
        dialog->showError(deleted.error());
    else
        listTokens(dialog, accountId);
}

void AccountDesk::showCommands(const VehicleKey &key)
{
    probeCommands(key);
}

Task<> AccountDesk::probeCommands(VehicleKey key)
{
    const QPointer<AccountDesk> alive(this);
    Provider *provider = m_sync.provider(key.accountId);
    Result<void> answer = failure(ErrorKind::Network, u"not signed in"_s);
    if (provider && provider->commands())
        answer = co_await provider->commands()->probe(key.remoteId);
    if (!alive)
        co_return;
    if (!answer && answer.error().kind != ErrorKind::Unsupported) {
        report(answer.error());
        co_return;
    }
    auto *box = new QMessageBox(QMessageBox::Information, tr("Commands"), tr("This server cannot do that."),
                                QMessageBox::Ok, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr(
        "Locking, charging and other commands are not part of what OVMS servers offer over this interface. The vehicle "
        "is not at fault, and nothing was sent to it."));
    box->open();
}

void AccountDesk::report(const Error &error)
{
    const ErrorText text = m_formatter.error(error);
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Fleetglass"), text.what, QMessageBox::Ok, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(text.kept + u' ' + text.todo);
    box->setDetailedText(error.detail);
    box->open();
}

} // namespace fleetglass
