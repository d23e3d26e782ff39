// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/ovms/ovms_history.h"

#include "simulator/json_object.h"
#include "simulator/ovms/ovms_answers.h"
#include "simulator/ovms/ovms_trip_records.h"
#include "simulator/world.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 DayMs = 86'400'000;
constexpr qint64 CopiesMs = DayMs;    // the server's [log] history, as shipped
constexpr qsizetype RowOverhead = 20; // what the server counts for time and number of a row

struct Window {
    qint64 fromMs;
    qint64 toMs;
};

/// World times later than `since`, up to now, no older than `keptMs`.
Window windowOf(const World &world, qint64 keptMs, std::optional<qint64> sinceMs, qint64 nowWallMs)
{
    const qint64 oldest = nowWallMs - keptMs;
    const qint64 from = std::max(oldest, sinceMs ? *sinceMs + 1 : oldest);
    return {world.timeline().toWorldMs(from), world.timeline().toWorldMs(nowWallMs)};
}

QByteArray recordOf(const World &world, int index, char code, qint64 worldMs)
{
    const VehicleMoment moment = world.at(index, worldMs);
    for (const OvmsRecord &record : ovmsRecords(world.traits(index), moment, index, worldMs)) {
        if (record.code == code)
            return record.message;
    }
    return {};
}

QList<OvmsHistoryRow> copies(const World &world, int index, char code, Window window)
{
    QList<OvmsHistoryRow> rows;
    if (code == 'F') {
        for (qint64 at = world.dayStartMs(index, window.fromMs); at <= window.toMs; at += DayMs) {
            const QByteArray record = recordOf(world, index, code, at);
            if (at >= window.fromMs && !record.isNull() && world.online(index, at))
                rows.append({world.timeline().toWallMs(at), 0, record});
        }
        return rows;
    }
    for (const qint64 at : world.reportsMs(index, window.fromMs, window.toMs)) {
        const QByteArray record = recordOf(world, index, code, at);
        if (record.isNull())
            break;
        rows.append({world.timeline().toWallMs(at), 0, record});
    }
    return rows;
}

QList<OvmsHistoryRow> utilisation(const World &world, int index, Window window, qint64 nowWallMs)
{
    QList<OvmsHistoryRow> rows;
    for (qint64 day = window.fromMs / DayMs; day <= window.toMs / DayMs; ++day) {
        if (!world.online(index, day * DayMs) || day * DayMs < window.fromMs)
            continue;
        const qint64 seconds = std::clamp(nowWallMs / 1000 - day * 86400, 0LL, 86400LL);
        const auto salt = static_cast<qint64>((world.traits(index).salt >> 3) % 400);
        for (int number = 0; number < 4; ++number)
            rows.append({day * DayMs, number, QByteArray::number(seconds * (14 - 3 * number) + salt * (number + 1))});
    }
    return rows;
}

} // namespace

QByteArrayList ovmsHistoryTypes()
{
    return {"*-LOG-Grid", "*-LOG-Trip", "*-OVM-Utilisation", "D", "F", "L", "S", "W", "Y"};
}

std::optional<qint64> ovmsSince(const QString &text)
{
    static const QRegularExpression pattern(
        uR"(^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:\.(\d{1,6}))?)?)?)"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    const QTime time(match.captured(4).toInt(), match.captured(5).toInt(), match.captured(6).toInt(),
                     match.captured(7).leftJustified(3, u'0').left(3).toInt());
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    return QDateTime(date, time, QTimeZone::UTC).toMSecsSinceEpoch();
}

QList<OvmsHistoryRow> ovmsHistory(const World &world, int index, const QByteArray &type, std::optional<qint64> sinceMs,
                                  qint64 nowWallMs)
{
    if (world.traits(index).module == ModuleKind::NeverReported)
        return {};
    const QByteArray asked = type.toUpper();
    const auto types = ovmsHistoryTypes();
    const auto known = std::ranges::find_if(types, [&](const QByteArray &one) { return one.toUpper() == asked; });
    if (known == types.end())
        return {};
    const Window days = windowOf(world, world.options().historyDays * DayMs, sinceMs, nowWallMs);
    QList<OvmsHistoryRow> rows;
    if (known->size() == 1)
        rows = copies(world, index, known->front(), windowOf(world, CopiesMs, sinceMs, nowWallMs));
    else if (*known == "*-LOG-Trip")
        rows = ovmsTripRows(world, index, days.fromMs, days.toMs);
    else if (*known == "*-LOG-Grid")
        rows = ovmsGridRows(world, index, days.fromMs, days.toMs);
    else
        rows = utilisation(world, index, days, nowWallMs);
    // The resolution is one second, and `since` is strictly later than.
    rows.removeIf([&](const OvmsHistoryRow &row) { return sinceMs && row.wallMs / 1000 * 1000 <= *sinceMs; });
    return rows;
}

QByteArray ovmsHistoryBody(const QList<OvmsHistoryRow> &rows, qint64 skewMs)
{
    QByteArray body = "[";
    for (const OvmsHistoryRow &row : rows) {
        if (body.size() > 1)
            body += ',';
        body += "{\"h_data\":" + jsonString(row.data) + ",\"h_recordnumber\":" + QByteArray::number(row.number)
                + ",\"h_timestamp\":\"" + ovmsTime(row.wallMs + skewMs) + "\"}";
    }
    return body + ']';
}

QByteArray ovmsSummaryBody(const World &world, int index, std::optional<qint64> sinceMs, qint64 nowWallMs, qint64 skewMs)
{
    QByteArray body = "[";
    for (const QByteArray &type : ovmsHistoryTypes()) {
        const QList<OvmsHistoryRow> rows = ovmsHistory(world, index, type, sinceMs, nowWallMs);
        if (rows.isEmpty())
            continue;
        qint64 size = 0;
        QList<int> numbers;
        for (const OvmsHistoryRow &row : rows) {
            size += type.size() + world.id(index).size() + RowOverhead + row.data.size();
            if (!numbers.contains(row.number))
                numbers.append(row.number);
        }
        JsonObject object;
        object.addNumber("distinctrecs", numbers.size());
        object.addText("first", ovmsTime(rows.first().wallMs + skewMs));
        object.addText("h_recordtype", type);
        object.addText("last", ovmsTime(rows.last().wallMs + skewMs));
        object.addNumber("totalrecs", rows.size());
        object.addText("totalsize", QByteArray::number(size));
        if (body.size() > 1)
            body += ',';
        body += object.toBytes();
    }
    return body + ']';
}

} // namespace fleetglass
