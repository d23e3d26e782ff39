// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/ovms/ovms_record_parser.h"

#include "providers/ovms/ovms_json.h"
#include "providers/ovms/ovms_tpms_parser.h"

#include <algorithm>
#include <map>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

struct RawRecordEntry {
    QString line;
    qint64 observedAtMs = 0;
    bool isParanoid = false;
};

using RecordsByLetter = std::map<char16_t, RawRecordEntry>;

Result<RecordsByLetter> readEntries(const simdjson::dom::array &answer, qint64 answeredAtMs)
{
    RecordsByLetter records;
    int index = 0;
    for (const simdjson::dom::element element : answer) {
        simdjson::dom::object entry;
        if (element.get(entry))
            return failure(ErrorKind::BadReply, u"protocol[%1]: an object is expected"_s.arg(index));
        ++index;
        const QString letter = ovmsText(entry, "m_code");
        if (letter.size() != 1)
            continue;
        records.insert_or_assign(letter[0].unicode(),
                                 RawRecordEntry{.line = ovmsText(entry, "m_msg"),
                                                .observedAtMs = ovmsTime(entry, "m_msgtime").value_or(answeredAtMs),
                                                .isParanoid = ovmsFlag(entry, "m_paranoid").value_or(false)});
    }
    return records;
}

/// Records stay for ever: an encrypted one counts only if no newer readable one has taken its place.
bool isEncrypted(const RecordsByLetter &records)
{
    qint64 newestReadable = 0;
    qint64 newestEncrypted = 0;
    for (const char16_t letter : {u'S', u'D', u'L'}) {
        if (const auto record = records.find(letter); record != records.end()) {
            qint64 &newest = record->second.isParanoid ? newestEncrypted : newestReadable;
            newest = std::max(newest, record->second.observedAtMs);
        }
    }
    return newestEncrypted > 0 && newestEncrypted >= newestReadable;
}

const RawRecordEntry *readable(const RecordsByLetter &records, char16_t letter)
{
    const auto record = records.find(letter);
    return record == records.end() || record->second.isParanoid ? nullptr : &record->second;
}

Interned originOf(char16_t letter)
{
    switch (letter) {
    case u'S':
        return u"OVMS S record";
    case u'D':
        return u"OVMS D record";
    case u'L':
        return u"OVMS L record";
    case u'W':
        return u"OVMS W record";
    case u'Y':
        return u"OVMS Y record";
    default:
        return u"OVMS F record";
    }
}

/// Two records tell some of the same (the trip meter is in D and L); the first stays.
void appendNew(QList<Observation> &list, QList<Observation> more)
{
    more.removeIf([&](const Observation &candidate) { return std::ranges::contains(list, keyOf(candidate), keyOf); });
    list += more;
}

} // namespace

Result<OvmsProtocol> parseOvmsProtocol(const QByteArray &body, qint64 answeredAtMs)
{
    const auto json = OvmsJson::parse(body);
    if (!json)
        return std::unexpected(json.error());
    const auto answer = json->array();
    if (!answer)
        return std::unexpected(answer.error());
    const auto records = readEntries(*answer, answeredAtMs);
    if (!records)
        return std::unexpected(records.error());

    OvmsProtocol protocol{.readings = {}, .unit = OvmsUnit::Unknown, .isEncrypted = isEncrypted(*records)};
    const RawRecordEntry *state = readable(*records, u'S');
    const RawRecordEntry *environment = readable(*records, u'D');
    const OvmsLine stateLine(state ? QStringView(state->line) : QStringView());
    const OvmsLine environmentLine(environment ? QStringView(environment->line) : QStringView());
    const bool isSilent = state && isOvmsSilent(stateLine, environment ? &environmentLine : nullptr);
    QList<Observation> &list = protocol.readings.observations;
    if (state) {
        protocol.unit = ovmsUnitOf(stateLine);
        appendNew(list, readOvmsState(stateLine, {originOf(u'S'), state->observedAtMs}, isSilent));
    }
    if (environment)
        appendNew(list, readOvmsEnvironment(environmentLine, {originOf(u'D'), environment->observedAtMs}, protocol.unit,
                                            isSilent));
    // Y tells everything that W does and more, but a record of a former module may lie beside it.
    const RawRecordEntry *newWheels = readable(*records, u'Y');
    const RawRecordEntry *oldWheels = readable(*records, u'W');
    const bool isOldNewer = newWheels && oldWheels && oldWheels->observedAtMs > newWheels->observedAtMs;
    for (const char16_t letter : {u'L', isOldNewer || !newWheels ? u'W' : u'Y', u'F'}) {
        if (const RawRecordEntry *record = readable(*records, letter)) {
            OvmsReadings readings =
                readOvmsRecord(QStringView(&letter, 1), record->line, record->observedAtMs, protocol.unit);
            appendNew(list, readings.observations);
            if (readings.position)
                protocol.readings.position = std::move(readings.position);
        }
    }
    return protocol;
}

OvmsReadings readOvmsRecord(QStringView letter, QStringView line, qint64 observedAtMs, OvmsUnit unit)
{
    if (letter.size() != 1)
        return {};
    const OvmsLine fields(line);
    const char16_t code = letter[0].unicode();
    const OvmsSource source{originOf(code), observedAtMs};
    switch (code) {
    case u'S':
        return {.observations = readOvmsState(fields, source, isOvmsSilent(fields, nullptr)), .position = {}};
    case u'D':
        return {.observations = readOvmsEnvironment(fields, source, unit, false), .position = {}};
    case u'L':
        return readOvmsLocation(fields, source, unit);
    case u'W':
        return {.observations = readOvmsWheelsW(line, source), .position = {}};
    case u'Y':
        return {.observations = readOvmsWheelsY(line, source), .position = {}};
    case u'F':
        return {.observations = readOvmsFirmware(fields, source), .position = {}};
    default:
        return {};
    }
}

} // namespace fleetglass
