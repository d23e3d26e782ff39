// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/ovms/ovms_records.h"

#include "simulator/random.h"
#include "simulator/towns.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace fleetglass {

namespace {

constexpr double MilesPerKm = 0.621371192;
constexpr double PsiPerKpa = 0.14503773773;
constexpr double EstimateShare = 0.87; // of the ideal range
constexpr double DirectCurrentKw = 30; // above that no car charges by alternating current here
constexpr double MainsVolts = 231;

/// Comma-separated fields, numbers written as the module's C++ streams do.
class Fields
{
public:
    Fields &text(QByteArrayView value)
    {
        if (!m_first)
            m_line += ',';
        m_first = false;
        m_line += value;
        return *this;
    }
    Fields &whole(double value) { return text(QByteArray::number(std::llround(value))); }
    Fields &fixed(double value, int decimals) { return text(QByteArray::number(value, 'f', decimals)); }
    Fields &general(double value) { return text(QByteArray::number(value, 'g', 6)); }
    Fields &zeros(int count)
    {
        for (int i = 0; i < count; ++i)
            text("0");
        return *this;
    }
    QByteArray line() const { return m_line; }

private:
    QByteArray m_line;
    bool m_first = true;
};

double inUnits(const VehicleTraits &traits, double km)
{
    return traits.miles ? km * MilesPerKm : km;
}

struct ChargeNumbers {
    int state = 21;
    int substate = 0;
};

ChargeNumbers chargeNumbers(const VehicleTraits &traits, const VehicleMoment &moment)
{
    switch (moment.doing) {
    case Doing::Charging:
        return {moment.limitPercent >= 100 && moment.percent >= 96 ? 2 : 1, traits.usesTimer ? 2 : 3};
    case Doing::ChargeDone:
        return {4, 0};
    case Doing::WaitingTimer:
        return {14, 5};
    case Doing::Interrupted:
        return {21, 14};
    case Doing::Driving:
    case Doing::Parked:
        break;
    }
    return {};
}

bool directCurrent(const VehicleMoment &moment)
{
    return moment.chargerKw > DirectCurrentKw;
}

double plugAmps(const VehicleMoment &moment)
{
    const double inputKw = moment.chargeKw / ChargerEfficiency;
    if (directCurrent(moment))
        return inputKw * 1000 / moment.packVolts;
    return inputKw * 1000 / MainsVolts / (moment.chargerKw > 8 ? 3 : 1);
}

bool warm(const VehicleMoment &moment)
{
    return moment.driving() || moment.charging() || moment.parkedForS < 7200;
}

bool inGarage(const VehicleTraits &traits, const VehicleMoment &moment)
{
    return !moment.driving() && scramble(traits.salt, moment.town) % 19 == 4;
}

/// A module that has heard nothing from its car sends zeros, not gaps.
QByteArray deafRecord(char code)
{
    switch (code) {
    case 'S':
        return "0,K,0,0.00,stopped,standard,0,0,0,0,0,0,0,21,0,0,0,0,0.00,0,0,0,0,-1,0,0,0,0,0,0,0,0.00,0.00,0.00,0.00,"
               "0.00,0.00,0.0,0.0,0.0,0.0,-1";
    case 'D':
        return "0,0,5,0,0,0,0,0,0,0,0,0,0,0,12.4,0,0,0,0,0,0";
    case 'L':
        return "0,0,0,0,0,0,0,0,0,0,0,0,0,0,,0,0,0,0";
    default:
        return "0,1,0,1,0,1,0,1,-1";
    }
}

/// Modules of the first generations sent the first few fields and no more.
QByteArray shortened(const QByteArray &record, int fields)
{
    return record.split(',').mid(0, fields).join(',');
}

void encrypt(OvmsRecord &record, const VehicleTraits &traits)
{
    Random random(scramble(traits.salt, record.worldMs, record.code));
    QByteArray cipher(record.message.size(), '\0');
    for (char &byte : cipher)
        byte = static_cast<char>(random.bits() & 0xff);
    record.message = cipher.toBase64();
    record.paranoid = true;
    record.paranoidToken = QByteArray::number(scramble(traits.salt, 0x7ACULL), 16).rightJustified(22, 'k');
}

} // namespace

