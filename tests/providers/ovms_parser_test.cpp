// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a server sent → what must be understood, as pairs of files: fixtures/ovms/<call>-<case>.in.json and .out.json.
// To add a case, add both. FLEETGLASS_WRITE_MISSING=1 writes the .out.json that is missing: read it before you keep it.

#include "providers/ovms/ovms_history_parser.h"
#include "providers/ovms/ovms_json.h"
#include "providers/ovms/ovms_location_parser.h"
#include "providers/ovms/ovms_record_parser.h"
#include "providers/ovms/ovms_status_parser.h"
#include "providers/ovms/ovms_token_parser.h"
#include "providers/ovms/ovms_tpms_parser.h"
#include "providers/ovms/ovms_vehicles_parser.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

#include <map>

using namespace fleetglass;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 answeredAtMs = 1795210270000; // 2026-11-20 21:31:10 UTC, as in the recordings
const VehicleKey vehicle{u"account"_s, u"BENCH1"_s};

QString timeText(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::UTC).toString(Qt::ISODate);
}

QString timeText(const std::optional<qint64> &ms)
{
    return ms ? timeText(*ms) : u"-"_s;
}

QString numberText(double value)
{
    return QString::number(value, 'g', 9);
}

QString numberText(const std::optional<double> &value)
{
    return value ? numberText(*value) : u"-"_s;
}

QString placeText(const std::optional<LatLon> &place)
{
    return place ? numberText(place->latitude) + u',' + numberText(place->longitude) : u"-"_s;
}

QString valueText(const Value &value)
{
    if (const auto *number = std::get_if<double>(&value))
        return numberText(*number);
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag ? u"true"_s : u"false"_s;
    return u"\"%1\""_s.arg(std::get<QString>(value));
}

QString ageText(SourceAge age)
{
    return age == SourceAge::Old ? u"old"_s : u"current"_s;
}

QString quantityText(Quantity quantity, Interned part)
{
    const QString key(quantityInfo(quantity).key);
    return part.isEmpty() ? key : key + u'[' + part.text() + u']';
}

/// Also checks what no parser may get wrong: the value's type and that no key comes twice.
QJsonArray dump(const QList<Observation> &observations)
{
    QStringList lines;
    QStringList keys;
    for (const Observation &o : observations) {
        const QString key = quantityText(o.quantity, o.part);
        const ValueType type = quantityInfo(o.quantity).type;
        const bool fits = type == ValueType::Number ? std::holds_alternative<double>(o.value)
                          : type == ValueType::Flag ? std::holds_alternative<bool>(o.value)
                                                    : std::holds_alternative<QString>(o.value);
        const QString wrong = !fits ? u" WRONG TYPE"_s : keys.contains(key) ? u" TWICE"_s : QString();
        keys.append(key);
        lines.append(u"%1 = %2 %3 %4 %5%6"_s.arg(key, valueText(o.value), ageText(o.sourceAge),
                                                 timeText(o.observedAtMs), o.origin.text(), wrong));
    }
    lines.sort();
    return QJsonArray::fromStringList(lines);
}

QJsonValue dump(const std::optional<Position> &p)
{
    if (!p)
        return {};
    return u"%1,%2 altitude %3 heading %4 speed %5 %6 %7 %8"_s
        .arg(numberText(p->latitude), numberText(p->longitude), numberText(p->altitudeM), numberText(p->headingDeg))
        .arg(numberText(p->speedKmh), ageText(p->sourceAge), timeText(p->observedAtMs), p->origin.text());
}

QString dump(OvmsUnit unit)
{
    return unit == OvmsUnit::Mile ? u"mile"_s : unit == OvmsUnit::Kilometre ? u"kilometre"_s : u"unknown"_s;
}

QJsonObject dump(const OvmsStatus &status)
{
    return {{u"values"_s, dump(status.observations)}, {u"unit"_s, dump(status.unit)}};
}

