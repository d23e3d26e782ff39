// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/quantity.h"

#include <QHash>
#include <QString>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

// clang-format off: a table, one line each
constexpr QuantityInfo known[] = {
    {.quantity = Quantity::StateOfCharge, .key = "soc"_L1, .unit = Unit::Percent, .type = ValueType::Number,
     .group = QuantityGroup::Energy, .decimals = 1, .title = QT_TRANSLATE_NOOP("Quantity", "State of charge")},
    {.quantity = Quantity::StateOfHealth, .key = "soh"_L1, .unit = Unit::Percent, .type = ValueType::Number,
     .group = QuantityGroup::Energy, .decimals = 1, .title = QT_TRANSLATE_NOOP("Quantity", "State of health")},
    {.quantity = Quantity::BatteryCapacityAh, .key = "battery.cac"_L1, .unit = Unit::AmpereHour, .type = ValueType::Number,
     .group = QuantityGroup::Energy, .decimals = 1, .title = QT_TRANSLATE_NOOP("Quantity", "Calculated battery capacity")},
    {.quantity = Quantity::BatteryCapacity, .key = "battery.capacity"_L1, .unit = Unit::KilowattHour, .type = ValueType::Number,
     .group = QuantityGroup::Energy, .decimals = 1, .title = QT_TRANSLATE_NOOP("Quantity", "Usable battery capacity")},
    {.quantity = Quantity::BatteryVoltage, .key = "battery.voltage"_L1, .unit = Unit::Volt, .type = ValueType::Number,
     .group = QuantityGroup::Energy, .decimals = 1, .title = QT_TRANSLATE_NOOP("Quantity", "Battery voltage")},
    {.quantity = Quantity::BatteryCurrent, .key = "battery.current"_L1, .unit = Unit::Ampere, .type = ValueType::Number,
     .group = QuantityGroup::Energy, .decimals = 1, .title = QT_TRANSLATE_NOOP("Quantity", "Battery current")},
    {.quantity = Quantity::BatteryPower, .key = "battery.power"_L1, .unit = Unit::Kilowatt, .type = ValueType::Number,
     .group = QuantityGroup::Energy, .decimals = 1, .title = QT_TRANSLATE_NOOP("Quantity", "Battery power")},
    {.quantity = Quantity::EstimatedRange, .key = "range.estimated"_L1, .unit = Unit::Kilometre, .type = ValueType::Number,
     .group = QuantityGroup::Energy, .decimals = 0, .title = QT_TRANSLATE_NOOP("Quantity", "Estimated range")},
    {.quantity = Quantity::IdealRange, .key = "range.ideal"_L1, .unit = Unit::Kilometre, .type = ValueType::Number,
     .group = QuantityGroup::Energy, .decimals = 0, .title = QT_TRANSLATE_NOOP("Quantity", "Ideal range")},
    {.quantity = Quantity::FullRange, .key = "range.full"_L1, .unit = Unit::Kilometre, .type = ValueType::Number,
     .group = QuantityGroup::Energy, .decimals = 0, .title = QT_TRANSLATE_NOOP("Quantity", "Ideal range when full")},
    {.quantity = Quantity::RangeSpeed, .key = "range.speed"_L1, .unit = Unit::KilometrePerHour, .type = ValueType::Number,
     .group = QuantityGroup::Energy, .decimals = 0, .title = QT_TRANSLATE_NOOP("Quantity", "Range gained per hour")},
    {.quantity = Quantity::EnergyUsed, .key = "energy.used"_L1, .unit = Unit::KilowattHour, .type = ValueType::Number,
     .group = QuantityGroup::Energy, .decimals = 2, .title = QT_TRANSLATE_NOOP("Quantity", "Energy used this trip")},
    {.quantity = Quantity::EnergyRecovered, .key = "energy.recovered"_L1, .unit = Unit::KilowattHour, .type = ValueType::Number,
     .group = QuantityGroup::Energy, .decimals = 2, .title = QT_TRANSLATE_NOOP("Quantity", "Energy recovered this trip")},
    {.quantity = Quantity::Charging, .key = "charge.active"_L1, .unit = Unit::None, .type = ValueType::Flag,
     .group = QuantityGroup::Charge, .decimals = 0, .title = QT_TRANSLATE_NOOP("Quantity", "Charging")},
    {.quantity = Quantity::ChargeState, .key = "charge.state"_L1, .unit = Unit::None, .type = ValueType::Word,
     .group = QuantityGroup::Charge, .decimals = 0, .title = QT_TRANSLATE_NOOP("Quantity", "Charge state")},
    {.quantity = Quantity::ChargeSubstate, .key = "charge.substate"_L1, .unit = Unit::None, .type = ValueType::Word,
     .group = QuantityGroup::Charge, .decimals = 0, .title = QT_TRANSLATE_NOOP("Quantity", "Charge sub-state")},
    {.quantity = Quantity::ChargeMode, .key = "charge.mode"_L1, .unit = Unit::None, .type = ValueType::Word,
     .group = QuantityGroup::Charge, .decimals = 0, .title = QT_TRANSLATE_NOOP("Quantity", "Charge mode")},
    {.quantity = Quantity::ChargePortOpen, .key = "charge.port_open"_L1, .unit = Unit::None, .type = ValueType::Flag,
     .group = QuantityGroup::Charge, .decimals = 0, .title = QT_TRANSLATE_NOOP("Quantity", "Charge port open")},
    {.quantity = Quantity::PlugConnected, .key = "charge.plugged"_L1, .unit = Unit::None, .type = ValueType::Flag,
     .group = QuantityGroup::Charge, .decimals = 0, .title = QT_TRANSLATE_NOOP("Quantity", "Plug connected")},
    {.quantity = Quantity::ChargePower, .key = "charge.power"_L1, .unit = Unit::Kilowatt, .type = ValueType::Number,
     .group = QuantityGroup::Charge, .decimals = 1, .title = QT_TRANSLATE_NOOP("Quantity", "Charge power")},
    {.quantity = Quantity::ChargePowerInput, .key = "charge.power_input"_L1, .unit = Unit::Kilowatt, .type = ValueType::Number,
     .group = QuantityGroup::Charge, .decimals = 1, .title = QT_TRANSLATE_NOOP("Quantity", "Power from the grid")},
    {.quantity = Quantity::ChargerEfficiency, .key = "charge.efficiency"_L1, .unit = Unit::Percent, .type = ValueType::Number,
     .group = QuantityGroup::Charge, .decimals = 0, .title = QT_TRANSLATE_NOOP("Quantity", "Charger efficiency")},
    {.quantity = Quantity::LineVoltage, .key = "charge.line_voltage"_L1, .unit = Unit::Volt, .type = ValueType::Number,
     .group = QuantityGroup::Charge, .decimals = 0, .title = QT_TRANSLATE_NOOP("Quantity", "Line voltage")},
    {.quantity = Quantity::ChargeCurrent, .key = "charge.current"_L1, .unit = Unit::Ampere, .type = ValueType::Number,
     .group = QuantityGroup::Charge, .decimals = 1, .title = QT_TRANSLATE_NOOP("Quantity", "Charge current")},
    {.quantity = Quantity::ChargeCurrentLimit, .key = "charge.current_limit"_L1, .unit = Unit::Ampere, .type = ValueType::Number,
     .group = QuantityGroup::Charge, .decimals = 0, .title = QT_TRANSLATE_NOOP("Quantity", "Charge current limit")},
    {.quantity = Quantity::ChargeEnergy, .key = "charge.energy"_L1, .unit = Unit::KilowattHour, .type = ValueType::Number,
     .group = QuantityGroup::Charge, .decimals = 1, .title = QT_TRANSLATE_NOOP("Quantity", "Energy of this charge")},
    {.quantity = Quantity::ChargeGridEnergy, .key = "charge.grid_energy"_L1, .unit = Unit::KilowattHour, .type = ValueType::Number,
     .group = QuantityGroup::Charge, .decimals = 1, .title = QT_TRANSLATE_NOOP("Quantity", "Grid energy of this charge")},
    {.quantity = Quantity::ChargeGridEnergyTotal, .key = "charge.grid_energy_total"_L1, .unit = Unit::KilowattHour, .type = ValueType::Number,
     .group = QuantityGroup::Charge, .decimals = 1, .title = QT_TRANSLATE_NOOP("Quantity", "Grid energy in total")},
    {.quantity = Quantity::ChargeDuration, .key = "charge.duration"_L1, .unit = Unit::Second, .type = ValueType::Number,
     .group = QuantityGroup::Charge, .decimals = 0, .title = QT_TRANSLATE_NOOP("Quantity", "Charging time")},
    {.quantity = Quantity::TimeToFull, .key = "charge.time_to_full"_L1, .unit = Unit::Minute, .type = ValueType::Number,
     .group = QuantityGroup::Charge, .decimals = 0, .title = QT_TRANSLATE_NOOP("Quantity", "Time to full")},
    {.quantity = Quantity::TimeToLimit, .key = "charge.time_to_limit"_L1, .unit = Unit::Minute, .type = ValueType::Number,
     .group = QuantityGroup::Charge, .decimals = 0, .title = QT_TRANSLATE_NOOP("Quantity", "Time to limit")},
    {.quantity = Quantity::TimeToRangeLimit, .key = "charge.time_to_range_limit"_L1, .unit = Unit::Minute, .type = ValueType::Number,
     .group = QuantityGroup::Charge, .decimals = 0, .title = QT_TRANSLATE_NOOP("Quantity", "Time to range limit")},
    {.quantity = Quantity::TimeToSocLimit, .key = "charge.time_to_soc_limit"_L1, .unit = Unit::Minute, .type = ValueType::Number,
     .group = QuantityGroup::Charge, .decimals = 0, .title = QT_TRANSLATE_NOOP("Quantity", "Time to charge limit")},
    {.quantity = Quantity::ChargeLimitSoc, .key = "charge.limit_soc"_L1, .unit = Unit::Percent, .type = ValueType::Number,
     .group = QuantityGroup::Charge, .decimals = 0, .title = QT_TRANSLATE_NOOP("Quantity", "Charge limit")},
    {.quantity = Quantity::ChargeLimitRange, .key = "charge.limit_range"_L1, .unit = Unit::Kilometre, .type = ValueType::Number,
     .group = QuantityGroup::Charge, .decimals = 0, .title = QT_TRANSLATE_NOOP("Quantity", "Range limit")},
    {.quantity = Quantity::ChargeTimerOn, .key = "charge.timer_on"_L1, .unit = Unit::None, .type = ValueType::Flag,
     .group = QuantityGroup::Charge, .decimals = 0, .title = QT_TRANSLATE_NOOP("Quantity", "Charge timer set")},
    {.quantity = Quantity::ChargeTimerStart, .key = "charge.timer_start"_L1, .unit = Unit::SecondOfDayUtc, .type = ValueType::Number,
     .group = QuantityGroup::Charge, .decimals = 0, .title = QT_TRANSLATE_NOOP("Quantity", "Charge timer start")},
    {.quantity = Quantity::Speed, .key = "speed"_L1, .unit = Unit::KilometrePerHour, .type = ValueType::Number,
     .group = QuantityGroup::Motion, .decimals = 0, .title = QT_TRANSLATE_NOOP("Quantity", "Speed")},
    {.quantity = Quantity::Odometer, .key = "odometer"_L1, .unit = Unit::Kilometre, .type = ValueType::Number,
     .group = QuantityGroup::Motion, .decimals = 1, .title = QT_TRANSLATE_NOOP("Quantity", "Odometer")},
    {.quantity = Quantity::TripDistance, .key = "trip.distance"_L1, .unit = Unit::Kilometre, .type = ValueType::Number,
     .group = QuantityGroup::Motion, .decimals = 1, .title = QT_TRANSLATE_NOOP("Quantity", "Trip distance")},
    {.quantity = Quantity::Ignition, .key = "ignition"_L1, .unit = Unit::None, .type = ValueType::Flag,
     .group = QuantityGroup::Motion, .decimals = 0, .title = QT_TRANSLATE_NOOP("Quantity", "Vehicle on")},
    {.quantity = Quantity::Awake, .key = "awake"_L1, .unit = Unit::None, .type = ValueType::Flag,
     .group = QuantityGroup::Motion, .decimals = 0, .title = QT_TRANSLATE_NOOP("Quantity", "Awake")},
    {.quantity = Quantity::Handbrake, .key = "handbrake"_L1, .unit = Unit::None, .type = ValueType::Flag,
     .group = QuantityGroup::Motion, .decimals = 0, .title = QT_TRANSLATE_NOOP("Quantity", "Handbrake")},
    {.quantity = Quantity::DriveMode, .key = "drive_mode"_L1, .unit = Unit::None, .type = ValueType::Text,
     .group = QuantityGroup::Motion, .decimals = 0, .title = QT_TRANSLATE_NOOP("Quantity", "Drive mode")},
    {.quantity = Quantity::ParkedTime, .key = "parked_time"_L1, .unit = Unit::Second, .type = ValueType::Number,
     .group = QuantityGroup::Motion, .decimals = 0, .title = QT_TRANSLATE_NOOP("Quantity", "Parked for")},
    {.quantity = Quantity::InverterPower, .key = "inverter.power"_L1, .unit = Unit::Kilowatt, .type = ValueType::Number,
     .group = QuantityGroup::Motion, .decimals = 1, .title = QT_TRANSLATE_NOOP("Quantity", "Inverter power")},
    {.quantity = Quantity::InverterEfficiency, .key = "inverter.efficiency"_L1, .unit = Unit::Percent, .type = ValueType::Number,
     .group = QuantityGroup::Motion, .decimals = 0, .title = QT_TRANSLATE_NOOP("Quantity", "Inverter efficiency")},
    {.quantity = Quantity::Locked, .key = "locked"_L1, .unit = Unit::None, .type = ValueType::Flag,
     .group = QuantityGroup::Body, .decimals = 0, .title = QT_TRANSLATE_NOOP("Quantity", "Locked")},
    {.quantity = Quantity::Valet, .key = "valet"_L1, .unit = Unit::None, .type = ValueType::Flag,
     .group = QuantityGroup::Body, .decimals = 0, .title = QT_TRANSLATE_NOOP("Quantity", "Valet mode")},
    {.quantity = Quantity::AlarmSounding, .key = "alarm"_L1, .unit = Unit::None, .type = ValueType::Flag,
     .group = QuantityGroup::Body, .decimals = 0, .title = QT_TRANSLATE_NOOP("Quantity", "Alarm")},
    {.quantity = Quantity::DoorFrontLeft, .key = "door.front_left"_L1, .unit = Unit::None, .type = ValueType::Flag,
     .group = QuantityGroup::Body, .decimals = 0, .title = QT_TRANSLATE_NOOP("Quantity", "Front left door open")},
    {.quantity = Quantity::DoorFrontRight, .key = "door.front_right"_L1, .unit = Unit::None, .type = ValueType::Flag,
     .group = QuantityGroup::Body, .decimals = 0, .title = QT_TRANSLATE_NOOP("Quantity", "Front right door open")},
    {.quantity = Quantity::DoorRearLeft, .key = "door.rear_left"_L1, .unit = Unit::None, .type = ValueType::Flag,
     .group = QuantityGroup::Body, .decimals = 0, .title = QT_TRANSLATE_NOOP("Quantity", "Rear left door open")},
    {.quantity = Quantity::DoorRearRight, .key = "door.rear_right"_L1, .unit = Unit::None, .type = ValueType::Flag,
     .group = QuantityGroup::Body, .decimals = 0, .title = QT_TRANSLATE_NOOP("Quantity", "Rear right door open")},
    {.quantity = Quantity::Bonnet, .key = "door.bonnet"_L1, .unit = Unit::None, .type = ValueType::Flag,
     .group = QuantityGroup::Body, .decimals = 0, .title = QT_TRANSLATE_NOOP("Quantity", "Bonnet open")},
    {.quantity = Quantity::Boot, .key = "door.boot"_L1, .unit = Unit::None, .type = ValueType::Flag,
     .group = QuantityGroup::Body, .decimals = 0, .title = QT_TRANSLATE_NOOP("Quantity", "Boot open")},
    {.quantity = Quantity::Headlights, .key = "headlights"_L1, .unit = Unit::None, .type = ValueType::Flag,
     .group = QuantityGroup::Body, .decimals = 0, .title = QT_TRANSLATE_NOOP("Quantity", "Headlights")},
    {.quantity = Quantity::ClimateOn, .key = "climate_on"_L1, .unit = Unit::None, .type = ValueType::Flag,
     .group = QuantityGroup::Body, .decimals = 0, .title = QT_TRANSLATE_NOOP("Quantity", "Climate control")},
    {.quantity = Quantity::CoolingPump, .key = "cooling_pump"_L1, .unit = Unit::None, .type = ValueType::Flag,
     .group = QuantityGroup::Body, .decimals = 0, .title = QT_TRANSLATE_NOOP("Quantity", "Cooling pump")},
    {.quantity = Quantity::TemperatureAmbient, .key = "temperature.ambient"_L1, .unit = Unit::DegreeCelsius, .type = ValueType::Number,
     .group = QuantityGroup::Temperature, .decimals = 1, .title = QT_TRANSLATE_NOOP("Quantity", "Outside temperature")},
    {.quantity = Quantity::TemperatureCabin, .key = "temperature.cabin"_L1, .unit = Unit::DegreeCelsius, .type = ValueType::Number,
     .group = QuantityGroup::Temperature, .decimals = 1, .title = QT_TRANSLATE_NOOP("Quantity", "Cabin temperature")},
    {.quantity = Quantity::TemperatureBattery, .key = "temperature.battery"_L1, .unit = Unit::DegreeCelsius, .type = ValueType::Number,
     .group = QuantityGroup::Temperature, .decimals = 1, .title = QT_TRANSLATE_NOOP("Quantity", "Battery temperature")},
    {.quantity = Quantity::TemperatureMotor, .key = "temperature.motor"_L1, .unit = Unit::DegreeCelsius, .type = ValueType::Number,
     .group = QuantityGroup::Temperature, .decimals = 1, .title = QT_TRANSLATE_NOOP("Quantity", "Motor temperature")},
    {.quantity = Quantity::TemperatureInverter, .key = "temperature.inverter"_L1, .unit = Unit::DegreeCelsius, .type = ValueType::Number,
     .group = QuantityGroup::Temperature, .decimals = 1, .title = QT_TRANSLATE_NOOP("Quantity", "Inverter temperature")},
    {.quantity = Quantity::TemperatureCharger, .key = "temperature.charger"_L1, .unit = Unit::DegreeCelsius, .type = ValueType::Number,
     .group = QuantityGroup::Temperature, .decimals = 1, .title = QT_TRANSLATE_NOOP("Quantity", "Charger temperature")},
    {.quantity = Quantity::Battery12V, .key = "battery12v.voltage"_L1, .unit = Unit::Volt, .type = ValueType::Number,
     .group = QuantityGroup::Battery12V, .decimals = 1, .title = QT_TRANSLATE_NOOP("Quantity", "12 V battery")},
    {.quantity = Quantity::Battery12VReference, .key = "battery12v.reference"_L1, .unit = Unit::Volt, .type = ValueType::Number,
     .group = QuantityGroup::Battery12V, .decimals = 1, .title = QT_TRANSLATE_NOOP("Quantity", "12 V reference")},
    {.quantity = Quantity::Battery12VCurrent, .key = "battery12v.current"_L1, .unit = Unit::Ampere, .type = ValueType::Number,
     .group = QuantityGroup::Battery12V, .decimals = 1, .title = QT_TRANSLATE_NOOP("Quantity", "12 V current")},
    {.quantity = Quantity::Battery12VCharging, .key = "battery12v.charging"_L1, .unit = Unit::None, .type = ValueType::Flag,
     .group = QuantityGroup::Battery12V, .decimals = 0, .title = QT_TRANSLATE_NOOP("Quantity", "12 V battery charging")},
    {.quantity = Quantity::TyrePressure, .key = "tyre.pressure"_L1, .unit = Unit::Kilopascal, .type = ValueType::Number,
     .group = QuantityGroup::Tyres, .decimals = 0, .title = QT_TRANSLATE_NOOP("Quantity", "Tyre pressure")},
    {.quantity = Quantity::TyreTemperature, .key = "tyre.temperature"_L1, .unit = Unit::DegreeCelsius, .type = ValueType::Number,
     .group = QuantityGroup::Tyres, .decimals = 0, .title = QT_TRANSLATE_NOOP("Quantity", "Tyre temperature")},
    {.quantity = Quantity::TyreHealth, .key = "tyre.health"_L1, .unit = Unit::Percent, .type = ValueType::Number,
     .group = QuantityGroup::Tyres, .decimals = 0, .title = QT_TRANSLATE_NOOP("Quantity", "Tyre health")},
    {.quantity = Quantity::TyreAlert, .key = "tyre.alert"_L1, .unit = Unit::None, .type = ValueType::Word,
     .group = QuantityGroup::Tyres, .decimals = 0, .title = QT_TRANSLATE_NOOP("Quantity", "Tyre alert")},
    {.quantity = Quantity::GpsLock, .key = "gps.lock"_L1, .unit = Unit::None, .type = ValueType::Flag,
     .group = QuantityGroup::Position, .decimals = 0, .title = QT_TRANSLATE_NOOP("Quantity", "GPS lock")},
    {.quantity = Quantity::GpsSatellites, .key = "gps.satellites"_L1, .unit = Unit::Count, .type = ValueType::Number,
     .group = QuantityGroup::Position, .decimals = 0, .title = QT_TRANSLATE_NOOP("Quantity", "Satellites")},
    {.quantity = Quantity::GpsHdop, .key = "gps.hdop"_L1, .unit = Unit::None, .type = ValueType::Number,
     .group = QuantityGroup::Position, .decimals = 1, .title = QT_TRANSLATE_NOOP("Quantity", "Dilution of precision")},
    {.quantity = Quantity::GpsQuality, .key = "gps.quality"_L1, .unit = Unit::Percent, .type = ValueType::Number,
     .group = QuantityGroup::Position, .decimals = 0, .title = QT_TRANSLATE_NOOP("Quantity", "GPS quality")},
    {.quantity = Quantity::GpsMode, .key = "gps.mode"_L1, .unit = Unit::None, .type = ValueType::Text,
     .group = QuantityGroup::Position, .decimals = 0, .title = QT_TRANSLATE_NOOP("Quantity", "GPS mode")},
    {.quantity = Quantity::Altitude, .key = "altitude"_L1, .unit = Unit::Metre, .type = ValueType::Number,
     .group = QuantityGroup::Position, .decimals = 0, .title = QT_TRANSLATE_NOOP("Quantity", "Altitude")},
    {.quantity = Quantity::Heading, .key = "heading"_L1, .unit = Unit::Degree, .type = ValueType::Number,
     .group = QuantityGroup::Position, .decimals = 0, .title = QT_TRANSLATE_NOOP("Quantity", "Heading")},
    {.quantity = Quantity::Access, .key = "access"_L1, .unit = Unit::None, .type = ValueType::Word,
     .group = QuantityGroup::Module, .decimals = 0, .title = QT_TRANSLATE_NOOP("Quantity", "Access to the data")},
    {.quantity = Quantity::ModuleConnected, .key = "module.connected"_L1, .unit = Unit::None, .type = ValueType::Flag,
     .group = QuantityGroup::Module, .decimals = 0, .title = QT_TRANSLATE_NOOP("Quantity", "Module connected")},
    {.quantity = Quantity::AppsConnected, .key = "module.apps"_L1, .unit = Unit::Count, .type = ValueType::Number,
     .group = QuantityGroup::Module, .decimals = 0, .title = QT_TRANSLATE_NOOP("Quantity", "Apps connected")},
    {.quantity = Quantity::BatchClientsConnected, .key = "module.batch_clients"_L1, .unit = Unit::Count, .type = ValueType::Number,
     .group = QuantityGroup::Module, .decimals = 0, .title = QT_TRANSLATE_NOOP("Quantity", "Batch clients connected")},
    {.quantity = Quantity::Firmware, .key = "module.firmware"_L1, .unit = Unit::None, .type = ValueType::Text,
     .group = QuantityGroup::Module, .decimals = 0, .title = QT_TRANSLATE_NOOP("Quantity", "Firmware")},
    {.quantity = Quantity::Hardware, .key = "module.hardware"_L1, .unit = Unit::None, .type = ValueType::Text,
     .group = QuantityGroup::Module, .decimals = 0, .title = QT_TRANSLATE_NOOP("Quantity", "Hardware")},
    {.quantity = Quantity::Network, .key = "module.network"_L1, .unit = Unit::None, .type = ValueType::Text,
     .group = QuantityGroup::Module, .decimals = 0, .title = QT_TRANSLATE_NOOP("Quantity", "Mobile network")},
    {.quantity = Quantity::ModemMode, .key = "module.modem_mode"_L1, .unit = Unit::None, .type = ValueType::Text,
     .group = QuantityGroup::Module, .decimals = 0, .title = QT_TRANSLATE_NOOP("Quantity", "Modem mode")},
    {.quantity = Quantity::SignalStrength, .key = "module.signal"_L1, .unit = Unit::DecibelMilliwatt, .type = ValueType::Number,
     .group = QuantityGroup::Module, .decimals = 0, .title = QT_TRANSLATE_NOOP("Quantity", "Signal strength")},
    {.quantity = Quantity::WriteEnabled, .key = "module.write_enabled"_L1, .unit = Unit::None, .type = ValueType::Flag,
     .group = QuantityGroup::Module, .decimals = 0, .title = QT_TRANSLATE_NOOP("Quantity", "Commands allowed")},
    {.quantity = Quantity::Vin, .key = "vin"_L1, .unit = Unit::None, .type = ValueType::Text,
     .group = QuantityGroup::Module, .decimals = 0, .title = QT_TRANSLATE_NOOP("Quantity", "Vehicle identification number")},
    {.quantity = Quantity::VehicleType, .key = "vehicle_type"_L1, .unit = Unit::None, .type = ValueType::Text,
     .group = QuantityGroup::Module, .decimals = 0, .title = QT_TRANSLATE_NOOP("Quantity", "Vehicle type code")},
    {.quantity = Quantity::ServiceDistance, .key = "service.distance"_L1, .unit = Unit::Kilometre, .type = ValueType::Number,
     .group = QuantityGroup::Module, .decimals = 0, .title = QT_TRANSLATE_NOOP("Quantity", "Distance to service")},
    {.quantity = Quantity::ServiceTime, .key = "service.time"_L1, .unit = Unit::Second, .type = ValueType::Number,
     .group = QuantityGroup::Module, .decimals = 0, .title = QT_TRANSLATE_NOOP("Quantity", "Time to service")},
};
// clang-format on

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < std::size(known); ++i) {
        if (static_cast<std::size_t>(known[i].quantity) != i)
            return false;
    }
    return true;
}
static_assert(isInOrder(), "known[] must be in the order of enum Quantity");

} // namespace

