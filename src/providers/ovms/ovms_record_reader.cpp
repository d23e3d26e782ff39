// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/ovms/ovms_record_reader.h"

#include "providers/ovms/ovms_json.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

constexpr double kilometresPerMile = 1.609344;
constexpr double mostPercent = 120; // new batteries report a little more than 100

/// What is special about a number, beside its place.
enum Trait : unsigned {
    Plain = 0,
    Distance = 1, ///< in the vehicle's unit
    Tenths = 2,
    Percent = 4,      ///< nothing below 0 or far above 100 is one
    AboveZero = 8,    ///< 0 and below stand for unknown or none
    NotBelowZero = 16 ///< negative values stand for unknown
};

struct NumberField {
    OvmsField field;
    Quantity quantity;
    unsigned traits = Plain;
};

constexpr OvmsField socField{1, "soc"};
constexpr OvmsField unitField{2, "units"};
constexpr OvmsField chargeStateField{5, "chargestate"};
constexpr OvmsField chargeModeField{6, "mode"};
constexpr OvmsField estimatedRangeField{8, "estimatedrange"};
constexpr OvmsField chargeSubstateField{13, "chargesubstate"};
constexpr OvmsField timerModeField{16, "chargetimermode"};
constexpr OvmsField timerStartField{17, "chargestarttime"};
constexpr OvmsField cacField{19, "cac100"};
constexpr OvmsField batteryVoltageField{33, "battvoltage"};
constexpr OvmsField sohField{34, "soh"};

constexpr NumberField stateNumbers[] = {
    {socField, Quantity::StateOfCharge, Percent},
    {{3, "linevoltage"}, Quantity::LineVoltage, NotBelowZero},
    {{4, "chargecurrent"}, Quantity::ChargeCurrent},
    {{7, "idealrange"}, Quantity::IdealRange, Distance | NotBelowZero},
    {estimatedRangeField, Quantity::EstimatedRange, Distance | NotBelowZero},
    {{9, "chargelimit"}, Quantity::ChargeCurrentLimit, AboveZero},
    {{10, "chargeduration"}, Quantity::ChargeDuration, NotBelowZero}, // seconds, whatever the documentation says
    {{12, "chargekwh"}, Quantity::ChargeEnergy, Tenths | NotBelowZero},
    {cacField, Quantity::BatteryCapacityAh, AboveZero},
    {{20, "charge_etr_full"}, Quantity::TimeToFull, AboveZero},
    {{21, "charge_etr_limit"}, Quantity::TimeToLimit, AboveZero},
    {{22, "charge_limit_range"}, Quantity::ChargeLimitRange, Distance | AboveZero},
    {{23, "charge_limit_soc"}, Quantity::ChargeLimitSoc, Percent | AboveZero},
    {{28, "charge_etr_range"}, Quantity::TimeToRangeLimit, AboveZero},
    {{29, "charge_etr_soc"}, Quantity::TimeToSocLimit, AboveZero},
    {{30, "idealrange_max"}, Quantity::FullRange, Distance | AboveZero},
    {{32, "chargepower"}, Quantity::ChargePower},
    {batteryVoltageField, Quantity::BatteryVoltage, AboveZero},
    {sohField, Quantity::StateOfHealth, Percent | AboveZero},
    {{35, "chargepowerinput"}, Quantity::ChargePowerInput},
    {{36, "chargerefficiency"}, Quantity::ChargerEfficiency, Percent | AboveZero},
    {{37, "batt_current"}, Quantity::BatteryCurrent},
    {{38, "batt_range_speed"}, Quantity::RangeSpeed, Distance},
    {{39, "charge_kwh_grid"}, Quantity::ChargeGridEnergy, NotBelowZero},
    {{40, "charge_kwh_grid_total"}, Quantity::ChargeGridEnergyTotal, AboveZero},
    {{41, "batt_capacity"}, Quantity::BatteryCapacity, AboveZero},
};

constexpr OvmsField odometerField{8, "odometer"};
constexpr OvmsField ambientField{11, "temperature_ambient"};
constexpr OvmsField staleTemperaturesField{13, "staletemps"};
constexpr OvmsField staleAmbientField{14, "staleambient"};