QJsonObject dump(const OvmsReadings &readings)
{
    return {{u"values"_s, dump(readings.observations)}, {u"position"_s, dump(readings.position)}};
}

QJsonObject dump(const OvmsProtocol &protocol)
{
    QJsonObject object = dump(protocol.readings);
    object.insert(u"unit"_s, dump(protocol.unit));
    object.insert(u"encrypted"_s, protocol.isEncrypted);
    return object;
}

QJsonObject dump(const FleetUpdate &update)
{
    QJsonArray vehicles;
    for (const VehicleUpdate &v : update.vehicles)
        vehicles.append(QJsonObject{{u"id"_s, v.key.remoteId},
                                    {u"name"_s, v.identity ? v.identity->name : QString()},
                                    {u"values"_s, dump(v.observations)}});
    return {{u"vehicles"_s, vehicles},
            {u"all"_s, QJsonArray::fromStringList(update.allRemoteIds.value_or(QStringList{u"unset"_s}))}};
}

QJsonObject dump(const QList<HistoryKind> &kinds)
{
    QJsonArray lines;
    for (const HistoryKind &kind : kinds)
        lines.append(u"%1 %2 .. %3 records %4 bytes %5"_s.arg(kind.name, timeText(kind.firstMs), timeText(kind.lastMs))
                         .arg(kind.records)
                         .arg(kind.bytes));
    return {{u"kinds"_s, lines}};
}

QJsonArray dump(const QList<Trip> &trips)
{
    QJsonArray lines;
    for (const Trip &t : trips)
        lines.append(
            u"%1 .. %2 %3 km from %4 \"%5\" soc %6 to %7 \"%8\" soc %9"_s
                .arg(timeText(t.startMs), timeText(t.endMs), numberText(t.distanceKm), placeText(t.startPlace),
                     t.startName)
                .arg(numberText(t.startSocPercent), placeText(t.endPlace), t.endName, numberText(t.endSocPercent))
            + u" used %1 recovered %2 kWh odometer %3"_s.arg(
                numberText(t.energyUsedKwh), numberText(t.energyRecoveredKwh), numberText(t.endOdometerKm)));
    return lines;
}

QJsonArray dump(const QList<ChargeSession> &sessions)
{
    QJsonArray lines;
    for (const ChargeSession &s : sessions)
        lines.append(
            u"%1 .. %2 at %3 \"%4\" %5 %6 energy %7 grid %8 kWh soc %9"_s
                .arg(timeText(s.startMs), timeText(s.endMs), placeText(s.place), s.placeName, s.kind, s.lastState)
                .arg(numberText(s.energyKwh), numberText(s.gridEnergyKwh), numberText(s.startSocPercent))
            + u" .. "_s + numberText(s.endSocPercent));
    return lines;
}

QJsonObject dump(const OvmsHistory &history)
{
    QStringList readings;
    for (const Reading &r : history.batch.readings)
        readings.append(
            u"%1 %2 = %3"_s.arg(timeText(r.observedAtMs), quantityText(r.quantity, r.part), numberText(r.value)));
    QJsonArray track;
    for (const Position &position : history.batch.track)
        track.append(dump(std::optional(position)));
    QJsonArray raw;
    for (const RawRecord &r : history.batch.rawRecords)
        raw.append(u"%1 %2 #%3 %4"_s.arg(timeText(r.recordedAtMs), r.type).arg(r.number).arg(r.data));
    return {{u"readings"_s, QJsonArray::fromStringList(readings)},
            {u"track"_s, track},
            {u"trips"_s, dump(history.batch.trips)},
            {u"charges"_s, dump(history.batch.chargeSessions)},
            {u"raw"_s, raw},
            {u"resume"_s, timeText(history.resumeMs)},
            {u"unit"_s, dump(history.unit)}};
}

QString tokenText(const AccessToken &t)
{
    return u"%1 %2 / %3 / %4 created %5 used %6"_s.arg(t.token, t.application, t.purpose, t.permit,
                                                       timeText(t.createdMs), timeText(t.lastUsedMs));
}

