// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"
#include "providers/provider.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <set>
#include <utility>

namespace fleetglass {

/// A question for a vehicle's past. Without a kind: what is there?
struct HistoryQuestion {
    QString remoteId;
    QString kind;
    qint64 sinceMs = 0; ///< UTC, exclusive

    bool operator==(const HistoryQuestion &) const = default;
};

/// What of the past to fetch next: selected vehicles first, then one after the other. Pure: asks nothing, keeps nothing on disk.
///
/// A kind is fetched from its mark minus the service's overlap (records can arrive late), the first time from the oldest record there is.
/// Each piece moves the mark, so that an interrupted download goes on where it stopped.
class HistoryCatchUp
{
public:
    HistoryCatchUp(qint64 selectedMs, qint64 otherMs) : m_selectedMs(selectedMs), m_otherMs(otherMs) {}

    void setOverlapMs(qint64 overlapMs) { m_overlapMs = overlapMs; }
    void setIntervals(qint64 selectedMs, qint64 otherMs);
    void setMarks(const QList<SyncMark> &marks); ///< from the archive, before the first question
    void setVehicles(const QStringList &remoteIds);
    void setSelected(const QStringList &remoteIds) { m_selected = remoteIds; }

    std::optional<HistoryQuestion> next(qint64 nowMs) const;
    /// The answer to "what is there?".
    void listed(const QString &remoteId, const QList<HistoryKind> &kinds, qint64 nowMs);
    /// How far the history is known with this piece: to be saved together with it.
    SyncMark markAfter(const QString &accountId, const HistoryQuestion &question, const HistoryService::Piece &piece,
                       qint64 nowMs) const;
    /// The piece and its mark are in the archive. False where the service does not get on: the kind is given up for now.
    bool saved(const HistoryQuestion &question, const SyncMark &mark, std::optional<qint64> resumeMs, qint64 nowMs);
    /// No answer, or it could not be kept: this vehicle again after a while.
    void failed(const HistoryQuestion &question, qint64 nowMs);

    /// Whether some vehicle's past has never been fetched to its end since the program started.
    bool isCatchingUp() const { return !m_neverDone.empty(); }

private:
    struct WantedKind {
        QString name;
        qint64 sinceMs = 0;
        qint64 lastMs = 0;
    };
    struct Entry {
        qint64 doneMs = never;
        QList<WantedKind> wanted;
    };
    static constexpr qint64 never = std::numeric_limits<qint64>::min() / 2;

    std::optional<HistoryQuestion> questionFor(const QString &remoteId, qint64 intervalMs, qint64 nowMs) const;
    void finish(const QString &remoteId, qint64 nowMs);
    void dropKind(const HistoryQuestion &question, qint64 nowMs);

    qint64 m_selectedMs;
    qint64 m_otherMs;
    qint64 m_overlapMs = 0;
    QHash<QString, Entry> m_vehicles;
    QHash<std::pair<QString, QString>, qint64> m_marks; ///< by vehicle and kind
    std::set<std::pair<qint64, QString>> m_byAge;       ///< vehicles with nothing wanted, longest undone first
    std::set<QString> m_begun;                          ///< vehicles with kinds still wanted
    std::set<QString> m_neverDone;
    QStringList m_selected;
};

} // namespace fleetglass
