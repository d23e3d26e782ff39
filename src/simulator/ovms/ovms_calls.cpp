// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The calls of OvmsFace, one function each.

#include "simulator/json_object.h"
#include "simulator/ovms/ovms_face.h"
#include "simulator/ovms/ovms_history.h"

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

OvmsReply insufficientRights()
{
    return OvmsReply::error(403, "Forbidden", "Insufficient rights");
}

OvmsReply paranoid()
{
    return OvmsReply::error(502, "Bad Gateway", "Paranoid vehicles not supported by api");
}

bool isParanoid(const OvmsStoredRecords &records, char code)
{
    const OvmsStored *stored = ovmsFind(records, code);
    return stored && stored->record.paranoid;
}

bool mayManageTokens(const OvmsCaller &caller)
{
    return caller.may(u"token.admin"_s) || caller.may(u"admin"_s);
}

} // namespace

OvmsReply OvmsFace::login(const Call &call)
{
    if (!call.caller.may(u"session"_s))
        return insufficientRights();
    const qint64 now = m_clock.nowMs();
    if (!call.caller.session.isEmpty()) { // a live session opens the next one, whatever the password says
        m_accounts.closeSession(call.caller.session);
        m_watchers.endSession(call.caller.session, now);
    }
    OvmsReply reply = OvmsReply::text("Login ok");
    reply.cookie = m_accounts.openSession(call.caller, now).toLatin1();
    return reply;
}

OvmsReply OvmsFace::logout(const Call &call)
{
    m_accounts.closeSession(call.caller.session);
    m_watchers.endSession(call.caller.session, m_clock.nowMs());
    return OvmsReply::text("Logout ok");
}

OvmsReply OvmsFace::listTokens(const Call &call)
{
    if (!mayManageTokens(call.caller))
        return insufficientRights();
    QByteArray body = "[";
    for (const OvmsToken &token : m_accounts.tokens()) {
        const QByteArray created = ovmsTime(token.createdMs + serverTime().skewMs);
        JsonObject object;
        object.addText("application", token.application.toUtf8());
        object.addText("created", created);
        object.addText("lastused", created); // never updated there
        object.addText("owner", m_accounts.user().toUtf8());
        object.addText("permit", token.permit.toUtf8());
        object.addText("purpose", token.purpose.toUtf8());
        object.addText("refreshed", created);
        object.addText("token", token.token.toLatin1());
        body += (body.size() > 1 ? "," : "") + object.toBytes();
    }
    return OvmsReply::json(body + ']');
}

OvmsReply OvmsFace::makeToken(const Call &call)
{
    if (!mayManageTokens(call.caller))
        return insufficientRights();
    QByteArray type = call.request.header("content-type");
    const auto fields = type.startsWith("multipart/form-data") ? multipartFields(call.request.body, type)
                        : type.startsWith("application/x-www-form-urlencoded") ? formFields(call.request.body)
                                                                               : QList<std::pair<QString, QString>>();
    const OvmsToken &token = m_accounts.addToken(field(fields, u"application"_s).value_or(u"notspecified"_s),
                                                 field(fields, u"purpose"_s).value_or(u"notspecified"_s),
                                                 field(fields, u"permit"_s).value_or(u"auth"_s), m_clock.nowMs());
    JsonObject object;
    object.addText("application", token.application.toUtf8());
    object.addText("owner", m_accounts.user().toUtf8());
    object.addText("permit", token.permit.toUtf8());
    object.addText("purpose", token.purpose.toUtf8());
    object.addText("token", token.token.toLatin1());
    OvmsReply reply = OvmsReply::json(object.toBytes());
    reply.status = 201;
    reply.reason = "Created";
    return reply;
}

OvmsReply OvmsFace::deleteToken(const Call &call)
{
    if (!mayManageTokens(call.caller))
        return insufficientRights();
    if (call.id.isEmpty())
        return OvmsReply::error(404, "Token missing", "Token not specified");
    m_accounts.removeToken(call.id);
    JsonObject object;
    object.addText("owner", m_accounts.user().toUtf8());
    object.addText("token", call.id.toUtf8());
    return OvmsReply::json(object.toBytes()); // 200 also for one that is not there
}

OvmsReply OvmsFace::vehicles(const Call &call)
{
    QByteArray body;
    body.reserve(m_world.size() * 96LL);
    body += '[';
    for (const int index : m_world.sortedById()) {
        const QString &id = m_world.id(index);
        body += body.size() > 1 ? ",{\"id\":\"" : "{\"id\":\"";
        body += id.toLatin1();
        body += "\",\"v_apps_connected\":" + QByteArray::number(m_watchers.count(call.caller.user, id));
        body += ",\"v_btcs_connected\":0,\"v_net_connected\":";
        body += connectedFor(call.caller, id, index) ? "1}" : "0}";
    }
    return OvmsReply::json(body + ']');
}

