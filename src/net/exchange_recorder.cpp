// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/exchange_recorder.h"

#include "core/log.h"
#include "net/redaction.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTimeZone>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

constexpr QFileDevice::Permissions OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr qsizetype LongestNamePart = 60;

QByteArray linesOf(const HttpHeaders &headers)
{
    QByteArray lines;
    for (const auto &[name, value] : headers)
        lines += name + ": " + value + '\n';
    return lines;
}

} // namespace

ExchangeRecorder::ExchangeRecorder(QString directory, QList<QByteArray> secretNames, const Clock &clock)
    : m_directory(std::move(directory))
    , m_secretNames(std::move(secretNames))
    , m_clock(clock)
{
    if (m_directory.isEmpty() || QFile::exists(m_directory))
        return;
    QDir().mkpath(m_directory);
    QFile::setPermissions(m_directory, OwnerOnly | QFileDevice::ExeOwner);
}

QByteArray ExchangeRecorder::compose(const HttpRequest &request, const Result<HttpReply> &outcome, qint64 tookMs) const
{
    Redaction redaction(m_secretNames);
    for (const QString &secret : request.secretsInPath) {
        redaction.remember(secret.toUtf8());
        redaction.remember(QUrl::toPercentEncoding(secret));
    }
    const QString path = request.secretsInPath.isEmpty() ? request.url.path(QUrl::FullyEncoded) : shownPath(request);
    QByteArray text = httpMethodName(request.method) + ' ' + path.toUtf8();
    if (request.url.hasQuery())
        text += '?' + redaction.cleanedForm(request.url.query(QUrl::FullyEncoded).toUtf8());
    text += '\n' + linesOf(redaction.cleanedHeaders(request.headers));
    if (!request.contentType.isEmpty())
        text += "Content-Type: " + request.contentType + '\n';
    text += '\n' + redaction.cleanedBody(request.body, request.contentType) + "\n\n";

    const QByteArray took = " (" + QByteArray::number(tookMs) + " ms)\n";
    if (outcome) {
        text += "= " + QByteArray::number(outcome->status) + took + linesOf(redaction.cleanedHeaders(outcome->headers))
                + '\n' + redaction.cleanedBody(outcome->body, outcome->header("content-type"));
    } else {
        text += "= " + QByteArray(errorKindName(outcome.error().kind)) + took + outcome.error().detail.toUtf8();
    }
    return redaction.withoutSeenSecrets(text);
}

QString ExchangeRecorder::nextFileName(const HttpRequest &request)
{
    static const QRegularExpression unsafe(u"[^A-Za-z0-9.-]+"_s);
    const QString at =
        QDateTime::fromMSecsSinceEpoch(m_clock.nowMs(), QTimeZone::UTC).toString(u"yyyyMMdd'T'HHmmsszzz"_s);
    const QString path = shownPath(request).replace(unsafe, u"_"_s).left(LongestNamePart);
    return u"%1-%2-%3%4.txt"_s.arg(at, QString::number(++m_count).rightJustified(4, u'0'),
                                   QString::fromLatin1(httpMethodName(request.method)), path);
}

void ExchangeRecorder::record(const HttpRequest &request, const Result<HttpReply> &outcome, qint64 tookMs)
{
    if (m_directory.isEmpty())
        return;
    QFile file(QDir(m_directory).filePath(nextFileName(request)));
    // Born with these permissions: at no moment can others read it.
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, OwnerOnly)) {
        qCWarning(lcNet) << "Cannot record an exchange:" << file.errorString();
        return;
    }
    file.write(compose(request, outcome, tookMs));
}

} // namespace fleetglass
