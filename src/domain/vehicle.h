// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

namespace fleetglass {

/// Names a vehicle across all accounts.
struct VehicleKey {
    QString accountId; ///< Account::id
    QString remoteId;  ///< the service's own id, in its spelling

    bool operator==(const VehicleKey &) const = default;
    auto operator<=>(const VehicleKey &) const = default;
};

inline size_t qHash(const VehicleKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.accountId, key.remoteId);
}

enum class VehicleKind : quint8 { Car, Van, Truck, Bus, Machine, Trailer, Device };

/// Who a vehicle is: what does not change from hour to hour.
struct Vehicle {
    VehicleKey key;
    QString name; ///< as the service names it; the id where it has no name
    VehicleKind kind = VehicleKind::Car;

    bool operator==(const Vehicle &) const = default;
};

} // namespace fleetglass
