// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/cli.h"
#include "app/cli/command.h"
#include "app/cli/exit_code.h"
#include "app/cli/profile.h"
#include "app/cli/sign_in_test.h"
#include "providers/registry.h"
#include "settings/secret_store.h"

#include <QFile>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

/// The first line, without its end. A password may begin or end with a space.
QString firstLineOfStandardInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    QByteArray line = input.readLine();
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

class AccountAddCommand final : public Command
{
public:
    QStringList words() const override { return {u"account"_s, u"add"_s}; }
    QString arguments() const override { return u"SERVICE"_s; }
    QString summary() const override { return Cli::tr("Adds an account after a test of its login."); }
    int argumentCount() const override { return 1; }
    QStringList requiredOptions() const override { return {u"url"_s, u"user"_s, u"password-stdin"_s}; }

    void addOptions(QCommandLineParser &parser) const override
    {
        parser.addOption({u"url"_s, Cli::tr("The server's address."), u"URL"_s});
        parser.addOption({u"user"_s, Cli::tr("The user name, spelled as it is registered."), u"NAME"_s});
        parser.addOption(
            {u"password-stdin"_s, Cli::tr("Reads the password or token from the first line of the standard input.")});
        parser.addOption({u"title"_s, Cli::tr("Your name for the account."), u"TITLE"_s});
        parser.addOption({u"allow-http"_s, Cli::tr("Allows a connection that is not encrypted.")});
        parser.addOption(
            {u"pin-certificate"_s, Cli::tr("Trusts exactly the certificate with this fingerprint."), u"SHA256"_s});
        parser.addOption({u"no-test"_s, Cli::tr("Adds the account without a test of its login.")});
    }

    Task<int> run(const CommandContext &context, const QCommandLineParser &options, QStringList arguments) const override
    {
        const Result<ServiceInfo> service = serviceInfo(arguments.constFirst());
        if (!service)
            co_return context.fail(ExitUsage, Cli::tr("there is no service \"%1\"").arg(arguments.constFirst()));
        const QByteArray pin = options.value(u"pin-certificate"_s).remove(u':').toLatin1().toLower();
        Account account{
            .id = {},
            .service = service->id,
            .title = options.value(u"title"_s),
            .server = QUrl(options.value(u"url"_s), QUrl::StrictMode),
            .user = options.value(u"user"_s),
            .allowPlainHttp = options.isSet(u"allow-http"_s),
            .pinnedCertificateSha256 = QByteArray::fromHex(pin),
        };
        if (account.pinnedCertificateSha256.toHex() != pin)
            co_return context.fail(ExitUsage, Cli::tr("a certificate's fingerprint is 64 hexadecimal digits"));
        if (account.title.isEmpty())
            account.title = u"%1 (%2)"_s.arg(account.server.host(), account.user);
        const QString secret = firstLineOfStandardInput();
        if (secret.isEmpty())
            co_return context.fail(ExitUsage, Cli::tr("there is no password on the standard input"));

        Result<std::unique_ptr<Profile>> profile =
            co_await Profile::open(context.profileDirectory, Profile::Access::Write);
        if (!profile)
            co_return context.fail(profile.error());
        const std::unique_ptr<SecretStore> secrets = co_await openSecretStore();
        if (!secrets->isPersistent())
            co_return context.fail(ExitProfile,
                                   Cli::tr("this system has no key store for the password; set FLEETGLASS_SECRETS to a "
                                           "file that keeps it"));
        if (!options.isSet(u"no-test"_s)) {
            const int tested = co_await testSignIn(context, account, secret);
            if (tested != ExitOk)
                co_return tested;
        }
        co_return co_await keep(context, (*profile)->accounts(), *secrets, account, secret);
    }

private:
    /// The secret last, so that a failure leaves none without its account; the account goes again when the secret cannot be kept.
    static Task<int> keep(const CommandContext &context, AccountList &accounts, SecretStore &secrets, Account account,
                          QString secret)
    {
        const Result<Account> added = accounts.add(account);
        if (!added && added.error().kind == ErrorKind::Rejected)
            co_return context.fail(ExitUsage, added.error().detail);
        if (!added)
            co_return context.fail(added.error());
        const Result<void> kept = co_await secrets.write(added->id, secret);
        if (!kept) {
            const Result<void> removed = accounts.remove(added->id);
            co_return context.fail(removed ? kept.error() : removed.error());
        }
        context.out << added->id << Qt::endl;
        co_return ExitOk;
    }
};

} // namespace

std::unique_ptr<Command> makeAccountAddCommand()
{
    return std::make_unique<AccountAddCommand>();
}

} // namespace fleetglass
