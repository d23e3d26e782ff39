// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "simulator/served_request.h"

#include <QObject>
#include <QPointer>
#include <QSslConfiguration>

#include <functional>
#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QTcpServer;
class QTcpSocket;
QT_END_NAMESPACE

namespace fleetglass {

/// One client's connection; reads one request at a time and waits for its answer.
class HttpConnection : public QObject
{
    Q_OBJECT
public:
    using Handler = std::function<void(const ServedRequest &, QPointer<HttpConnection>)>;

    HttpConnection(QTcpSocket *socket, Handler handler, int idleLimitMs, QObject *parent);

    /// Sends the bytes of an answer as they are, then waits for the next request or ends.
    void answer(const QByteArray &bytes, bool keepOpen);
    /// Ends without (another) word.
    void drop();

private:
    void read();
    void waitForNext();

    QTcpSocket *m_socket;
    Handler m_handler;
    int m_idleLimitMs;
    QByteArray m_buffer;
    bool m_answering = false;
    quint64 m_turn = 0; ///< counts requests, so that an old idle timer knows it is old
};

/// A small HTTP server on the loopback address. Not QHttpServer: that one writes its own status line, headers and
/// HTTP version, and the services' oddities (HTTP/1.0, their reason phrases, bodies cut off on purpose) are what the
/// simulator is for.
class LoopbackServer : public QObject
{
    Q_OBJECT
public:
    explicit LoopbackServer(HttpConnection::Handler handler, QObject *parent = nullptr);

    void setIdleLimitMs(int idleLimitMs) { m_idleLimitMs = idleLimitMs; }
    /// Port 0: any free one. With `tls`, HTTPS.
    Result<void> listen(quint16 port, const std::optional<QSslConfiguration> &tls);
    quint16 port() const;
    void close();

private:
    void accept();

    HttpConnection::Handler m_handler;
    int m_idleLimitMs = 30'000;
    QTcpServer *m_server = nullptr;
};

} // namespace fleetglass
