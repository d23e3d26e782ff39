// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/ovms/ovms_command_service.h"
#include "providers/ovms/ovms_fleet_service.h"
#include "providers/ovms/ovms_history_service.h"
#include "providers/ovms/ovms_session.h"
#include "providers/ovms/ovms_token_service.h"
#include "providers/provider.h"

#include <memory>

namespace fleetglass {

/// One account on one OVMS server (Open Vehicle Monitoring System), over its HTTP API, version 2 or 3. Account::server is the server's
/// address with or without port and /api; Account::user the web account's name exactly as registered (in another spelling the server
/// lets it in, but every vehicle then seems disconnected); `secret` its password or an API token.
class OvmsProvider final : public Provider
{
public:
    OvmsProvider(const Account &account, const QString &secret, const RateLimit &limit, const Clock &clock,
                 const QString &recordDirectory);
    ~OvmsProvider() override;

    Task<Result<void>> signIn() override { return m_session->signIn(); }
    Task<> shutDown() override { return m_session->shutDown(); }
    void abandon() override { m_session->close(); }
    FleetService *fleet() override { return &m_fleet; }
    HistoryService *history() override { return &m_history; }
    TokenService *tokens() override { return &m_tokens; }
    CommandService *commands() override { return &m_commands; }
    int availableBudget() const override { return m_session->availableBudget(); }
    std::optional<CertificateProblem> certificateProblem() const override { return m_session->certificateProblem(); }

private:
    std::shared_ptr<OvmsSession> m_session;
    OvmsFleetService m_fleet;
    OvmsHistoryService m_history;
    OvmsTokenService m_tokens;
    OvmsCommandService m_commands;
};

} // namespace fleetglass
