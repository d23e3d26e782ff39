// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/ovms/ovms_session.h"
#include "providers/provider.h"

#include <memory>

namespace fleetglass {

/// API tokens of an OVMS account. Servers before version 3 have none: Unsupported. A token needs the right "token.admin" or
/// "admin" to manage tokens: Forbidden.
class OvmsTokenService final : public TokenService
{
public:
    explicit OvmsTokenService(std::shared_ptr<OvmsSession> session) : m_session(std::move(session)) {}

    Task<Result<QList<AccessToken>>> listTokens() override;
    Task<Result<AccessToken>> createToken(QString application, QString purpose, QString permit) override;
    Task<Result<void>> deleteToken(QString token) override;

private:
    std::shared_ptr<OvmsSession> m_session;
};

} // namespace fleetglass
