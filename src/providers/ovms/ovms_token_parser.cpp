// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/ovms/ovms_token_parser.h"

#include "providers/ovms/ovms_json.h"

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

Result<AccessToken> readToken(const simdjson::dom::object &entry, const QString &place)
{
    AccessToken token{.token = ovmsText(entry, "token"),
                      .application = ovmsText(entry, "application"),
                      .purpose = ovmsText(entry, "purpose"),
                      .permit = ovmsText(entry, "permit"),
                      .createdMs = ovmsTime(entry, "created"),
                      .lastUsedMs = ovmsTime(entry, "lastused")};
    if (token.token.isEmpty())
        return failure(ErrorKind::BadReply, place + u"token: missing"_s);
    // The published server never renews the time of last use: as long as it is the time of making, it tells nothing.
    if (token.lastUsedMs == token.createdMs)
        token.lastUsedMs.reset();
    return token;
}

} // namespace

Result<QList<AccessToken>> parseOvmsTokens(const QByteArray &body)
{
    const auto json = OvmsJson::parse(body);
    if (!json)
        return std::unexpected(json.error());
    const auto answer = json->array();
    if (!answer)
        return std::unexpected(answer.error());
    QList<AccessToken> tokens;
    int index = 0;
    for (const simdjson::dom::element element : *answer) {
        simdjson::dom::object entry;
        if (element.get(entry))
            return failure(ErrorKind::BadReply, u"token[%1]: an object is expected"_s.arg(index));
        auto token = readToken(entry, u"token[%1]."_s.arg(index));
        if (!token)
            return std::unexpected(token.error());
        tokens.append(*token);
        ++index;
    }
    return tokens;
}

Result<AccessToken> parseOvmsCreatedToken(const QByteArray &body)
{
    const auto json = OvmsJson::parse(body);
    if (!json)
        return std::unexpected(json.error());
    const auto answer = json->object();
    if (!answer)
        return std::unexpected(answer.error());
    return readToken(*answer, {});
}

} // namespace fleetglass
