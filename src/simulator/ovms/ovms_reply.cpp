// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/ovms/ovms_reply.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace fleetglass {

namespace {

QByteArray httpDate(qint64 ms)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::UTC);
    return QLocale::c().toString(at, u"ddd, dd MMM yyyy HH:mm:ss").toLatin1() + " GMT";
}

} // namespace

QByteArray OvmsReply::toBytes(qint64 serverMs, bool keepAlive, bool withBody, quint64 turn) const
{
    const QByteArray date = httpDate(serverMs);
    QList<std::pair<QByteArray, QByteArray>> headers{{"Date", date},
                                                     {"Expires", date},
                                                     {"Cache-Control", "max-age=0"},
                                                     {"Content-Length", QByteArray::number(body.size())},
                                                     {"Connection", keepAlive ? "Keep-Alive" : "close"}};
    if (!contentType.isEmpty())
        headers.emplaceBack("Content-Type", contentType);
    if (crossOrigin)
        headers.emplaceBack("Access-Control-Allow-Origin", "*");
    if (allowHeader)
        headers.emplaceBack("Allow", "GET,PUT,POST,DELETE");
    if (!cookie.isEmpty())
        headers.emplaceBack("Set-Cookie", "ovmsapisession=" + cookie);
    std::ranges::rotate(headers, headers.begin() + static_cast<qsizetype>(turn % static_cast<quint64>(headers.size())));

    QByteArray bytes = "HTTP/1.0 " + QByteArray::number(status) + ' ' + reason + "\r\n";
    for (const auto &[name, value] : headers)
        bytes += name + ": " + value + "\r\n";
    return bytes + "\r\n" + (withBody ? body : QByteArray());
}

} // namespace fleetglass
