// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"
#include "core/result.h"

#include <QList>

namespace fleetglass {

class ArchiveDatabase;

/// Charges, one per vehicle and start; a charge told again, such as when it ends, replaces what was known of it.
class ChargeTable
{
public:
    explicit ChargeTable(ArchiveDatabase &database);

    Result<void> add(qint64 vehicleId, const ChargeSession &session);
    /// Those that touch the span, also one still running, in order of their start.
    Result<QList<ChargeSession>> all(qint64 vehicleId, TimeSpan span);
    Result<void> removeAccount(const QString &accountId);

private:
    ArchiveDatabase &m_database;
};

} // namespace fleetglass
