// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/fleet_list_model.h"
#include "support/fixed_clock.h"
#include "support/observed.h"

namespace fleetglass::test {

/// A store with its list model, in English and UTC, at noon. Account "x" is titled "Account x"; every place is "Zürich".
struct ListedFleet {
    ListedFleet()
    {
        formatter.setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
        formatter.setTimeZone(QTimeZone::UTC);
    }

    QModelIndex cell(const QString &remoteId, FleetListModel::Column column) const
    {
        return model.indexOf(keyOf(remoteId)).siblingAtColumn(column);
    }

    FixedClock clock;
    ValueFormatter formatter{clock};
    FleetStore store;
    FleetListModel model{store,
                         formatter,
                         clock,
                         {.accountTitle = [](const QString &id) { return QStringLiteral("Account ") + id; },
                          .placeName = [](double, double) { return QStringLiteral("Zürich"); }}};
};

} // namespace fleetglass::test
