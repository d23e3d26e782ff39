// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace fleetglass {

/// Somebody who may ask.
struct OvmsCaller {
    QString user;       ///< as typed at the login: connections are counted under that spelling
    QString session;    ///< empty: name and password came with this very request
    QStringList rights; ///< empty: signed in with the password, everything is allowed

    bool may(const QString &right) const { return rights.isEmpty() || rights.contains(right); }
};

struct OvmsToken {
    QString token;
    QString application;
    QString purpose;
    QString permit;
    qint64 createdMs = 0;
};

/// The one account, its sessions and tokens, as the OVMS server keeps them. A session dies a fixed time after its login,
/// however much it is used.
class OvmsAccounts
{
public:
    OvmsAccounts(QString user, QString password, qint64 sessionLifeMs, quint64 seed);

    bool registered(const QString &spelling) const { return spelling == m_user; }
    const QString &user() const { return m_user; }
    const QString &password() const { return m_password; }
    void setSessionLifeMs(qint64 lifeMs) { m_sessionLifeMs = lifeMs; }

    std::optional<OvmsCaller> bySession(const QString &session, qint64 nowMs) const;
    std::optional<OvmsCaller> byPassword(const QString &user, const QString &password) const;

    QString openSession(const OvmsCaller &caller, qint64 nowMs);
    void closeSession(const QString &session) { m_sessions.remove(session); }
    /// Forgets the dead ones and says which they were.
    QStringList expireSessions(qint64 nowMs);

    const QList<OvmsToken> &tokens() const { return m_tokens; }
    const OvmsToken &addToken(const QString &application, const QString &purpose, const QString &permit, qint64 nowMs);
    void removeToken(const QString &token);

private:
    struct Session {
        OvmsCaller caller;
        qint64 sinceMs = 0;
    };
    quint64 nextRandom();

    QString m_user;
    QString m_password;
    qint64 m_sessionLifeMs;
    quint64 m_random;
    QHash<QString, Session> m_sessions;
    QList<OvmsToken> m_tokens;
};

} // namespace fleetglass
