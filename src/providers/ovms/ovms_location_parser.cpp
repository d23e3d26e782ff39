// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/ovms/ovms_location_parser.h"

#include "providers/ovms/ovms_answer.h"
#include "providers/ovms/ovms_json.h"

namespace fleetglass {

Result<OvmsReadings> parseOvmsLocation(const QByteArray &body, qint64 answeredAtMs, OvmsUnit unit)
{
    const auto json = OvmsJson::parse(body);
    if (!json)
        return std::unexpected(json.error());
    const auto answer = json->object();
    if (!answer)
        return std::unexpected(answer.error());
    return readOvmsLocation(OvmsObject(*answer), {u"OVMS location", ovmsObservedAt(*answer, 'l', answeredAtMs)}, unit);
}

} // namespace fleetglass
