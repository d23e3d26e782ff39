// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/reply_errors.h"

#include "net/retry_policy.h"

#include <QMetaEnum>
#include <QRegularExpression>

#include <algorithm>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestExcerpt = 200;

QString hostAndPort(const QUrl &url)
{
    return u"%1:%2"_s.arg(url.host(), QString::number(url.port(url.scheme() == "https"_L1 ? 443 : 80)));
}

/// Qt puts the whole address, with its query, into some of its texts.
QString withoutAddresses(QString text)
{
    static const QRegularExpression address(u"[a-z]+://\\S+"_s, QRegularExpression::CaseInsensitiveOption);
    return text.replace(address, u"[address]"_s);
}

QString nameOf(QNetworkReply::NetworkError code)
{
    return QString::fromLatin1(QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(code));
}

ErrorKind kindOfStatus(int status)
{
    switch (status) {
    case 401:
        return ErrorKind::LoginRefused;
    case 403:
        return ErrorKind::Forbidden;
    case 404:
        return ErrorKind::NotFound;
    case 429:
        return ErrorKind::RateLimited;
    case 501:
        return ErrorKind::Unsupported;
    default:
        return status >= 500 ? ErrorKind::ServerFault : ErrorKind::Rejected;
    }
}

} // namespace

Error transportError(QNetworkReply::NetworkError code, const QString &text, const QUrl &url, qint64 bodyBytes)
{
    const QString where = hostAndPort(url);
    switch (code) {
    case QNetworkReply::HostNotFoundError:
        return {.kind = ErrorKind::Network, .detail = u"host not found: "_s + url.host()};
    case QNetworkReply::ConnectionRefusedError:
        return {.kind = ErrorKind::Network, .detail = u"connection refused: "_s + where};
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError: // closed before the answer; our body refused to be sent again
        if (bodyBytes > 0) {
            return {.kind = ErrorKind::Network,
                    .detail = u"connection closed: %1, after %2 bytes of the answer"_s.arg(where,
                                                                                           QString::number(bodyBytes))};
        }
        return {.kind = ErrorKind::Network, .detail = u"connection closed: "_s + where};
    case QNetworkReply::TimeoutError:
        return {.kind = ErrorKind::Timeout, .detail = u"no answer: "_s + where};
    case QNetworkReply::SslHandshakeFailedError:
        return {.kind = ErrorKind::Tls, .detail = u"TLS handshake failed: %1: %2"_s.arg(where, withoutAddresses(text))};
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return {.kind = ErrorKind::Network, .detail = u"no network"_s};
    case QNetworkReply::UnknownNetworkError:
        // The system's text for an unreachable network comes without a code of its own.
        if (text.contains("unreachable"_L1, Qt::CaseInsensitive))
            return {.kind = ErrorKind::Network, .detail = u"no network"_s};
        return {.kind = ErrorKind::Network, .detail = u"network error: %1: %2"_s.arg(where, withoutAddresses(text))};
    case QNetworkReply::UnknownContentError:
        return {.kind = ErrorKind::BadReply, .detail = u"answer cannot be unpacked: "_s + where};
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
        return {.kind = ErrorKind::BadReply, .detail = u"not an HTTP answer: "_s + where};
    default:
        return {.kind = ErrorKind::Network, .detail = u"network error: %1: %2"_s.arg(where, nameOf(code))};
    }
}

bool isStatusCode(QNetworkReply::NetworkError code)
{
    switch (code) {
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError:
        return true;
    default:
        return false;
    }
}

bool isCutOff(const HttpReply &reply)
{
    const bool packed = !reply.header("content-encoding").isEmpty(); // then the length is that of what was unpacked
    bool announced = false;
    const qint64 length = reply.header("content-length").toLongLong(&announced);
    if (announced && !packed)
        return reply.body.size() < length;
    if (!reply.header("content-type").contains("json"))
        return false;
    const QByteArray end = reply.body.last(std::min<qsizetype>(reply.body.size(), 16)).trimmed();
    return (reply.body.startsWith('{') && !end.endsWith('}')) || (reply.body.startsWith('[') && !end.endsWith(']'));
}

QString describeRequest(const HttpRequest &request)
{
    return u"%1 %2"_s.arg(QString::fromLatin1(httpMethodName(request.method)), shownPath(request));
}

Error statusError(const HttpRequest &request, const HttpReply &reply, qint64 nowMs)
{
    Error error{.kind = kindOfStatus(reply.status),
                .detail = u"%1: %2"_s.arg(describeRequest(request), QString::number(reply.status)),
                .httpStatus = reply.status,
                .retryAfter = parseRetryAfter(reply.header("retry-after"), nowMs)};
    if (reply.header("content-type").startsWith("text/plain")) {
        // Up to 4 bytes a character; the cut may tear the last one, which is then left out with the rest.
        const QString text = QString::fromUtf8(reply.body.left(LongestExcerpt * 4)).left(LongestExcerpt).simplified();
        if (!text.isEmpty())
            error.detail += u": "_s + withoutSecrets(text, request);
    }
    return error;
}

} // namespace fleetglass
