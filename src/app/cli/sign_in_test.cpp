// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/sign_in_test.h"

#include "app/accounts/account_check.h"
#include "app/cli/cli.h"
#include "app/cli/exit_code.h"
#include "providers/registry.h"

namespace fleetglass {

using namespace Qt::StringLiterals;

Task<int> testSignIn(const CommandContext &context, Account account, QString secret)
{
    Result<std::unique_ptr<Provider>> made =
        makeProvider(account, secret, context.clock, qEnvironmentVariable("FLEETGLASS_RECORD_DIR"));
    if (!made)
        co_return context.fail(made.error());
    const std::shared_ptr<Provider> provider = std::move(*made);
    const AccountCheck check = co_await checkAccount(provider);
    if (!check.error)
        co_return ExitOk;
    const int exitCode = context.fail(*check.error);
    if (const std::optional<CertificateFacts> &problem = check.certificate) {
        const QString reason = problem->reasons.join(u"; "_s);
        context.err << Cli::tr("The certificate of %1 is not trusted: %2").arg(problem->host, reason) << '\n'
                    << Cli::tr("To trust exactly this one: --pin-certificate %1")
                           .arg(QString::fromLatin1(problem->sha256.toHex()))
                    << Qt::endl;
    }
    co_return exitCode;
}

} // namespace fleetglass
