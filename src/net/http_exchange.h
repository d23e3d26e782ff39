// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http_client.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QTimer>

class QNetworkAccessManager;

namespace fleetglass {

/// How one request on the wire ended.
struct ExchangeOutcome {
    Result<HttpReply> result =
        failure(ErrorKind::Cancelled, {}); ///< any status is a reply here; errors are the connection's
    std::optional<CertificateProblem> certificateProblem;
    bool keptConnectionDied = false; ///< sent on a kept connection that ended without a byte of answer
    qint64 tookMs = 0;
};

/// One request on the wire, once: time limit, body limit, certificate rules. Tries nothing a second time and follows nothing.
class HttpExchange final : public QObject
{
    Q_OBJECT
public:
    /// `shared` keeps connections between requests; one that must not happen twice uses a connection of its own.
    HttpExchange(HttpRequest request, TransportPolicy transport, QNetworkAccessManager &shared, QObject *parent);
    ~HttpExchange() override;

    void start();

signals:
    /// Once, later than start(); not when destroyed before.
    void ended(const fleetglass::ExchangeOutcome &outcome);

private:
    QNetworkReply *put(QNetworkAccessManager &manager);
    void watch();
    void checkCertificate(const QList<QSslError> &errors);
    void checkPin();
    void checkAnnouncedLength();
    void readAvailable();
    void finish();
    void fail(Error error);
    void end(Result<HttpReply> result);
    HttpReply takeReply();

    HttpRequest m_request;
    TransportPolicy m_transport;
    QNetworkAccessManager &m_shared;
    QNetworkReply *m_reply = nullptr;
    QTimer m_limit;
    QElapsedTimer m_sinceStart;
    QByteArray m_body;
    bool m_newConnection = false;
    std::optional<CertificateProblem> m_certificateProblem;
};

} // namespace fleetglass
