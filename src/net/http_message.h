// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <utility>

namespace fleetglass {

enum class HttpMethod : quint8 { Get, Post, Put, Delete };

/// "GET", "POST" …
QByteArray httpMethodName(HttpMethod method);

/// Who waits: requests of a higher rank overtake the others in the queue for the budget.
enum class HttpPriority : quint8 { Background, Visible, User };

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

struct HttpRequest {
    HttpMethod method = HttpMethod::Get;
    QUrl url = {};
    HttpHeaders headers = {};
    QByteArray body = {};
    QByteArray contentType = {};
    HttpPriority priority = HttpPriority::Background;
    bool mayRepeat = true; ///< false for a write that must not happen twice
    bool isSignIn = false; ///< neither signed by `authorise` nor repeated after a new sign-in
    std::chrono::milliseconds timeLimit = std::chrono::seconds(30); ///< from sending to the last byte
    qint64 maxBodyBytes = 64 * 1024 * 1024;
    QStringList secretsInPath = {}; ///< parts of the path that neither log nor error nor recording may show
};

/// The path for people to read, without its secrets.
QString shownPath(const HttpRequest &request, const QUrl &url);
inline QString shownPath(const HttpRequest &request)
{
    return shownPath(request, request.url);
}
/// A text that may quote the path, without its secrets.
QString withoutSecrets(QString text, const HttpRequest &request);

/// A complete answer below 400. Everything else is an Error with httpStatus set.
struct HttpReply {
    int status = 0;
    HttpHeaders headers = {};
    QByteArray body = {};

    /// The value of the first header of that name, without regard to case; empty if there is none.
    QByteArray header(QByteArrayView name) const;
};

} // namespace fleetglass
