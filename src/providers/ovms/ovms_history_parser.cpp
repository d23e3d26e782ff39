// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/ovms/ovms_history_parser.h"

#include "providers/ovms/ovms_json.h"
#include "providers/ovms/ovms_log_records.h"
#include "providers/ovms/ovms_record_parser.h"

#include <algorithm>
#include <utility>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

bool isTripLog(const QString &kind)
{
    return kind.compare("*-LOG-Trip"_L1, Qt::CaseInsensitive) == 0;
}

bool isGridLog(const QString &kind)
{
    return kind.compare("*-LOG-Grid"_L1, Qt::CaseInsensitive) == 0;
}

/// The server's own copies of the module's messages.
bool isMessageCopy(const QString &kind)
{
    return kind.size() == 1 && "SDLWYF"_L1.contains(kind);
}

bool isUseless(const QString &kind)
{
    return kind == "T"_L1 || kind.compare("*-OVM-ServerLogs"_L1, Qt::CaseInsensitive) == 0;
}

Result<QList<RawRecord>> readRecords(const simdjson::dom::array &answer, const QString &kind)
{
    QList<RawRecord> records;
    int index = 0;
    for (const simdjson::dom::element element : answer) {
        simdjson::dom::object entry;
        if (element.get(entry))
            return failure(ErrorKind::BadReply, u"%1[%2]: an object is expected"_s.arg(kind).arg(index));
        ++index;
        const std::optional<qint64> recordedAtMs = ovmsTime(entry, "h_timestamp");
        if (!recordedAtMs) // a record without a time can be put nowhere
            continue;
        records.append({.type = kind,
                        .number = static_cast<qint64>(ovmsNumber(entry, "h_recordnumber").value_or(0)),
                        .recordedAtMs = *recordedAtMs,
                        .data = ovmsText(entry, "h_data")});
    }
    std::ranges::stable_sort(records, {},
                             [](const RawRecord &record) { return std::pair(record.recordedAtMs, record.number); });
    return records;
}

QList<RawRecord> withoutDoubles(const QList<RawRecord> &sorted)
{
    QList<RawRecord> result;
    for (const RawRecord &record : sorted) {
        if (!result.isEmpty() && result.last().recordedAtMs == record.recordedAtMs
            && result.last().number == record.number)
            result.last() = record; // the later one replaces the former, as on the server
        else
            result.append(record);
    }
    return result;
}

/// Cuts the list after so many records, at a change of the second, and returns where to go on.
std::optional<qint64> cut(QList<RawRecord> &records, int most)
{
    if (records.size() <= most)
        return std::nullopt;
    qsizetype end = most;
    while (end < records.size() && records[end].recordedAtMs == records[end - 1].recordedAtMs)
        ++end;
    if (end == records.size())
        return std::nullopt;
    records.resize(end);
    return records.last().recordedAtMs;
}

void appendReadings(HistoryBatch &batch, const OvmsReadings &record)
{
    for (const Observation &observation : record.observations) {
        std::optional<double> value = numberOf(&observation);
        if (const auto flag = flagOf(&observation))
            value = *flag ? 1 : 0;
        if (value) {
            batch.readings.append({.quantity = observation.quantity,
                                   .part = observation.part,
                                   .value = *value,
                                   .observedAtMs = observation.observedAtMs});
        }
    }
    if (record.position)
        batch.track.append(*record.position);
}

OvmsHistory readMessages(const QList<RawRecord> &records, const OvmsHistoryQuestion &question)
{
    OvmsHistory history;
    for (const RawRecord &record : records) {
        appendReadings(history.batch, readOvmsRecord(question.kind, record.data, record.recordedAtMs, question.unit));
        if (question.kind == "S"_L1) {
            const OvmsUnit unit = ovmsUnitOf(OvmsLine(record.data));
            history.unit = unit == OvmsUnit::Unknown ? history.unit : unit;
        }
    }
    return history;
}

OvmsHistory readLog(const QList<RawRecord> &records, const OvmsHistoryQuestion &question)
{
    OvmsHistory history;
    if (isTripLog(question.kind)) {
        history.batch.trips = ovmsTrips(records);
        history.batch.trips.removeIf([&](const Trip &trip) { return trip.endMs <= question.afterMs; });
    } else if (isGridLog(question.kind)) {
        history.batch.chargeSessions = ovmsChargeSessions(records);
        history.batch.chargeSessions.removeIf(
            [&](const ChargeSession &session) { return session.endMs && *session.endMs <= question.afterMs; });
    }
    history.batch.rawRecords = records;
    history.batch.rawRecords.removeIf([&](const RawRecord &record) { return record.recordedAtMs <= question.afterMs; });
    if (isOvmsPairedKind(question.kind))
        history.batch.readings = ovmsLogReadings(history.batch.rawRecords, isTripLog(question.kind));
    return history;
}

} // namespace

bool isOvmsPairedKind(const QString &kind)
{
    return isTripLog(kind) || isGridLog(kind);
}

Result<QList<HistoryKind>> parseOvmsHistorySummary(const QByteArray &body)
{
    const auto json = OvmsJson::parse(body);
    if (!json)
        return std::unexpected(json.error());
    const auto answer = json->array();
    if (!answer)
        return std::unexpected(answer.error());
    QList<HistoryKind> kinds;
    int index = 0;
    for (const simdjson::dom::element element : *answer) {
        simdjson::dom::object entry;
        if (element.get(entry))
            return failure(ErrorKind::BadReply, u"historical[%1]: an object is expected"_s.arg(index));
        ++index;
        const QString name = ovmsText(entry, "h_recordtype");
        if (name.isEmpty() || isUseless(name))
            continue;
        const auto count = [&](std::string_view key) { return static_cast<qint64>(ovmsNumber(entry, key).value_or(0)); };
        kinds.append({.name = name,
                      .firstMs = ovmsTime(entry, "first").value_or(0),
                      .lastMs = ovmsTime(entry, "last").value_or(0),
                      .records = count("totalrecs"),
                      .bytes = count("totalsize")});
    }
    return kinds;
}

Result<OvmsHistory> parseOvmsHistory(const QByteArray &body, const OvmsHistoryQuestion &question)
{
    const auto json = OvmsJson::parse(body);
    if (!json)
        return std::unexpected(json.error());
    const auto answer = json->array();
    if (!answer)
        return std::unexpected(answer.error());
    const auto read = readRecords(*answer, question.kind);
    if (!read)
        return std::unexpected(read.error());
    QList<RawRecord> records = withoutDoubles(*read);

    OvmsHistory history;
    if (isUseless(question.kind)) {
        records.clear();
    } else if (isOvmsPairedKind(question.kind)) {
        history = readLog(records, question);
    } else {
        records.removeIf([&](const RawRecord &record) { return record.recordedAtMs <= question.afterMs; });
        const std::optional<qint64> resumeMs = cut(records, question.mostRecords);
        history = isMessageCopy(question.kind) ? readMessages(records, question) : readLog(records, question);
        history.resumeMs = resumeMs;
    }
    history.batch.key = question.vehicle;
    return history;
}

} // namespace fleetglass
