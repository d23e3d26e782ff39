// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

namespace fleetglass {

/// What the program ends with. Documented in --help; scripts rely on the numbers.
enum ExitCode : int {
    ExitOk = 0,
    ExitUsage = 1,    ///< unknown command or option, or one is missing
    ExitNotFound = 2, ///< no such vehicle or account, or the name fits several
    ExitProfile = 3, ///< the profile, its archive or the key store cannot be read or written, or another program uses it
    ExitRefused = 4,   ///< the service refused the login, or gives no right
    ExitOffline = 5,   ///< no way to the service, or no answer in time
    ExitUntrusted = 6, ///< the server's certificate is not trusted
    ExitFailing = 7,   ///< the service fails, answers nonsense or asks to be asked less often
    ExitAccount = 10,  ///< sync: 10 plus the place (from 0) of the first failed account in "account list"; at most 99
};

inline int exitCodeFor(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Storage:
        return ExitProfile;
    case ErrorKind::LoginRefused:
    case ErrorKind::Forbidden:
        return ExitRefused;
    case ErrorKind::Network:
    case ErrorKind::Timeout:
        return ExitOffline;
    case ErrorKind::Tls:
        return ExitUntrusted;
    default:
        return ExitFailing;
    }
}

} // namespace fleetglass
