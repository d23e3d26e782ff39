// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vehicle.h"

#include <QList>

#include <optional>
#include <utility>

namespace fleetglass {

/// Goes through vehicles in an order that stands still while one steps, although the vehicles move meanwhile.
class VehicleStepper
{
public:
    bool isEmpty() const { return m_order.isEmpty(); }
    void begin(QList<VehicleKey> order) { m_order = std::move(order); }
    /// Another part of the map is in view: the next step begins anew.
    void clear() { m_order.clear(); }

    /// The one after (direction 1) or before (-1) `now`, in a ring; from elsewhere the first or the last.
    std::optional<VehicleKey> step(const VehicleKey &now, int direction) const
    {
        if (m_order.isEmpty())
            return std::nullopt;
        const qsizetype count = m_order.size();
        const qsizetype at = m_order.indexOf(now);
        if (at < 0)
            return direction > 0 ? m_order.first() : m_order.last();
        return m_order.at((at + direction + count) % count);
    }

private:
    QList<VehicleKey> m_order;
};

} // namespace fleetglass
