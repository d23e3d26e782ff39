// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <expected>
#include <utility>

namespace fleetglass {

/// A value, or the reason why there is none. No exception crosses a layer.
template<typename T>
using Result = std::expected<T, Error>;

inline std::unexpected<Error> failure(ErrorKind kind, QString detail)
{
    return std::unexpected(Error{.kind = kind, .detail = std::move(detail)});
}

} // namespace fleetglass