constexpr NumberField environmentNumbers[] = {
    {{7, "tripmeter"}, Quantity::TripDistance, Distance | Tenths | NotBelowZero},
    {odometerField, Quantity::Odometer, Distance | Tenths | AboveZero},
    {{9, "speed"}, Quantity::Speed}, // km/h also where the unit is the mile
    {{10, "parkingtimer"}, Quantity::ParkedTime, NotBelowZero},
    {{15, "vehicle12v"}, Quantity::Battery12V, AboveZero},
    {{17, "vehicle12v_ref"}, Quantity::Battery12VReference, AboveZero},
    {{20, "vehicle12v_current"}, Quantity::Battery12VCurrent},
};

constexpr NumberField temperatures[] = {
    {{4, "temperature_pem"}, Quantity::TemperatureInverter},
    {{5, "temperature_motor"}, Quantity::TemperatureMotor},
    {{6, "temperature_battery"}, Quantity::TemperatureBattery},
    {{19, "temperature_charger"}, Quantity::TemperatureCharger},
    {{21, "temperature_cabin"}, Quantity::TemperatureCabin},
};

// Without a name: the server passes them on wrongly ("carawake" is the cooling pump's bit) or not at all.
constexpr OvmsFlagField environmentFlags[] = {
    {1, 0x01, "fl_dooropen", Quantity::DoorFrontLeft},
    {1, 0x02, "fr_dooropen", Quantity::DoorFrontRight},
    {1, 0x04, "cp_dooropen", Quantity::ChargePortOpen},
    {1, 0x08, "pilotpresent", Quantity::PlugConnected},
    {1, 0x10, "charging", Quantity::Charging},
    {1, 0x40, "handbrake", Quantity::Handbrake},
    {1, 0x80, "caron", Quantity::Ignition},
    {2, 0x08, "carlocked", Quantity::Locked},
    {2, 0x10, "valetmode", Quantity::Valet},
    {2, 0x20, "", Quantity::Headlights},
    {2, 0x40, "bt_open", Quantity::Bonnet},
    {2, 0x80, "tr_open", Quantity::Boot},
    {12, 0x01, "", Quantity::Awake},
    {12, 0x02, "", Quantity::CoolingPump},
    {16, 0x04, "alarmsounding", Quantity::AlarmSounding},
    {18, 0x01, "", Quantity::DoorRearLeft},
    {18, 0x02, "", Quantity::DoorRearRight},
    {18, 0x10, "charging_12v", Quantity::Battery12VCharging},
    {18, 0x80, "", Quantity::ClimateOn},
};

constexpr OvmsField latitudeField{1, "latitude"};
constexpr OvmsField longitudeField{2, "longitude"};
constexpr OvmsField directionField{3, "direction"};
constexpr OvmsField altitudeField{4, "altitude"};
constexpr OvmsField gpsLockField{5, "gpslock"};
constexpr OvmsField staleGpsField{6, "stalegps"};
constexpr OvmsField gpsSpeedField{7, "speed"};
constexpr OvmsField driveModeField{9, "drivemode"};
constexpr OvmsField energyUsedField{11, "energyused"};
constexpr OvmsField energyRecoveredField{12, "energyrecd"};
constexpr OvmsField gpsModeField{15, ""};

constexpr NumberField locationNumbers[] = {
    {{8, "tripmeter"}, Quantity::TripDistance, Distance | Tenths | NotBelowZero},
    {{10, "power"}, Quantity::BatteryPower},
    {{13, "invpower"}, Quantity::InverterPower},
    {{14, "invefficiency"}, Quantity::InverterEfficiency, Percent | AboveZero},
    {{16, ""}, Quantity::GpsSatellites, NotBelowZero},
    {{17, ""}, Quantity::GpsHdop, AboveZero},
    {{19, ""}, Quantity::GpsQuality, Percent},
};

constexpr std::array chargeStates{"charging"_L1,  "topoff"_L1,  "done"_L1,   "prepare"_L1,
                                  "timerwait"_L1, "heating"_L1, "stopped"_L1};
