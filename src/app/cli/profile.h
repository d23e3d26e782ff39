// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"
#include "settings/account_list.h"
#include "settings/profile_lock.h"
#include "store/fleet_store.h"

#include <memory>

namespace fleetglass {

/// The opened profile of one run of the program.
class Profile
{
public:
    enum class Access : quint8 {
        Read,  ///< also while another program writes; makes nothing
        Write, ///< Rejected where another program has the profile open
    };

    static Task<Result<std::unique_ptr<Profile>>> open(QString directory, Access access);

    AccountList &accounts() { return m_accounts; }
    /// Null for readers where nothing has ever been kept.
    Archive *archive() { return m_archive.get(); }
    /// What the archive knew of the listed accounts' vehicles when the profile was opened.
    const FleetStore &fleet() const { return m_fleet; }

private:
    explicit Profile(const QString &directory);
    Task<Result<void>> openArchive(QString path, Access access);

    AccountList m_accounts;
    FleetStore m_fleet;
    std::unique_ptr<ProfileLock> m_lock;
    std::unique_ptr<Archive> m_archive;
};

} // namespace fleetglass
