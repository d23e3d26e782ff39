// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/ovms/ovms_answer.h"

#include "providers/ovms/ovms_json.h"

#include <string>

namespace fleetglass {

qint64 ovmsObservedAt(const simdjson::dom::object &answer, char code, qint64 answeredAtMs)
{
    constexpr double msPerSecond = 1000;
    const std::optional<double> age = ovmsNumber(answer, std::string("m_msgage_") + code);
    if (age && *age >= 0)
        return answeredAtMs - static_cast<qint64>(*age * msPerSecond);
    return ovmsTime(answer, std::string("m_msgtime_") + code).value_or(answeredAtMs);
}

} // namespace fleetglass
