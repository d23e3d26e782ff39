// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/vehicle_moment.h"
#include "simulator/vehicle_traits.h"

#include <QByteArray>

#include <vector>

namespace fleetglass {

/// One message of a module as the OVMS server stores it: a letter and comma-separated text.
struct OvmsRecord {
    char code = 'S';
    QByteArray message;
    bool paranoid = false;
    QByteArray paranoidToken;
    qint64 worldMs = 0;
};

/// What the module in that vehicle would have sent at that moment, in the order of /api/protocol: F, S, then by letter.
/// `connectedMs`: when the module connected; F is sent then and not again. Written from the module's documentation and
/// recorded answers of a real server.
std::vector<OvmsRecord> ovmsRecords(const VehicleTraits &traits, const VehicleMoment &moment, int index,
                                    qint64 connectedMs);

QByteArray ovmsChargeRecord(const VehicleTraits &traits, const VehicleMoment &moment);      ///< S
QByteArray ovmsEnvironmentRecord(const VehicleTraits &traits, const VehicleMoment &moment); ///< D
QByteArray ovmsLocationRecord(const VehicleTraits &traits, const VehicleMoment &moment);    ///< L
QByteArray ovmsTyreRecord(const VehicleTraits &traits, const VehicleMoment &moment);        ///< Y
QByteArray ovmsOldTyreRecord(const VehicleMoment &moment);                                  ///< W
QByteArray ovmsFirmwareRecord(const VehicleTraits &traits, int index);                      ///< F

/// The charge state as the module words it.
const char *ovmsChargeState(const VehicleTraits &traits, const VehicleMoment &moment);

/// Kilometres by estimate and by the ideal cycle.
double ovmsEstimatedRangeKm(const VehicleTraits &traits, const VehicleMoment &moment);
double ovmsIdealRangeKm(const VehicleTraits &traits, const VehicleMoment &moment);
/// Amperes at the plug, and what the plug allows.
double ovmsChargeLimitA(const VehicleTraits &traits, const VehicleMoment &moment);
/// Battery capacity in Ah, as good as it still is.
double ovmsCapacityAh(const VehicleTraits &traits);

} // namespace fleetglass
