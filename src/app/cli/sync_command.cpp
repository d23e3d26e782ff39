// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/provider_making.h"
#include "app/cli/cli.h"
#include "app/cli/command.h"
#include "app/cli/exit_code.h"
#include "app/cli/profile.h"
#include "settings/secret_store.h"

#include <algorithm>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAccountsToName = ExitAccount + 89;

QString titleOf(const AccountList &accounts, const QString &id)
{
    const Account *account = accounts.find(id);
    return account ? account->title : id;
}

/// Says what an account's steps are while they run.
void followProgress(SyncEngine &engine, const CommandContext &context, const AccountList &accounts)
{
    const auto last = std::make_shared<QHash<QString, QString>>(); // by account
    QObject::connect(&engine, &SyncEngine::accountStatusChanged, &engine,
                     [&context, &accounts, last](const AccountStatus &status) {
                         if (!status.activity.isEmpty()
                             && std::exchange((*last)[status.accountId], status.activity) != status.activity)
                             context.err << titleOf(accounts, status.accountId) << ": " << status.activity << Qt::endl;
                     });
}

/// Names every failed account and gives the code of the first.
int report(const CommandContext &context, const AccountList &accounts, const QList<AccountStatus> &statuses)
{
    int exitCode = ExitOk;
    for (const AccountStatus &status : statuses) {
        if (!status.error || status.lamp == AccountLamp::Paused)
            continue;
        const ErrorText text = context.formatter.error(*status.error);
        context.err << titleOf(accounts, status.accountId) << ": " << text.what << " (" << status.error->detail << ") "
                    << text.kept << Qt::endl;
        const auto place =
            std::ranges::find(accounts.accounts(), status.accountId, &Account::id) - accounts.accounts().cbegin();
        if (exitCode == ExitOk)
            exitCode = std::min(ExitAccount + static_cast<int>(place), mostAccountsToName);
    }
    return exitCode;
}

class SyncCommand final : public Command
{
public:
    QStringList words() const override { return {u"sync"_s}; }
    QString summary() const override
    {
        return Cli::tr("Fetches everything of all accounts that are not paused, once.");
    }
    QStringList requiredOptions() const override { return {u"once"_s}; }

    void addOptions(QCommandLineParser &parser) const override
    {
        parser.addOption({u"once"_s, Cli::tr("Ends when everything has been asked once.")});
    }

    Task<int> run(const CommandContext &context, const QCommandLineParser &, QStringList) const override
    {
        Result<std::unique_ptr<Profile>> profile =
            co_await Profile::open(context.profileDirectory, Profile::Access::Write);
        if (!profile)
            co_return context.fail(profile.error());
        const AccountList &accounts = (*profile)->accounts();
        std::shared_ptr<SecretStore> secrets = co_await openSecretStore();

        FleetStore fleet;
        SyncEngine engine(providerFactory([secrets]() -> SecretStore & { return *secrets; }, context.clock), fleet,
                          *(*profile)->archive(), context.clock);
        followProgress(engine, context, accounts);
        std::optional<Error> notSaved;
        QObject::connect((*profile)->archive(), &Archive::savingFailed, &engine,
                         [&notSaved](const Error &error) { notSaved = error; });

        const QList<AccountStatus> statuses = co_await engine.syncOnce(accounts.accounts());
        co_await engine.shutDown();
        if (notSaved)
            co_return context.fail(*notSaved);
        co_return report(context, accounts, statuses);
    }
};

} // namespace

std::unique_ptr<Command> makeSyncCommand()
{
    return std::make_unique<SyncCommand>();
}

} // namespace fleetglass
