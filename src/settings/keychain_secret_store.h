// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/secret_store.h"

namespace fleetglass {

/// The system's key store through QtKeychain: one entry per account under the service name "Fleetglass".
class KeychainSecretStore final : public SecretStore
{
public:
    /// Writes, reads and removes an entry of its own. A Linux desktop can have the libraries and yet no running
    /// Secret Service or KWallet, which only shows on use.
    Task<Result<void>> probe();

    Task<Result<QString>> read(QString accountId) override;
    Task<Result<void>> write(QString accountId, QString secret) override;
    Task<Result<void>> remove(QString accountId) override;
    SecretPlace place() const override { return SecretPlace::KeyStore; }
};

} // namespace fleetglass
