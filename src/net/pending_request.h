// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/ending.h"
#include "net/http_client.h"

#include <QStringList>
#include <QTimer>

namespace fleetglass {

class HttpExchange;

/// A request from send() to its end, and what has happened to it so far.
struct PendingRequest {
    quint64 id = 0;
    HttpRequest request; ///< what to ask next: as asked for, or where a redirect led
    HttpRequest sent;    ///< what was sent last, signed
    Ending<Result<HttpReply>> ending;

    int attempts = 0;
    QStringList visited;     ///< paths, across redirects
    int signInsWhenSent = 0; ///< sign-ins that had succeeded when it was sent last
    bool repeatedAfterSignIn = false;
    bool repeatedOnNewConnection = false;
    std::unique_ptr<HttpExchange> exchange;
    std::unique_ptr<QTimer> backOff;

    QString host() const { return request.url.host() + u':' + QString::number(request.url.port()); }
    bool isUrgent() const { return request.priority == HttpPriority::User; }
    /// Higher goes first. A sign-in holds up all others.
    int rank() const { return request.isSignIn ? 100 : static_cast<int>(request.priority); }
};

} // namespace fleetglass
