// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/loopback_server.h"

#include <QFile>
#include <QPointer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MostAhead = 1024 * 1024;

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(fileName));
    return file.readAll();
}

} // namespace

struct LoopbackServer::Connection {
    QPointer<QTcpSocket> socket;
    int number = 0;
    QByteArray received;
};

QByteArray SeenRequest::header(const QByteArray &name) const
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

ScriptedAnswer ScriptedAnswer::reply(int status, const QByteArray &body, const QByteArray &extraHeaders,
                                     const QByteArray &contentType)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status)
                       + " Test\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    if (!contentType.isEmpty())
        bytes += "Content-Type: " + contentType + "\r\n";
    return {.pieces = {bytes + extraHeaders + "\r\n" + body}};
}

ScriptedAnswer ScriptedAnswer::raw(const QByteArray &bytes, bool closeAfter)
{
    return {.pieces = {bytes}, .closeAfter = closeAfter};
}

LoopbackServer::LoopbackServer(QObject *parent) : QObject(parent), m_server(std::make_unique<QTcpServer>())
{
    listen(0);
}

LoopbackServer::LoopbackServer(const QString &certificateFile, const QString &keyFile, quint16 port, QObject *parent)
    : QObject(parent)
    , m_tls(true)
{
    auto server = std::make_unique<QSslServer>();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setLocalCertificate(QSslCertificate(contentOf(certificateFile)));
    configuration.setPrivateKey(QSslKey(contentOf(keyFile), QSsl::Ec));
    server->setSslConfiguration(configuration);
    connect(server.get(), &QSslServer::startedEncryptionHandshake, this, [this] { ++m_handshakes; });
    m_server = std::move(server);
    listen(port);
}

LoopbackServer::~LoopbackServer()
{
    // The sockets go with the server and would tell us of their end when our members are gone.
    for (const auto &connection : std::as_const(m_open)) {
        if (connection->socket)
            connection->socket->disconnect(this);
    }
    m_server.reset();
}

void LoopbackServer::listen(quint16 port)
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &LoopbackServer::accept);
    if (!m_server->listen(QHostAddress::LocalHost, port))
        qFatal("no loopback port");
}

QUrl LoopbackServer::url(const QString &pathAndQuery) const
{
    const QString scheme = m_tls ? u"https"_s : u"http"_s;
    return QUrl(u"%1://127.0.0.1:%2%3"_s.arg(scheme, QString::number(port()), pathAndQuery));
}

quint16 LoopbackServer::port() const
{
    return m_server->serverPort();
}

void LoopbackServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        auto connection = std::make_shared<Connection>();
        connection->socket = socket;
        connection->number = ++m_connections;
        m_open.append(connection);
        connect(socket, &QTcpSocket::readyRead, this, [this, connection] { read(connection); });
        connect(socket, &QTcpSocket::disconnected, this, [this, connection] {
            m_open.removeAll(connection);
            if (connection->socket)
                connection->socket->deleteLater();
            emit connectionEnded();
        });
        read(connection);
    }
}

void LoopbackServer::closeConnections()
{
    for (const auto &connection : QList(m_open)) {
        if (connection->socket)
            connection->socket->disconnectFromHost();
    }
}

void LoopbackServer::read(const std::shared_ptr<Connection> &connection)
{
    const QByteArray bytes = connection->socket->readAll();
    m_bytesSeen += bytes.size();
    connection->received += bytes;
    for (;;) {
        const qsizetype headEnd = connection->received.indexOf("\r\n\r\n");
        if (headEnd < 0)
            return;
        SeenRequest request;
        request.head = connection->received.left(headEnd);
        const qsizetype length = request.header("content-length").toLongLong();
        if (connection->received.size() < headEnd + 4 + length)
            return;
        request.body = connection->received.mid(headEnd + 4, length);
        connection->received.remove(0, headEnd + 4 + length);
        const QByteArrayList first = request.head.left(request.head.indexOf("\r\n")).split(' ');
        request.method = first.value(0);
        request.target = first.value(1);
        request.connection = connection->number;
        m_requests.append(request);
        ScriptedAnswer next = ScriptedAnswer::reply(200, "{}");
        if (!m_script.isEmpty())
            next = m_script.takeFirst();
        else if (handler)
            next = handler(request);
        emit requestSeen();
        perform(connection, std::move(next));
    }
}

void LoopbackServer::perform(const std::shared_ptr<Connection> &connection, ScriptedAnswer answer)
{
    if (answer.silent)
        return;
    const int delayMs = answer.delayMs;
    auto shared = std::make_shared<ScriptedAnswer>(std::move(answer));
    if (delayMs == 0)
        writeNext(connection, shared);
    else
        QTimer::singleShot(delayMs, this, [this, connection, shared] { writeNext(connection, shared); });
}

void LoopbackServer::write(QTcpSocket *socket, const QByteArray &bytes)
{
    socket->write(bytes);
    m_bytesWritten += bytes.size();
}

void LoopbackServer::writeNext(const std::shared_ptr<Connection> &connection,
                               const std::shared_ptr<ScriptedAnswer> &answer)
{
    QTcpSocket *socket = connection->socket;
    if (!socket || socket->state() != QAbstractSocket::ConnectedState)
        return;
    if (!answer->pieces.isEmpty()) {
        write(socket, answer->pieces.takeFirst());
        socket->flush();
        const int gapMs = answer->pieces.isEmpty() ? 0 : answer->pieceGapMs;
        QTimer::singleShot(gapMs, this, [this, connection, answer] { writeNext(connection, answer); });
        return;
    }
    while (answer->fillerTimes > 0 && socket->bytesToWrite() < MostAhead) {
        --answer->fillerTimes;
        write(socket, answer->filler);
    }
    if (answer->fillerTimes > 0) {
        QTimer::singleShot(1, this, [this, connection, answer] { writeNext(connection, answer); });
        return;
    }
    if (answer->closeAfter)
        QTimer::singleShot(answer->closeDelayMs, socket, [socket] { socket->disconnectFromHost(); });
}

} // namespace fleetglass
