// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>

class QTcpServer;
class QTcpSocket;

namespace fleetglass {

/// A request as it came over the wire.
struct SeenRequest {
    QByteArray method;
    QByteArray target; ///< path and query, as sent
    QByteArray head;   ///< request line and headers
    QByteArray body;
    int connection = 0; ///< 1: the first that was opened

    QByteArray path() const { return target.left(target.indexOf('?') < 0 ? target.size() : target.indexOf('?')); }
    QByteArray header(const QByteArray &name) const;
};

/// What the server does with one request: raw bytes, in pieces, in time, and how it lets go of the connection.
struct ScriptedAnswer {
    QList<QByteArray> pieces = {}; ///< written one by one, `pieceGapMs` apart
    int delayMs = 0;               ///< before the first piece
    int pieceGapMs = 0;
    QByteArray filler = {};  ///< then written again and again …
    qint64 fillerTimes = 0;  ///< … so many times, never more than a megabyte ahead of the reader
    bool closeAfter = false; ///< end the connection when all is written
    int closeDelayMs = 0;
    bool silent = false; ///< answer nothing and keep the connection

    /// A complete HTTP/1.1 answer with its length.
    static ScriptedAnswer reply(int status, const QByteArray &body = {}, const QByteArray &extraHeaders = {},
                                const QByteArray &contentType = "application/json");
    static ScriptedAnswer raw(const QByteArray &bytes, bool closeAfter = true);
    static ScriptedAnswer drop() { return {.closeAfter = true}; }
    static ScriptedAnswer silence() { return {.silent = true}; }
};

/// A real server on 127.0.0.1 that does as the test says: any bytes, any pause, any end. Plain or with TLS.
class LoopbackServer final : public QObject
{
    Q_OBJECT
public:
    explicit LoopbackServer(QObject *parent = nullptr);
    /// With TLS: PEM files of a certificate and its key. Port 0: any that is free.
    LoopbackServer(const QString &certificateFile, const QString &keyFile, quint16 port = 0, QObject *parent = nullptr);
    ~LoopbackServer() override;

    QUrl url(const QString &pathAndQuery) const;
    quint16 port() const;

    /// Answers for the next requests, in order. When they are used up, `handler` answers, and without one a plain 200 "{}".
    void answer(ScriptedAnswer next) { m_script.append(std::move(next)); }
    std::function<ScriptedAnswer(const SeenRequest &)> handler;

    const QList<SeenRequest> &requests() const { return m_requests; }
    /// With TLS only those whose handshake came to its end.
    int connections() const { return m_connections; }
    int handshakes() const { return m_handshakes; }
    /// Bytes of requests seen after TLS, complete or not.
    qint64 bytesSeen() const { return m_bytesSeen; }
    qint64 bytesWritten() const { return m_bytesWritten; }
    void closeConnections();

signals:
    void requestSeen();
    void connectionEnded();

private:
    struct Connection;
    void listen(quint16 port);
    void accept();
    void read(const std::shared_ptr<Connection> &connection);
    void perform(const std::shared_ptr<Connection> &connection, ScriptedAnswer answer);
    void writeNext(const std::shared_ptr<Connection> &connection, const std::shared_ptr<ScriptedAnswer> &answer);
    void write(QTcpSocket *socket, const QByteArray &bytes);

    std::unique_ptr<QTcpServer> m_server;
    bool m_tls = false;
    QList<ScriptedAnswer> m_script;
    QList<SeenRequest> m_requests;
    QList<std::shared_ptr<Connection>> m_open;
    int m_connections = 0;
    int m_handshakes = 0;
    qint64 m_bytesSeen = 0;
    qint64 m_bytesWritten = 0;
};

} // namespace fleetglass
