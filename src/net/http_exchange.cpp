// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/http_exchange.h"

#include "net/one_shot_body.h"
#include "net/reply_errors.h"
#include "net/tls_rules.h"

#include <QHttpHeaders>
#include <QNetworkAccessManager>
#include <QNetworkRequest>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 ReadPiece = 64 * 1024;

bool hasBody(const HttpRequest &request)
{
    return request.method == HttpMethod::Post || request.method == HttpMethod::Put || !request.body.isEmpty();
}

QNetworkRequest wireRequest(const HttpRequest &request, const TransportPolicy &transport)
{
    QUrl url = request.url;
    url.setUserInfo({}); // Qt would answer a 401 with it behind our back
    QNetworkRequest wire(url);
    wire.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    wire.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    wire.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    wire.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    wire.setDecompressedSafetyCheckThreshold(-1); // maxBodyBytes bounds it, whatever the ratio
    wire.setSslConfiguration(tlsConfiguration(transport));
    // A server that answers with HTTP/1.0 closes the connection unless it is asked in so many words.
    wire.setRawHeader("Connection", request.mayRepeat ? "keep-alive" : "close");
    wire.setRawHeader("User-Agent", "Fleetglass/" FLEETGLASS_VERSION);
    if (!request.contentType.isEmpty())
        wire.setRawHeader("Content-Type", request.contentType);
    else if (hasBody(request))
        wire.setRawHeader("Content-Type",
                          "application/x-www-form-urlencoded"); // as Qt would, without its warning
    for (const auto &[name, value] : request.headers)
        wire.setRawHeader(name, value);
    return wire;
}

} // namespace

HttpExchange::HttpExchange(HttpRequest request, TransportPolicy transport, QNetworkAccessManager &shared,
                           QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_transport(std::move(transport))
    , m_shared(shared)
{
    m_limit.setSingleShot(true);
    m_limit.setTimerType(Qt::PreciseTimer);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        fail({.kind = ErrorKind::Timeout,
              .detail = u"no answer: %1 not complete within %2 ms"_s.arg(
                  describeRequest(m_request), QString::number(m_request.timeLimit.count()))});
    });
}

HttpExchange::~HttpExchange()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
}

void HttpExchange::start()
{
    m_sinceStart.start();
    m_limit.start(m_request.timeLimit);
    m_reply = put(m_request.mayRepeat ? m_shared : *new QNetworkAccessManager(this));
    watch();
}

QNetworkReply *HttpExchange::put(QNetworkAccessManager &manager)
{
    const QNetworkRequest wire = wireRequest(m_request, m_transport);
    const QByteArray method = httpMethodName(m_request.method);
    if (!m_request.mayRepeat && (hasBody(m_request) || m_request.method == HttpMethod::Delete))
        return manager.sendCustomRequest(wire, method, new OneShotBody(m_request.body, this));
    return hasBody(m_request) ? manager.sendCustomRequest(wire, method, m_request.body)
                              : manager.sendCustomRequest(wire, method);
}

void HttpExchange::watch()
{
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this, [this] { m_newConnection = true; });
    connect(m_reply, &QNetworkReply::sslErrors, this, &HttpExchange::checkCertificate);
    connect(m_reply, &QNetworkReply::encrypted, this, &HttpExchange::checkPin);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpExchange::checkAnnouncedLength);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::readAvailable);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::finish);
}

void HttpExchange::checkCertificate(const QList<QSslError> &errors)
{
    const QSslCertificate certificate = m_reply->sslConfiguration().peerCertificate();
    if (isPinned(certificate, m_transport)) {
        m_reply->ignoreSslErrors(errors);
        return;
    }
    m_certificateProblem = describeProblem(m_request.url.host(), certificate, errors, m_transport);
}

void HttpExchange::checkPin()
{
    // Trusting no authority already keeps any other certificate out, where the TLS library honours an empty list of them;
    // this holds where it asks the system regardless. No byte of the request has been sent yet, and after abort() none is.
    if (m_transport.pinnedCertificateSha256.isEmpty())
        return;
    const QSslCertificate certificate = m_reply->sslConfiguration().peerCertificate();
    if (isPinned(certificate, m_transport))
        return;
    m_certificateProblem = describeProblem(m_request.url.host(), certificate, {}, m_transport);
    fail(certificateError(*m_certificateProblem));
}

void HttpExchange::checkAnnouncedLength()
{
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (announced > m_request.maxBodyBytes) {
        fail({.kind = ErrorKind::BadReply,
              .detail = u"answer larger than %1 bytes"_s.arg(QString::number(m_request.maxBodyBytes))});
    }
}

void HttpExchange::readAvailable()
{
    while (m_reply && m_reply->bytesAvailable() > 0) {
        const qint64 room = m_request.maxBodyBytes - m_body.size();
        const QByteArray piece = m_reply->read(std::min(ReadPiece, room + 1));
        if (piece.isEmpty())
            return;
        if (piece.size() > room) {
            fail({.kind = ErrorKind::BadReply,
                  .detail = u"answer larger than %1 bytes"_s.arg(QString::number(m_request.maxBodyBytes))});
            return;
        }
        m_body += piece;
    }
}

HttpReply HttpExchange::takeReply()
{
    HttpReply reply;
    reply.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QHttpHeaders headers = m_reply->headers();
    for (qsizetype i = 0; i < headers.size(); ++i) {
        const QByteArray name = QByteArray(headers.nameAt(i));
        // Qt hands several cookies over as lines of one value.
        for (const QByteArray &value : headers.valueAt(i).toByteArray().split('\n'))
            reply.headers.emplace_back(name, value);
    }
    reply.body = std::exchange(m_body, {});
    return reply;
}

void HttpExchange::finish()
{
    readAvailable();
    if (!m_reply)
        return; // the rest was too large
    const QNetworkReply::NetworkError code = m_reply->error();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // A refusal counts, also when the text after it was torn.
    if (status >= 400 && (isStatusCode(code) || code == QNetworkReply::RemoteHostClosedError)) {
        end(takeReply());
        return;
    }
    if (status > 0 && code == QNetworkReply::NoError) {
        HttpReply reply = takeReply();
        if (isCutOff(reply))
            end(std::unexpected(
                transportError(QNetworkReply::RemoteHostClosedError, {}, m_request.url, reply.body.size())));
        else
            end(std::move(reply));
        return;
    }
    if (code == QNetworkReply::SslHandshakeFailedError && m_certificateProblem) {
        end(std::unexpected(certificateError(*m_certificateProblem)));
        return;
    }
    const auto qtCode = code == QNetworkReply::NoError ? QNetworkReply::ProtocolFailure : code;
    end(std::unexpected(transportError(qtCode, m_reply->errorString(), m_request.url, m_body.size())));
}

void HttpExchange::fail(Error error)
{
    end(std::unexpected(std::move(error)));
}

void HttpExchange::end(Result<HttpReply> result)
{
    m_limit.stop();
    ExchangeOutcome outcome;
    outcome.tookMs = m_sinceStart.elapsed();
    outcome.certificateProblem = m_certificateProblem;
    outcome.keptConnectionDied = !result && m_reply->error() == QNetworkReply::RemoteHostClosedError && !m_newConnection
                                 && m_reply->rawHeaderList().isEmpty();
    outcome.result = std::move(result);
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    reply->disconnect(this);
    if (!reply->isFinished())
        reply->abort();
    reply->deleteLater();
    emit ended(outcome);
}

} // namespace fleetglass
