// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/provider.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>
#include <set>
#include <utility>

namespace fleetglass {

/// How often a service wants to be asked, and what it allows.
struct AskPlan {
    qint64 selectedMs = 20'000;
    qint64 visibleMs = 60'000;
    qint64 otherMs = 600'000;
    qint64 listMs = 120'000;
    RateLimit rateLimit;
    int requestsPerVehicle = 1;
};

enum class AskKind : quint8 { List, Vehicle };

struct Ask {
    AskKind kind = AskKind::List;
    QString remoteId; ///< empty for the list
    HttpPriority priority = HttpPriority::Background;

    bool operator==(const Ask &) const = default;
};

/// What to ask one account next: the list first, then selected vehicles, visible ones, the rest. Pure: no clock, no timer.
///
/// A small budget is shared: the list takes at most a tenth of the service's rate and selected vehicles half of it, so that
/// intervals grow where the service allows little and nobody starves. Visible and other vehicles leave a reserve for what the user
/// does next.
class AskSchedule
{
public:
    explicit AskSchedule(const AskPlan &plan) : m_plan(plan) {}

    /// The account's vehicles; what is known of those that stay, stays.
    void setVehicles(const QStringList &remoteIds);
    bool hasVehicle(const QString &remoteId) const { return m_vehicles.contains(remoteId); }
    QStringList vehicles() const; ///< sorted
    void setSelected(const QStringList &remoteIds) { m_selected = remoteIds; }
    void setVisible(const QStringList &remoteIds) { m_visible = remoteIds; }
    /// Times the plan's intervals: 2 asks half as often. Never below 5 s, and the service's rate still holds.
    void setIntervalFactor(double factor) { m_intervalFactor = factor; }

    /// The most urgent question that is due and that the budget (requests that may go out at once) allows.
    std::optional<Ask> next(qint64 nowMs, int budget) const;
    /// Whether something may be asked that nobody waits for.
    bool allowsBackground(int budget, int requests) const;

    void started(const Ask &ask, qint64 nowMs);
    void ended(const Ask &ask, qint64 nowMs, bool isGood);

    void askListNow() { m_listAskedMs.reset(); }
    void askNow(const QString &remoteId);
    void askAt(const QString &remoteId, qint64 atMs); ///< also when its interval has not passed
    void askAllNow();                                 ///< list, selected and visible vehicles
    void askLongestUnaskedNow();                      ///< one vehicle, whichever

private:
    struct Entry {
        qint64 askedMs = never;
        std::optional<qint64> soonMs;
        qint64 notBeforeMs = never; ///< after a failure of this vehicle alone
        bool isRunning = false;
    };
    static constexpr qint64 never = std::numeric_limits<qint64>::min() / 2;

    bool isDue(const Entry &entry, qint64 intervalMs, qint64 nowMs) const;
    std::optional<Ask> firstDue(const QStringList &candidates, qint64 intervalMs, HttpPriority priority,
                                qint64 nowMs) const;
    std::optional<Ask> longestUnasked(qint64 nowMs) const;
    qint64 paced(qint64 intervalMs) const;
    qint64 stretched(qint64 intervalMs, qsizetype requests, double share) const;
    int reserve() const;
    void changeAskedMs(const QString &remoteId, Entry &entry, qint64 askedMs);

    AskPlan m_plan;
    double m_intervalFactor = 1;
    QHash<QString, Entry> m_vehicles;
    std::set<std::pair<qint64, QString>> m_byAge; ///< all vehicles that are not being asked, longest unasked first
    QStringList m_selected;
    QStringList m_visible;
    std::optional<qint64> m_listAskedMs;
    bool m_isListRunning = false;
    bool m_hasList = false;
    int m_running = 0; ///< vehicles being asked
};

} // namespace fleetglass
