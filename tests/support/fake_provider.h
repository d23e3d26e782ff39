// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "providers/provider.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

#include <coroutine>
#include <memory>
#include <utility>
#include <vector>

namespace fleetglass {

/// A service in memory, for tests of what asks it: what it answers, and what it was asked. Outlives its providers.
struct FakeService {
    explicit FakeService(const Clock &time) : clock(time) {}

    const Clock &clock;
    QStringList vehicles;
    std::optional<Error> listError;
    QHash<QString, Error> vehicleErrors;
    QHash<QString, QList<HistoryKind>> history;
    qint64 pieceMs = 0; ///< how much of the past one piece holds; 0: all
    int budget = 120;
    int opened = 0;    ///< providers made
    QStringList asked; ///< "list", "read A", "watch A", "unwatch A", "available A", "history A S <since>", "shut down"

    /// While true, questions stay open until release().
    bool isHolding = false;
    std::vector<std::coroutine_handle<>> held;

    void release()
    {
        isHolding = false;
        for (const std::coroutine_handle<> waiting : std::exchange(held, {}))
            waiting.resume();
    }

    int count(const QString &question) const { return static_cast<int>(asked.count(question)); }
};

/// Ends always later, as a network does.
struct FakeAnswerTime {
    std::shared_ptr<FakeService> service;

    bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<> waiting) const
    {
        if (service->isHolding)
            service->held.push_back(waiting);
        else
            QMetaObject::invokeMethod(
                QCoreApplication::instance(), [waiting] { waiting.resume(); }, Qt::QueuedConnection);
    }
    void await_resume() const noexcept {}
};

class FakeProvider final : public Provider, public FleetService, public HistoryService
{
public:
    FakeProvider(QString accountId, std::shared_ptr<FakeService> service)
        : m_accountId(std::move(accountId))
        , m_service(std::move(service))
    {
        ++m_service->opened;
    }

    Task<Result<void>> signIn() override
    {
        const FakeAnswerTime time{m_service};
        co_await time;
        if (m_service->listError)
            co_return std::unexpected(*m_service->listError);
        co_return Result<void>();
    }

    Task<> shutDown() override
    {
        m_service->asked.append(QStringLiteral("shut down"));
        const FakeAnswerTime time{m_service};
        co_await time;
    }

    FleetService *fleet() override { return this; }
    HistoryService *history() override { return m_service->history.isEmpty() ? nullptr : this; }
    int availableBudget() const override { return m_service->budget; }
    std::optional<CertificateProblem> certificateProblem() const override { return std::nullopt; }

    Task<Result<FleetUpdate>> listVehicles() override
    {
        m_service->asked.append(QStringLiteral("list"));
        const FakeAnswerTime time{m_service};
        co_await time;
        if (m_service->listError)
            co_return std::unexpected(*m_service->listError);
        FleetUpdate update;
        update.accountId = m_accountId;
        update.allRemoteIds = m_service->vehicles;
        for (const QString &remoteId : std::as_const(m_service->vehicles)) {
            const VehicleKey key{.accountId = m_accountId, .remoteId = remoteId};
            VehicleUpdate vehicle;
            vehicle.key = key;
            vehicle.identity = Vehicle{.key = key, .name = remoteId};
            update.vehicles.append(vehicle);
        }
        co_return update;
    }

    Task<Result<VehicleUpdate>> readVehicle(QString remoteId, HttpPriority) override
    {
        m_service->asked.append(QStringLiteral("read ") + remoteId);
        const FakeAnswerTime time{m_service};
        co_await time;
        if (const auto error = m_service->vehicleErrors.constFind(remoteId); error != m_service->vehicleErrors.cend())
            co_return std::unexpected(*error);
        VehicleUpdate update;
        update.key = {.accountId = m_accountId, .remoteId = remoteId};
        update.observations.append({.quantity = Quantity::StateOfCharge,
                                    .part = {},
                                    .origin = u"fake",
                                    .value = 50.0,
                                    .observedAtMs = m_service->clock.nowMs()});
        co_return update;
    }

    int requestsPerVehicle() const override { return 1; }

    Task<Result<void>> watch(QString remoteId) override { return note(QStringLiteral("watch ") + remoteId); }
    Task<Result<void>> unwatch(QString remoteId) override { return note(QStringLiteral("unwatch ") + remoteId); }

    Task<Result<QList<HistoryKind>>> available(QString remoteId, qint64) override
    {
        m_service->asked.append(QStringLiteral("available ") + remoteId);
        const FakeAnswerTime time{m_service};
        co_await time;
        co_return m_service->history.value(remoteId);
    }

    Task<Result<Piece>> read(QString remoteId, QString kind, qint64 sinceMs) override
    {
        m_service->asked.append(QStringLiteral("history %1 %2 %3").arg(remoteId, kind).arg(sinceMs));
        const FakeAnswerTime time{m_service};
        co_await time;
        qint64 lastMs = sinceMs;
        for (const HistoryKind &one : m_service->history.value(remoteId)) {
            if (one.name == kind)
                lastMs = one.lastMs;
        }
        Piece piece;
        piece.batch.key = {.accountId = m_accountId, .remoteId = remoteId};
        qint64 atMs = lastMs;
        if (m_service->pieceMs > 0 && sinceMs + m_service->pieceMs < lastMs) {
            atMs = sinceMs + m_service->pieceMs;
            piece.resumeMs = atMs;
        }
        piece.batch.readings.append(
            {.quantity = Quantity::StateOfCharge, .part = {}, .value = 40, .observedAtMs = atMs});
        co_return piece;
    }

    qint64 overlapMs() const override { return 0; }

private:
    Task<Result<void>> note(QString question)
    {
        m_service->asked.append(question);
        const FakeAnswerTime time{m_service};
        co_await time;
        co_return Result<void>();
    }

    QString m_accountId;
    std::shared_ptr<FakeService> m_service;
};

} // namespace fleetglass
