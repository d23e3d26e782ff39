// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/cli.h"
#include "app/cli/command.h"
#include "app/cli/exit_code.h"
#include "app/cli/profile.h"
#include "app/cli/sign_in_test.h"
#include "settings/secret_store.h"

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

class AccountTestCommand final : public Command
{
public:
    QStringList words() const override { return {u"account"_s, u"test"_s}; }
    QString arguments() const override { return u"ID"_s; }
    QString summary() const override { return Cli::tr("Tests an account's login."); }
    int argumentCount() const override { return 1; }

    Task<int> run(const CommandContext &context, const QCommandLineParser &, QStringList arguments) const override
    {
        const QString id = arguments.constFirst();
        Result<std::unique_ptr<Profile>> profile =
            co_await Profile::open(context.profileDirectory, Profile::Access::Read);
        if (!profile)
            co_return context.fail(profile.error());
        const Account *account = (*profile)->accounts().find(id);
        if (!account)
            co_return context.fail(ExitNotFound, Cli::tr("there is no account \"%1\"").arg(id));
        const std::unique_ptr<SecretStore> secrets = co_await openSecretStore();
        const Result<QString> secret = co_await secrets->read(id);
        if (!secret && secret.error().kind == ErrorKind::NotFound)
            co_return context.fail(ExitRefused, Cli::tr("no password is kept for this account"));
        if (!secret)
            co_return context.fail(secret.error());
        const int tested = co_await testSignIn(context, *account, *secret);
        if (tested == ExitOk)
            context.out << Cli::tr("The login works.") << Qt::endl;
        co_return tested;
    }
};

} // namespace

std::unique_ptr<Command> makeAccountTestCommand()
{
    return std::make_unique<AccountTestCommand>();
}

} // namespace fleetglass
