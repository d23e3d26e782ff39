// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http_client.h"

#include <QNetworkReply>

namespace fleetglass {

/// The connection's failure as ours. `bodyBytes`: how much of the answer had come.
Error transportError(QNetworkReply::NetworkError code, const QString &text, const QUrl &url, qint64 bodyBytes);

/// Whether a body that Qt took for complete was cut off after all: shorter than announced, or JSON without its last bracket.
/// Qt 6.8 ends a reply well, depending on how the packets fall, when the connection closes in the middle of it
/// (QHttpProtocolHandler::_q_receiveReply takes every end for one that means "no length was announced").
bool isCutOff(const HttpReply &reply);

/// Whether Qt's code only repeats the HTTP status of a complete answer.
bool isStatusCode(QNetworkReply::NetworkError code);

/// An answer of 400 and above as an error, in the general reading. `nowMs` for a Retry-After with a date.
Error statusError(const HttpRequest &request, const HttpReply &reply, qint64 nowMs);

/// "GET /path", for details and logs; never the query.
QString describeRequest(const HttpRequest &request);

} // namespace fleetglass
