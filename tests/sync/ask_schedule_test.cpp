// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/ask_schedule.h"

#include <QTest>

#include <map>

using namespace fleetglass;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 start = 1'795'176'000'000;
constexpr int plenty = 120;

Ask vehicle(const QString &remoteId, HttpPriority priority)
{
    return {.kind = AskKind::Vehicle, .remoteId = remoteId, .priority = priority};
}

/// A schedule whose list has been asked at `start` and brought `remoteIds`.
AskSchedule listed(const QStringList &remoteIds, const AskPlan &plan = {})
{
    AskSchedule schedule(plan);
    const Ask list = schedule.next(start, plenty).value();
    schedule.started(list, start);
    schedule.setVehicles(remoteIds);
    schedule.ended(list, start, true);
    return schedule;
}

void answer(AskSchedule &schedule, const Ask &ask, qint64 atMs, bool isGood = true)
{
    schedule.started(ask, atMs);
    schedule.ended(ask, atMs, isGood);
}

AskPlan strictPlan()
{
    return {.rateLimit = {.burst = 12, .perMinute = 3}, .requestsPerVehicle = 4};
}

} // namespace

class AskScheduleTest : public QObject
{
    Q_OBJECT
private slots:
    void listComesFirstAndOnlyOnce()
    {
        AskSchedule schedule({});
        const std::optional<Ask> first = schedule.next(start, plenty);
        QVERIFY(first);
        QCOMPARE(first->kind, AskKind::List);
        QCOMPARE(first->priority, HttpPriority::User);
        schedule.started(*first, start);
        QVERIFY(!schedule.next(start, plenty));
        schedule.ended(*first, start, true);
        QVERIFY(!schedule.next(start, plenty));
    }

    void intervalsAreStretchedAndShortenedWithinLimits()
    {
        const AskPlan plan{.selectedMs = 20 * second, .rateLimit = {}};
        const auto asksAgainAfter = [&](double factor, const AskPlan &by) {
            AskSchedule schedule = listed({u"A"_s}, by);
            schedule.setSelected({u"A"_s});
            schedule.setIntervalFactor(factor);
            answer(schedule, vehicle(u"A"_s, HttpPriority::User), start);
            qint64 atMs = start;
            while (!schedule.next(atMs, plenty) || schedule.next(atMs, plenty)->kind != AskKind::Vehicle)
                atMs += second / 2;
            return (atMs - start) / second;
        };
        QCOMPARE(asksAgainAfter(1, plan), 20);
        QCOMPARE(asksAgainAfter(2, plan), 40);
        QCOMPARE(asksAgainAfter(0.5, plan), 10);
        QCOMPARE(asksAgainAfter(0.01, plan), 5); // never a hammer
        QCOMPARE(asksAgainAfter(0.5, {.selectedMs = 20 * second, .rateLimit = {.burst = 120, .perMinute = 3}}), 40);
        QCOMPARE(asksAgainAfter(0.5, {.selectedMs = 2 * second, .rateLimit = {}}), 2); // short by itself
    }

    void noVehicleIsAskedWithoutAList()
    {
        AskSchedule schedule({});
        schedule.setVehicles({u"A"_s});
        const Ask list = schedule.next(start, plenty).value();
        schedule.started(list, start);
        schedule.ended(list, start, false);
        QVERIFY(!schedule.next(start + second, plenty));
        QCOMPARE(schedule.next(start + 120 * second, plenty)->kind, AskKind::List);
    }

    void selectedThenVisibleThenTheRest()
    {
        AskSchedule schedule = listed({u"A"_s, u"B"_s, u"C"_s});
        schedule.setVisible({u"B"_s});
        schedule.setSelected({u"C"_s});
        const Ask first = schedule.next(start, plenty).value();
        QCOMPARE(first, vehicle(u"C"_s, HttpPriority::User));
        answer(schedule, first, start);
        const Ask next = schedule.next(start, plenty).value();
        QCOMPARE(next, vehicle(u"B"_s, HttpPriority::Visible));
        answer(schedule, next, start);
        const Ask last = schedule.next(start, plenty).value();
        QCOMPARE(last, vehicle(u"A"_s, HttpPriority::Background));
        answer(schedule, last, start);
        QVERIFY(!schedule.next(start, plenty));
    }

