// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/task.h"

#include <QHash>
#include <QString>

#include <memory>

namespace fleetglass {

/// Where passwords and tokens are kept, by account id. The only place.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    virtual Task<Result<QString>> read(QString accountId) = 0; ///< NotFound where there is none
    virtual Task<Result<void>> write(QString accountId, QString secret) = 0;
    virtual Task<Result<void>> remove(QString accountId) = 0;
    /// False where secrets are forgotten when the program ends.
    virtual bool isPersistent() const = 0;
};

/// Keeps secrets until the program ends: where the system has no key store, for the demo and for tests.
class MemorySecretStore final : public SecretStore
{
public:
    Task<Result<QString>> read(QString accountId) override;
    Task<Result<void>> write(QString accountId, QString secret) override;
    Task<Result<void>> remove(QString accountId) override;
    bool isPersistent() const override { return false; }

private:
    QHash<QString, QString> m_secrets;
};

/// The system's key store (Windows Credential Manager, macOS Keychain, Secret Service, KWallet); the file named in
/// FLEETGLASS_SECRETS instead where that is set: unprotected, mode 0600, for servers and tests; memory where neither is there.
Task<std::unique_ptr<SecretStore>> openSecretStore();

} // namespace fleetglass
