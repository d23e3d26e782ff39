// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/redaction.h"

#include <QRegularExpression>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

const QByteArray Blank = QByteArrayLiteral("[blanked]");
/// Shorter values (a user number, "on") would blank harmless text everywhere.
constexpr qsizetype ShortestSeenSecret = 5;

bool isSecretHeader(const QByteArray &lowerName)
{
    return lowerName == "cookie" || lowerName == "set-cookie" || lowerName.endsWith("authorization")
           || lowerName.endsWith("authenticate") || lowerName.contains("token") || lowerName.contains("api-key");
}

bool isText(const QByteArray &contentType)
{
    const QByteArray type = contentType.toLower();
    return type.isEmpty() || type.startsWith("text/") || type.contains("json") || type.contains("xml")
           || type.contains("form-urlencoded") || type.contains("javascript");
}

bool looksLikeJson(const QByteArray &body, const QByteArray &contentType)
{
    // OVMS sends JSON as text/html or text/plain in places, so the type alone is not enough.
    const QByteArray start = body.left(64).trimmed();
    return contentType.contains("json") || start.startsWith('{') || start.startsWith('[');
}

} // namespace

Redaction::Redaction(const QList<QByteArray> &secretNames)
{
    for (const QByteArray &name : secretNames)
        m_secretNames.insert(name.toLower());
}

bool Redaction::isSecret(QByteArrayView name) const
{
    return m_secretNames.contains(name.toByteArray().toLower());
}

void Redaction::remember(const QByteArray &value)
{
    if (value.size() >= ShortestSeenSecret)
        m_seen.insert(value);
}

QByteArray Redaction::cleanedForm(const QByteArray &encoded)
{
    QByteArrayList fields = encoded.split('&');
    for (QByteArray &field : fields) {
        const qsizetype equals = field.indexOf('=');
        if (equals < 0 || !isSecret(QByteArray::fromPercentEncoding(field.left(equals))))
            continue;
        const QByteArray value = field.mid(equals + 1);
        remember(value);
        remember(QByteArray::fromPercentEncoding(value));
        remember(QByteArray::fromPercentEncoding(QByteArray(value).replace('+', ' ')));
        field = field.left(equals + 1) + Blank;
    }
    return fields.join('&');
}

QByteArray Redaction::cleanedAddress(const QByteArray &address)
{
    const qsizetype question = address.indexOf('?');
    return question < 0 ? address : address.left(question + 1) + cleanedForm(address.mid(question + 1));
}

HttpHeaders Redaction::cleanedHeaders(const HttpHeaders &headers)
{
    HttpHeaders cleaned;
    for (const auto &[name, value] : headers) {
        const QByteArray lowerName = name.toLower();
        if (isSecretHeader(lowerName) || isSecret(name)) {
            remember(value);
            // The secrets alone, without "Bearer " or the cookie's name, may turn up in a body. What follows the first ";" of
            // a Set-Cookie are its attributes.
            const QByteArrayList parts = value.split(';');
            for (const QByteArray &part : lowerName == "cookie" ? parts : parts.first(1)) {
                remember(part.mid(part.lastIndexOf(' ') + 1));
                remember(part.mid(part.indexOf('=') + 1));
            }
            cleaned.emplace_back(name, Blank);
        } else if (lowerName.endsWith("location") || lowerName == "referer") {
            cleaned.emplace_back(name, cleanedAddress(value));
        } else {
            cleaned.emplace_back(name, value);
        }
    }
    return cleaned;
}

QByteArray Redaction::cleanedJson(const QByteArray &json)
{
    // By pattern, not by parsing: broken and cut-off answers are recorded too, and must stay as broken as they came.
    // A string that has no end runs to the end of the text.
    static const QRegularExpression field(
        uR"re("((?:[^"\\]|\\.)*)"\s*:\s*("(?:[^"\\]|\\.)*(?:"|$)|-?[0-9][0-9.eE+-]*))re"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const QString text = QString::fromLatin1(json); // byte for byte, whatever the encoding
    QByteArray cleaned;
    qsizetype copied = 0;
    for (const QRegularExpressionMatch &match : field.globalMatch(text)) {
        if (!isSecret(match.captured(1).toLatin1()))
            continue;
        QByteArray value = match.captured(2).toLatin1();
        if (value.startsWith('"'))
            value = value.mid(1, value.size() - (value.endsWith('"') ? 2 : 1));
        remember(value);
        cleaned += json.mid(copied, match.capturedStart(2) - copied) + '"' + Blank + '"';
        copied = match.capturedEnd(2);
    }
    return cleaned + json.mid(copied);
}

QByteArray Redaction::cleanedBody(const QByteArray &body, const QByteArray &contentType)
{
    if (body.isEmpty())
        return body;
    if (!isText(contentType))
        return "[" + QByteArray::number(body.size()) + " bytes]";
    if (contentType.contains("form-urlencoded"))
        return cleanedForm(body);
    return looksLikeJson(body, contentType) ? cleanedJson(body) : body;
}

QByteArray Redaction::withoutSeenSecrets(QByteArray text) const
{
    for (const QByteArray &secret : m_seen)
        text.replace(secret, Blank);
    return text;
}

} // namespace fleetglass
