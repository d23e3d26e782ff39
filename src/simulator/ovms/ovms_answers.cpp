// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/ovms/ovms_answers.h"

#include "simulator/json_object.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

constexpr double PsiPerKpa = 0.14503773773;

struct TextField {
    const char *key;
    int field; ///< of the record, from 1
};

struct FlagField {
    const char *key;
    int field;
    int mask;
};

constexpr TextField ChargeAndStatusS[] = {{"soc", 1},
                                          {"units", 2},
                                          {"chargestate", 5},
                                          {"mode", 6},
                                          {"idealrange", 7},
                                          {"estimatedrange", 8},
                                          {"cac100", 19},
                                          {"cooldown_active", 24},
                                          {"idealrange_max", 30},
                                          {"soh", 34}};
constexpr TextField ChargeOnlyS[] = {
    {"linevoltage", 3},         {"chargecurrent", 4},     {"chargelimit", 9},        {"chargeduration", 10},
    {"chargeb4", 11},           {"chargekwh", 12},        {"chargesubstate", 13},    {"chargetimermode", 16},
    {"chargestarttime", 17},    {"chargetimerstale", 18}, {"charge_etr_full", 20},   {"charge_etr_limit", 21},
    {"charge_limit_range", 22}, {"charge_limit_soc", 23}, {"cooldown_tbattery", 25}, {"cooldown_timelimit", 26},
    {"charge_estimate", 27},    {"charge_etr_range", 28}, {"charge_etr_soc", 29},    {"chargetype", 31},
    {"chargepower", 32},        {"battvoltage", 33},      {"chargepowerinput", 35},  {"chargerefficiency", 36},
    {"batt_current", 37},       {"batt_range_speed", 38}, {"charge_kwh_grid", 39},   {"charge_kwh_grid_total", 40},
    {"batt_capacity", 41}};
constexpr TextField ChargeAndStatusD[] = {
    {"temperature_pem", 4},      {"temperature_motor", 5},   {"temperature_battery", 6}, {"temperature_ambient", 11},
    {"staletemps", 13},          {"staleambient", 14},       {"vehicle12v", 15},         {"vehicle12v_ref", 17},
    {"temperature_charger", 19}, {"vehicle12v_current", 20}, {"temperature_cabin", 21}};
constexpr TextField StatusOnlyD[] = {{"tripmeter", 7}, {"odometer", 8}, {"speed", 9}, {"parkingtimer", 10}};
constexpr FlagField ChargeAndStatusFlags[] = {{"cp_dooropen", 1, 4}, {"pilotpresent", 1, 8}, {"charging", 1, 16},
                                              {"caron", 1, 128},     {"carawake", 12, 2},    {"charging_12v", 18, 16}};
constexpr FlagField StatusOnlyFlags[] = {{"fl_dooropen", 1, 1}, {"fr_dooropen", 1, 2},   {"handbrake", 1, 64},
                                         {"carlocked", 2, 8},   {"valetmode", 2, 16},    {"bt_open", 2, 64},
                                         {"tr_open", 2, 128},   {"alarmsounding", 16, 4}};
constexpr TextField LocationFields[] = {{"latitude", 1},  {"longitude", 2},     {"direction", 3},   {"altitude", 4},
                                        {"gpslock", 5},   {"stalegps", 6},      {"speed", 7},       {"tripmeter", 8},
                                        {"drivemode", 9}, {"power", 10},        {"energyused", 11}, {"energyrecd", 12},
                                        {"invpower", 13}, {"invefficiency", 14}};
constexpr TextField OldTyreFields[] = {{"fr_pressure", 1},    {"fr_temperature", 2}, {"rr_pressure", 3},
                                       {"rr_temperature", 4}, {"fl_pressure", 5},    {"fl_temperature", 6},
                                       {"rl_pressure", 7},    {"rl_temperature", 8}, {"staletpms", 9}};

/// A record cut at its commas in the manner of Perl: empty pieces at the end are dropped, so they become null.
QByteArrayList cut(const QByteArray &message)
{
    QByteArrayList pieces = message.split(',');
    while (!pieces.isEmpty() && pieces.last().isEmpty())
        pieces.removeLast();
    return pieces;
}

void addPiece(JsonObject &object, QByteArray key, const QByteArrayList &pieces, int field)
{
    if (field <= pieces.size())
        object.addText(std::move(key), pieces[field - 1]);
    else
        object.addNull(std::move(key));
}

template<size_t N>
void addTexts(JsonObject &object, const TextField (&fields)[N], const QByteArrayList &pieces)
{
    for (const TextField &field : fields)
        addPiece(object, field.key, pieces, field.field);
}

template<size_t N>
void addFlags(JsonObject &object, const FlagField (&flags)[N], const QByteArrayList &pieces)
{
    // The bit's value, not 1; and 0 where the record has no such field.
    for (const FlagField &flag : flags)
        object.addNumber(flag.key, flag.field <= pieces.size() ? pieces[flag.field - 1].toInt() & flag.mask : 0);
}

void addAge(JsonObject &object, const OvmsStored &stored, OvmsServerTime now)
{
    const char code = static_cast<char>(stored.record.code - 'A' + 'a');
    object.addNumber(QByteArray("m_msgage_") + code, std::max(0LL, now.wallMs / 1000 - stored.wallMs / 1000));
    object.addText(QByteArray("m_msgtime_") + code, ovmsTime(stored.wallMs + now.skewMs));
}

