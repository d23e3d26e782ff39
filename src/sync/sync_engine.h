// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/task.h"
#include "domain/account.h"
#include "domain/vehicle.h"
#include "sync/sync_timing.h"

#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace fleetglass {

class Archive;
class FleetStore;
class Provider;

/// Makes a provider for an account, with its secret; tests hand in their own.
using ProviderFactory = std::function<Task<Result<std::unique_ptr<Provider>>>(Account)>;

/// Keeps store and archive up to date for all accounts: the selected vehicles first, then the visible ones, then the rest, within
/// each service's budget; catches up history; goes quiet without a network and comes back by itself. One failing account
/// neither empties the screen nor slows another. Lives on the GUI thread.
class SyncEngine : public QObject
{
    Q_OBJECT
public:
    SyncEngine(ProviderFactory makeProvider, FleetStore &store, Archive &archive, const Clock &clock,
               QObject *parent = nullptr);
    SyncEngine(ProviderFactory makeProvider, FleetStore &store, Archive &archive, const Clock &clock, SyncTiming timing,
               QObject *parent = nullptr);
    ~SyncEngine() override;

    /// Fills the store from the archive. Call once, before the first account.
    Task<Result<void>> loadFromArchive();

    /// Adds, changes, pauses, archives, removes. An archived account signs out and is never asked; its vehicles and their history stay.
    /// An account that was there before and no longer is loses both, in the archive too. What differs in more than its title signs
    /// in again.
    void setAccounts(const QList<Account> &accounts);
    QList<AccountStatus> statuses() const;              ///< of those that are not archived
    Provider *provider(const QString &accountId) const; ///< for dialogs that ask the service directly; null while signed out

    void setSelected(const QList<VehicleKey> &keys); ///< asked first; up to five of an account watched, after a short delay
    void setVisible(const QList<VehicleKey> &keys); ///< asked next
    /// Ask now, also when the next attempt is due later. A refused or untrusted account is opened anew, with the secret kept now.
    void refresh(const QString &accountId);
    /// Times all intervals: 2 asks half as often, 0.5 twice as often, within each service's limits. 1 at first.
    void setIntervalFactor(double factor);
    void setOnline(bool isOnline); ///< what the system says of the network; servers on loopback do not mind

    /// Everything once: list, all vehicles, history; for the command line. The status tells which account failed.
    Task<QList<AccountStatus>> syncOnce(QList<Account> accounts);

    /// Detaches, signs out, waits for running requests. Call before destroying.
    Task<> shutDown();

signals:
    void accountStatusChanged(const fleetglass::AccountStatus &status);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace fleetglass
