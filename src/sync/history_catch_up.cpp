// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/history_catch_up.h"

#include <algorithm>

namespace fleetglass {

namespace {

/// A vehicle whose history failed is left alone for this long.
constexpr qint64 pauseAfterFailureMs = 10 * 60 * 1000;

} // namespace

void HistoryCatchUp::setIntervals(qint64 selectedMs, qint64 otherMs)
{
    m_selectedMs = selectedMs;
    m_otherMs = otherMs;
}

void HistoryCatchUp::setMarks(const QList<SyncMark> &marks)
{
    for (const SyncMark &mark : marks)
        m_marks.insert({mark.key.remoteId, mark.kind}, mark.untilMs);
}

void HistoryCatchUp::setVehicles(const QStringList &remoteIds)
{
    QHash<QString, Entry> vehicles;
    vehicles.reserve(remoteIds.size());
    m_byAge.clear();
    m_begun.clear();
    std::set<QString> neverDone;
    for (const QString &remoteId : remoteIds) {
        const auto known = m_vehicles.constFind(remoteId);
        const Entry entry = known == m_vehicles.cend() ? Entry() : *known;
        if (entry.wanted.isEmpty())
            m_byAge.emplace(entry.doneMs, remoteId);
        else
            m_begun.insert(remoteId);
        if (known == m_vehicles.cend() || m_neverDone.contains(remoteId))
            neverDone.insert(remoteId);
        vehicles.insert(remoteId, entry);
    }
    m_vehicles = std::move(vehicles);
    m_neverDone = std::move(neverDone);
}

std::optional<HistoryQuestion> HistoryCatchUp::next(qint64 nowMs) const
{
    for (const QString &remoteId : m_selected) {
        if (const auto question = questionFor(remoteId, m_selectedMs, nowMs))
            return question;
    }
    if (!m_begun.empty())
        return questionFor(*m_begun.cbegin(), m_otherMs, nowMs);
    if (!m_byAge.empty())
        return questionFor(m_byAge.cbegin()->second, m_otherMs, nowMs);
    return std::nullopt;
}

void HistoryCatchUp::listed(const QString &remoteId, const QList<HistoryKind> &kinds, qint64 nowMs)
{
    const auto place = m_vehicles.find(remoteId);
    if (place == m_vehicles.end())
        return;
    // Small kinds first: trips and charges are there at once, long records follow.
    QList<HistoryKind> bySize = kinds;
    std::ranges::stable_sort(bySize, {}, &HistoryKind::bytes);
    place->wanted.clear();
    for (const HistoryKind &kind : std::as_const(bySize)) {
        const qint64 oldestMs = kind.firstMs - 1;
        const auto mark = m_marks.constFind({remoteId, kind.name});
        if (mark == m_marks.cend())
            place->wanted.append({.name = kind.name, .sinceMs = oldestMs, .lastMs = kind.lastMs});
        else if (kind.lastMs > *mark)
            place->wanted.append(
                {.name = kind.name, .sinceMs = std::max(*mark - m_overlapMs, oldestMs), .lastMs = kind.lastMs});
    }
    m_byAge.erase({place->doneMs, remoteId});
    m_begun.insert(remoteId);
    if (place->wanted.isEmpty())
        finish(remoteId, nowMs);
}

SyncMark HistoryCatchUp::markAfter(const QString &accountId, const HistoryQuestion &question,
                                   const HistoryService::Piece &piece, qint64 nowMs) const
{
    qint64 untilMs = m_marks.value({question.remoteId, question.kind}, question.sinceMs);
    if (piece.resumeMs) {
        untilMs = std::max(untilMs, *piece.resumeMs);
    } else if (const auto place = m_vehicles.constFind(question.remoteId); place != m_vehicles.cend()) {
        const auto kind = std::ranges::find(place->wanted, question.kind, &WantedKind::name);
        if (kind != place->wanted.cend())
            untilMs = std::max(untilMs, kind->lastMs);
    }
    // One record of a clock that runs ahead must not hide all that comes after it.
    return {.key = {.accountId = accountId, .remoteId = question.remoteId},
            .kind = question.kind,
            .untilMs = std::min(untilMs, nowMs)};
}

bool HistoryCatchUp::saved(const HistoryQuestion &question, const SyncMark &mark, std::optional<qint64> resumeMs,
                           qint64 nowMs)
{
    m_marks.insert({question.remoteId, question.kind}, mark.untilMs);
    const auto place = m_vehicles.find(question.remoteId);
    if (place == m_vehicles.end())
        return true;
    const auto kind = std::ranges::find(place->wanted, question.kind, &WantedKind::name);
    if (resumeMs && *resumeMs > question.sinceMs) {
        if (kind != place->wanted.end())
            kind->sinceMs = *resumeMs;
        return true;
    }
    dropKind(question, nowMs);
    return !resumeMs;
}

void HistoryCatchUp::failed(const HistoryQuestion &question, qint64 nowMs)
{
    const auto place = m_vehicles.find(question.remoteId);
    if (place == m_vehicles.end())
        return;
    place->wanted.clear();
    m_byAge.erase({place->doneMs, question.remoteId});
    m_begun.insert(question.remoteId);
    finish(question.remoteId, nowMs - std::min(m_otherMs, m_selectedMs) + pauseAfterFailureMs);
}

std::optional<HistoryQuestion> HistoryCatchUp::questionFor(const QString &remoteId, qint64 intervalMs,
                                                           qint64 nowMs) const
{
    const auto place = m_vehicles.constFind(remoteId);
    if (place == m_vehicles.cend())
        return std::nullopt;
    if (!place->wanted.isEmpty()) {
        const WantedKind &kind = place->wanted.constFirst();
        return HistoryQuestion{.remoteId = remoteId, .kind = kind.name, .sinceMs = kind.sinceMs};
    }
    if (place->doneMs + intervalMs > nowMs)
        return std::nullopt;
    return HistoryQuestion{.remoteId = remoteId, .kind = {}, .sinceMs = 0};
}

void HistoryCatchUp::finish(const QString &remoteId, qint64 nowMs)
{
    Entry &entry = m_vehicles[remoteId];
    entry.doneMs = nowMs;
    m_begun.erase(remoteId);
    m_byAge.emplace(nowMs, remoteId);
    m_neverDone.erase(remoteId);
}

void HistoryCatchUp::dropKind(const HistoryQuestion &question, qint64 nowMs)
{
    Entry &entry = m_vehicles[question.remoteId];
    entry.wanted.removeIf([&](const WantedKind &kind) { return kind.name == question.kind; });
    if (entry.wanted.isEmpty())
        finish(question.remoteId, nowMs);
}

} // namespace fleetglass
