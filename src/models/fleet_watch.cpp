// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet_watch.h"

#include "store/fleet_store.h"

#include <algorithm>

namespace fleetglass {

namespace {

constexpr qint64 hourMs = 60 * 60 * 1000;
constexpr qint64 firstSilentAfterMs = 24 * hourMs;
/// So long a service must have answered before a vehicle's silence is its own: longer than it takes to ask everyone.
constexpr qint64 settleMs = 15 * 60 * 1000;
constexpr std::chrono::seconds checkEvery{15};

/// The module is connected to its service: it is there, even where its values have not been asked for.
bool isConnected(const ObservationSet &known, qint64 nowMs)
{
    const Observation *connected = known.find(Quantity::ModuleConnected);
    return flagOf(connected).value_or(false) && freshnessOf(connected, nowMs) == Freshness::Fresh;
}

} // namespace

FleetWatch::FleetWatch(const FleetStore &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_silentAfterMs(firstSilentAfterMs)
{
    connect(&store, &FleetStore::vehiclesAdded, this, &FleetWatch::enter);
    connect(&store, &FleetStore::vehiclesAboutToBeRemoved, this, &FleetWatch::leave);
    connect(&store, &FleetStore::vehiclesChanged, this, &FleetWatch::noteChange);
    connect(&m_timer, &QTimer::timeout, this, &FleetWatch::check);
    if (store.size() > 0)
        enter(0, store.size() - 1);
    m_timer.start(checkEvery);
}

void FleetWatch::setSilentAfterMs(qint64 silentAfterMs)
{
    if (std::exchange(m_silentAfterMs, silentAfterMs) == silentAfterMs)
        return;
    for (int row = 0; row < m_store.size(); ++row)
        beginHearing(row, m_watched[m_store.record(row).identity.key]);
}

void FleetWatch::setStatus(const AccountStatus &status)
{
    if (const std::optional<FleetEvent> event = m_accounts[status.accountId].see(status, m_clock.nowMs()))
        tell({*event});
}

void FleetWatch::setAccounts(const QList<Account> &accounts)
{
    m_accounts.removeIf([&](const std::pair<const QString &, AccountWatch &> &one) {
        const auto known = std::ranges::find(accounts, one.first, &Account::id);
        return known == accounts.cend() || known->archived;
    });
}

void FleetWatch::check()
{
    QList<FleetEvent> events;
    const qint64 now = m_clock.nowMs();
    for (AccountWatch &account : m_accounts) {
        if (const std::optional<FleetEvent> event = account.check(now))
            events.append(*event);
    }
    // Everyone judged is waited for again later than now, or not at all.
    while (!m_due.empty() && m_due.begin()->first <= now)
        judge(VehicleKey(m_due.begin()->second), events);
    tell(events);
}

void FleetWatch::enter(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const VehicleRecord &record = m_store.record(row);
        Watched &watched = m_watched[record.identity.key];
        watched.charge.begin(m_store.columns().state[static_cast<std::size_t>(row)].activity);
        watched.tyres.see(wheelsOf(record.known));
        beginHearing(row, watched);
    }
}

void FleetWatch::leave(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const VehicleKey key = m_store.record(row).identity.key;
        if (const auto known = m_watched.find(key); known != m_watched.end()) {
            stopWaiting(key, *known);
            m_watched.erase(known);
        }
    }
}

void FleetWatch::noteChange(const FleetChange &change)
{
    QList<FleetEvent> events;
    const qint64 now = m_clock.nowMs();
    const bool hasTyres = change.quantities.contains(Quantity::TyreAlert);
    for (const int row : change.rows) {
        const VehicleRecord &record = m_store.record(row);
        Watched &watched = m_watched[record.identity.key];
        if (watched.hearing != Hearing::Heard)
            hear(row, watched, events);
        const Activity activity = m_store.columns().state[static_cast<std::size_t>(row)].activity;
        if (const std::optional<FleetEventKind> end = watched.charge.see(record.known, activity, now)) {
            const Observation *state = record.known.find(Quantity::ChargeState);
            FleetEvent event = eventOf(row, *end, state ? std::min(state->observedAtMs, now) : now);
            event.socPercent = record.known.number(Quantity::StateOfCharge);
            events.append(event);
        }
        if (!hasTyres)
            continue;
        for (const Wheel &wheel : watched.tyres.see(wheelsOf(record.known))) {
            FleetEvent event = eventOf(row, FleetEventKind::TyreAlert, wheel.observedAtMs);
            event.wheel = wheel.name;
            event.alert = *wheel.alert;
            event.pressureKpa = wheel.pressureKpa;
            events.append(event);
        }
    }
    tell(events);
}

