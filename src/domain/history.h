// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/observation.h"
#include "domain/position.h"
#include "domain/vehicle.h"

#include <QList>
#include <QString>

#include <optional>

namespace fleetglass {

/// One number of a series. Flags are kept as 0 and 1.
struct Reading {
    Quantity quantity = Quantity::StateOfCharge;
    Interned part;
    double value = 0;        ///< in the quantity's unit
    qint64 observedAtMs = 0; ///< UTC

    bool operator==(const Reading &) const = default;
};

/// One drive from its start to its end. Times UTC, distances km, energies kWh.
struct Trip {
    qint64 startMs = 0;
    qint64 endMs = 0;
    std::optional<double> distanceKm;
    std::optional<LatLon> startPlace;
    std::optional<LatLon> endPlace;
    QString startName; ///< as the vehicle names the place; empty where it does not
    QString endName;
    std::optional<double> startSocPercent;
    std::optional<double> endSocPercent;
    std::optional<double> energyUsedKwh;
    std::optional<double> energyRecoveredKwh;
    std::optional<double> endOdometerKm;
};

/// One charge from plug-in (or start) to its end. A charge still running has no endMs.
struct ChargeSession {
    qint64 startMs = 0;
    std::optional<qint64> endMs;
    QString placeName;
    std::optional<LatLon> place;
    QString kind;      ///< plug or supply as the vehicle names it ("type2", "ccs")
    QString lastState; ///< word of Quantity::ChargeState: "done", "stopped", "charging" …
    std::optional<double> energyKwh;
    std::optional<double> gridEnergyKwh;
    std::optional<double> startSocPercent;
    std::optional<double> endSocPercent;
};

/// A record the service keeps, as it is. Kept whether or not the program understands it.
struct RawRecord {
    QString type;            ///< the service's name for it: "*-LOG-Trip"
    qint64 number = 0;       ///< the service's record number
    qint64 recordedAtMs = 0; ///< UTC
    QString data;

    bool operator==(const RawRecord &) const = default;
};

/// What one question for a vehicle's past brought.
struct HistoryBatch {
    VehicleKey key;
    QList<Reading> readings;
    QList<Position> track;
    QList<Trip> trips;
    QList<ChargeSession> chargeSessions;
    QList<RawRecord> rawRecords;
};

} // namespace fleetglass