QByteArray psi(const QByteArray &kpa)
{
    return QByteArray::number(kpa.toDouble() * PsiPerKpa, 'g', 15);
}

/// Y: names, then blocks of values with a validity behind them.
class TyreBlocks
{
public:
    explicit TyreBlocks(const QByteArray &message) : m_pieces(message.isEmpty() ? QByteArrayList() : message.split(','))
    {}
    QByteArrayList values()
    {
        const int count = m_next < m_pieces.size() ? m_pieces[m_next++].toInt() : 0;
        QByteArrayList block = m_pieces.mid(m_next, count);
        m_next += count;
        return block;
    }
    QByteArray validity() { return m_next < m_pieces.size() ? m_pieces[m_next++] : QByteArray(); }

private:
    QByteArrayList m_pieces;
    qsizetype m_next = 0;
};

} // namespace

QByteArray ovmsTime(qint64 wallMs)
{
    return QDateTime::fromMSecsSinceEpoch(wallMs, QTimeZone::UTC).toString(u"yyyy-MM-dd HH:mm:ss").toLatin1();
}

const OvmsStored *ovmsFind(const OvmsStoredRecords &records, char code)
{
    const auto found = std::ranges::find_if(records, [code](const OvmsStored &one) { return one.record.code == code; });
    return found == records.end() ? nullptr : &*found;
}

QByteArray ovmsProtocolBody(const OvmsStoredRecords &records, OvmsServerTime now)
{
    QByteArray body = "[";
    for (const auto &[record, wallMs] : records) {
        JsonObject object;
        object.addText("m_code", QByteArray(1, record.code));
        object.addText("m_msg", record.message);
        object.addText("m_msgtime", ovmsTime(wallMs + now.skewMs));
        object.addNumber("m_paranoid", record.paranoid ? 1 : 0);
        object.addText("m_ptoken", record.paranoidToken);
        if (body.size() > 1)
            body += ',';
        body += object.toBytes();
    }
    return body + ']';
}

QByteArray ovmsStatusBody(const OvmsStoredRecords &records, OvmsServerTime now)
{
    JsonObject object;
    if (const OvmsStored *s = ovmsFind(records, 'S')) {
        addTexts(object, ChargeAndStatusS, cut(s->record.message));
        addAge(object, *s, now);
    }
    if (const OvmsStored *d = ovmsFind(records, 'D')) {
        const QByteArrayList pieces = cut(d->record.message);
        addTexts(object, ChargeAndStatusD, pieces);
        addTexts(object, StatusOnlyD, pieces);
        addFlags(object, ChargeAndStatusFlags, pieces);
        addFlags(object, StatusOnlyFlags, pieces);
        addAge(object, *d, now);
    }
    return object.toBytes();
}

QByteArray ovmsChargeBody(const OvmsStoredRecords &records, OvmsServerTime now)
{
    JsonObject object;
    if (const OvmsStored *s = ovmsFind(records, 'S')) {
        const QByteArrayList pieces = cut(s->record.message);
        addTexts(object, ChargeAndStatusS, pieces);
        addTexts(object, ChargeOnlyS, pieces);
        addAge(object, *s, now);
    }
    if (const OvmsStored *d = ovmsFind(records, 'D')) {
        const QByteArrayList pieces = cut(d->record.message);
        addTexts(object, ChargeAndStatusD, pieces);
        addFlags(object, ChargeAndStatusFlags, pieces);
        addAge(object, *d, now);
    }
    return object.toBytes();
}

QByteArray ovmsLocationBody(const OvmsStoredRecords &records, OvmsServerTime now)
{
    JsonObject object;
    if (const OvmsStored *l = ovmsFind(records, 'L')) {
        addTexts(object, LocationFields, cut(l->record.message));
        addAge(object, *l, now);
    }
    return object.toBytes();
}

QByteArray ovmsOldTyresBody(const OvmsStoredRecords &records, OvmsServerTime now)
{
    JsonObject object;
    if (const OvmsStored *w = ovmsFind(records, 'W')) {
        addTexts(object, OldTyreFields, cut(w->record.message));
        addAge(object, *w, now);
    }
    return object.toBytes();
}

QByteArray ovmsTyresBody(const OvmsStoredRecords &records, OvmsServerTime now)
{
    JsonObject object;
    const OvmsStored *y = ovmsFind(records, 'Y');
    if (!y)
        return ovmsOldTyresBody(records, now);
    addAge(object, *y, now);
    if (const OvmsStored *w = ovmsFind(records, 'W'))
        addAge(object, *w, now);

    TyreBlocks blocks(y->record.message);
    const QByteArrayList wheels = blocks.values();
    int stalest = -1;
    for (const char *kind : {"pressure", "temperature", "health", "alert"}) {
        const QByteArrayList values = blocks.values();
        const QByteArray validity = blocks.validity();
        stalest = std::max(stalest, validity.toInt());
        object.addText(QByteArray("stale_") + kind, validity);
        for (qsizetype i = 0; i < std::min(values.size(), wheels.size()); ++i) {
            const QByteArray wheel = wheels[i].toLower() + '_' + kind;
            if (qstrcmp(kind, "pressure") == 0) {
                object.addText(wheel + "_kpa", values[i]);
                object.addRaw(wheel, psi(values[i]));
            } else {
                object.addText(wheel, values[i]);
            }
        }
    }
    object.addText("staletpms", QByteArray::number(stalest));
    return object.toBytes();
}

} // namespace fleetglass
