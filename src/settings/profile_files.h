// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fleetglass {

/// Where the parts of a profile are, for every program that opens one.
inline QString accountsPath(const QString &profileDirectory)
{
    return profileDirectory + QStringLiteral("/accounts.json");
}

inline QString settingsPath(const QString &profileDirectory)
{
    return profileDirectory + QStringLiteral("/settings.ini");
}

/// What the accounts' lamps showed when.
inline QString lampLogPath(const QString &profileDirectory)
{
    return profileDirectory + QStringLiteral("/lamps.json");
}

inline QString archivePath(const QString &profileDirectory)
{
    return profileDirectory + QStringLiteral("/archive.sqlite");
}

} // namespace fleetglass
