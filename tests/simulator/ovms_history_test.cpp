// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/ovms/ovms_answers.h"
#include "simulator/ovms/ovms_history.h"
#include "simulator/world.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

using namespace fleetglass;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 NowMs = 1795176000000; // 2026-11-20 12:00:00 UTC
constexpr qint64 DayMs = 86'400'000;

} // namespace

class OvmsHistoryTest : public QObject
{
    Q_OBJECT
private slots:
    void sinceIsReadAsTheDatabaseReadsIt_data();
    void sinceIsReadAsTheDatabaseReadsIt();
    void sinceIsStrictlyLater();
    void tripsHaveTwoRows();
    void chargesHaveARowPerState();
    void copiesMatchThePresent();
    void typesInAnyCaseAndUnknownOnes();
    void summaryCounts();
    void tripsFitTheTimeline();

private:
    World m_world{{.vehicles = 40}, NowMs};
};

void OvmsHistoryTest::sinceIsReadAsTheDatabaseReadsIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("meant");
    QTest::newRow("plain") << u"2026-11-19 07:04:32"_s << u"2026-11-19T07:04:32.000Z"_s;
    QTest::newRow("T") << u"2026-11-19T07:04:32"_s << u"2026-11-19T07:04:32.000Z"_s;
    QTest::newRow("T and Z") << u"2026-11-19T07:04:32Z"_s << u"2026-11-19T07:04:32.000Z"_s;
    QTest::newRow("offset is not counted") << u"2026-11-19T07:04:32+02:00"_s << u"2026-11-19T07:04:32.000Z"_s;
    QTest::newRow("fraction") << u"2026-11-19 07:04:32.500"_s << u"2026-11-19T07:04:32.500Z"_s;
    QTest::newRow("date") << u"2026-11-19"_s << u"2026-11-19T00:00:00.000Z"_s;
    QTest::newRow("seconds since 1970") << u"1795071872"_s << QString();
    QTest::newRow("nonsense") << u"yesterday"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void OvmsHistoryTest::sinceIsReadAsTheDatabaseReadsIt()
{
    QFETCH(QString, text);
    QFETCH(QString, meant);
    const auto since = ovmsSince(text);
    QCOMPARE(since.has_value(), !meant.isEmpty());
    if (since)
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(*since, QTimeZone::UTC).toString(Qt::ISODateWithMs), meant);
}

void OvmsHistoryTest::sinceIsStrictlyLater()
{
    const auto all = ovmsHistory(m_world, 0, "*-LOG-Trip", {}, NowMs);
    QVERIFY(all.size() > 40);
    const qint64 second = all[5].wallMs / 1000 * 1000;
    const auto later = ovmsHistory(m_world, 0, "*-LOG-Trip", second, NowMs);
    QCOMPARE(later.size(), all.size() - 6);
    QCOMPARE(later.first().data, all[6].data);
    QCOMPARE(ovmsHistory(m_world, 0, "*-LOG-Trip", second - 1000, NowMs).size(), all.size() - 5);
    QVERIFY(ovmsHistory(m_world, 0, "*-LOG-Trip", NowMs + DayMs, NowMs).isEmpty());
}

void OvmsHistoryTest::tripsHaveTwoRows()
{
    const auto rows = ovmsHistory(m_world, 0, "*-LOG-Trip", {}, NowMs);
    int ends = 0;
    for (const OvmsHistoryRow &row : rows) {
        const QByteArrayList fields = row.data.split(',');
        QCOMPARE(fields.size(), 36);
        QCOMPARE(row.number, 1);
        const bool end = fields[6].toDouble() > 0.1 || fields[7].toInt() > 10;
        QCOMPARE(fields[7].toInt() == 3 && fields[6] == "0.0", !end);
        ends += end ? 1 : 0;
        QVERIFY(fields[9].toDouble() > 3 && fields[9].toDouble() <= 100);
    }
    QVERIFY(ends >= rows.size() / 2 - 1);
}

void OvmsHistoryTest::chargesHaveARowPerState()
{
    const auto rows = ovmsHistory(m_world, 0, "*-LOG-Grid", {}, NowMs);
    QVERIFY(rows.size() > 10);
    QSet<QByteArray> states;
    for (const OvmsHistoryRow &row : rows) {
        const QByteArrayList fields = row.data.split(',');
        QCOMPARE(fields.size(), 45);
        QCOMPARE(row.number, 2);
        states.insert(fields[6]);
        if (fields[6] == "done")
            QVERIFY(fields[20].toDouble() > 0 && fields[21].toDouble() > fields[20].toDouble());
    }
    QVERIFY(states.contains("charging"));
    QVERIFY(states.contains("done"));
}

void OvmsHistoryTest::copiesMatchThePresent()
{
    const qint64 last = m_world.lastReportMs(0, NowMs).value();
    const auto rows = ovmsHistory(m_world, 0, "S", {}, NowMs);
    QVERIFY(rows.size() > 500);
    QVERIFY(rows.first().wallMs >= NowMs - DayMs);
    QCOMPARE(rows.last().wallMs, last);
    QCOMPARE(rows.last().data, ovmsChargeRecord(m_world.traits(0), m_world.at(0, last)));
}

void OvmsHistoryTest::typesInAnyCaseAndUnknownOnes()
{
    QCOMPARE(ovmsHistory(m_world, 0, "*-log-trip", {}, NowMs).size(),
             ovmsHistory(m_world, 0, "*-LOG-Trip", {}, NowMs).size());
    QVERIFY(ovmsHistory(m_world, 0, "*-NO-Such", {}, NowMs).isEmpty());
    QVERIFY(ovmsHistory(m_world, 0, "", {}, NowMs).isEmpty());
    QVERIFY(ovmsHistory(m_world, 29, "*-LOG-Trip", {}, NowMs).isEmpty()); // never reported
}

void OvmsHistoryTest::summaryCounts()
{
    const auto summary = QJsonDocument::fromJson(ovmsSummaryBody(m_world, 0, {}, NowMs, 0)).array();
    QCOMPARE(summary.size(), 9);
    for (const QJsonValue &value : summary) {
        const QJsonObject type = value.toObject();
        QCOMPARE(type.keys(), u"distinctrecs first h_recordtype last totalrecs totalsize"_s.split(u' '));
        QVERIFY(type["totalsize"_L1].isString());
        QVERIFY(type["totalrecs"_L1].isDouble());
        const auto rows = ovmsHistory(m_world, 0, type["h_recordtype"_L1].toString().toLatin1(), {}, NowMs);
        QCOMPARE(type["totalrecs"_L1].toInt(), rows.size());
        QCOMPARE(type["first"_L1].toString().toLatin1(), ovmsTime(rows.first().wallMs));
        QCOMPARE(type["last"_L1].toString().toLatin1(), ovmsTime(rows.last().wallMs));
    }
}

void OvmsHistoryTest::tripsFitTheTimeline()
{
    for (const OvmsHistoryRow &row : ovmsHistory(m_world, 0, "*-LOG-Trip", {}, NowMs)) {
        const QByteArrayList fields = row.data.split(',');
        const VehicleMoment moment = m_world.at(0, row.wallMs - 50);
        QVERIFY(qAbs(fields[5].toDouble() - moment.odometerKm) < 0.2);
        QVERIFY(qAbs(fields[9].toDouble() - moment.percent) < 0.2);
        QVERIFY(qAbs(fields[1].toDouble() - moment.place.latitude) < 0.002);
    }
}

QTEST_GUILESS_MAIN(OvmsHistoryTest)
#include "ovms_history_test.moc"
