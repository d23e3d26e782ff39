// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/ask_schedule.h"

#include <algorithm>
#include <cmath>

namespace fleetglass {

namespace {

constexpr qint64 shortestMs = 5'000;
constexpr double listShare = 0.1;
constexpr double selectedShare = 0.5;
constexpr double visibleShare = 0.25; ///< and what selected vehicles leave while there are none

} // namespace

void AskSchedule::setVehicles(const QStringList &remoteIds)
{
    QHash<QString, Entry> vehicles;
    vehicles.reserve(remoteIds.size());
    std::set<std::pair<qint64, QString>> byAge;
    for (const QString &remoteId : remoteIds) {
        const Entry entry = m_vehicles.value(remoteId);
        vehicles.insert(remoteId, entry);
        if (!entry.isRunning)
            byAge.emplace(entry.askedMs, remoteId);
    }
    m_vehicles = std::move(vehicles);
    m_byAge = std::move(byAge);
}

QStringList AskSchedule::vehicles() const
{
    QStringList remoteIds = m_vehicles.keys();
    remoteIds.sort();
    return remoteIds;
}

std::optional<Ask> AskSchedule::next(qint64 nowMs, int budget) const
{
    const int cost = m_plan.requestsPerVehicle;
    const int burst = m_plan.rateLimit.burst;
    // A running question has not used up its requests yet.
    const int free = budget - m_running * cost;

    const qint64 listMs = stretched(m_plan.listMs, 1, listShare);
    if (!m_isListRunning && free >= 1 && (!m_listAskedMs || *m_listAskedMs + listMs <= nowMs))
        return Ask{.kind = AskKind::List,
                   .remoteId = {},
                   .priority = m_hasList ? HttpPriority::Background : HttpPriority::User};
    if (!m_hasList || free < std::min(cost, burst))
        return std::nullopt;

    const qint64 selectedMs = stretched(m_plan.selectedMs, m_selected.size() * cost, selectedShare);
    if (const std::optional<Ask> ask = firstDue(m_selected, selectedMs, HttpPriority::User, nowMs))
        return ask;
    if (!allowsBackground(free, cost))
        return std::nullopt;
    const double share = m_selected.isEmpty() ? visibleShare + selectedShare : visibleShare;
    const qint64 visibleMs = stretched(m_plan.visibleMs, m_visible.size() * cost, share);
    if (const std::optional<Ask> ask = firstDue(m_visible, visibleMs, HttpPriority::Visible, nowMs))
        return ask;
    return longestUnasked(nowMs);
}

bool AskSchedule::allowsBackground(int budget, int requests) const
{
    return budget >= std::min(requests + reserve(), m_plan.rateLimit.burst);
}

void AskSchedule::started(const Ask &ask, qint64 nowMs)
{
    if (ask.kind == AskKind::List) {
        m_isListRunning = true;
        m_listAskedMs = nowMs;
        return;
    }
    const auto place = m_vehicles.find(ask.remoteId);
    if (place == m_vehicles.end())
        return;
    m_byAge.erase({place->askedMs, ask.remoteId});
    place->isRunning = true;
    place->soonMs.reset();
    ++m_running;
}

void AskSchedule::ended(const Ask &ask, qint64 nowMs, bool isGood)
{
    if (ask.kind == AskKind::List) {
        m_isListRunning = false;
        m_hasList |= isGood;
        return;
    }
    --m_running;
    const auto place = m_vehicles.find(ask.remoteId);
    if (place == m_vehicles.end())
        return;
    place->isRunning = false;
    place->askedMs = nowMs;
    place->notBeforeMs = isGood ? never : nowMs + m_plan.visibleMs;
    m_byAge.emplace(nowMs, ask.remoteId);
}

void AskSchedule::askNow(const QString &remoteId)
{
    if (const auto place = m_vehicles.find(remoteId); place != m_vehicles.end())
        changeAskedMs(remoteId, *place, never);
}

void AskSchedule::askAt(const QString &remoteId, qint64 atMs)
{
    if (const auto place = m_vehicles.find(remoteId); place != m_vehicles.end())
        place->soonMs = atMs;
}

void AskSchedule::askAllNow()
{
    askListNow();
    for (const QString &remoteId : std::as_const(m_selected))
        askNow(remoteId);
    for (const QString &remoteId : std::as_const(m_visible))
        askNow(remoteId);
}

void AskSchedule::askLongestUnaskedNow()
{
    if (!m_byAge.empty()) {
        const QString remoteId = m_byAge.begin()->second;
        askNow(remoteId);
    }
}

bool AskSchedule::isDue(const Entry &entry, qint64 intervalMs, qint64 nowMs) const
{
    if (entry.isRunning || entry.notBeforeMs > nowMs)
        return false;
    return entry.askedMs + intervalMs <= nowMs || (entry.soonMs && *entry.soonMs <= nowMs);
}

/// Of several the one that waits longest, so that a small budget reaches all of them.
std::optional<Ask> AskSchedule::firstDue(const QStringList &candidates, qint64 intervalMs, HttpPriority priority,
                                         qint64 nowMs) const
{
    std::optional<Ask> first;
    qint64 firstAskedMs = 0;
    for (const QString &remoteId : candidates) {
        const auto place = m_vehicles.constFind(remoteId);
        if (place == m_vehicles.cend() || !isDue(*place, intervalMs, nowMs) || (first && place->askedMs >= firstAskedMs))
            continue;
        first = Ask{.kind = AskKind::Vehicle, .remoteId = remoteId, .priority = priority};
        firstAskedMs = place->askedMs;
    }
    return first;
}

std::optional<Ask> AskSchedule::longestUnasked(qint64 nowMs) const
{
    const qint64 otherMs = paced(m_plan.otherMs);
    for (const auto &[askedMs, remoteId] : m_byAge) {
        if (askedMs + otherMs > nowMs)
            break;
        if (isDue(*m_vehicles.constFind(remoteId), otherMs, nowMs))
            return Ask{.kind = AskKind::Vehicle, .remoteId = remoteId, .priority = HttpPriority::Background};
    }
    return std::nullopt;
}

qint64 AskSchedule::paced(qint64 intervalMs) const
{
    // A plan that is shorter by itself stays so.
    const qint64 shortest = std::min(shortestMs, intervalMs);
    return std::max(shortest, static_cast<qint64>(std::llround(static_cast<double>(intervalMs) * m_intervalFactor)));
}

/// The interval at which so many requests take no more than their share of the rate.
qint64 AskSchedule::stretched(qint64 intervalMs, qsizetype requests, double share) const
{
    const double perMs = m_plan.rateLimit.perMinute / 60'000.0;
    return std::max(paced(intervalMs), static_cast<qint64>(std::ceil(static_cast<double>(requests) / (share * perMs))));
}

int AskSchedule::reserve() const
{
    const int burst = m_plan.rateLimit.burst;
    return std::min(std::max(m_plan.requestsPerVehicle + 1, burst / 10), burst / 2);
}

void AskSchedule::changeAskedMs(const QString &remoteId, Entry &entry, qint64 askedMs)
{
    if (!entry.isRunning) {
        m_byAge.erase({entry.askedMs, remoteId});
        m_byAge.emplace(askedMs, remoteId);
    }
    entry.askedMs = askedMs;
    entry.notBeforeMs = never;
}

} // namespace fleetglass
