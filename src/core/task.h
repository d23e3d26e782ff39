// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QCoroTask>

namespace fleetglass {

/// Work that takes several steps. A coroutine keeps what it needs alive by shared_ptr, or its owner waits for it in shutDown().
template<typename T = void>
using Task = QCoro::Task<T>;

} // namespace fleetglass
