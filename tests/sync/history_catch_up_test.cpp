// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/history_catch_up.h"

#include <QTest>

using namespace fleetglass;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 start = 1'795'176'000'000;
constexpr qint64 overlap = 6 * hour;

HistoryKind kind(const QString &name, qint64 firstMs, qint64 lastMs, qint64 bytes = 100)
{
    return {.name = name, .firstMs = firstMs, .lastMs = lastMs, .records = 1, .bytes = bytes};
}

HistoryService::Piece piece(std::optional<qint64> resumeMs)
{
    HistoryService::Piece one;
    one.resumeMs = resumeMs;
    return one;
}

HistoryCatchUp begun(const QStringList &remoteIds)
{
    HistoryCatchUp history(5 * minute, hour);
    history.setOverlapMs(overlap);
    history.setVehicles(remoteIds);
    return history;
}

/// The piece that ends a kind.
SyncMark finish(HistoryCatchUp &history, const HistoryQuestion &question, qint64 nowMs)
{
    const SyncMark mark = history.markAfter(u"a"_s, question, piece({}), nowMs);
    history.saved(question, mark, {}, nowMs);
    return mark;
}

} // namespace

class HistoryCatchUpTest : public QObject
{
    Q_OBJECT
private slots:
    void firstTimeFetchesFromTheOldestOn()
    {
        HistoryCatchUp history = begun({u"A"_s});
        QVERIFY(history.isCatchingUp());
        QCOMPARE(history.next(start), (HistoryQuestion{.remoteId = u"A"_s, .kind = {}, .sinceMs = 0}));
        history.listed(u"A"_s,
                       {kind(u"big"_s, start - 40 * hour, start - hour, 9000),
                        kind(u"trips"_s, start - 90 * hour, start - 2 * hour)},
                       start);
        const HistoryQuestion trips = history.next(start).value();
        QCOMPARE(trips, (HistoryQuestion{.remoteId = u"A"_s, .kind = u"trips"_s, .sinceMs = start - 90 * hour - 1}));
        QCOMPARE(finish(history, trips, start).untilMs, start - 2 * hour);
        const HistoryQuestion big = history.next(start).value();
        QCOMPARE(big.kind, u"big"_s);
        QVERIFY(history.isCatchingUp());
        finish(history, big, start);
        QVERIFY(!history.isCatchingUp());
        QVERIFY(!history.next(start + hour - 1));
        QVERIFY(history.next(start + hour));
    }

    void piecesMoveTheMark()
    {
        HistoryCatchUp history = begun({u"A"_s});
        history.listed(u"A"_s, {kind(u"S"_s, start - 40 * hour, start)}, start);
        const HistoryQuestion first = history.next(start).value();
        const SyncMark mark = history.markAfter(u"a"_s, first, piece(start - 30 * hour), start);
        QCOMPARE(mark.untilMs, start - 30 * hour);
        QCOMPARE(mark.key, (VehicleKey{.accountId = u"a"_s, .remoteId = u"A"_s}));
        QCOMPARE(mark.kind, u"S"_s);
        QVERIFY(history.saved(first, mark, start - 30 * hour, start));
        QCOMPARE(history.next(start)->sinceMs, start - 30 * hour);
    }

    void interruptedDownloadGoesOnAtItsMark()
    {
        HistoryCatchUp history = begun({u"A"_s});
        history.setMarks(
            {{.key = {.accountId = u"a"_s, .remoteId = u"A"_s}, .kind = u"S"_s, .untilMs = start - 30 * hour}});
        history.listed(u"A"_s, {kind(u"S"_s, start - 40 * hour, start)}, start);
        QCOMPARE(history.next(start)->sinceMs, start - 30 * hour - overlap);
    }

    void overlapDoesNotReachBeforeWhatTheServiceKeeps()
    {
        HistoryCatchUp history = begun({u"A"_s});
        history.setMarks(
            {{.key = {.accountId = u"a"_s, .remoteId = u"A"_s}, .kind = u"S"_s, .untilMs = start - 2 * hour}});
        history.listed(u"A"_s, {kind(u"S"_s, start - 3 * hour, start)}, start);
        QCOMPARE(history.next(start)->sinceMs, start - 3 * hour - 1);
    }

