// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/sign_in_test.h"

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
    const std::unique_ptr<Provider> provider = std::move(*made);
    const Result<void> signedIn = co_await provider->signIn();
    const std::optional<CertificateProblem> problem = provider->certificateProblem();
    co_await provider->shutDown();
    if (signedIn)
        co_return ExitOk;
    const int exitCode = context.fail(signedIn.error());
    if (problem) {
        const QString reason = problem->reasons.join(u"; "_s);
        context.err << Cli::tr("The certificate of %1 is not trusted: %2").arg(problem->host, reason) << '\n'
                    << Cli::tr("To trust exactly this one: --pin-certificate %1")
                           .arg(QString::fromLatin1(problem->sha256.toHex()))
                    << Qt::endl;
    }
    co_return exitCode;
}

} // namespace fleetglass
