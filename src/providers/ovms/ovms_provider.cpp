// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/ovms/ovms_provider.h"

namespace fleetglass {

OvmsProvider::OvmsProvider(const Account &account, const QString &secret, const RateLimit &limit, const Clock &clock,
                           const QString &recordDirectory)
    : m_session(OvmsSession::make(account, secret, limit, clock, recordDirectory))
    , m_fleet(m_session, account.id, clock)
    , m_history(m_session, account.id)
    , m_tokens(m_session)
    , m_commands(m_session)
{}

OvmsProvider::~OvmsProvider()
{
    m_session->close();
}

} // namespace fleetglass
