// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/account_json.h"

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype sha256Bytes = 32;

} // namespace

Result<void> validated(const Account &account)
{
    const QUrl &server = account.server;
    if (account.id.isEmpty())
        return failure(ErrorKind::Rejected, u"id: missing"_s);
    if (account.service.isEmpty())
        return failure(ErrorKind::Rejected, u"service: missing"_s);
    if (account.user.isEmpty())
        return failure(ErrorKind::Rejected, u"user: missing"_s);
    if (!server.isValid() || server.host().isEmpty() || (server.scheme() != "https"_L1 && server.scheme() != "http"_L1))
        return failure(ErrorKind::Rejected, u"server: not an http or https address"_s);
    // A password in the address would be kept in plain text.
    if (!server.userInfo().isEmpty() || server.hasQuery() || server.hasFragment())
        return failure(ErrorKind::Rejected, u"server: must not have a user, password, query or fragment"_s);
    if (!account.pinnedCertificateSha256.isEmpty() && account.pinnedCertificateSha256.size() != sha256Bytes)
        return failure(ErrorKind::Rejected, u"pinnedCertificateSha256: must be 64 hexadecimal digits"_s);
    return {};
}

QJsonObject toJson(const Account &account)
{
    QJsonObject json{
        {u"id"_s, account.id},         {u"service"_s, account.service},
        {u"title"_s, account.title},   {u"server"_s, account.server.toString(QUrl::RemoveUserInfo)},
        {u"user"_s, account.user},     {u"allowPlainHttp"_s, account.allowPlainHttp},
        {u"paused"_s, account.paused},
    };
    if (account.archived)
        json.insert(u"archived"_s, true);
    if (!account.pinnedCertificateSha256.isEmpty())
        json.insert(u"pinnedCertificateSha256"_s, QString::fromLatin1(account.pinnedCertificateSha256.toHex()));
    return json;
}

Result<Account> accountFromJson(const QJsonObject &json)
{
    const QByteArray pin = json.value("pinnedCertificateSha256"_L1).toString().toLatin1();
    Account account{
        .id = json.value("id"_L1).toString(),
        .service = json.value("service"_L1).toString(),
        .title = json.value("title"_L1).toString(),
        .server = QUrl(json.value("server"_L1).toString(), QUrl::StrictMode),
        .user = json.value("user"_L1).toString(),
        .allowPlainHttp = json.value("allowPlainHttp"_L1).toBool(),
        .pinnedCertificateSha256 = QByteArray::fromHex(pin),
        .paused = json.value("paused"_L1).toBool(),
        .archived = json.value("archived"_L1).toBool(),
    };
    // fromHex() skips what is no digit; a pin that is not wholly read would trust nothing or the wrong thing.
    if (account.pinnedCertificateSha256.toHex() != pin.toLower())
        return failure(ErrorKind::Rejected, u"pinnedCertificateSha256: must be 64 hexadecimal digits"_s);
    if (const Result<void> valid = validated(account); !valid)
        return std::unexpected(valid.error());
    return account;
}

} // namespace fleetglass
