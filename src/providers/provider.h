// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/task.h"
#include "domain/account.h"
#include "domain/fleet_update.h"
#include "domain/history.h"
#include "net/http_client.h"

#include <QList>
#include <QString>

#include <optional>

namespace fleetglass {

/// The vehicles of an account and what is known of them now.
class FleetService
{
public:
    virtual ~FleetService() = default;

    /// Every vehicle of the account: identity and, where the same answer has it, connection state. Sets allRemoteIds.
    virtual Task<Result<FleetUpdate>> listVehicles() = 0;
    /// All that the service knows of one vehicle now. What the service cannot tell (encrypted, no rights) becomes an Observation of
    /// Quantity::Access, not an error; an error means the question itself failed and nothing is known to have changed.
    virtual Task<Result<VehicleUpdate>> readVehicle(QString remoteId, HttpPriority priority) = 0;
    /// Requests that one readVehicle() takes, for planning within the budget.
    virtual int requestsPerVehicle() const = 0;

    /// Somebody looks at this vehicle (or no longer does). Services that can report faster on demand do so; others do nothing.
    virtual Task<Result<void>> watch(QString remoteId) = 0;
    virtual Task<Result<void>> unwatch(QString remoteId) = 0;
};

/// One kind of past that a service keeps of a vehicle.
struct HistoryKind {
    QString name;       ///< the service's name for it: "*-LOG-Trip", "S"
    qint64 firstMs = 0; ///< UTC, oldest that is kept
    qint64 lastMs = 0;  ///< UTC, newest
    qint64 records = 0;
    qint64 bytes = 0;
};

/// What an account's service remembers.
class HistoryService
{
public:
    virtual ~HistoryService() = default;

    /// What is there of a vehicle after `sinceMs` (UTC).
    virtual Task<Result<QList<HistoryKind>>> available(QString remoteId, qint64 sinceMs) = 0;
    /// One piece of one kind, from `sinceMs` (exclusive) on. `resumeMs` in the answer is where the next piece begins; null at the end.
    struct Piece {
        HistoryBatch batch;
        std::optional<qint64> resumeMs;
    };
    virtual Task<Result<Piece>> read(QString remoteId, QString kind, qint64 sinceMs) = 0;
    /// Records can arrive late: how far before the newest one known the next question must begin.
    virtual qint64 overlapMs() const = 0;
};

/// A key that replaces the password, as a service lists it.
struct AccessToken {
    QString token; ///< secret: show shortened, keep nowhere but in the SecretStore
    QString application;
    QString purpose;
    QString permit; ///< the service's word for its rights
    std::optional<qint64> createdMs;
    std::optional<qint64> lastUsedMs;
};

class TokenService
{
public:
    virtual ~TokenService() = default;

    virtual Task<Result<QList<AccessToken>>> listTokens() = 0;
    virtual Task<Result<AccessToken>> createToken(QString application, QString purpose, QString permit) = 0;
    virtual Task<Result<void>> deleteToken(QString token) = 0;
};

/// Sends something to a vehicle. Services without commands return a null pointer or answer Unsupported.
class CommandService
{
public:
    virtual ~CommandService() = default;

    /// Whether the server offers commands at all; Unsupported where it says "not implemented".
    virtual Task<Result<void>> probe(QString remoteId) = 0;
};

/// One signed-in account of one service. A null service means that the service's API has no such thing, and the window then shows no
/// page for it.
///
/// To add a service: a folder under providers/ with <Service>Provider (asks) and <Service>Parser (reads: pure functions from
/// bytes to values), its numbers in resources/providers/<service>.json, and one line in registry.cpp.
///
/// Calls start lazily and may overlap; each ends exactly once. Nothing is kept but the session. Lives on the GUI thread; parses large
/// answers off it.
class Provider
{
public:
    virtual ~Provider() = default;

    /// Signs in. Calls made before do it by themselves. LoginRefused, Forbidden, Tls, Network … as they are.
    virtual Task<Result<void>> signIn() = 0;
    /// Unwatches everything, signs out, waits for what still runs (a few seconds at most). Call before destroying.
    virtual Task<> shutDown() = 0;
    /// For an end that cannot wait: closes all connections without signing out. What still runs ends as cancelled, later, and
    /// touches neither clock nor network any more.
    virtual void abandon() {}

    virtual FleetService *fleet() { return nullptr; }
    virtual HistoryService *history() { return nullptr; }
    virtual TokenService *tokens() { return nullptr; }
    virtual CommandService *commands() { return nullptr; }

    /// Requests that may go out at once.
    virtual int availableBudget() const = 0;
    virtual std::optional<CertificateProblem> certificateProblem() const = 0;
};

} // namespace fleetglass
