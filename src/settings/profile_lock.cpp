// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/profile_lock.h"

#include <QLockFile>

namespace fleetglass {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<ProfileLock>> ProfileLock::take(const QString &profileDirectory)
{
    auto file = std::make_unique<QLockFile>(profileDirectory + u"/profile.lock"_s);
    // A program may run for days: a lock is stale only when its process is gone, never by age.
    file->setStaleLockTime(std::chrono::milliseconds::zero());
    if (file->tryLock(std::chrono::milliseconds::zero()))
        return std::unique_ptr<ProfileLock>(new ProfileLock(std::move(file)));
    if (file->error() != QLockFile::LockFailedError)
        return failure(ErrorKind::Storage, u"cannot write into the profile's folder "_s + profileDirectory);

    qint64 process = 0;
    QString host;
    QString program;
    if (!file->getLockInfo(&process, &host, &program))
        return failure(ErrorKind::Rejected, u"another program is using the profile %1"_s.arg(profileDirectory));
    return failure(ErrorKind::Rejected,
                   u"%1 (process %2) is using the profile %3"_s.arg(program).arg(process).arg(profileDirectory));
}

ProfileLock::ProfileLock(std::unique_ptr<QLockFile> file) : m_file(std::move(file)) {}

ProfileLock::~ProfileLock() = default;

} // namespace fleetglass
