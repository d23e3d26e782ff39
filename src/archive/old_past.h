// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QtTypes>

namespace fleetglass {

class ArchiveDatabase;

/// How far forgetting has come: table by table, and in each series by series or vehicle by vehicle.
struct ForgettingPlace {
    int table = 0;
    qint64 ownerId = 0; ///< the series or vehicle that is done; ids begin with 1

    bool isAtEnd() const;
};

/// Forgets a few hundred rows of before `olderThanMs` at most, or finds that the next owner has none. Returns where to go on.
Result<ForgettingPlace> forgetSome(ArchiveDatabase &database, ForgettingPlace place, qint64 olderThanMs);

} // namespace fleetglass
