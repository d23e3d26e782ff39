// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/ovms/ovms_status_parser.h"

#include "providers/ovms/ovms_answer.h"
#include "providers/ovms/ovms_json.h"

namespace fleetglass {

namespace {

Result<OvmsStatus> parse(const QByteArray &body, qint64 answeredAtMs, Interned origin)
{
    const auto json = OvmsJson::parse(body);
    if (!json)
        return std::unexpected(json.error());
    const auto answer = json->object();
    if (!answer)
        return std::unexpected(answer.error());
    const OvmsObject fields(*answer);
    const bool isSilent = isOvmsSilent(fields, &fields);
    OvmsStatus status{.observations =
                          readOvmsState(fields, {origin, ovmsObservedAt(*answer, 's', answeredAtMs)}, isSilent),
                      .unit = ovmsUnitOf(fields)};
    status.observations +=
        readOvmsEnvironment(fields, {origin, ovmsObservedAt(*answer, 'd', answeredAtMs)}, status.unit, isSilent);
    return status;
}

} // namespace

Result<OvmsStatus> parseOvmsStatus(const QByteArray &body, qint64 answeredAtMs)
{
    return parse(body, answeredAtMs, u"OVMS status");
}

Result<OvmsStatus> parseOvmsCharge(const QByteArray &body, qint64 answeredAtMs)
{
    return parse(body, answeredAtMs, u"OVMS charge");
}

} // namespace fleetglass