    void intervalsHold()
    {
        AskSchedule schedule = listed({u"A"_s, u"B"_s});
        schedule.setSelected({u"A"_s});
        answer(schedule, vehicle(u"A"_s, HttpPriority::User), start);
        answer(schedule, vehicle(u"B"_s, HttpPriority::Background), start);
        QVERIFY(!schedule.next(start + 20 * second - 1, plenty));
        QCOMPARE(schedule.next(start + 20 * second, plenty)->remoteId, u"A"_s);
        schedule.setSelected({});
        QVERIFY(!schedule.next(start + 20 * second, plenty));
        schedule.setVisible({u"B"_s});
        QVERIFY(!schedule.next(start + minute - 1, plenty));
        QCOMPARE(schedule.next(start + minute, plenty)->remoteId, u"B"_s);
        schedule.setVisible({});
        answer(schedule, {}, start + 9 * minute); // the list
        QVERIFY(!schedule.next(start + 10 * minute - 1, plenty));
        QVERIFY(schedule.next(start + 10 * minute, plenty));
    }

    void aRunningVehicleIsNotAskedAgain()
    {
        AskSchedule schedule = listed({u"A"_s});
        schedule.setSelected({u"A"_s});
        schedule.started(vehicle(u"A"_s, HttpPriority::User), start);
        QVERIFY(!schedule.next(start + minute, plenty));
        schedule.ended(vehicle(u"A"_s, HttpPriority::User), start + minute, true);
        QVERIFY(!schedule.next(start + minute, plenty));
        QVERIFY(schedule.next(start + minute + 20 * second, plenty));
    }

    void theLongestWaitingOfSeveralSelectedGoesFirst()
    {
        AskSchedule schedule = listed({u"A"_s, u"B"_s});
        schedule.setSelected({u"A"_s, u"B"_s});
        answer(schedule, vehicle(u"A"_s, HttpPriority::User), start);
        QCOMPARE(schedule.next(start, plenty)->remoteId, u"B"_s);
        answer(schedule, vehicle(u"B"_s, HttpPriority::User), start + second);
        QCOMPARE(schedule.next(start + minute, plenty)->remoteId, u"A"_s);
    }

    void aReserveIsLeftForTheUser()
    {
        AskSchedule schedule =
            listed({u"A"_s, u"B"_s}, {.rateLimit = {.burst = 120, .perMinute = 60}, .requestsPerVehicle = 4});
        QVERIFY(!schedule.next(start, 15)); // 4 and a tenth of the burst
        QVERIFY(schedule.next(start, 16));
        schedule.setSelected({u"A"_s});
        QVERIFY(!schedule.next(start, 3));
        QCOMPARE(schedule.next(start, 4), vehicle(u"A"_s, HttpPriority::User));
        // What runs has not used its requests up yet.
        schedule.started(vehicle(u"A"_s, HttpPriority::User), start);
        QVERIFY(!schedule.next(start, 19));
        QVERIFY(schedule.next(start, 20));
    }

    void historyLeavesTheReserveToo()
    {
        const AskSchedule strict(strictPlan());
        QVERIFY(!strict.allowsBackground(5, 1));
        QVERIFY(strict.allowsBackground(6, 1));
        // Never more than the service can ever allow at once.
        QVERIFY(strict.allowsBackground(12, 40));
    }

    void aVehicleThatFailsWaits()
    {
        AskSchedule schedule = listed({u"A"_s});
        schedule.setSelected({u"A"_s});
        answer(schedule, vehicle(u"A"_s, HttpPriority::User), start, false);
        QVERIFY(!schedule.next(start + 20 * second, plenty));
        QVERIFY(!schedule.next(start + minute - 1, plenty));
        QVERIFY(schedule.next(start + minute, plenty));
    }

    void failedVehicleDoesNotBlockTheOthers()
    {
        AskSchedule schedule = listed({u"A"_s, u"B"_s}, {.visibleMs = 30 * minute, .otherMs = minute, .rateLimit = {}});
        answer(schedule, vehicle(u"A"_s, HttpPriority::Background), start, false);
        answer(schedule, vehicle(u"B"_s, HttpPriority::Background), start + second);
        answer(schedule, {}, start + 2 * minute); // the list
        QCOMPARE(schedule.next(start + 2 * minute, plenty)->remoteId, u"B"_s);
    }

