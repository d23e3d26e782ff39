// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/cli.h"
#include "app/cli/command.h"
#include "app/cli/exit_code.h"
#include "app/cli/profile.h"
#include "settings/secret_store.h"

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

class AccountRemoveCommand final : public Command
{
public:
    QStringList words() const override { return {u"account"_s, u"remove"_s}; }
    QString arguments() const override { return u"ID"_s; }
    QString summary() const override
    {
        return Cli::tr("Removes an account, its password and all that was kept of it.");
    }
    int argumentCount() const override { return 1; }

    Task<int> run(const CommandContext &context, const QCommandLineParser &, QStringList arguments) const override
    {
        const QString id = arguments.constFirst();
        Result<std::unique_ptr<Profile>> profile =
            co_await Profile::open(context.profileDirectory, Profile::Access::Write);
        if (!profile)
            co_return context.fail(profile.error());
        AccountList &accounts = (*profile)->accounts();
        if (!accounts.find(id))
            co_return context.fail(ExitNotFound, Cli::tr("there is no account \"%1\"").arg(id));
        // The secret first: an account without one can be removed again, a secret without its account would stay for ever.
        const std::unique_ptr<SecretStore> secrets = co_await openSecretStore();
        const Result<void> forgotten = co_await secrets->remove(id);
        if (!forgotten)
            co_return context.fail(forgotten.error());
        const Result<void> cleared = co_await (*profile)->archive()->removeAccount(id);
        if (!cleared)
            co_return context.fail(cleared.error());
        const Result<void> removed = accounts.remove(id);
        co_return removed ? ExitOk : context.fail(removed.error());
    }
};

} // namespace

std::unique_ptr<Command> makeAccountRemoveCommand()
{
    return std::make_unique<AccountRemoveCommand>();
}

} // namespace fleetglass
