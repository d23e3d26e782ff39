// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <simdjson.h>

namespace fleetglass {

/// When the module sent record `code` ('s', 'd', 'l', 'w', 'y'), UTC milliseconds: by the age the server counts ("m_msgage_s", seconds
/// before `answeredAtMs`), else by its time ("m_msgtime_s"), else `answeredAtMs` itself.
qint64 ovmsObservedAt(const simdjson::dom::object &answer, char code, qint64 answeredAtMs);

} // namespace fleetglass
