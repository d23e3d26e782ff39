// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/task.h"

#include <QHash>
#include <QString>

#include <memory>

namespace fleetglass {

/// What kind of place keeps the secrets.
enum class SecretPlace : quint8 {
    KeyStore, ///< of the system
    File,     ///< unprotected, for servers and tests
    Memory,   ///< until the program ends
};

/// Where passwords and tokens are kept, by account id. The only place.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    virtual Task<Result<QString>> read(QString accountId) = 0; ///< NotFound where there is none
    virtual Task<Result<void>> write(QString accountId, QString secret) = 0;
    virtual Task<Result<void>> remove(QString accountId) = 0;
    virtual SecretPlace place() const = 0;
    /// False where secrets are forgotten when the program ends.
    bool isPersistent() const { return place() != SecretPlace::Memory; }
};

/// Keeps secrets until the program ends: where the system has no key store, for the demo and for tests.
class MemorySecretStore final : public SecretStore
{
public:
    Task<Result<QString>> read(QString accountId) override;
    Task<Result<void>> write(QString accountId, QString secret) override;
    Task<Result<void>> remove(QString accountId) override;
    SecretPlace place() const override { return SecretPlace::Memory; }

private:
    QHash<QString, QString> m_secrets;
};

/// The system's key store (Windows Credential Manager, macOS Keychain, Secret Service, KWallet); the file named in
/// FLEETGLASS_SECRETS instead where that is set: unprotected, mode 0600, for servers and tests; memory where neither is there.
Task<std::unique_ptr<SecretStore>> openSecretStore();

} // namespace fleetglass