QJsonObject dump(const QList<AccessToken> &tokens)
{
    QJsonArray lines;
    for (const AccessToken &token : tokens)
        lines.append(tokenText(token));
    return {{u"tokens"_s, lines}};
}

template<typename T>
QJsonObject dumped(const Result<T> &result)
{
    if (result)
        return dump(*result);
    return {{u"error"_s, QString(errorKindName(result.error().kind))}, {u"detail"_s, result.error().detail}};
}

Result<OvmsHistory> readHistory(const QByteArray &body, const QString &kind)
{
    return parseOvmsHistory(body, {.vehicle = vehicle, .kind = kind, .afterMs = 0, .unit = OvmsUnit::Kilometre});
}

using Reader = std::function<QJsonObject(const QByteArray &)>;

/// The call in a file's name → its parser.
const std::map<QString, Reader> &readers()
{
    static const std::map<QString, Reader> byCall{
        {u"vehicles"_s,
         [](const QByteArray &b) { return dumped(parseOvmsVehicles(b, vehicle.accountId, answeredAtMs)); }},
        {u"status"_s, [](const QByteArray &b) { return dumped(parseOvmsStatus(b, answeredAtMs)); }},
        {u"charge"_s, [](const QByteArray &b) { return dumped(parseOvmsCharge(b, answeredAtMs)); }},
        {u"location"_s,
         [](const QByteArray &b) { return dumped(parseOvmsLocation(b, answeredAtMs, OvmsUnit::Kilometre)); }},
        {u"location_miles"_s,
         [](const QByteArray &b) { return dumped(parseOvmsLocation(b, answeredAtMs, OvmsUnit::Mile)); }},
        {u"tpms"_s,
         [](const QByteArray &b) {
             return dumped(parseOvmsTpms(b, answeredAtMs).transform([](QList<Observation> list) {
                 return OvmsReadings{.observations = std::move(list), .position = {}};
             }));
         }},
        {u"protocol"_s, [](const QByteArray &b) { return dumped(parseOvmsProtocol(b, answeredAtMs)); }},
        {u"summary"_s, [](const QByteArray &b) { return dumped(parseOvmsHistorySummary(b)); }},
        {u"trips"_s, [](const QByteArray &b) { return dumped(readHistory(b, u"*-LOG-Trip"_s)); }},
        {u"grid"_s, [](const QByteArray &b) { return dumped(readHistory(b, u"*-LOG-Grid"_s)); }},
        {u"other"_s, [](const QByteArray &b) { return dumped(readHistory(b, u"*-OVM-Test"_s)); }},
        {u"serverlogs"_s, [](const QByteArray &b) { return dumped(readHistory(b, u"*-OVM-ServerLogs"_s)); }},
        {u"history_S"_s, [](const QByteArray &b) { return dumped(readHistory(b, u"S"_s)); }},
        {u"history_D"_s, [](const QByteArray &b) { return dumped(readHistory(b, u"D"_s)); }},
        {u"history_L"_s, [](const QByteArray &b) { return dumped(readHistory(b, u"L"_s)); }},
        {u"history_W"_s, [](const QByteArray &b) { return dumped(readHistory(b, u"W"_s)); }},
        {u"history_Y"_s, [](const QByteArray &b) { return dumped(readHistory(b, u"Y"_s)); }},
        {u"history_F"_s, [](const QByteArray &b) { return dumped(readHistory(b, u"F"_s)); }},
        {u"tokens"_s, [](const QByteArray &b) { return dumped(parseOvmsTokens(b)); }},
        {u"token"_s,
         [](const QByteArray &b) {
             return dumped(parseOvmsCreatedToken(b).transform([](const AccessToken &token) { return QList{token}; }));
         }},
    };
    return byCall;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Lines of one that the other has not, both ways.
QByteArray difference(const QByteArray &expected, const QByteArray &actual)
{
    QByteArrayList before = expected.split('\n');
    QByteArray text;
    for (const QByteArray &line : actual.split('\n')) {
        if (!before.removeOne(line))
            text += "\n+ " + line.trimmed();
    }
    for (const QByteArray &line : before)
        text += "\n- " + line.trimmed();
    return text;
}

} // namespace

class OvmsParserTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(); }

    void files_data()
    {
        QTest::addColumn<QString>("input");
        const QDir folder(QStringLiteral(FLEETGLASS_FIXTURES) + u"/ovms"_s);
        const QStringList inputs = folder.entryList({u"*.in.json"_s}, QDir::Files, QDir::Name);
        QVERIFY(inputs.size() > 100);
        for (const QString &input : inputs)
            QTest::newRow(qPrintable(input.chopped(8))) << folder.filePath(input);
    }

    void files()
    {
        QFETCH(const QString, input);
        const QString call = QFileInfo(input).fileName().section(u'-', 0, 0);
        const auto reader = readers().find(call);
        QVERIFY2(reader != readers().end(), qPrintable(u"no parser for "_s + call));
        const QByteArray actual = QJsonDocument(reader->second(contentOf(input))).toJson();
        const QString outputPath = input.chopped(8) + u".out.json"_s;
        if (!QFile::exists(outputPath) && qEnvironmentVariableIsSet("FLEETGLASS_WRITE_MISSING")) {
            QFile output(outputPath);
            QVERIFY(output.open(QIODevice::WriteOnly));
            output.write(actual);
            return;
        }
        const QByteArray expected = contentOf(outputPath);
        QVERIFY2(actual == expected, difference(expected, actual).constData());
    }

    /// Every answer cut off anywhere, and with any byte changed: an error or right types, never a crash.
    void damagedAnswers()
    {
        const QDir folder(QStringLiteral(FLEETGLASS_FIXTURES) + u"/ovms"_s);
        for (const QString &input : folder.entryList({u"*.in.json"_s}, QDir::Files, QDir::Name)) {
            const Reader &reader = readers().at(input.section(u'-', 0, 0));
            const QByteArray whole = contentOf(folder.filePath(input)).trimmed();
            const qsizetype step = std::max<qsizetype>(1, whole.size() / 60);
            for (qsizetype at = 0; at < whole.size(); at += step) {
                for (const char damage : {',', '"', '9', '\0', '\xff', '{'}) {
                    QByteArray changed = whole;
                    changed[at] = damage;
                    const QByteArray seen = QJsonDocument(reader(changed)).toJson();
                    QVERIFY2(!seen.contains("WRONG TYPE") && !seen.contains("TWICE"),
                             (input.toUtf8() + '\n' + changed).constData());
                }
                if (whole.at(0) == '[' && at > 0)
                    QVERIFY(reader(whole.left(at)).contains(u"error"_s));
            }
        }
    }

    void numbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isNumber");
        QTest::addColumn<double>("value");
        QTest::newRow("plain") << u"71.5"_s << true << 71.5;
        QTest::newRow("negative zero") << u"-0.0"_s << true << -0.0;
        QTest::newRow("exponent") << u"1e3"_s << true << 1000.0;
        QTest::newRow("empty") << u""_s << false << 0.0;
        QTest::newRow("nan") << u"nan"_s << false << 0.0;
        QTest::newRow("inf") << u"inf"_s << false << 0.0;
        QTest::newRow("decimal comma") << u"1,5"_s << false << 0.0;
        QTest::newRow("trailing unit") << u"12 km"_s << false << 0.0;
        QTest::newRow("hexadecimal") << u"0x1F"_s << false << 0.0;
        QTest::newRow("beyond belief") << u"1e12"_s << false << 0.0;
        QTest::newRow("beyond double") << u"1e400"_s << false << 0.0;
    }

    void numbers()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, isNumber);
        QFETCH(const double, value);
        QCOMPARE(ovmsNumber(text), isNumber ? std::optional(value) : std::nullopt);
    }

    void times_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("ms");
        QTest::newRow("as sent") << u"2026-11-20 21:31:10"_s << answeredAtMs;
        QTest::newRow("T and Z") << u"2026-11-20T21:31:10Z"_s << answeredAtMs;
        QTest::newRow("fraction") << u"2026-11-20 21:31:10.500"_s << answeredAtMs;
        QTest::newRow("leap day") << u"2024-02-29 00:00:00"_s << qint64(1709164800000);
        QTest::newRow("no leap day") << u"2025-02-29 00:00:00"_s << qint64(-1);
        QTest::newRow("MySQL zero") << u"0000-00-00 00:00:00"_s << qint64(-1);
        QTest::newRow("hour 24") << u"2026-11-20 24:00:00"_s << qint64(-1);
        QTest::newRow("offset is not read wrongly") << u"2026-11-20 21:31:10+02:00"_s << qint64(-1);
        QTest::newRow("date only") << u"2026-11-20"_s << qint64(-1);
        QTest::newRow("letters") << u"abcd-ef-gh ij:kl:mn"_s << qint64(-1);
    }

    void times()
    {
        QFETCH(const QString, text);
        QFETCH(const qint64, ms);
        QCOMPARE(ovmsTimeMs(text).value_or(-1), ms);
    }

    void sinceIsUtcWithoutZone() { QCOMPARE(ovmsTimeText(answeredAtMs), u"2026-11-20 21:31:10"_s); }

    void repairsDoubleUtf8()
    {
        QCOMPARE(ovmsRepaired(u"ZÃ¼rich"_s), u"Zürich"_s);
        QCOMPARE(ovmsRepaired(u"Zürich"_s), u"Zürich"_s); // was right already
        QCOMPARE(ovmsRepaired(u"漢字"_s), u"漢字"_s);
        QCOMPARE(ovmsRepaired(u"plain"_s), u"plain"_s);
    }

    void historyIsCutAtASecond()
    {
        QByteArray body = "[";
        for (int i = 0; i < 10; ++i)
            body += QByteArray(i ? "," : "") + "{\"h_timestamp\":\"2026-11-20 21:00:0" + QByteArray::number(i / 2)
                    + "\",\"h_recordnumber\":" + QByteArray::number(i) + ",\"h_data\":\"x\"}";
        body += "]";
        OvmsHistoryQuestion question{.vehicle = vehicle, .kind = u"*-OVM-Test"_s, .mostRecords = 3};
        const auto first = parseOvmsHistory(body, question);
        QVERIFY(first);
        QCOMPARE(first->batch.rawRecords.size(), 4); // never within one second
        QCOMPARE(first->resumeMs, ovmsTimeMs(u"2026-11-20 21:00:01"));
        question.afterMs = *first->resumeMs;
        const auto second = parseOvmsHistory(body, question);
        QCOMPARE(second->batch.rawRecords.first().number, 4);
        QCOMPARE(second->batch.rawRecords.size(), 4);
        question.afterMs = *second->resumeMs;
        const auto last = parseOvmsHistory(body, question);
        QCOMPARE(last->batch.rawRecords.size(), 2);
        QCOMPARE(last->resumeMs, std::nullopt);
    }

    void startOfTripMayLieBeforeTheQuestion()
    {
        const QByteArray body = contentOf(QStringLiteral(FLEETGLASS_FIXTURES) + u"/ovms/trips-week.in.json"_s);
        const qint64 start = *ovmsTimeMs(u"2026-11-19 17:18:27");
        const auto history = parseOvmsHistory(body, {.vehicle = vehicle, .kind = u"*-LOG-Trip"_s, .afterMs = start});
        QVERIFY(history);
        QCOMPARE(history->batch.trips.size(), 1);
        QVERIFY(history->batch.trips.first().startPlace);
        QCOMPARE(history->batch.trips.first().startSocPercent, 82.4);
        QCOMPARE(history->batch.rawRecords.size(), 1);
    }
};

QTEST_GUILESS_MAIN(OvmsParserTest)
#include "ovms_parser_test.moc"
