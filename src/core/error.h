// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace fleetglass {

/// What went wrong, in the few ways the program can react to. Text for people is made in models/ValueFormatter.
enum class ErrorKind {
    Network,      ///< no way to the other side: name not found, refused, cut off
    Timeout,      ///< the other side did not answer in time
    Tls,          ///< the certificate is not trusted, or no secure connection came about
    LoginRefused, ///< wrong name, password or token
    Forbidden,    ///< signed in, but not allowed
    NotFound,     ///< the other side has no such thing
    RateLimited,  ///< asked too often; see Error::retryAfter
    Rejected,     ///< the other side understood and said no
    ServerFault,  ///< the other side failed
    BadReply,     ///< the answer cannot be understood; detail names the place
    Unsupported,  ///< the other side cannot do that at all
    Cancelled,    ///< nobody waits for the answer any more
    Storage,      ///< the disk or the archive failed
};

/// A failure as a value. `detail` is technical English for the log and for "details", never a secret.
struct Error {
    ErrorKind kind = ErrorKind::Network;
    QString detail;
    int httpStatus = 0; ///< 0 where the failure did not come as an HTTP status
    std::optional<std::chrono::milliseconds> retryAfter = std::nullopt;

    bool operator==(const Error &) const = default;
};

/// The kind's stable name, such as "login-refused", for logs and JSON.
QLatin1StringView errorKindName(ErrorKind kind);

} // namespace fleetglass