    void nothingNewIsNotFetched()
    {
        HistoryCatchUp history = begun({u"A"_s});
        history.setMarks({{.key = {.accountId = u"a"_s, .remoteId = u"A"_s}, .kind = u"S"_s, .untilMs = start - hour}});
        history.listed(u"A"_s, {kind(u"S"_s, start - 40 * hour, start - hour)}, start);
        QVERIFY(!history.next(start));
        QVERIFY(!history.isCatchingUp());
    }

    void aClockAheadDoesNotHideWhatComesLater()
    {
        HistoryCatchUp history = begun({u"A"_s});
        history.listed(u"A"_s, {kind(u"S"_s, start - hour, start + 100 * hour)}, start);
        QCOMPARE(finish(history, history.next(start).value(), start).untilMs, start);
        history.listed(u"A"_s, {kind(u"S"_s, start - hour, start + 100 * hour)}, start + hour);
        QCOMPARE(history.next(start + hour)->sinceMs, start - hour - 1);
    }

    void overlapNeverMovesTheMarkBack()
    {
        HistoryCatchUp history = begun({u"A"_s});
        history.setMarks({{.key = {.accountId = u"a"_s, .remoteId = u"A"_s}, .kind = u"S"_s, .untilMs = start - hour}});
        history.listed(u"A"_s, {kind(u"S"_s, start - 40 * hour, start)}, start);
        const HistoryQuestion question = history.next(start).value();
        QCOMPARE(history.markAfter(u"a"_s, question, piece(start - 5 * hour), start).untilMs, start - hour);
    }

    void selectedGoesFirstAlsoInTheMiddleOfAnother()
    {
        HistoryCatchUp history = begun({u"A"_s, u"B"_s});
        history.listed(u"A"_s, {kind(u"S"_s, start - 40 * hour, start)}, start);
        QCOMPARE(history.next(start)->remoteId, u"A"_s);
        history.setSelected({u"B"_s});
        QCOMPARE(history.next(start), (HistoryQuestion{.remoteId = u"B"_s, .kind = {}, .sinceMs = 0}));
        history.listed(u"B"_s, {}, start);
        QCOMPARE(history.next(start),
                 (HistoryQuestion{.remoteId = u"A"_s, .kind = u"S"_s, .sinceMs = start - 40 * hour - 1}));
        finish(history, history.next(start).value(), start);
        QVERIFY(!history.next(start + 5 * minute - 1));
        QCOMPARE(history.next(start + 5 * minute)->remoteId, u"B"_s);
    }

    void aVehicleThatFailsWaitsAndTheNextOneGetsItsTurn()
    {
        HistoryCatchUp history = begun({u"A"_s, u"B"_s});
        history.setSelected({u"A"_s});
        history.failed(history.next(start).value(), start);
        QCOMPARE(history.next(start)->remoteId, u"B"_s);
        history.listed(u"B"_s, {}, start);
        QVERIFY(!history.next(start + 10 * minute - 1));
        QCOMPARE(history.next(start + 10 * minute)->remoteId, u"A"_s);
    }

    void aServiceThatDoesNotGetOnIsGivenUp()
    {
        HistoryCatchUp history = begun({u"A"_s});
        history.listed(u"A"_s, {kind(u"S"_s, start - 40 * hour, start)}, start);
        const HistoryQuestion question = history.next(start).value();
        const SyncMark mark = history.markAfter(u"a"_s, question, piece(question.sinceMs), start);
        QVERIFY(!history.saved(question, mark, question.sinceMs, start));
        QVERIFY(!history.next(start));
    }

    void goneVehiclesAreForgotten()
    {
        HistoryCatchUp history = begun({u"A"_s, u"B"_s});
        history.listed(u"A"_s, {kind(u"S"_s, start - 40 * hour, start)}, start);
        const HistoryQuestion question = history.next(start).value();
        history.setVehicles({u"B"_s});
        history.saved(question, history.markAfter(u"a"_s, question, piece({}), start), {}, start);
        QCOMPARE(history.next(start)->remoteId, u"B"_s);
        history.listed(u"B"_s, {}, start);
        QVERIFY(!history.isCatchingUp());
        QVERIFY(!history.next(start));
    }
};

QTEST_GUILESS_MAIN(HistoryCatchUpTest)
#include "history_catch_up_test.moc"
