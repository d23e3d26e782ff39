// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/ovms/ovms_accounts.h"

#include "simulator/random.h"

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

QStringList rightsOf(const QString &permit)
{
    QStringList rights;
    for (const QString &right : permit.split(u','))
        rights.append(right.trimmed());
    return rights;
}

} // namespace

OvmsAccounts::OvmsAccounts(QString user, QString password, qint64 sessionLifeMs, quint64 seed)
    : m_user(std::move(user))
    , m_password(std::move(password))
    , m_sessionLifeMs(sessionLifeMs)
    , m_random(scramble(seed, 0xACC7ULL))
{}

quint64 OvmsAccounts::nextRandom()
{
    return m_random = scramble(m_random);
}

std::optional<OvmsCaller> OvmsAccounts::bySession(const QString &session, qint64 nowMs) const
{
    const auto found = m_sessions.constFind(session);
    if (found == m_sessions.constEnd() || nowMs - found->sinceMs >= m_sessionLifeMs)
        return std::nullopt;
    return found->caller;
}

std::optional<OvmsCaller> OvmsAccounts::byPassword(const QString &user, const QString &password) const
{
    if (user.compare(m_user, Qt::CaseInsensitive) != 0 || password.isEmpty())
        return std::nullopt;
    if (password == m_password)
        return OvmsCaller{.user = user, .session = {}, .rights = {}};
    for (const OvmsToken &token : m_tokens) {
        if (token.token == password && !rightsOf(token.permit).contains(u"none"_s))
            return OvmsCaller{.user = user, .session = {}, .rights = rightsOf(token.permit)};
    }
    return std::nullopt;
}

QString OvmsAccounts::openSession(const OvmsCaller &caller, qint64 nowMs)
{
    const quint64 high = nextRandom();
    const quint64 low = nextRandom();
    const QString session = u"%1-%2-11F1-%3-%4"_s.arg(high >> 32, 8, 16, '0'_L1)
                                .arg(high >> 16 & 0xffff, 4, 16, '0'_L1)
                                .arg(0x8000 | (low >> 48 & 0x3fff), 4, 16, '0'_L1)
                                .arg(low & 0xffffffffffffULL, 12, 16, '0'_L1)
                                .toUpper();
    Session opened{caller, nowMs};
    opened.caller.session = session;
    m_sessions.insert(session, opened);
    return session;
}

QStringList OvmsAccounts::expireSessions(qint64 nowMs)
{
    QStringList expired;
    for (auto it = m_sessions.cbegin(); it != m_sessions.cend(); ++it) {
        if (nowMs - it->sinceMs >= m_sessionLifeMs)
            expired.append(it.key());
    }
    for (const QString &session : std::as_const(expired))
        m_sessions.remove(session);
    return expired;
}

const OvmsToken &OvmsAccounts::addToken(const QString &application, const QString &purpose, const QString &permit,
                                        qint64 nowMs)
{
    QString token;
    for (int i = 0; i < 4; ++i)
        token += u"%1"_s.arg(nextRandom(), 16, 16, '0'_L1);
    m_tokens.append({token, application, purpose, permit, nowMs});
    return m_tokens.last();
}

void OvmsAccounts::removeToken(const QString &token)
{
    m_tokens.removeIf([&](const OvmsToken &one) { return one.token == token; });
}

} // namespace fleetglass
