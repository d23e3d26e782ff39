// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/tls_rules.h"

#include <QCryptographicHash>
#include <QHostAddress>

namespace fleetglass {

using namespace Qt::StringLiterals;

bool isLoopbackHost(const QString &host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

std::optional<Error> addressProblem(const QUrl &url, const TransportPolicy &policy)
{
    const QString scheme = url.scheme();
    if (url.host().isEmpty() || (scheme != "https"_L1 && scheme != "http"_L1))
        return Error{.kind = ErrorKind::Unsupported, .detail = u"not an HTTP address"_s};
    if (scheme == "http"_L1 && !policy.allowPlainHttp && !isLoopbackHost(url.host()))
        return Error{.kind = ErrorKind::Tls, .detail = u"plain HTTP is not allowed for this account"_s};
    return std::nullopt;
}

QSslConfiguration tlsConfiguration(const TransportPolicy &policy)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    if (!policy.pinnedCertificateSha256.isEmpty())
        configuration.setCaCertificates({});
    return configuration;
}

bool isPinned(const QSslCertificate &certificate, const TransportPolicy &policy)
{
    return !policy.pinnedCertificateSha256.isEmpty() && !certificate.isNull()
           && certificate.digest(QCryptographicHash::Sha256) == policy.pinnedCertificateSha256;
}

CertificateProblem describeProblem(const QString &host, const QSslCertificate &certificate,
                                   const QList<QSslError> &errors, const TransportPolicy &policy)
{
    CertificateProblem problem;
    problem.host = host;
    problem.certificate = certificate;
    problem.sha256 = certificate.digest(QCryptographicHash::Sha256);
    problem.replacesPinned = !policy.pinnedCertificateSha256.isEmpty() && !isPinned(certificate, policy);
    if (problem.replacesPinned) {
        // The library's own reasons would mislead here: we made it trust nobody.
        problem.reasons.append(u"Another certificate was trusted for this account"_s);
        return problem;
    }
    for (const QSslError &error : errors)
        problem.reasons.append(error.errorString());
    problem.reasons.removeDuplicates();
    return problem;
}

Error certificateError(const CertificateProblem &problem)
{
    return {.kind = ErrorKind::Tls,
            .detail = u"certificate not accepted: %1: %2"_s.arg(problem.host, problem.reasons.join(u"; "_s))};
}

} // namespace fleetglass