const char *ovmsChargeState(const VehicleTraits &traits, const VehicleMoment &moment)
{
    switch (chargeNumbers(traits, moment).state) {
    case 1:
        return "charging";
    case 2:
        return "topoff";
    case 4:
        return "done";
    case 14:
        return "timerwait";
    default:
        return "stopped";
    }
}

double ovmsIdealRangeKm(const VehicleTraits &traits, const VehicleMoment &moment)
{
    return traits.rangeKm * moment.percent / 100;
}

double ovmsEstimatedRangeKm(const VehicleTraits &traits, const VehicleMoment &moment)
{
    return ovmsIdealRangeKm(traits, moment) * EstimateShare;
}

double ovmsChargeLimitA(const VehicleTraits &traits, const VehicleMoment &moment)
{
    if (moment.charging() && directCurrent(moment))
        return std::ceil(moment.chargerKw * 1000 / moment.packVolts / 25) * 25;
    return traits.homeChargerKw > 11 || traits.homeChargerKw < 8 ? 32 : 16;
}

double ovmsCapacityAh(const VehicleTraits &traits)
{
    return traits.capacityKwh * 1000 / (traits.nominalVolts * 1.037) * traits.healthPercent / 100;
}

QByteArray ovmsChargeRecord(const VehicleTraits &traits, const VehicleMoment &moment)
{
    const ChargeNumbers numbers = chargeNumbers(traits, moment);
    const bool charging = moment.charging();
    const double rangeSpeed = -moment.powerKw * traits.rangeKm / traits.capacityKwh;
    const double waitS = moment.doing == Doing::WaitingTimer ? moment.endsInS : 0;
    const auto startOfDayS = (moment.worldMs / 1000 + std::llround(waitS)) % 86400;
    const int mode = traits.limitPercent >= 100 ? 2 : 0;
    Fields s;
    s.fixed(moment.percent, 1).text(traits.miles ? "M" : "K");
    s.whole(charging ? (directCurrent(moment) ? moment.packVolts : MainsVolts) : 0);
    s.fixed(charging ? plugAmps(moment) : 0, 2).text(ovmsChargeState(traits, moment));
    s.text(mode == 2 ? "range" : "standard");
    s.whole(inUnits(traits, ovmsIdealRangeKm(traits, moment)));
    s.whole(inUnits(traits, ovmsEstimatedRangeKm(traits, moment)));
    s.whole(ovmsChargeLimitA(traits, moment)).whole(moment.chargeForS).text("0");
    s.whole(charging ? moment.chargedKwh * 10 : 0);
    s.whole(numbers.substate).whole(numbers.state).whole(mode);
    s.text(traits.usesTimer ? "1" : "0").whole(waitS > 0 ? static_cast<double>(startOfDayS) : 0).text("0");
    s.fixed(ovmsCapacityAh(traits), 2);
    s.whole(charging ? moment.toFullMin : 0).whole(charging ? moment.toLimitMin : 0);
    s.text("0").whole(moment.limitPercent).text("-1").zeros(3);
    s.text(charging ? "-1" : "0").whole(charging ? moment.toLimitMin : 0);
    s.whole(inUnits(traits, traits.rangeKm)).text("0");
    s.fixed(moment.chargeKw, 2).fixed(moment.packVolts, 2).fixed(traits.healthPercent, 2);
    s.fixed(moment.chargeKw / ChargerEfficiency, 2).fixed(charging ? ChargerEfficiency * 100 : 0, 2);
    s.fixed(moment.powerKw * 1000 / moment.packVolts, 2).fixed(inUnits(traits, rangeSpeed), 1);
    s.fixed(moment.chargeGridKwh, 1).fixed(moment.gridTotalKwh, 1).fixed(traits.capacityKwh, 1);
    s.whole(moment.doing == Doing::ChargeDone || moment.doing == Doing::Interrupted ? moment.doingForS : -1);
    return s.line();
}