constexpr std::array chargeModes{"standard"_L1, "storage"_L1, "range"_L1, "performance"_L1};

/// Collects the observations of one record.
class Collector
{
public:
    explicit Collector(const OvmsSource &source, bool dropsZeros = false) : m_source(source), m_dropsZeros(dropsZeros)
    {}

    void add(Quantity quantity, Value value, SourceAge age = SourceAge::Current)
    {
        list.append({.quantity = quantity,
                     .sourceAge = age,
                     .part = {},
                     .origin = m_source.origin,
                     .value = std::move(value),
                     .observedAtMs = m_source.observedAtMs});
    }

    void addNumber(const OvmsFields &fields, const NumberField &spec, OvmsUnit unit)
    {
        std::optional<double> value = fields.number(spec.field);
        if (!value || (*value == 0 && m_dropsZeros) || !isMeant(*value, spec.traits))
            return;
        if (spec.traits & Distance) {
            if (unit == OvmsUnit::Unknown)
                return;
            *value *= unit == OvmsUnit::Mile ? kilometresPerMile : 1.0;
        }
        add(spec.quantity, spec.traits & Tenths ? *value / 10 : *value);
    }

    void addText(const OvmsFields &fields, const OvmsField &field, Quantity quantity)
    {
        if (const QString text = fields.text(field); !text.isEmpty())
            add(quantity, text);
    }

    QList<Observation> list;

private:
    static bool isMeant(double value, unsigned traits)
    {
        if (((traits & AboveZero) && value <= 0) || ((traits & NotBelowZero) && value < 0))
            return false;
        return !(traits & Percent) || (value >= 0 && value <= mostPercent);
    }

    OvmsSource m_source;
    bool m_dropsZeros;
};

template<std::size_t size>
std::optional<QString> knownWord(const QString &text, const std::array<QLatin1StringView, size> &words)
{
    const QString word = text.toLower();
    return std::ranges::find(words, word) == words.end() ? std::nullopt : std::optional(word);
}

std::optional<QString> substateWord(double number)
{
    switch (static_cast<int>(number)) {
    case 0:
        return u"none"_s;
    case 1:
        return u"scheduled_stop"_s;
    case 2:
        return u"scheduled_start"_s;
    case 3:
        return u"on_request"_s;
    case 5:
        return u"timer_wait"_s;
    case 7:
        return u"power_wait"_s;
    case 13:
        return u"stopped"_s;
    case 14:
        return u"interrupted"_s;
    default:
        return std::nullopt;
    }
}

void addChargeWords(Collector &collector, const OvmsFields &fields, bool isSilent)
{
    // A module that knows nothing says "stopped" and "standard".
    const std::optional<QString> state = knownWord(fields.text(chargeStateField), chargeStates);
    if (state && !(isSilent && *state == "stopped"_L1))
        collector.add(Quantity::ChargeState, *state);
    const std::optional<QString> mode = knownWord(fields.text(chargeModeField), chargeModes);
    if (mode && !(isSilent && *mode == "standard"_L1))
        collector.add(Quantity::ChargeMode, *mode);
    const std::optional<double> substate = fields.number(chargeSubstateField);
    if (const auto word = substate.and_then(substateWord); word && !(isSilent && *substate == 0))
        collector.add(Quantity::ChargeSubstate, *word);
}

void addChargeTimer(Collector &collector, const OvmsFields &fields, bool isSilent)
{
    const std::optional<double> mode = fields.number(timerModeField);
    if (!mode || (isSilent && *mode == 0))
        return;
    const bool isOn = *mode != 0;
    collector.add(Quantity::ChargeTimerOn, isOn);
    constexpr double secondsPerDay = 86'400;
    const std::optional<double> start = fields.number(timerStartField);
    if (isOn && start && *start >= 0
        && *start < secondsPerDay) // 0 is also midnight, but only a timer that is on has a start
        collector.add(Quantity::ChargeTimerStart, *start);
}

