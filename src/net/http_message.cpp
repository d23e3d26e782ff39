// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/http_message.h"

#include <algorithm>

namespace fleetglass {

QByteArray httpMethodName(HttpMethod method)
{
    switch (method) {
    case HttpMethod::Get:
        return QByteArrayLiteral("GET");
    case HttpMethod::Post:
        return QByteArrayLiteral("POST");
    case HttpMethod::Put:
        return QByteArrayLiteral("PUT");
    case HttpMethod::Delete:
        return QByteArrayLiteral("DELETE");
    }
    Q_UNREACHABLE_RETURN({});
}

QByteArray HttpReply::header(QByteArrayView name) const
{
    const auto found = std::ranges::find_if(
        headers, [name](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
    return found == headers.end() ? QByteArray() : found->second;
}

QString shownPath(const HttpRequest &request, const QUrl &url)
{
    if (request.secretsInPath.isEmpty())
        return url.path();
    // Segment by segment and decoded: a slash or a percent sign within the secret is not one of the path.
    QByteArrayList segments = url.path(QUrl::FullyEncoded).toLatin1().split('/');
    for (QByteArray &segment : segments) {
        if (request.secretsInPath.contains(QString::fromUtf8(QByteArray::fromPercentEncoding(segment))))
            segment = "[blanked]";
    }
    return QString::fromLatin1(segments.join('/'));
}

QString withoutSecrets(QString text, const HttpRequest &request)
{
    for (const QString &secret : request.secretsInPath) {
        text.replace(secret, QStringLiteral("[blanked]"));
        text.replace(QString::fromLatin1(QUrl::toPercentEncoding(secret)), QStringLiteral("[blanked]"));
    }
    return text;
}

} // namespace fleetglass