QByteArray ovmsEnvironmentRecord(const VehicleTraits &traits, const VehicleMoment &moment)
{
    const bool driving = moment.driving();
    const bool charging = moment.charging();
    const bool awake = driving || charging;
    const int doors1 = 32 | (moment.leftDoorOpen ? 1 : 0) | (moment.rightDoorOpen ? 2 : 0)
                       | (moment.pluggedIn() ? 4 | 8 : 0) | (charging ? 16 : 0) | (driving ? 128 : 64);
    const int doors2 = (moment.locked ? 8 : 0) | (moment.headlights ? 32 : 0) | (moment.bootOpen ? 128 : 0);
    const bool cooling = moment.batteryC > 33;
    Fields d;
    d.whole(doors1).whole(doors2).text(moment.locked ? "4" : "5");
    d.general(moment.inverterC).general(moment.motorC).general(moment.batteryC);
    d.whole(inUnits(traits, moment.tripKm) * 10).whole(inUnits(traits, moment.odometerKm) * 10);
    d.general(moment.speedKmh).whole(moment.parkedForS).general(moment.ambientC);
    d.whole((awake ? 1 : 0) | (cooling ? 2 : 0)).text(warm(moment) ? "1" : "0").text(warm(moment) ? "1" : "0");
    d.general(std::round(moment.volts12 * 10) / 10).text(moment.alarm ? "4" : "0").text("12.6");
    d.whole((driving ? 128 : 0) | (awake ? 32 | 16 : 0));
    d.general(moment.chargerC).general(moment.amps12).general(moment.cabinC);
    return d.line();
}

QByteArray ovmsLocationRecord(const VehicleTraits &traits, const VehicleMoment &moment)
{
    const bool hidden = inGarage(traits, moment);
    const int satellites = 7 + static_cast<int>(scramble(traits.salt, moment.worldMs) % 7);
    Fields l;
    l.fixed(moment.place.latitude, 6).fixed(moment.place.longitude, 6).general(moment.place.headingDeg);
    l.general(moment.altitudeM).text(hidden ? "0" : "1").text(hidden ? "0" : "1");
    l.fixed(inUnits(traits, moment.speedKmh), 1).whole(inUnits(traits, moment.tripKm) * 10).text("1");
    l.fixed(moment.powerKw, 3).fixed(moment.usedKwh, 3).fixed(moment.recoveredKwh, 3);
    l.general(moment.driving() ? moment.powerKw * 0.94 : 0).text(moment.driving() ? "94" : "0");
    l.text(hidden ? "NN" : "AA").whole(hidden ? 2 : satellites).fixed(hidden ? 9.9 : 0.8, 1);
    l.fixed(inUnits(traits, moment.speedKmh), 1).text(hidden ? "14" : "92");
    return l.line();
}

QByteArray ovmsTyreRecord(const VehicleTraits &traits, const VehicleMoment &moment)
{
    const auto &wheels = moment.wheels;
    const char *validity = moment.driving() ? "1" : "0";
    Fields y;
    y.whole(static_cast<double>(wheels.size()));
    for (const WheelMoment &wheel : wheels)
        y.text(wheel.name);
    if (!traits.tyreSensors) {
        for (int block = 0; block < (traits.sensorMapping ? 5 : 4); ++block)
            y.text("0").text("-1");
        return y.line();
    }
    y.whole(static_cast<double>(wheels.size()));
    for (const WheelMoment &wheel : wheels)
        y.text(wheel.kpa ? QByteArray::number(*wheel.kpa, 'f', 1) : QByteArray());
    y.text(validity).whole(static_cast<double>(wheels.size()));
    for (const WheelMoment &wheel : wheels)
        y.text(wheel.temperatureC ? QByteArray::number(*wheel.temperatureC, 'f', 1) : QByteArray());
    y.text(validity).text("0").text("-1");
    if (traits.silentSensors) {
        y.text("0").text("-1");
    } else {
        y.whole(static_cast<double>(wheels.size()));
        for (const WheelMoment &wheel : wheels)
            y.whole(wheel.alert);
        y.text(validity);
    }
    if (traits.sensorMapping) {
        y.whole(static_cast<double>(wheels.size()));
        for (size_t i = 0; i < wheels.size(); ++i)
            y.whole(static_cast<double>(i));
        y.text("1");
    } else {
        y.text("0").text("-1");
    }
    return y.line();
}