/// `stale`: -1 undefined, 0 old or never known, 1 and more valid; older modules send none.
void addTemperature(Collector &collector, const OvmsFields &fields, const OvmsField &field, Quantity quantity,
                    std::optional<double> stale)
{
    const std::optional<double> value = fields.number(field);
    const bool isVouchedFor = stale.value_or(0) >= 1;
    if (!value || stale.value_or(0) < 0 || (*value == 0 && !isVouchedFor))
        return;
    collector.add(quantity, *value, stale == 0.0 ? SourceAge::Old : SourceAge::Current);
}

bool isZero(const std::optional<double> &value)
{
    return value == 0.0;
}

bool isZeroOrMissing(const std::optional<double> &value)
{
    return value.value_or(0) == 0;
}

/// A D record alone: it has an odometer field, and it, every temperature and the staleness are zero.
bool isSilentEnvironment(const OvmsFields &fields)
{
    return isZero(fields.number(odometerField)) && isZero(fields.number(staleTemperaturesField))
           && isZeroOrMissing(fields.number(ambientField))
           && std::ranges::all_of(temperatures,
                                  [&](const NumberField &t) { return isZeroOrMissing(fields.number(t.field)); });
}

std::optional<Position> readPosition(const OvmsFields &fields, const OvmsSource &source, OvmsUnit unit)
{
    const std::optional<double> latitude = fields.number(latitudeField);
    const std::optional<double> longitude = fields.number(longitudeField);
    const std::optional<double> stale = fields.number(staleGpsField);
    if (!latitude || !longitude || std::abs(*latitude) > 90 || std::abs(*longitude) > 180 || stale.value_or(0) < 0)
        return std::nullopt;
    if (*latitude == 0 && *longitude == 0) // what a receiver says that never had a fix
        return std::nullopt;
    Position position{.latitude = *latitude,
                      .longitude = *longitude,
                      .altitudeM = fields.number(altitudeField),
                      .headingDeg = fields.number(directionField),
                      .speedKmh = std::nullopt,
                      .sourceAge = isZero(stale) ? SourceAge::Old : SourceAge::Current,
                      .origin = source.origin,
                      .observedAtMs = source.observedAtMs};
    if (position.headingDeg && (*position.headingDeg < 0 || *position.headingDeg > 360))
        position.headingDeg.reset();
    if (const auto speed = fields.number(gpsSpeedField); speed && *speed >= 0 && unit != OvmsUnit::Unknown)
        position.speedKmh = *speed * (unit == OvmsUnit::Mile ? kilometresPerMile : 1.0);
    return position;
}

/// Modules of version 3 send kWh with decimals, older ones whole Wh.
std::optional<double> energyKwh(const OvmsFields &fields, const OvmsField &field)
{
    constexpr double whPerKwh = 1000;
    const std::optional<double> value = fields.number(field);
    if (!value || *value < 0)
        return std::nullopt;
    return fields.text(field).contains(u'.') ? *value : *value / whPerKwh;
}

/// Nothing but zeros: the module has heard neither from its receiver nor from its car.
bool isSilentLocation(const OvmsFields &fields)
{
    return isZero(fields.number(latitudeField)) && isZero(fields.number(longitudeField))
           && isZeroOrMissing(fields.number(energyUsedField)) && isZeroOrMissing(fields.number(energyRecoveredField))
           && std::ranges::all_of(locationNumbers,
                                  [&](const NumberField &n) { return isZeroOrMissing(fields.number(n.field)); });
}

/// The car's own code as a hexadecimal number, whose meaning differs from car to car.
void addDriveMode(Collector &collector, const OvmsFields &fields)
{
    const QString code = fields.text(driveModeField);
    bool isCode = false;
    code.toUInt(&isCode, 16);
    if (isCode)
        collector.add(Quantity::DriveMode, code);
}

} // namespace

OvmsUnit ovmsUnitOf(const OvmsFields &state)
{
    const QString unit = state.text(unitField);
    return unit == "K"_L1 ? OvmsUnit::Kilometre : unit == "M"_L1 ? OvmsUnit::Mile : OvmsUnit::Unknown;
}

