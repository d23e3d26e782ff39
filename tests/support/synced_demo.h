// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"
#include "core/clock.h"
#include "providers/registry.h"
#include "simulator/demo_server.h"
#include "simulator/ovms/ovms_face.h"
#include "store/fleet_store.h"
#include "sync/sync_engine.h"

#include <QHash>
#include <QStringList>

#include <memory>

namespace fleetglass {

/// The data half of the program against the simulator in a thread beside it: real providers, store, archive and engine.
class SyncedDemo
{
public:
    SyncedDemo(const DemoOptions &options, const QString &folder, const QString &recordDirectory = {})
        : archive(folder + QStringLiteral("/archive.sqlite"))
        , server(options, clock)
    {
        SyncTiming timing;
        timing.tick = std::chrono::milliseconds(10);
        timing.gather = std::chrono::milliseconds(10);
        timing.watchDelayMs = 0;
        isReady = server.start().has_value() && QCoro::waitFor(archive.open()).has_value();
        m_recordDirectory = recordDirectory;
        engine = std::make_unique<SyncEngine>([this](const Account &account) { return open(account); }, store, archive,
                                              clock, timing);
    }
    ~SyncedDemo() { QCoro::waitFor(engine->shutDown()); }
    SyncedDemo(const SyncedDemo &) = delete;
    SyncedDemo &operator=(const SyncedDemo &) = delete;

    Account account(const QString &id, const QString &secret)
    {
        secrets.insert(id, secret);
        return {.id = id,
                .service = QStringLiteral("ovms"),
                .title = id,
                .server = server.url(),
                .user = server.user(),
                .allowPlainHttp = false,
                .pinnedCertificateSha256 = {},
                .paused = false};
    }

    AccountStatus status(const QString &id) const
    {
        for (const AccountStatus &one : engine->statuses()) {
            if (one.accountId == id)
                return one;
        }
        return {};
    }

    bool isWell(const QString &id) const
    {
        const AccountLamp lamp = status(id).lamp;
        return lamp == AccountLamp::Ok || lamp == AccountLamp::Busy;
    }

    /// Vehicles on the screen with a state of charge.
    int vehiclesWithValues() const
    {
        int count = 0;
        for (int row = 0; row < store.size(); ++row)
            count += store.record(row).known.number(Quantity::StateOfCharge).has_value() ? 1 : 0;
        return count;
    }

    QList<VehicleKey> keys() const
    {
        QList<VehicleKey> all;
        for (int row = 0; row < store.size(); ++row)
            all.append(store.record(row).identity.key);
        return all;
    }

    SystemClock clock;
    FleetStore store;
    Archive archive;
    DemoServer server;
    QHash<QString, QString> secrets; ///< by account
    std::unique_ptr<SyncEngine> engine;
    bool isReady = false;

private:
    Task<Result<std::unique_ptr<Provider>>> open(Account account)
    {
        co_return makeProvider(account, secrets.value(account.id), clock, m_recordDirectory);
    }

    QString m_recordDirectory;
};

} // namespace fleetglass
