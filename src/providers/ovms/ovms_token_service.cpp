// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/ovms/ovms_token_service.h"

#include "providers/ovms/ovms_token_parser.h"

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

using Session = std::shared_ptr<OvmsSession>;

QByteArray formField(const char *name, const QString &value)
{
    return QByteArray(name) + '=' + QUrl::toPercentEncoding(value);
}

Error explained(Error error)
{
    if (error.kind == ErrorKind::Unsupported)
        error.detail = u"this server has no tokens"_s;
    return error;
}

Task<Result<QList<AccessToken>>> list(Session session)
{
    const OvmsCall call{.path = {u"token"_s}, .priority = HttpPriority::User};
    const Result<OvmsAnswer> answer = co_await session->call(call);
    if (!answer)
        co_return std::unexpected(explained(answer.error()));
    co_return parseOvmsTokens(answer->body);
}

Task<Result<AccessToken>> create(Session session, QByteArray form)
{
    const OvmsCall call{.method = HttpMethod::Post,
                        .path = {u"token"_s},
                        .priority = HttpPriority::User,
                        .form = form,
                        .mayRepeat = false};
    const Result<OvmsAnswer> answer = co_await session->call(call);
    if (!answer)
        co_return std::unexpected(explained(answer.error()));
    co_return parseOvmsCreatedToken(answer->body);
}

Task<Result<void>> remove(Session session, QString token)
{
    const OvmsCall call{.method = HttpMethod::Delete,
                        .path = {u"token"_s, token},
                        .priority = HttpPriority::User,
                        .secretsInPath = {token}};
    const Result<OvmsAnswer> answer = co_await session->call(call);
    if (!answer)
        co_return std::unexpected(explained(answer.error()));
    co_return Result<void>();
}

} // namespace

Task<Result<QList<AccessToken>>> OvmsTokenService::listTokens()
{
    return list(m_session);
}

Task<Result<AccessToken>> OvmsTokenService::createToken(QString application, QString purpose, QString permit)
{
    // The server reads the form only: not the address, and no JSON.
    return create(m_session, formField("application", application) + '&' + formField("purpose", purpose) + '&'
                                 + formField("permit", permit));
}

Task<Result<void>> OvmsTokenService::deleteToken(QString token)
{
    return remove(m_session, std::move(token));
}

} // namespace fleetglass
