// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/ovms/ovms_fleet_service.h"

#include "core/log.h"
#include "providers/ovms/ovms_location_parser.h"
#include "providers/ovms/ovms_record_parser.h"
#include "providers/ovms/ovms_status_parser.h"
#include "providers/ovms/ovms_tpms_parser.h"
#include "providers/ovms/ovms_vehicles_parser.h"

#include <algorithm>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

/// Calls that tell the same of one vehicle, put together.
class VehicleReading
{
public:
    explicit VehicleReading(VehicleKey key) { m_update.key = std::move(key); }

    /// Of two values the one that came first stays, unless the other is really newer: ages are whole seconds, so the same
    /// record seen twice seems to differ by one.
    void add(const QList<Observation> &observations)
    {
        for (const Observation &candidate : observations) {
            const auto known = std::ranges::find(m_update.observations, keyOf(candidate), keyOf);
            if (known == m_update.observations.end())
                m_update.observations.emplaceBack(candidate);
            else if (candidate.observedAtMs > known->observedAtMs + sameRecordMs)
                *known = candidate;
        }
    }

    void add(const std::optional<Position> &position)
    {
        if (position && (!m_update.position || position->observedAtMs > m_update.position->observedAtMs + sameRecordMs))
            m_update.position = position;
    }

    VehicleUpdate finished(const QString &access, qint64 nowMs)
    {
        m_update.observations.emplaceBack(Observation{.quantity = Quantity::Access, .part = {}, .origin = u"OVMS server",
                                                      .value = access, .observedAtMs = nowMs});
        return m_update;
    }

private:
    static constexpr qint64 sameRecordMs = 2000;
    VehicleUpdate m_update;
};

/// How the questions for one vehicle went so far.
struct Progress {
    bool hasAnswer = false;
    bool isEncrypted = false;
    bool isGone = false;
    std::optional<Error> error = std::nullopt;  ///< of the last question that failed
    std::optional<Error> broken = std::nullopt; ///< connection, login or limit: no use to ask more

    /// Takes note of a question that was not answered.
    void failed(const Error &failure, QStringView call)
    {
        if (isOvmsParanoid(failure)) {
            isEncrypted = true;
            return;
        }
        isGone = isOvmsGone(failure);
        error = failure;
        const bool isOfThisCall = failure.kind == ErrorKind::NotFound || failure.kind == ErrorKind::BadReply
            || failure.kind == ErrorKind::Unsupported || isGone;
        if (!isOfThisCall)
            broken = failure;
        if (failure.kind == ErrorKind::BadReply)
            qCWarning(lcProviders).noquote() << "OVMS" << call << failure.detail;
    }

    bool mustStop() const { return isGone || broken.has_value(); }
};

using Session = std::shared_ptr<OvmsSession>;

Task<Result<OvmsAnswer>> ask(Session session, QString call, QString remoteId, HttpPriority priority)
{
    const OvmsCall question{.path = {call, remoteId}, .priority = priority};
    co_return co_await session->call(question);
}

/// Notes the failure of an answer or of its parsing; the parsed value if there is none.
template<typename T>
std::optional<T> accepted(Progress &progress, const Result<T> &parsed, QStringView call)
{
    if (!parsed) {
        progress.failed(parsed.error(), call);
        return std::nullopt;
    }
    progress.hasAnswer = true;
    return *parsed;
}

