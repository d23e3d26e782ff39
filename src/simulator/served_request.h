// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace fleetglass {

/// What a client asked, read from the wire.
struct ServedRequest {
    QByteArray method;
    QByteArray path;                                  ///< as sent, without the query
    QByteArray query;                                 ///< as sent, without the question mark
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case
    QByteArray body;

    QByteArray header(QByteArrayView lowerCaseName) const;
    bool keepAlive() const;

    /// Reads one request from the front of `buffer` and takes it out; nothing yet if it is not complete. `broken` is set
    /// when this can never become one (a TLS greeting, HTTP/2, somebody's nonsense).
    static std::optional<ServedRequest> takeFrom(QByteArray &buffer, bool &broken);
};

/// Fields of a query or of an urlencoded form; "+" is a space.
QList<std::pair<QString, QString>> formFields(const QByteArray &encoded);
/// Fields of a multipart/form-data body.
QList<std::pair<QString, QString>> multipartFields(const QByteArray &body, const QByteArray &contentType);
/// The first field of that name.
std::optional<QString> field(const QList<std::pair<QString, QString>> &fields, const QString &name);

} // namespace fleetglass
