// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QList>

#include <optional>
#include <span>

namespace fleetglass {

/// Everything the program can know of a vehicle, except where it is (see Position).
/// To add one: add it here, then its line in quantity.cpp; columns, charts, archive and JSON follow by themselves.
enum class Quantity : quint16 {
    StateOfCharge,
    StateOfHealth,
    BatteryCapacityAh,
    BatteryCapacity,
    BatteryVoltage,
    BatteryCurrent,
    BatteryPower,
    EstimatedRange,
    IdealRange,
    FullRange,
    RangeSpeed,
    EnergyUsed,
    EnergyRecovered,
    Charging,
    ChargeState,
    ChargeSubstate,
    ChargeMode,
    ChargePortOpen,
    PlugConnected,
    ChargePower,
    ChargePowerInput,
    ChargerEfficiency,
    LineVoltage,
    ChargeCurrent,
    ChargeCurrentLimit,
    ChargeEnergy,
    ChargeGridEnergy,
    ChargeGridEnergyTotal,
    ChargeDuration,
    TimeToFull,
    TimeToLimit,
    TimeToRangeLimit,
    TimeToSocLimit,
    ChargeLimitSoc,
    ChargeLimitRange,
    ChargeTimerOn,
    ChargeTimerStart,
    Speed,
    Odometer,
    TripDistance,
    Ignition,
    Awake,
    Handbrake,
    DriveMode,
    ParkedTime,
    InverterPower,
    InverterEfficiency,
    Locked,
    Valet,
    AlarmSounding,
    DoorFrontLeft,
    DoorFrontRight,
    DoorRearLeft,
    DoorRearRight,
    Bonnet,
    Boot,
    Headlights,
    ClimateOn,
    CoolingPump,
    TemperatureAmbient,
    TemperatureCabin,
    TemperatureBattery,
    TemperatureMotor,
    TemperatureInverter,
    TemperatureCharger,
    Battery12V,
    Battery12VReference,
    Battery12VCurrent,
    Battery12VCharging,
    TyrePressure,
    TyreTemperature,
    TyreHealth,
    TyreAlert,
    GpsLock,
    GpsSatellites,
    GpsHdop,
    GpsQuality,
    GpsMode,
    Altitude,
    Heading,
    Access,
    ModuleConnected,
    AppsConnected,
    BatchClientsConnected,
    Firmware,
    Hardware,
    Network,
    ModemMode,
    SignalStrength,
    WriteEnabled,
    Vin,
    VehicleType,
    ServiceDistance,
    ServiceTime,
};

/// The unit in which a quantity travels and is stored. What people see is decided by their settings.
enum class Unit : quint8 {
    None,
    Percent,
    Count,
    Kilometre,
    KilometrePerHour,
    Metre,
    Degree,
    DegreeCelsius,
    Kilopascal,
    Volt,
    Ampere,
    AmpereHour,
    Kilowatt,
    KilowattHour,
    Minute,
    Second,
    SecondOfDayUtc, ///< seconds after midnight, UTC
    DecibelMilliwatt,
};

enum class ValueType : quint8 {
    Number, ///< double; kept as a series in the archive
    Flag,   ///< bool; kept as a series of 0 and 1
    Word,   ///< one of a fixed set of lower-case words ("charging", "done"), translated for people
    Text,   ///< free text of the vehicle, shown as it is
};

enum class QuantityGroup : quint8 { Energy, Charge, Motion, Body, Temperature, Battery12V, Tyres, Position, Module };

struct QuantityInfo {
    Quantity quantity;
    QLatin1StringView key; ///< stable name in files, JSON and on the command line
    Unit unit;
    ValueType type;
    QuantityGroup group;
    int decimals;
    const char *title; ///< English; translate in context "Quantity"
};

const QuantityInfo &quantityInfo(Quantity quantity);
/// False for what the service knows by itself, such as whether the module is connected: it is new at every question and says
/// nothing of when the vehicle was last heard.
bool isReportedByVehicle(Quantity quantity);
std::optional<Quantity> quantityFromKey(QStringView key);
std::span<const QuantityInfo> allQuantities();

/// The unit's SI symbol as used in files and JSON: "%", "km", "kPa"; empty for None.
QString unitSymbol(Unit unit);

} // namespace fleetglass
