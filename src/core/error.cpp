// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/error.h"

namespace fleetglass {

using namespace Qt::StringLiterals;

QLatin1StringView errorKindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Network:
        return "network"_L1;
    case ErrorKind::Timeout:
        return "timeout"_L1;
    case ErrorKind::Tls:
        return "tls"_L1;
    case ErrorKind::LoginRefused:
        return "login-refused"_L1;
    case ErrorKind::Forbidden:
        return "forbidden"_L1;
    case ErrorKind::NotFound:
        return "not-found"_L1;
    case ErrorKind::RateLimited:
        return "rate-limited"_L1;
    case ErrorKind::Rejected:
        return "rejected"_L1;
    case ErrorKind::ServerFault:
        return "server-fault"_L1;
    case ErrorKind::BadReply:
        return "bad-reply"_L1;
    case ErrorKind::Unsupported:
        return "unsupported"_L1;
    case ErrorKind::Cancelled:
        return "cancelled"_L1;
    case ErrorKind::Storage:
        return "storage"_L1;
    }
    Q_UNREACHABLE_RETURN("unknown"_L1);
}

} // namespace fleetglass