const QuantityInfo &quantityInfo(Quantity quantity)
{
    return known[static_cast<std::size_t>(quantity)];
}

bool isReportedByVehicle(Quantity quantity)
{
    return quantity != Quantity::Access && quantity != Quantity::ModuleConnected && quantity != Quantity::AppsConnected
           && quantity != Quantity::BatchClientsConnected;
}

std::optional<Quantity> quantityFromKey(QStringView key)
{
    static const QHash<QString, Quantity> byKey = [] {
        QHash<QString, Quantity> result;
        for (const QuantityInfo &info : known)
            result.insert(QString(info.key), info.quantity);
        return result;
    }();
    const auto found = byKey.constFind(key.toString());
    return found == byKey.cend() ? std::nullopt : std::optional(*found);
}

std::span<const QuantityInfo> allQuantities()
{
    return known;
}

QString unitSymbol(Unit unit)
{
    switch (unit) {
    case Unit::None:
    case Unit::Count:
        return {};
    case Unit::Percent:
        return u"%"_s;
    case Unit::Kilometre:
        return u"km"_s;
    case Unit::KilometrePerHour:
        return u"km/h"_s;
    case Unit::Metre:
        return u"m"_s;
    case Unit::Degree:
        return u"°"_s;
    case Unit::DegreeCelsius:
        return u"°C"_s;
    case Unit::Kilopascal:
        return u"kPa"_s;
    case Unit::Volt:
        return u"V"_s;
    case Unit::Ampere:
        return u"A"_s;
    case Unit::AmpereHour:
        return u"Ah"_s;
    case Unit::Kilowatt:
        return u"kW"_s;
    case Unit::KilowattHour:
        return u"kWh"_s;
    case Unit::Minute:
        return u"min"_s;
    case Unit::Second:
    case Unit::SecondOfDayUtc:
        return u"s"_s;
    case Unit::DecibelMilliwatt:
        return u"dBm"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace fleetglass
