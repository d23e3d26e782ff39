// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/provider_making.h"

#include "providers/registry.h"

namespace fleetglass {

namespace {

Task<Result<std::unique_ptr<Provider>>> openAccount(SecretStore *secrets, const Clock *clock, Account account)
{
    const Result<QString> secret = co_await secrets->read(account.id);
    if (!secret) {
        if (secret.error().kind == ErrorKind::NotFound)
            co_return failure(ErrorKind::LoginRefused, QStringLiteral("no password is kept for this account"));
        co_return std::unexpected(secret.error());
    }
    co_return makeProvider(account, *secret, *clock, qEnvironmentVariable("FLEETGLASS_RECORD_DIR"));
}

} // namespace

ProviderFactory providerFactory(std::function<SecretStore &()> secrets, const Clock &clock)
{
    return [secrets = std::move(secrets), clock = &clock](Account account) {
        return openAccount(&secrets(), clock, std::move(account));
    };
}

} // namespace fleetglass
