// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/fleet_store.h"

#include <QStringList>

#include <utility>

namespace fleetglass::test {

/// Writes down a store's signals in their order: "aboutToAdd 0-2", "added 0-2", "changed 0 4", "removed 1-1".
class StoreSteps : public QObject
{
public:
    explicit StoreSteps(const FleetStore &store)
    {
        const auto note = [this](const char *what) {
            return [this, what](int first, int last) {
                m_steps.append(QStringLiteral("%1 %2-%3").arg(QLatin1StringView(what)).arg(first).arg(last));
            };
        };
        connect(&store, &FleetStore::vehiclesAboutToBeAdded, this, note("aboutToAdd"));
        connect(&store, &FleetStore::vehiclesAdded, this, note("added"));
        connect(&store, &FleetStore::vehiclesAboutToBeRemoved, this, note("aboutToRemove"));
        connect(&store, &FleetStore::vehiclesRemoved, this, note("removed"));
        connect(&store, &FleetStore::vehiclesChanged, this, [this](const FleetChange &change) {
            QStringList rows{QStringLiteral("changed")};
            for (const int row : change.rows)
                rows.append(QString::number(row));
            m_steps.append(rows.join(u' '));
            m_lastChange = change;
        });
    }

    QStringList take() { return std::exchange(m_steps, {}); }
    const FleetChange &lastChange() const { return m_lastChange; }

private:
    QStringList m_steps;
    FleetChange m_lastChange;
};

} // namespace fleetglass::test
