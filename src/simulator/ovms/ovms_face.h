// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "simulator/fault_plan.h"
#include "simulator/loopback_server.h"
#include "simulator/ovms/ovms_accounts.h"
#include "simulator/ovms/ovms_answers.h"
#include "simulator/ovms/ovms_reply.h"
#include "simulator/ovms/ovms_watchers.h"
#include "simulator/request_limit.h"
#include "simulator/world.h"

#include <QMutex>
#include <QUrl>

#include <atomic>

namespace fleetglass {

struct OvmsFaceOptions {
    QString user = QStringLiteral("demo");
    QString password = QStringLiteral("demo-Pass+1&2");
    int sessionLifeS = 300;       ///< from the login, however much the session is used
    RequestLimit::Rule rateLimit; ///< burst 0: none
    int limitDelayMs = 20'000;    ///< before a 429
    int keepAliveMs = 30'000;
    bool repairedTpms = false; ///< else /api/tpms fails for every vehicle with a Y record, as published servers do
    FaultPlan faults = {};
};

/// Answers as an OVMS server does: the same paths, headers, types, errors and oddities, on the loopback address.
/// Lives in one thread with its World; setFaults(), requestCount() and url() may be called from any.
class OvmsFace : public QObject
{
    Q_OBJECT
public:
    OvmsFace(World &world, const Clock &clock, const OvmsFaceOptions &options, QObject *parent = nullptr);

    /// Port 0: any free one. With `tls`, HTTPS.
    Result<void> listen(quint16 port, const std::optional<QSslConfiguration> &tls = {});
    void close();
    /// "http://127.0.0.1:PORT", without /api.
    QUrl url() const;

    void setFaults(const FaultPlan &faults);
    qint64 requestCount() const { return m_requests; }

private:
    using Connection = QPointer<HttpConnection>;
    struct Call {
        const ServedRequest &request;
        OvmsCaller caller;
        QString id;   ///< the path's third part
        QString rest; ///< what follows it
        bool restGiven = false;
        std::optional<int> index; ///< of the vehicle
    };
    using Method = OvmsReply (OvmsFace::*)(const Call &);
    struct Route {
        const char *method;
        const char *name;
        Method run;
        bool ofVehicle; ///< 403 where the path names no vehicle of this account
    };
    static const Route *routeFor(const QByteArray &method, const QByteArray &name);

    void handle(const ServedRequest &request, const Connection &connection);
    void meetFault(const Fault &fault, const ServedRequest &request, const Connection &connection);
    void answer(const ServedRequest &request, const Connection &connection);
    void send(const OvmsReply &reply, const ServedRequest &request, const Connection &connection);
    void refuseLater(const ServedRequest &request, const Connection &connection);
    OvmsReply replyTo(const ServedRequest &request);
    std::optional<OvmsCaller> callerOf(const ServedRequest &request) const;
    void expireSessions();

    OvmsReply login(const Call &call);
    OvmsReply logout(const Call &call);
    OvmsReply listTokens(const Call &call);
    OvmsReply makeToken(const Call &call);
    OvmsReply deleteToken(const Call &call);
    OvmsReply vehicles(const Call &call);
    OvmsReply attach(const Call &call);
    OvmsReply detach(const Call &call);
    OvmsReply protocol(const Call &call);
    OvmsReply status(const Call &call);
    OvmsReply charge(const Call &call);
    OvmsReply location(const Call &call);
    OvmsReply tyres(const Call &call);
    OvmsReply historical(const Call &call);
    OvmsReply notImplemented(const Call &call);
    OvmsReply brokenHandler(const Call &call);

    OvmsStoredRecords recordsOf(int index) const;
    std::optional<qint64> lastReportMs(int index) const;
    bool connectedFor(const OvmsCaller &caller, const QString &id, int index) const;
    OvmsServerTime serverTime() const;

    World &m_world;
    const Clock &m_clock;
    OvmsFaceOptions m_options;
    LoopbackServer m_server;
    OvmsAccounts m_accounts;
    OvmsWatchers m_watchers;
    RequestLimit m_limit;
    mutable QMutex m_faultsMutex;
    FaultPlan m_faults;
    QUrl m_url;
    quint64 m_draws;
    std::atomic<qint64> m_requests = 0;
};

} // namespace fleetglass
