// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/ovms/ovms_session.h"
#include "providers/provider.h"

#include <memory>

namespace fleetglass {

/// Commands of the OVMS HTTP API: every call that would send one answers 501 "Not yet implemented" on published servers.
class OvmsCommandService final : public CommandService
{
public:
    explicit OvmsCommandService(std::shared_ptr<OvmsSession> session) : m_session(std::move(session)) {}

    /// Asks for the vehicle's features, which changes nothing and is answered like the commands.
    Task<Result<void>> probe(QString remoteId) override;

private:
    std::shared_ptr<OvmsSession> m_session;
};

} // namespace fleetglass
