// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/secret_store.h"

#include "core/log.h"
#include "settings/file_secret_store.h"
#include "settings/keychain_secret_store.h"

namespace fleetglass {

using namespace Qt::StringLiterals;

Task<Result<QString>> MemorySecretStore::read(QString accountId)
{
    const auto found = m_secrets.constFind(accountId);
    if (found == m_secrets.cend())
        co_return failure(ErrorKind::NotFound, u"no secret is kept for this account"_s);
    co_return *found;
}

Task<Result<void>> MemorySecretStore::write(QString accountId, QString secret)
{
    m_secrets.insert(accountId, secret);
    co_return Result<void>();
}

Task<Result<void>> MemorySecretStore::remove(QString accountId)
{
    m_secrets.remove(accountId);
    co_return Result<void>();
}

Task<std::unique_ptr<SecretStore>> openSecretStore()
{
    if (const QString file = qEnvironmentVariable("FLEETGLASS_SECRETS"); !file.isEmpty())
        co_return std::make_unique<FileSecretStore>(file);

    auto keychain = std::make_unique<KeychainSecretStore>();
    const Result<void> works = co_await keychain->probe();
    if (works)
        co_return std::move(keychain);
    qCInfo(lcSettings) << "no key store, secrets stay in memory:" << works.error().detail;
    co_return std::make_unique<MemorySecretStore>();
}

} // namespace fleetglass
