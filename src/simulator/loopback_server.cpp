// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/loopback_server.h"

#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace fleetglass {

using namespace Qt::StringLiterals;

HttpConnection::HttpConnection(QTcpSocket *socket, Handler handler, int idleLimitMs, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_handler(std::move(handler))
    , m_idleLimitMs(idleLimitMs)
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    waitForNext();
    read();
}

void HttpConnection::waitForNext()
{
    m_answering = false;
    const quint64 turn = ++m_turn;
    QTimer::singleShot(m_idleLimitMs, this, [this, turn] {
        if (!m_answering && turn == m_turn)
            drop();
    });
}

void HttpConnection::read()
{
    m_buffer += m_socket->readAll();
    if (m_answering || m_buffer.isEmpty())
        return;
    bool broken = false;
    const std::optional<ServedRequest> request = ServedRequest::takeFrom(m_buffer, broken);
    if (broken) {
        drop();
    } else if (request) {
        m_answering = true;
        m_handler(*request, this);
    }
}

void HttpConnection::answer(const QByteArray &bytes, bool keepOpen)
{
    m_socket->write(bytes);
    if (!keepOpen) {
        m_socket->disconnectFromHost(); // after what is written has gone out
        return;
    }
    waitForNext();
    // Later, not now: a client that sends requests in a row must not make this a recursion.
    QMetaObject::invokeMethod(this, &HttpConnection::read, Qt::QueuedConnection);
}

void HttpConnection::drop()
{
    m_socket->disconnectFromHost();
    if (m_socket->state() == QAbstractSocket::UnconnectedState)
        deleteLater();
}

LoopbackServer::LoopbackServer(HttpConnection::Handler handler, QObject *parent)
    : QObject(parent)
    , m_handler(std::move(handler))
{}

Result<void> LoopbackServer::listen(quint16 port, const std::optional<QSslConfiguration> &tls)
{
    if (tls) {
        auto *server = new QSslServer(this);
        server->setSslConfiguration(*tls);
        m_server = server;
    } else {
        m_server = new QTcpServer(this);
    }
    connect(m_server, &QTcpServer::pendingConnectionAvailable, this, &LoopbackServer::accept);
    m_server->setListenBacklogSize(512);
    if (!m_server->listen(QHostAddress::LocalHost, port))
        return failure(ErrorKind::Network, u"cannot listen on 127.0.0.1: "_s + m_server->errorString());
    return {};
}

quint16 LoopbackServer::port() const
{
    return m_server ? m_server->serverPort() : 0;
}

void LoopbackServer::close()
{
    if (m_server)
        m_server->close();
    const auto connections = findChildren<HttpConnection *>(Qt::FindDirectChildrenOnly);
    qDeleteAll(connections);
}

void LoopbackServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection())
        new HttpConnection(socket, m_handler, m_idleLimitMs, this);
}

} // namespace fleetglass