    void askAtComesBeforeTheInterval()
    {
        AskSchedule schedule = listed({u"A"_s});
        schedule.setSelected({u"A"_s});
        answer(schedule, vehicle(u"A"_s, HttpPriority::User), start);
        schedule.askAt(u"A"_s, start + 2 * second);
        QVERIFY(!schedule.next(start + second, plenty));
        QVERIFY(schedule.next(start + 2 * second, plenty));
        answer(schedule, vehicle(u"A"_s, HttpPriority::User), start + 2 * second);
        QVERIFY(!schedule.next(start + 3 * second, plenty));
    }

    void askAllNowForgetsWaits()
    {
        AskSchedule schedule = listed({u"A"_s, u"B"_s});
        schedule.setSelected({u"A"_s});
        answer(schedule, vehicle(u"A"_s, HttpPriority::User), start, false);
        answer(schedule, vehicle(u"B"_s, HttpPriority::Background), start);
        schedule.askAllNow();
        const Ask list = schedule.next(start, plenty).value();
        QCOMPARE(list.kind, AskKind::List);
        answer(schedule, list, start);
        QCOMPARE(schedule.next(start, plenty), vehicle(u"A"_s, HttpPriority::User));
        answer(schedule, vehicle(u"A"_s, HttpPriority::User), start);
        QVERIFY(!schedule.next(start, plenty));
    }

    void goneVehiclesAreForgottenAndOthersKeepTheirTimes()
    {
        AskSchedule schedule = listed({u"A"_s, u"B"_s});
        answer(schedule, vehicle(u"A"_s, HttpPriority::Background), start);
        schedule.started(vehicle(u"B"_s, HttpPriority::Background), start);
        schedule.setVehicles({u"A"_s, u"C"_s});
        QVERIFY(!schedule.hasVehicle(u"B"_s));
        schedule.ended(vehicle(u"B"_s, HttpPriority::Background), start, true);
        QCOMPARE(schedule.next(start, plenty)->remoteId, u"C"_s);
        QCOMPARE(schedule.vehicles(), QStringList({u"A"_s, u"C"_s}));
    }

    /// A server that allows 3 requests a minute: simulated for two hours with one vehicle selected and four others.
    void strictServerIsNeverOverrunAndNobodyStarves()
    {
        const AskPlan plan = strictPlan();
        AskSchedule schedule(plan);
        schedule.setSelected({u"S"_s});
        schedule.setVisible({u"S"_s, u"V"_s});
        const QStringList fleet{u"S"_s, u"V"_s, u"O1"_s, u"O2"_s, u"O3"_s};
        double budget = plan.rateLimit.burst;
        std::map<QString, int> count;
        for (qint64 now = start; now < start + 120 * minute; now += second) {
            budget = std::min<double>(plan.rateLimit.burst, budget + plan.rateLimit.perMinute / 60);
            const std::optional<Ask> ask = schedule.next(now, static_cast<int>(budget));
            if (!ask)
                continue;
            budget -= ask->kind == AskKind::List ? 1 : plan.requestsPerVehicle;
            QVERIFY2(budget >= 0, "asked more than the service allows");
            schedule.started(*ask, now);
            if (ask->kind == AskKind::List)
                schedule.setVehicles(fleet);
            schedule.ended(*ask, now, true);
            ++count[ask->remoteId];
        }
        // 360 requests in two hours: the list may take a tenth, the selected vehicle half.
        QVERIFY2(count[{}] <= 37, qPrintable(QString::number(count[{}])));
        QVERIFY2(count[u"S"_s] >= 40 && count[u"S"_s] <= 48, qPrintable(QString::number(count[u"S"_s])));
        for (const QString &remoteId : {u"V"_s, u"O1"_s, u"O2"_s, u"O3"_s})
            QVERIFY2(count[remoteId] >= 4, qPrintable(remoteId + QString::number(count[remoteId])));
        QVERIFY(count[u"V"_s] >= count[u"O1"_s]);
    }
};

QTEST_GUILESS_MAIN(AskScheduleTest)
#include "ask_schedule_test.moc"
