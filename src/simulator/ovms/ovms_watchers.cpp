// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/ovms/ovms_watchers.h"

namespace fleetglass {

bool OvmsWatchers::attach(const QString &user, const QString &id, const QString &session, qint64 nowMs)
{
    Watch &watch = m_watches[keyOf(user, id)];
    const bool first = watch.sessions.isEmpty();
    if (first)
        watch.span = {nowMs, std::nullopt};
    watch.sessions.insert(session);
    return first;
}

void OvmsWatchers::leave(Watch &watch, const QString &session, qint64 nowMs)
{
    if (watch.sessions.remove(session) && watch.sessions.isEmpty())
        watch.span.untilMs = nowMs;
}

void OvmsWatchers::detach(const QString &user, const QString &id, const QString &session, qint64 nowMs)
{
    const auto found = m_watches.find(keyOf(user, id));
    if (found != m_watches.end())
        leave(*found, session, nowMs);
}

void OvmsWatchers::endSession(const QString &session, qint64 nowMs)
{
    for (Watch &watch : m_watches)
        leave(watch, session, nowMs);
}

int OvmsWatchers::count(const QString &user, const QString &id) const
{
    const auto found = m_watches.constFind(keyOf(user, id));
    return found == m_watches.constEnd() ? 0 : static_cast<int>(found->sessions.size());
}

std::optional<OvmsWatchers::Span> OvmsWatchers::watched(const QString &user, const QString &id) const
{
    const auto found = m_watches.constFind(keyOf(user, id));
    return found == m_watches.constEnd() ? std::nullopt : std::optional(found->span);
}

} // namespace fleetglass
