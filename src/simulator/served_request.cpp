// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/served_request.h"

namespace fleetglass {

namespace {

constexpr qsizetype LargestHead = 64 * 1024;
constexpr qsizetype LargestBody = 8 * 1024 * 1024;

QString decoded(QByteArray encoded)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(encoded.replace('+', ' ')));
}

} // namespace

QByteArray ServedRequest::header(QByteArrayView lowerCaseName) const
{
    for (const auto &[name, value] : headers) {
        if (name == lowerCaseName)
            return value;
    }
    return {};
}

bool ServedRequest::keepAlive() const
{
    return header("connection").toLower().contains("keep-alive");
}

std::optional<ServedRequest> ServedRequest::takeFrom(QByteArray &buffer, bool &broken)
{
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0) {
        const qsizetype lineEnd = buffer.indexOf("\r\n");
        broken = buffer.size() > LargestHead || (lineEnd >= 0 && !buffer.first(lineEnd).contains(" HTTP/1."))
                 || (!buffer.isEmpty() && static_cast<unsigned char>(buffer.front()) < 'A');
        return std::nullopt;
    }
    const QByteArrayList lines = buffer.first(headEnd).replace("\r\n", "\n").split('\n');
    const QByteArrayList start = lines.first().split(' ');
    if (start.size() != 3 || !start[2].startsWith("HTTP/1.")) {
        broken = true;
        return std::nullopt;
    }
    ServedRequest request;
    request.method = start[0];
    const qsizetype question = start[1].indexOf('?');
    request.path = question < 0 ? start[1] : start[1].first(question);
    request.query = question < 0 ? QByteArray() : start[1].sliced(question + 1);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        if (colon > 0)
            request.headers.emplaceBack(lines[i].first(colon).toLower(), lines[i].sliced(colon + 1).trimmed());
    }
    const qsizetype length = request.header("content-length").toLongLong();
    broken = length < 0 || length > LargestBody;
    if (broken || buffer.size() < headEnd + 4 + length)
        return std::nullopt;
    request.body = buffer.sliced(headEnd + 4, length);
    buffer = buffer.sliced(headEnd + 4 + length);
    return request;
}

QList<std::pair<QString, QString>> formFields(const QByteArray &encoded)
{
    QList<std::pair<QString, QString>> fields;
    for (const QByteArray &part : encoded.split('&')) {
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        fields.emplaceBack(decoded(equals < 0 ? part : part.first(equals)),
                           equals < 0 ? QString() : decoded(part.sliced(equals + 1)));
    }
    return fields;
}

QList<std::pair<QString, QString>> multipartFields(const QByteArray &body, const QByteArray &contentType)
{
    QList<std::pair<QString, QString>> fields;
    const qsizetype mark = contentType.indexOf("boundary=");
    if (mark < 0)
        return fields;
    const QByteArray boundary = "--" + contentType.sliced(mark + 9).replace('"', "");
    for (qsizetype at = body.indexOf(boundary); at >= 0;) {
        const qsizetype begin = at + boundary.size();
        const qsizetype next = body.indexOf(boundary, begin);
        if (next < 0)
            break;
        const QByteArray part = body.sliced(begin, next - begin);
        const qsizetype headEnd = part.indexOf("\r\n\r\n");
        const qsizetype name = part.indexOf("name=\"");
        if (headEnd > 0 && name > 0 && name < headEnd) {
            const QByteArray key = part.sliced(name + 6, part.indexOf('"', name + 6) - name - 6);
            fields.emplaceBack(QString::fromUtf8(key), QString::fromUtf8(part.sliced(headEnd + 4).chopped(2)));
        }
        at = next;
    }
    return fields;
}

std::optional<QString> field(const QList<std::pair<QString, QString>> &fields, const QString &name)
{
    for (const auto &[key, value] : fields) {
        if (key == name)
            return value;
    }
    return std::nullopt;
}

} // namespace fleetglass
