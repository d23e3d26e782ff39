// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace fleetglass {

/// An answer before it is put on the wire.
struct OvmsReply {
    int status = 200;
    QByteArray reason = "Ok";
    QByteArray contentType = "application/json";
    QByteArray body = {};
    QByteArray cookie = {};  ///< a new session's, or empty
    bool crossOrigin = true; ///< Access-Control-Allow-Origin; not on the answers of the HTTP layer itself
    bool allowHeader = false;

    static OvmsReply json(QByteArray body) { return {.body = std::move(body) + '\n'}; }
    static OvmsReply text(QByteArray body) { return {.contentType = "text/plain", .body = std::move(body) + '\n'}; }
    static OvmsReply error(int status, QByteArray reason, QByteArray body)
    {
        return {
            .status = status, .reason = std::move(reason), .contentType = "text/plain", .body = std::move(body) + '\n'};
    }

    /// The bytes on the wire. `turn` shifts the headers, which the real server sends in no fixed order.
    QByteArray toBytes(qint64 serverMs, bool keepAlive, bool withBody, quint64 turn) const;
};

} // namespace fleetglass