bool isOvmsSilent(const OvmsFields &state, const OvmsFields *environment)
{
    return isZero(state.number(socField)) && isZero(state.number(estimatedRangeField)) && isZero(state.number(sohField))
           && isZeroOrMissing(state.number(cacField)) && isZeroOrMissing(state.number(batteryVoltageField))
           && (!environment || isZeroOrMissing(environment->number(odometerField)));
}

QList<Observation> readOvmsState(const OvmsFields &fields, const OvmsSource &source, bool isSilent)
{
    Collector collector(source, isSilent);
    const OvmsUnit unit = ovmsUnitOf(fields);
    for (const NumberField &spec : stateNumbers)
        collector.addNumber(fields, spec, unit);
    addChargeWords(collector, fields, isSilent);
    addChargeTimer(collector, fields, isSilent);
    return collector.list;
}

QList<Observation> readOvmsEnvironment(const OvmsFields &fields, const OvmsSource &source, OvmsUnit unit, bool isSilent)
{
    const bool dropsZeros = isSilent || isSilentEnvironment(fields);
    Collector collector(source, dropsZeros);
    for (const NumberField &spec : environmentNumbers)
        collector.addNumber(fields, spec, unit);
    const std::optional<double> stale = fields.number(staleTemperaturesField);
    for (const NumberField &spec : temperatures)
        addTemperature(collector, fields, spec.field, spec.quantity, stale);
    addTemperature(collector, fields, ambientField, Quantity::TemperatureAmbient, fields.number(staleAmbientField));
    for (const OvmsFlagField &spec : environmentFlags) {
        if (const auto isSet = fields.flag(spec); isSet && (*isSet || !dropsZeros))
            collector.add(spec.quantity, *isSet);
    }
    return collector.list;
}

OvmsReadings readOvmsLocation(const OvmsFields &fields, const OvmsSource &source, OvmsUnit unit)
{
    OvmsReadings result;
    result.position = readPosition(fields, source, unit);
    Collector collector(source, isSilentLocation(fields));
    if (const auto lock = fields.number(gpsLockField))
        collector.add(Quantity::GpsLock, *lock != 0);
    if (result.position && result.position->altitudeM)
        collector.add(Quantity::Altitude, *result.position->altitudeM, result.position->sourceAge);
    if (result.position && result.position->headingDeg)
        collector.add(Quantity::Heading, *result.position->headingDeg, result.position->sourceAge);
    for (const NumberField &spec : locationNumbers)
        collector.addNumber(fields, spec, unit);
    if (!isSilentLocation(fields)) {
        addDriveMode(collector, fields);
        if (const auto used = energyKwh(fields, energyUsedField))
            collector.add(Quantity::EnergyUsed, *used);
        if (const auto recovered = energyKwh(fields, energyRecoveredField))
            collector.add(Quantity::EnergyRecovered, *recovered);
    }
    collector.addText(fields, gpsModeField, Quantity::GpsMode);
    result.observations = collector.list;
    return result;
}

QList<Observation> readOvmsFirmware(const OvmsFields &fields, const OvmsSource &source)
{
    Collector collector(source);
    collector.addText(fields, {1, ""}, Quantity::Firmware);
    collector.addText(fields, {2, ""}, Quantity::Vin);
    constexpr double bestSignal = 31; // 99 is the modem's "unknown"
    if (const auto signal = fields.number({3, ""}); signal && *signal >= 0 && *signal <= bestSignal)
        collector.add(Quantity::SignalStrength, -113 + 2 * *signal);
    if (const auto isWriteable = fields.number({4, ""}))
        collector.add(Quantity::WriteEnabled, *isWriteable != 0);
    collector.addText(fields, {5, ""}, Quantity::VehicleType);
    collector.addText(fields, {6, ""}, Quantity::Network);
    collector.addNumber(fields, {{7, ""}, Quantity::ServiceDistance, NotBelowZero}, OvmsUnit::Kilometre);
    collector.addNumber(fields, {{8, ""}, Quantity::ServiceTime, NotBelowZero}, OvmsUnit::Kilometre);
    collector.addText(fields, {9, ""}, Quantity::Hardware);
    collector.addText(fields, {10, ""}, Quantity::ModemMode);
    return collector.list;
}

} // namespace fleetglass
