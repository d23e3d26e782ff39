// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/ovms/ovms_command_service.h"

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

Task<Result<void>> ask(std::shared_ptr<OvmsSession> session, QString remoteId)
{
    const OvmsCall call{.path = {u"features"_s, remoteId}, .priority = HttpPriority::User};
    const Result<OvmsAnswer> answer = co_await session->call(call);
    if (!answer)
        co_return std::unexpected(answer.error());
    co_return Result<void>();
}

} // namespace

Task<Result<void>> OvmsCommandService::probe(QString remoteId)
{
    return ask(m_session, std::move(remoteId));
}

} // namespace fleetglass
