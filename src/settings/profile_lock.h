// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

#include <memory>

QT_FORWARD_DECLARE_CLASS(QLockFile)

namespace fleetglass {

/// Says that this program writes a profile. The archive has one writer, and two programs would overwrite each other's list of accounts.
/// Freed when destroyed, and by the next program when this one crashed.
class ProfileLock
{
public:
    /// Rejected where another program writes the profile; detail says which.
    static Result<std::unique_ptr<ProfileLock>> take(const QString &profileDirectory);
    ~ProfileLock();

private:
    explicit ProfileLock(std::unique_ptr<QLockFile> file);

    std::unique_ptr<QLockFile> m_file;
};

} // namespace fleetglass
