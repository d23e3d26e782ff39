// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/profile.h"

#include "settings/profile_files.h"

#include <QFile>

namespace fleetglass {

using namespace Qt::StringLiterals;

Profile::Profile(const QString &directory) : m_accounts(accountsPath(directory)) {}

Task<Result<std::unique_ptr<Profile>>> Profile::open(QString directory, Access access)
{
    std::unique_ptr<Profile> profile(new Profile(directory));
    if (access == Access::Write) {
        Result<std::unique_ptr<ProfileLock>> lock = ProfileLock::take(directory);
        if (!lock)
            co_return failure(ErrorKind::Storage, lock.error().detail);
        profile->m_lock = std::move(*lock);
    }
    if (const Result<void> loaded = profile->m_accounts.load(); !loaded)
        co_return std::unexpected(loaded.error());
    if (access == Access::Write || QFile::exists(archivePath(directory))) {
        const Result<void> opened = co_await profile->openArchive(archivePath(directory), access);
        if (!opened)
            co_return std::unexpected(opened.error());
    }
    co_return std::move(profile);
}

Task<Result<void>> Profile::openArchive(QString path, Access access)
{
    m_archive = std::make_unique<Archive>(path);
    if (access == Access::Read) {
        if (const Result<void> opened = co_await m_archive->openReadOnly(); !opened)
            co_return std::unexpected(opened.error());
    } else if (const Result<ArchiveOpening> opened = co_await m_archive->open(); !opened) {
        co_return std::unexpected(opened.error());
    }
    const Result<QList<FleetUpdate>> fleet = co_await m_archive->loadFleet();
    if (!fleet)
        co_return std::unexpected(fleet.error());
    for (const FleetUpdate &account : *fleet) {
        if (m_accounts.find(account.accountId))
            m_fleet.apply(account);
    }
    co_return Result<void>();
}

} // namespace fleetglass
