// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "models/account_watch.h"
#include "models/charge_watch.h"
#include "models/tyre_watch.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>

#include <set>
#include <utility>

namespace fleetglass {

class FleetStore;
struct FleetChange;

/// Says what happens in the fleet: vehicles that fall silent and come back, ends of charges, tyre alerts, accounts that fail.
/// What a vehicle is first known with, such as all that the archive brings, is where it begins and no event.
///
/// A vehicle is silent only where its service was answering: while the account is down nobody can tell, and for a while after that, too.
/// The work of a batch is that of its changed rows; silence is waited for in a queue by time. Lives on the GUI thread.
class FleetWatch : public QObject
{
    Q_OBJECT
public:
    /// Begins with what the store has now. Store and clock must outlive it.
    FleetWatch(const FleetStore &store, const Clock &clock, QObject *parent = nullptr);

    void setSilentAfterMs(qint64 silentAfterMs); ///< who is silent by the new measure at once is no event
    void setStatus(const AccountStatus &status);
    void setAccounts(const QList<Account> &accounts); ///< forgets others
    /// What the passing of time alone brings. Called by a timer.
    void check();

signals:
    void happened(const QList<fleetglass::FleetEvent> &events);

private:
    enum class Hearing : quint8 {
        Heard,
        Assumed, ///< silent already when first seen, perhaps only because nobody has asked yet
        Silent,
    };
    struct Watched {
        ChargeWatch charge;
        TyreWatch tyres;
        Hearing hearing = Hearing::Heard;
        qint64 dueMs = 0; ///< its place in m_due; 0: none
        qint64 silentSinceMs = 0;
    };

    void enter(int first, int last);
    void leave(int first, int last);
    void noteChange(const FleetChange &change);
    void wait(const VehicleKey &key, Watched &watched, qint64 dueMs);
    void stopWaiting(const VehicleKey &key, Watched &watched);
    void beginHearing(int row, Watched &watched);
    void judge(const VehicleKey &key, QList<FleetEvent> &events);
    void hear(int row, Watched &watched, QList<FleetEvent> &events);
    qint64 heardMs(int row) const;
    FleetEvent eventOf(int row, FleetEventKind kind, qint64 atMs) const;
    void tell(const QList<FleetEvent> &events);

    const FleetStore &m_store;
    const Clock &m_clock;
    qint64 m_silentAfterMs;
    QHash<VehicleKey, Watched> m_watched;
    std::set<std::pair<qint64, VehicleKey>> m_due; ///< whom to judge when
    QHash<QString, AccountWatch> m_accounts;
    QTimer m_timer;
};

} // namespace fleetglass