QByteArray ovmsOldTyreRecord(const VehicleMoment &moment)
{
    // fr, rr, fl, rl; the W record knows four wheels only: of twins the outer ones.
    static constexpr std::array<size_t, 4> OfFour{1, 3, 0, 2};
    static constexpr std::array<size_t, 4> OfSix{1, 4, 0, 2};
    const auto &order = moment.wheels.size() >= 6 ? OfSix : OfFour;
    Fields w;
    bool any = false;
    for (const size_t index : order) {
        const WheelMoment &wheel = moment.wheels[index];
        any = any || wheel.kpa.has_value();
        // Without a value the module sends 0 psi and a false 1 °C, for the sake of an old app.
        w.general(wheel.kpa.value_or(0) * PsiPerKpa).general(wheel.temperatureC.value_or(1));
    }
    w.text(!any ? "-1" : (moment.driving() ? "1" : "0"));
    return w.line();
}

QByteArray ovmsFirmwareRecord(const VehicleTraits &traits, int index)
{
    const char *network = "Telia";
    switch (towns()[traits.homeTown].land) {
    case Land::Finland:
        network = "Elisa";
        break;
    case Land::Scandinavia:
        network = "Telenor";
        break;
    case Land::Britain:
        network = "EE";
        break;
    case Land::Continent:
        break;
    }
    const bool deaf = traits.module == ModuleKind::V3Deaf;
    const auto vin = "FGDEM" + QByteArray::number(index + 1).rightJustified(12, '0');
    const auto toServiceKm = 400 + static_cast<double>(traits.salt % 24000);
    Fields f;
    f.text(traits.sensorMapping ? "3.3.006" : "3.3.005").text(deaf ? QByteArray() : vin);
    f.whole(9 + static_cast<double>(traits.salt / 7 % 20)).text(deaf ? "0" : "1");
    f.text(deaf ? "" : (traits.kind == VehicleClass::Car ? "NL" : "DEMO")).text(network);
    f.whole(deaf || traits.salt % 5 == 0 ? -1 : toServiceKm).whole(deaf || traits.salt % 5 == 0 ? -1 : toServiceKm * 1200);
    f.text("OVMS WIFI BLE BT cores=2 rev=ESP32/3").text("LTE;Online");
    return f.line();
}

std::vector<OvmsRecord> ovmsRecords(const VehicleTraits &traits, const VehicleMoment &moment, int index,
                                    qint64 connectedMs)
{
    std::vector<OvmsRecord> records;
    const auto add = [&](char code, QByteArray message) {
        records.push_back({code, std::move(message), false, {}, moment.worldMs});
        if (traits.paranoid && code != 'F')
            encrypt(records.back(), traits);
    };
    if (traits.module == ModuleKind::NeverReported)
        return records;
    if (traits.module == ModuleKind::V2Short) {
        add('S', shortened(ovmsChargeRecord(traits, moment), 8));
        add('D', shortened(ovmsEnvironmentRecord(traits, moment), 3));
        add('L', shortened(ovmsLocationRecord(traits, moment), 2));
        return records;
    }
    add('F', ovmsFirmwareRecord(traits, index));
    records.back().worldMs = connectedMs;
    if (traits.module == ModuleKind::V3Deaf) {
        for (const char code : {'S', 'D', 'L', 'W'})
            add(code, deafRecord(code));
        return records;
    }
    add('S', ovmsChargeRecord(traits, moment));
    add('D', ovmsEnvironmentRecord(traits, moment));
    add('L', ovmsLocationRecord(traits, moment));
    add('W', ovmsOldTyreRecord(moment));
    if (traits.module == ModuleKind::V3)
        add('Y', ovmsTyreRecord(traits, moment));
    return records;
}

} // namespace fleetglass