OvmsReply OvmsFace::attach(const Call &call)
{
    const OvmsServerTime now = serverTime();
    JsonObject object;
    if (const auto report = lastReportMs(*call.index)) {
        object.addNumber("m_msgage_s", std::max(0LL, now.wallMs / 1000 - *report / 1000));
        object.addText("m_msgtime_s", ovmsTime(*report + now.skewMs));
    }
    const bool first = m_watchers.attach(call.caller.user, call.id, call.caller.session, now.wallMs);
    object.addNumber("v_apps_connected", m_watchers.count(call.caller.user, call.id));
    object.addNumber("v_btcs_connected", 0);
    object.addNumber("v_first_peer", first ? 1 : 0);
    object.addNumber("v_net_connected", connectedFor(call.caller, call.id, *call.index) ? 1 : 0);
    return OvmsReply::json(object.toBytes());
}

OvmsReply OvmsFace::detach(const Call &call)
{
    m_watchers.detach(call.caller.user, call.id, call.caller.session, m_clock.nowMs());
    return OvmsReply::json("Disconnect OK"); // says it is JSON, and is not
}

OvmsReply OvmsFace::protocol(const Call &call)
{
    return OvmsReply::json(ovmsProtocolBody(recordsOf(*call.index), serverTime()));
}

OvmsReply OvmsFace::status(const Call &call)
{
    const OvmsStoredRecords records = recordsOf(*call.index);
    return isParanoid(records, 'S') ? paranoid() : OvmsReply::json(ovmsStatusBody(records, serverTime()));
}

OvmsReply OvmsFace::charge(const Call &call)
{
    const OvmsStoredRecords records = recordsOf(*call.index);
    return isParanoid(records, 'S') ? paranoid() : OvmsReply::json(ovmsChargeBody(records, serverTime()));
}

OvmsReply OvmsFace::location(const Call &call)
{
    const OvmsStoredRecords records = recordsOf(*call.index);
    return isParanoid(records, 'L') ? paranoid() : OvmsReply::json(ovmsLocationBody(records, serverTime()));
}

OvmsReply OvmsFace::tyres(const Call &call)
{
    const OvmsStoredRecords records = recordsOf(*call.index);
    if (isParanoid(records, 'W') || isParanoid(records, 'Y'))
        return paranoid();
    if (!ovmsFind(records, 'Y'))
        return OvmsReply::json(ovmsOldTyresBody(records, serverTime()));
    return m_options.repairedTpms ? OvmsReply::json(ovmsTyresBody(records, serverTime())) : brokenHandler(call);
}

OvmsReply OvmsFace::historical(const Call &call)
{
    const OvmsServerTime now = serverTime();
    std::optional<qint64> since;
    if (const auto text = field(formFields(call.request.query), u"since"_s))
        since = ovmsSince(*text);
    if (since)
        *since -= now.skewMs;
    if (!call.restGiven)
        return OvmsReply::json(ovmsSummaryBody(m_world, *call.index, since, now.wallMs, now.skewMs));
    const auto rows = ovmsHistory(m_world, *call.index, call.rest.toUtf8(), since, now.wallMs);
    return OvmsReply::json(ovmsHistoryBody(rows, now.skewMs));
}

OvmsReply OvmsFace::notImplemented(const Call &)
{
    return OvmsReply::error(501, "Not Implemented", "Not yet implemented");
}

OvmsReply OvmsFace::brokenHandler(const Call &)
{
    return OvmsReply::error(404, "not found", "not found"); // what is left when the server's own code fails
}

std::optional<qint64> OvmsFace::lastReportMs(int index) const
{
    const Timeline &timeline = m_world.timeline();
    const qint64 now = m_clock.nowMs();
    const auto watched = m_watchers.watched(m_accounts.user(), m_world.id(index));
    std::optional<qint64> since;
    if (watched && !watched->untilMs)
        since = timeline.toWorldMs(watched->sinceMs);
    auto report = m_world.lastReportMs(index, timeline.toWorldMs(now), since);
    if (report && watched && watched->untilMs) { // what was sent while somebody watched stays stored
        const qint64 until = timeline.toWorldMs(*watched->untilMs);
        report = std::max(report, m_world.lastReportMs(index, until, timeline.toWorldMs(watched->sinceMs)));
    }
    return report ? std::optional(timeline.toWallMs(*report)) : std::nullopt;
}

OvmsStoredRecords OvmsFace::recordsOf(int index) const
{
    OvmsStoredRecords stored;
    const auto report = lastReportMs(index);
    if (!report)
        return stored;
    const Timeline &timeline = m_world.timeline();
    const qint64 worldMs = timeline.toWorldMs(*report);
    const VehicleMoment moment = m_world.at(index, worldMs);
    for (OvmsRecord &record : ovmsRecords(m_world.traits(index), moment, index, m_world.dayStartMs(index, worldMs))) {
        const qint64 wallMs = timeline.toWallMs(record.worldMs);
        stored.push_back({std::move(record), wallMs});
    }
    return stored;
}

bool OvmsFace::connectedFor(const OvmsCaller &caller, const QString &id, int index) const
{
    // Connections are found under the exact spelling of the owner's name and the vehicle's id only.
    return m_accounts.registered(caller.user) && id == m_world.id(index)
           && m_world.online(index, m_world.timeline().toWorldMs(m_clock.nowMs()));
}

} // namespace fleetglass