void FleetWatch::wait(const VehicleKey &key, Watched &watched, qint64 dueMs)
{
    stopWaiting(key, watched);
    watched.dueMs = dueMs;
    m_due.emplace(dueMs, key);
}

void FleetWatch::stopWaiting(const VehicleKey &key, Watched &watched)
{
    m_due.erase({watched.dueMs, key});
    watched.dueMs = 0;
}

void FleetWatch::beginHearing(int row, Watched &watched)
{
    const VehicleKey &key = m_store.record(row).identity.key;
    const qint64 now = m_clock.nowMs();
    const qint64 silentAtMs = heardMs(row) + m_silentAfterMs;
    watched.hearing = silentAtMs > now ? Hearing::Heard : Hearing::Assumed;
    wait(key, watched, silentAtMs > now ? silentAtMs : now + settleMs);
}

/// Its time has come: has it been heard of meanwhile, and could it have been?
void FleetWatch::judge(const VehicleKey &key, QList<FleetEvent> &events)
{
    Watched &watched = m_watched[key];
    const int row = m_store.rowOf(key).value();
    const qint64 now = m_clock.nowMs();
    const qint64 heard = heardMs(row);
    if (heard + m_silentAfterMs > now) {
        watched.hearing = Hearing::Heard;
        wait(key, watched, heard + m_silentAfterMs);
        return;
    }
    const std::optional<qint64> wellSince = m_accounts.value(key.accountId).wellSinceMs();
    const qint64 settledMs = wellSince.value_or(now) + settleMs;
    if (settledMs > now || isConnected(m_store.record(row).known, now)) {
        wait(key, watched, settledMs > now ? settledMs : now + settleMs);
        return;
    }
    stopWaiting(key, watched);
    if (std::exchange(watched.hearing, Hearing::Silent) == Hearing::Heard) {
        FleetEvent event = eventOf(row, FleetEventKind::VehicleSilent, now);
        event.sinceMs = heard;
        events.append(event);
    }
    watched.silentSinceMs = heard;
}

/// A word of one that was silent. What arrives late and is as old as the silence ends nothing.
void FleetWatch::hear(int row, Watched &watched, QList<FleetEvent> &events)
{
    const qint64 heard = heardMs(row);
    if (heard + m_silentAfterMs <= m_clock.nowMs())
        return;
    if (std::exchange(watched.hearing, Hearing::Heard) == Hearing::Silent) {
        FleetEvent event = eventOf(row, FleetEventKind::VehicleBack, heard);
        event.sinceMs = watched.silentSinceMs;
        events.append(event);
    }
    wait(m_store.record(row).identity.key, watched, heard + m_silentAfterMs);
}

/// A clock that runs ahead in the vehicle must not keep it from falling silent.
qint64 FleetWatch::heardMs(int row) const
{
    return std::min(m_store.columns().observedAtMs[static_cast<std::size_t>(row)], m_clock.nowMs());
}

FleetEvent FleetWatch::eventOf(int row, FleetEventKind kind, qint64 atMs) const
{
    const Vehicle &vehicle = m_store.record(row).identity;
    FleetEvent event;
    event.kind = kind;
    event.vehicle = vehicle.key;
    event.vehicleName = vehicle.name;
    event.atMs = atMs;
    return event;
}

void FleetWatch::tell(const QList<FleetEvent> &events)
{
    if (!events.isEmpty())
        emit happened(events);
}

} // namespace fleetglass
