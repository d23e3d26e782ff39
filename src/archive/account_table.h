// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

#include <optional>

namespace fleetglass {

class ArchiveDatabase;

/// What is kept of the accounts themselves.
class AccountTable
{
public:
    explicit AccountTable(ArchiveDatabase &database);

    Result<std::optional<qint64>> lastGoodMs(const QString &accountId);
    Result<void> setLastGoodMs(const QString &accountId, qint64 atMs);
    Result<void> remove(const QString &accountId);

private:
    ArchiveDatabase &m_database;
};

} // namespace fleetglass
