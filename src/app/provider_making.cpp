// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/provider_making.h"

#include "providers/registry.h"

namespace fleetglass {

namespace {

Task<Result<std::unique_ptr<Provider>>> openAccount(SecretStore *secrets, const Clock *clock, Account account)
{
    const Result<QString> secret = co_await secrets->read(account.id);
    if (!secret) {
        Error error = secret.error();
        if (error.kind == ErrorKind::NotFound)
            error = {.kind = ErrorKind::LoginRefused, .detail = QStringLiteral("no secret is kept for this account")};
        co_return std::unexpected(error);
    }
    co_return makeProvider(account, *secret, *clock, qEnvironmentVariable("FLEETGLASS_RECORD_DIR"));
}

} // namespace

ProviderFactory providerFactory(const std::unique_ptr<SecretStore> &secrets, const Clock &clock)
{
    return [secrets = &secrets, clock = &clock](Account account) { return openAccount(secrets->get(), clock, std::move(account)); };
}

} // namespace fleetglass
