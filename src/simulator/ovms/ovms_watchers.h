// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

#include <optional>

namespace fleetglass {

/// Who is attached to which vehicle. Counted under the exact spelling of user and vehicle id, as the real server does;
/// an attachment made with name and password in the URL belongs to no session and never ends by itself.
class OvmsWatchers
{
public:
    /// Attaches; says whether nobody was there before.
    bool attach(const QString &user, const QString &id, const QString &session, qint64 nowMs);
    void detach(const QString &user, const QString &id, const QString &session, qint64 nowMs);
    void endSession(const QString &session, qint64 nowMs);

    int count(const QString &user, const QString &id) const;
    /// Since when somebody watches, and until when somebody did.
    struct Span {
        qint64 sinceMs = 0;
        std::optional<qint64> untilMs;
    };
    std::optional<Span> watched(const QString &user, const QString &id) const;

private:
    struct Watch {
        QSet<QString> sessions;
        Span span;
    };
    static QString keyOf(const QString &user, const QString &id) { return user + u'/' + id; }
    static void leave(Watch &watch, const QString &session, qint64 nowMs);

    QHash<QString, Watch> m_watches;
};

} // namespace fleetglass
