// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEventLoop>
#include <QHostAddress>
#include <QMap>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

namespace fleetglass {

/// What came back over the wire, cut into its parts.
struct RawAnswer {
    QByteArray bytes;
    bool closed = false; ///< the other side ended the connection

    QByteArray statusLine() const { return bytes.first(qMax(qsizetype(0), bytes.indexOf("\r\n"))); }
    QByteArray body() const
    {
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        return end < 0 ? QByteArray() : bytes.sliced(end + 4);
    }
    QMap<QByteArray, QByteArray> headers() const
    {
        QMap<QByteArray, QByteArray> map;
        const QByteArray head = bytes.first(qMax(qsizetype(0), bytes.indexOf("\r\n\r\n")));
        for (const QByteArray &line : head.split('\n').mid(1)) {
            const qsizetype colon = line.indexOf(':');
            map.insert(line.first(colon), line.sliced(colon + 1).trimmed());
        }
        return map;
    }
};

/// One request on a connection of its own, byte for byte; waits until the other side closes or the time is up.
/// The event loop runs meanwhile, so the server may live in the same thread.
inline RawAnswer rawRequest(const QUrl &server, const QByteArray &request, int waitMs = 5000)
{
    RawAnswer answer;
    QTcpSocket socket;
    QEventLoop loop;
    QObject::connect(&socket, &QTcpSocket::readyRead, &loop, [&] { answer.bytes += socket.readAll(); });
    QObject::connect(&socket, &QTcpSocket::disconnected, &loop, [&] {
        answer.closed = true;
        loop.quit();
    });
    QTimer::singleShot(waitMs, &loop, &QEventLoop::quit);
    socket.connectToHost(QHostAddress(server.host()), static_cast<quint16>(server.port()));
    QObject::connect(&socket, &QTcpSocket::connected, &loop, [&] { socket.write(request); });
    QObject::connect(&socket, &QTcpSocket::errorOccurred, &loop, &QEventLoop::quit);
    loop.exec();
    return answer;
}

/// "GET /path" with more header lines ("Cookie: a=b\r\n") and a body.
inline RawAnswer rawCall(const QUrl &server, const QByteArray &methodAndPath, const QByteArray &headerLines = {},
                         const QByteArray &body = {}, int waitMs = 5000)
{
    QByteArray request = methodAndPath + " HTTP/1.1\r\nHost: " + server.host().toLatin1() + "\r\n" + headerLines;
    if (!body.isEmpty())
        request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return rawRequest(server, request + "\r\n" + body, waitMs);
}

} // namespace fleetglass