/// The calls made for the vehicle in view only; /api/protocol follows.
Task<> readInDetail(Session session, QString remoteId, std::shared_ptr<VehicleReading> reading, std::shared_ptr<Progress> progress)
{
    constexpr auto priority = HttpPriority::User;
    const Result<OvmsAnswer> status = co_await ask(session, u"status"_s, remoteId, priority);
    const auto parsedStatus = accepted(*progress, status.and_then([](const OvmsAnswer &a) { return parseOvmsStatus(a.body, a.answeredAtMs); }), u"status");
    if (parsedStatus) {
        reading->add(parsedStatus->observations);
        if (parsedStatus->unit != OvmsUnit::Unknown)
            session->units.insert(remoteId, parsedStatus->unit);
    }
    if (progress->mustStop())
        co_return;
    const Result<OvmsAnswer> charge = co_await ask(session, u"charge"_s, remoteId, priority);
    const auto parsedCharge = accepted(*progress, charge.and_then([](const OvmsAnswer &a) { return parseOvmsCharge(a.body, a.answeredAtMs); }), u"charge");
    if (parsedCharge)
        reading->add(parsedCharge->observations);
    if (progress->mustStop())
        co_return;
    const OvmsUnit unit = session->units.value(remoteId);
    const Result<OvmsAnswer> location = co_await ask(session, u"location"_s, remoteId, priority);
    const auto parsedLocation = accepted(*progress, location.and_then([unit](const OvmsAnswer &a) { return parseOvmsLocation(a.body, a.answeredAtMs, unit); }), u"location");
    if (parsedLocation) {
        reading->add(parsedLocation->observations);
        reading->add(parsedLocation->position);
    }
    if (progress->mustStop() || session->withoutTpms.contains(remoteId))
        co_return;
    const Result<OvmsAnswer> tyres = co_await ask(session, u"tpms"_s, remoteId, priority);
    if (!tyres && tyres.error().kind == ErrorKind::NotFound)
        session->withoutTpms.insert(remoteId);
    const auto parsedTyres = accepted(*progress, tyres.and_then([](const OvmsAnswer &a) { return parseOvmsTpms(a.body, a.answeredAtMs); }), u"tpms");
    if (parsedTyres)
        reading->add(*parsedTyres);
}

Task<> readProtocol(Session session, QString remoteId, HttpPriority priority, std::shared_ptr<VehicleReading> reading,
                    std::shared_ptr<Progress> progress)
{
    const Result<OvmsAnswer> answer = co_await ask(session, u"protocol"_s, remoteId, priority);
    const auto protocol = accepted(*progress, answer.and_then([](const OvmsAnswer &a) { return parseOvmsProtocol(a.body, a.answeredAtMs); }), u"protocol");
    if (!protocol)
        co_return;
    reading->add(protocol->readings.observations);
    reading->add(protocol->readings.position);
    progress->isEncrypted = protocol->isEncrypted; // tells it for all records; a 502 is for one, perhaps left from long ago
    if (protocol->unit != OvmsUnit::Unknown)
        session->units.insert(remoteId, protocol->unit);
}

Task<Result<FleetUpdate>> list(Session session, QString accountId)
{
    const OvmsCall call{.path = {u"vehicles"_s}, .priority = HttpPriority::Visible};
    const Result<OvmsAnswer> answer = co_await session->call(call);
    if (!answer)
        co_return std::unexpected(answer.error());
    co_return parseOvmsVehicles(answer->body, accountId, answer->answeredAtMs);
}

Task<Result<VehicleUpdate>> read(Session session, VehicleKey key, HttpPriority priority, const Clock *clock)
{
    constexpr int detailedRequests = 5;
    const auto reading = std::make_shared<VehicleReading>(key);
    const auto progress = std::make_shared<Progress>();
    if (priority == HttpPriority::User && session->availableBudget() >= detailedRequests)
        co_await readInDetail(session, key.remoteId, reading, progress);
    if (!progress->mustStop())
        co_await readProtocol(session, key.remoteId, priority, reading, progress);

    if (progress->isGone)
        co_return reading->finished(u"gone"_s, clock->nowMs());
    if (!progress->hasAnswer && !progress->isEncrypted && progress->error)
        co_return std::unexpected(*progress->error);
    co_return reading->finished(progress->isEncrypted ? u"encrypted"_s : u"ok"_s, clock->nowMs());
}

} // namespace

OvmsFleetService::OvmsFleetService(std::shared_ptr<OvmsSession> session, const QString &accountId, const Clock &clock)
    : m_session(std::move(session)), m_accountId(accountId), m_clock(clock)
{
}

Task<Result<FleetUpdate>> OvmsFleetService::listVehicles()
{
    return list(m_session, m_accountId);
}

Task<Result<VehicleUpdate>> OvmsFleetService::readVehicle(QString remoteId, HttpPriority priority)
{
    return read(m_session, {m_accountId, std::move(remoteId)}, priority, &m_clock);
}

} // namespace fleetglass
