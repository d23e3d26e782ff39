// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/secret_store.h"

namespace fleetglass {

/// Secrets in a JSON file that only its owner may read (mode 0600), for servers and tests without a key store. A file that
/// others may read or write is refused, and so is one that is not understood; neither is touched.
class FileSecretStore final : public SecretStore
{
public:
    explicit FileSecretStore(QString path) : m_path(std::move(path)) {}

    Task<Result<QString>> read(QString accountId) override;
    Task<Result<void>> write(QString accountId, QString secret) override;
    Task<Result<void>> remove(QString accountId) override;
    SecretPlace place() const override { return SecretPlace::File; }

private:
    using Secrets = QHash<QString, QString>;
    Result<Secrets> load() const;
    Result<void> save(const Secrets &secrets) const;

    QString m_path;
};

} // namespace fleetglass
