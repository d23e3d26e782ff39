// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vehicle.h"
#include "store/fleet_store.h"

#include <QObject>

#include <optional>

namespace fleetglass {

/// The one vehicle that the panels show, followed in the store. Panels read from it and redraw on its signals.
class VehicleFocus : public QObject
{
    Q_OBJECT
public:
    explicit VehicleFocus(const FleetStore &store, QObject *parent = nullptr);

    void setKey(const std::optional<VehicleKey> &key);
    const std::optional<VehicleKey> &key() const { return m_key; }
    /// Null while nothing is selected, or when the vehicle has left its account. Valid until control returns to the event loop.
    const VehicleRecord *record() const;
    VehicleState state() const;
    qint64 newestMs() const; ///< UTC; 0 where nothing is known

    /// Time has passed: everybody who shows ages draws anew.
    void refreshAges() { emit valuesChanged(); }

signals:
    void vehicleChanged(); ///< another vehicle, or none
    void valuesChanged();  ///< other values of the same vehicle

private:
    const FleetStore &m_store;
    std::optional<VehicleKey> m_key;
};

} // namespace fleetglass
