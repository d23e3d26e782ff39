// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/ovms/ovms_fleet_service.h"

#include "core/log.h"
#include "providers/off_thread.h"
#include "providers/ovms/ovms_location_parser.h"
#include "providers/ovms/ovms_record_parser.h"
#include "providers/ovms/ovms_status_parser.h"
#include "providers/ovms/ovms_tpms_parser.h"
#include "providers/ovms/ovms_vehicles_parser.h"

#include <algorithm>
#include <type_traits>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largeBytes = 256 * 1024; ///< some thousand vehicles

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
        m_update.observations.emplaceBack(Observation{
            .quantity = Quantity::Access, .part = {}, .origin = u"OVMS server", .value = access, .observedAtMs = nowMs});
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
        error = failure;
        if (isOvmsParanoid(failure)) {
            isEncrypted = true;
            return;
        }
        isGone = isOvmsGone(failure);
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

/// What one call told of one vehicle. Nothing where it failed; `progress` knows why.
template<typename Parsed>
using Told = std::optional<typename Parsed::value_type>;

template<typename Parse>
Task<Told<std::invoke_result_t<Parse, QByteArray, qint64>>> ask(Session session, std::shared_ptr<Progress> progress,
                                                                QString call, QString remoteId, HttpPriority priority,
                                                                Parse parse)
{
    const OvmsCall question{.path = {call, remoteId}, .priority = priority};
    const Result<OvmsAnswer> answer = co_await session->call(question);
    const auto parsed = answer.and_then([&](const OvmsAnswer &a) { return parse(a.body, a.answeredAtMs); });
    if (!parsed) {
        progress->failed(parsed.error(), call);
        co_return std::nullopt;
    }
    progress->hasAnswer = true;
    co_return *parsed;
}

/// /api/tpms, unless it is known to fail for this vehicle.
Task<> readTyres(Session session, QString remoteId, std::shared_ptr<VehicleReading> reading,
                 std::shared_ptr<Progress> progress)
{
    if (session->withoutTpms.contains(remoteId))
        co_return;
    const auto tyres = co_await ask(session, progress, u"tpms"_s, remoteId, HttpPriority::User, parseOvmsTpms);
    if (tyres)
        reading->add(*tyres);
    else if (progress->error && progress->error->kind == ErrorKind::NotFound)
        session->withoutTpms.insert(remoteId);
}

/// The calls made for the vehicle in view only; /api/protocol follows.
Task<> readInDetail(Session session, QString remoteId, std::shared_ptr<VehicleReading> reading,
                    std::shared_ptr<Progress> progress)
{
    constexpr auto priority = HttpPriority::User;
    const auto status = co_await ask(session, progress, u"status"_s, remoteId, priority, parseOvmsStatus);
    if (status) {
        reading->add(status->observations);
        if (status->unit != OvmsUnit::Unknown)
            session->units.insert(remoteId, status->unit);
    }
    if (progress->mustStop())
        co_return;
    const auto charge = co_await ask(session, progress, u"charge"_s, remoteId, priority, parseOvmsCharge);
    if (charge)
        reading->add(charge->observations);
    if (progress->mustStop())
        co_return;
    const OvmsUnit unit = session->units.value(remoteId);
    const auto parseLocation = [unit](const QByteArray &body, qint64 answeredAtMs) {
        return parseOvmsLocation(body, answeredAtMs, unit);
    };
    const auto location = co_await ask(session, progress, u"location"_s, remoteId, priority, parseLocation);
    if (location) {
        reading->add(location->observations);
        reading->add(location->position);
    }
    if (!progress->mustStop())
        co_await readTyres(session, remoteId, reading, progress);
}

Task<> readProtocol(Session session, QString remoteId, HttpPriority priority, std::shared_ptr<VehicleReading> reading,
                    std::shared_ptr<Progress> progress)
{
    const auto protocol = co_await ask(session, progress, u"protocol"_s, remoteId, priority, parseOvmsProtocol);
    if (!protocol)
        co_return;
    reading->add(protocol->readings.observations);
    reading->add(protocol->readings.position);
    // It tells it for all records; a 502 is for one, perhaps left from long ago.
    progress->isEncrypted = protocol->isEncrypted;
    if (protocol->unit != OvmsUnit::Unknown)
        session->units.insert(remoteId, protocol->unit);
}

Task<Result<FleetUpdate>> list(Session session, QString accountId)
{
    const OvmsCall call{.path = {u"vehicles"_s}, .priority = HttpPriority::Visible};
    const Result<OvmsAnswer> answer = co_await session->call(call);
    if (!answer)
        co_return std::unexpected(answer.error());
    const auto parse = [body = answer->body, accountId, answeredAtMs = answer->answeredAtMs] {
        return parseOvmsVehicles(body, accountId, answeredAtMs);
    };
    if (answer->body.size() < largeBytes)
        co_return parse();
    const Result<FleetUpdate> update = co_await offThread(parse);
    co_return update;
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

    if (progress->broken && progress->broken->kind == ErrorKind::Cancelled) // the clock may be gone, too
        co_return std::unexpected(*progress->broken);
    if (progress->isGone)
        co_return reading->finished(u"gone"_s, clock->nowMs());
    if (!progress->hasAnswer && !progress->isEncrypted && progress->error)
        co_return std::unexpected(*progress->error);
    co_return reading->finished(progress->isEncrypted ? u"encrypted"_s : u"ok"_s, clock->nowMs());
}

} // namespace

OvmsFleetService::OvmsFleetService(std::shared_ptr<OvmsSession> session, const QString &accountId, const Clock &clock)
    : m_session(std::move(session))
    , m_accountId(accountId)
    , m_clock(clock)
{}

Task<Result<FleetUpdate>> OvmsFleetService::listVehicles()
{
    return list(m_session, m_accountId);
}

Task<Result<VehicleUpdate>> OvmsFleetService::readVehicle(QString remoteId, HttpPriority priority)
{
    return read(m_session, {m_accountId, std::move(remoteId)}, priority, &m_clock);
}

} // namespace fleetglass
