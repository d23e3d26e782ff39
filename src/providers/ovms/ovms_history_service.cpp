// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/ovms/ovms_history_service.h"

#include "providers/off_thread.h"
#include "providers/ovms/ovms_history_parser.h"
#include "providers/ovms/ovms_record_parser.h"

#include <algorithm>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRecordsAtOnce = 2000; // of which each message becomes some 25 readings
constexpr qint64 pairMs = 24 * 60 * 60 * 1000;

using Session = std::shared_ptr<OvmsSession>;

Task<Result<QList<HistoryKind>>> ask(Session session, QString remoteId, qint64 sinceMs)
{
    const OvmsCall call{.path = {u"historical"_s, remoteId}, .sinceMs = std::max<qint64>(sinceMs, 0)};
    const Result<OvmsAnswer> answer = co_await session->call(call);
    if (!answer)
        co_return std::unexpected(answer.error());
    co_return parseOvmsHistorySummary(answer->body);
}

/// What the vehicle's distances are in: only S records say it, and D and L cannot be read without.
Task<OvmsUnit> unitOf(Session session, QString remoteId)
{
    if (session->units.contains(remoteId))
        co_return session->units.value(remoteId);
    const OvmsCall call{.path = {u"protocol"_s, remoteId}};
    const Result<OvmsAnswer> answer = co_await session->call(call);
    const auto protocol = answer.and_then([](const OvmsAnswer &a) { return parseOvmsProtocol(a.body, a.answeredAtMs); });
    if (!protocol)
        co_return OvmsUnit::Unknown;
    session->units.insert(remoteId, protocol->unit); // also if unknown: asked once is enough
    co_return protocol->unit;
}

} // namespace

OvmsHistoryService::OvmsHistoryService(std::shared_ptr<OvmsSession> session, const QString &accountId)
    : m_session(std::move(session))
    , m_rest(std::make_shared<Rest>())
    , m_accountId(accountId)
{}

Task<Result<QList<HistoryKind>>> OvmsHistoryService::available(QString remoteId, qint64 sinceMs)
{
    return ask(m_session, std::move(remoteId), sinceMs);
}

Task<Result<HistoryService::Piece>> OvmsHistoryService::read(QString remoteId, QString kind, qint64 sinceMs)
{
    return readPiece(m_session, m_rest, {m_accountId, std::move(remoteId)}, std::move(kind), sinceMs);
}

Task<Result<HistoryService::Piece>> OvmsHistoryService::readPiece(std::shared_ptr<OvmsSession> session,
                                                                  std::shared_ptr<Rest> rest, VehicleKey vehicle,
                                                                  QString kind, qint64 sinceMs)
{
    OvmsHistoryQuestion question{.vehicle = vehicle,
                                 .kind = kind,
                                 .afterMs = sinceMs,
                                 .unit = OvmsUnit::Unknown,
                                 .mostRecords = mostRecordsAtOnce};
    if (kind == "D"_L1 || kind == "L"_L1)
        question.unit = co_await unitOf(session, vehicle.remoteId);

    QByteArray body;
    if (rest->remoteId == vehicle.remoteId && rest->kind == kind && rest->fromMs == sinceMs) {
        body = rest->body;
    } else {
        // A trip or charge that ended after sinceMs may have begun before it.
        const qint64 fromMs = isOvmsPairedKind(kind) ? sinceMs - pairMs : sinceMs;
        const OvmsCall call{.path = {u"historical"_s, vehicle.remoteId, kind}, .sinceMs = std::max<qint64>(fromMs, 0)};
        const Result<OvmsAnswer> answer = co_await session->call(call);
        if (!answer)
            co_return std::unexpected(answer.error());
        body = answer->body;
    }
    const Result<OvmsHistory> history =
        co_await offThread([body, question] { return parseOvmsHistory(body, question); });
    if (!history)
        co_return std::unexpected(history.error());
    if (history->unit != OvmsUnit::Unknown)
        session->units.insert(vehicle.remoteId, history->unit);
    *rest = history->resumeMs
                ? Rest{.remoteId = vehicle.remoteId, .kind = kind, .fromMs = *history->resumeMs, .body = body}
                : Rest();
    co_return Piece{.batch = history->batch, .resumeMs = history->resumeMs};
}

} // namespace fleetglass
