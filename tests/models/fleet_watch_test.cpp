// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet_event_words.h"
#include "models/fleet_watch.h"
#include "models/notice_model.h"
#include "models/value_formatter.h"
#include "store/fleet_store.h"
#include "support/fixed_clock.h"
#include "support/observed.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QTest>

#include <memory>

using namespace fleetglass;
using namespace fleetglass::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hourMs = 60 * minuteMs;
using enum FleetEventKind;

AccountStatus status(AccountLamp lamp, const QString &accountId = u"account"_s)
{
    AccountStatus one;
    one.accountId = accountId;
    one.lamp = lamp;
    return one;
}

Observation soc(double percent, qint64 atMs)
{
    return seen(Quantity::StateOfCharge, percent, atMs);
}

Observation tyre(const char16_t *level, qint64 atMs, Interned wheel = u"fl")
{
    return seen(Quantity::TyreAlert, level, atMs, wheel);
}

} // namespace

/// What is an event, what is none, and that nothing is said twice.
class FleetWatchTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning();
        m_watch.reset();
        m_store = std::make_unique<FleetStore>();
        m_clock.setNowMs(noonMs);
        m_events.clear();
        begin();
    }

    void whatIsKnownAtStartIsNoEvent()
    {
        m_watch.reset();
        store(u"old"_s, {soc(50, noonMs - 48 * hourMs), seen(Quantity::ChargeState, u"done"), tyre(u"alert", noonMs)});
        store(u"charging"_s, {seen(Quantity::Charging, true), soc(40, noonMs)});
        begin(); // with a store that is filled
        store(u"later"_s, {soc(50, noonMs - 48 * hourMs), tyre(u"warning", noonMs)});
        m_watch->setStatus(status(AccountLamp::Ok));
        pass(20 * minuteMs);
        QVERIFY(m_events.isEmpty());
    }

    void vehicleFallsSilentOnceAndComesBack()
    {
        m_watch->setStatus(status(AccountLamp::Ok));
        store(u"a"_s, {soc(50, noonMs)});
        pass(2 * hourMs - 1);
        QVERIFY(m_events.isEmpty());
        pass(1);
        QCOMPARE(kinds(), QList{VehicleSilent});
        QCOMPARE(m_events.at(0).vehicle, keyOf(u"a"_s));
        QCOMPARE(m_events.at(0).vehicleName, u"a"_s);
        QCOMPARE(m_events.at(0).sinceMs, noonMs);
        pass(5 * hourMs);
        store(u"a"_s, {soc(49, noonMs + minuteMs)}); // arrives late: nothing of now
        QCOMPARE(m_events.size(), 1);
        store(u"a"_s, {soc(48, m_clock.nowMs())});
        QCOMPARE(kinds(), (QList{VehicleSilent, VehicleBack}));
        QCOMPARE(m_events.at(1).sinceMs, noonMs);
        store(u"a"_s, {soc(47, m_clock.nowMs())});
        QCOMPARE(m_events.size(), 2);
        pass(2 * hourMs);
        QCOMPARE(kinds(), (QList{VehicleSilent, VehicleBack, VehicleSilent}));
    }

    void vehicleThatReportsIsNotSilent()
    {
        m_watch->setStatus(status(AccountLamp::Ok));
        for (int i = 0; i < 30; ++i) {
            store(u"a"_s, {soc(i, m_clock.nowMs())});
            pass(hourMs);
        }
        QVERIFY(m_events.isEmpty());
    }

    void connectedVehicleIsNotSilent()
    {
        m_watch->setStatus(status(AccountLamp::Ok));
        store(u"a"_s, {soc(50, noonMs)});
        for (int i = 0; i < 18; ++i) {
            pass(10 * minuteMs);
            store(u"a"_s, {seen(Quantity::ModuleConnected, true, m_clock.nowMs())});
        }
        QVERIFY(m_events.isEmpty());
        store(u"a"_s, {seen(Quantity::ModuleConnected, false, m_clock.nowMs())});
        pass(20 * minuteMs);
        QCOMPARE(kinds(), QList{VehicleSilent});
    }

    void downAccountIsOneEventAndNoVehicleOfItIsSilent()
    {
        m_watch->setStatus(status(AccountLamp::Ok));
        for (int i = 0; i < 50; ++i)
            store(QString::number(i), {soc(50, noonMs)});
        pass(hourMs);
        m_watch->setStatus(status(AccountLamp::Offline));
        pass(4 * minuteMs);
        QVERIFY(m_events.isEmpty());
        pass(3 * hourMs);
        QCOMPARE(kinds(), QList{AccountDown});
        QCOMPARE(m_events.at(0).vehicle.accountId, u"account"_s);
        QVERIFY(m_events.at(0).isOfAccount());
        QCOMPARE(m_events.at(0).sinceMs, noonMs + hourMs);
        m_watch->setStatus(status(AccountLamp::Failing)); // down in another way
        pass(hourMs);
        m_watch->setStatus(status(AccountLamp::Ok));
        QCOMPARE(kinds(), (QList{AccountDown, AccountBack}));
        // Time to ask everyone; then who is still without a word is silent.
        for (int i = 1; i < 50; ++i)
            store(QString::number(i), {soc(51, m_clock.nowMs())});
        pass(14 * minuteMs);
        QCOMPARE(m_events.size(), 2);
        pass(2 * minuteMs);
        QCOMPARE(kinds(), (QList{AccountDown, AccountBack, VehicleSilent}));
        QCOMPARE(m_events.at(2).vehicle, keyOf(u"0"_s));
    }

    void shortTroubleIsNoEvent()
    {
        for (int i = 0; i < 20; ++i) {
            m_watch->setStatus(status(AccountLamp::Failing));
            pass(4 * minuteMs);
            m_watch->setStatus(status(AccountLamp::Ok));
            pass(minuteMs);
        }
        QVERIFY(m_events.isEmpty());
    }

    void refusedIsSaidAtOnceAndOnce()
    {
        AccountStatus refused = status(AccountLamp::Refused);
        refused.error = Error{.kind = ErrorKind::LoginRefused, .detail = {}};
        m_watch->setStatus(refused);
        QCOMPARE(kinds(), QList{AccountRefused});
        QCOMPARE(m_events.at(0).error->kind, ErrorKind::LoginRefused);
        m_watch->setStatus(status(AccountLamp::NotYet)); // asked again
        m_watch->setStatus(refused);
        pass(hourMs);
        QCOMPARE(m_events.size(), 1);
        m_watch->setStatus(status(AccountLamp::Untrusted));
        QCOMPARE(kinds(), (QList{AccountRefused, AccountUntrusted}));
        m_watch->setStatus(status(AccountLamp::Ok));
        m_watch->setStatus(status(AccountLamp::Ok));
        m_watch->setStatus(refused);
        QCOMPARE(kinds(), (QList{AccountRefused, AccountUntrusted, AccountBack, AccountRefused}));
    }

    void pausedAccountSaysNothing()
    {
        m_watch->setStatus(status(AccountLamp::Ok));
        store(u"a"_s, {soc(50, noonMs)});
        m_watch->setStatus(status(AccountLamp::Paused));
        pass(10 * hourMs);
        QVERIFY(m_events.isEmpty());
    }

    void silentAtStartComesBackQuietlyUnlessItWasTrulySilent()
    {
        store(u"closed overnight"_s, {soc(50, noonMs - 9 * hourMs)});
        store(u"truly silent"_s, {soc(50, noonMs - 9 * hourMs)});
        m_watch->setStatus(status(AccountLamp::Ok));
        pass(minuteMs);
        store(u"closed overnight"_s, {soc(51, m_clock.nowMs())});
        pass(hourMs);
        QVERIFY(m_events.isEmpty());
        store(u"truly silent"_s, {soc(51, m_clock.nowMs())});
        QCOMPARE(kinds(), QList{VehicleBack});
    }

    void anotherMeasureOfSilenceIsNoEvent()
    {
        m_watch->setStatus(status(AccountLamp::Ok));
        store(u"a"_s, {soc(50, noonMs)});
        pass(hourMs + 30 * minuteMs);
        m_watch->setSilentAfterMs(hourMs);
        pass(hourMs);
        QVERIFY(m_events.isEmpty());
        store(u"a"_s, {soc(51, m_clock.nowMs())});
        pass(hourMs);
        QCOMPARE(kinds(), (QList{VehicleBack, VehicleSilent}));
    }

    void removedVehicleSaysNothingMore()
    {
        m_watch->setStatus(status(AccountLamp::Ok));
        store(u"a"_s, {soc(50, noonMs)});
        store(u"b"_s, {soc(50, noonMs)});
        m_store->apply({.accountId = u"account"_s, .vehicles = {}, .allRemoteIds = QStringList{u"b"_s}});
        store(u"a"_s, {soc(50, noonMs)}); // is back in the list: once in the queue
        pass(3 * hourMs);
        QCOMPARE(kinds(), (QList{VehicleSilent, VehicleSilent}));
    }

    void endOfACharge_data()
    {
        QTest::addColumn<QList<Observation>>("last");
        QTest::addColumn<QList<FleetEventKind>>("said");
        const Observation off = seen(Quantity::Charging, false, noonMs + minuteMs);
        const auto word = [](Quantity quantity, const char16_t *text) {
            return seen(quantity, text, noonMs + minuteMs);
        };
        QTest::newRow("done") << QList{off, word(Quantity::ChargeState, u"done")} << QList{ChargeDone};
        QTest::newRow("interrupted") << QList{off, word(Quantity::ChargeState, u"stopped"),
                                              word(Quantity::ChargeSubstate, u"interrupted")}
                                     << QList{ChargeInterrupted};
        QTest::newRow("no power") << QList{off, word(Quantity::ChargeSubstate, u"power_wait")}
                                  << QList{ChargeInterrupted};
        QTest::newRow("by the driver") << QList{off, word(Quantity::ChargeState, u"stopped"),
                                                word(Quantity::ChargeSubstate, u"stopped")}
                                       << QList{ChargeStopped};
        QTest::newRow("by schedule") << QList{off, word(Quantity::ChargeSubstate, u"scheduled_stop")}
                                     << QList{ChargeStopped};
        QTest::newRow("unplugged") << QList{off, seen(Quantity::ChargePortOpen, false, noonMs + minuteMs)}
                                   << QList{ChargeStopped};
        QTest::newRow("drives off") << QList{off, seen(Quantity::Speed, 30.0, noonMs + minuteMs),
                                             seen(Quantity::Ignition, true, noonMs + minuteMs)}
                                    << QList{ChargeStopped};
        QTest::newRow("goes on") << QList{word(Quantity::ChargeState, u"topoff")} << QList<FleetEventKind>();
        QTest::newRow("the data do not tell") << QList{off} << QList<FleetEventKind>();
    }

    void endOfACharge()
    {
        QFETCH(const QList<Observation>, last);
        QFETCH(const QList<FleetEventKind>, said);
        store(u"a"_s, {seen(Quantity::Charging, true), seen(Quantity::ChargeState, u"charging"), soc(79, noonMs)});
        m_clock.advanceMs(minuteMs);
        store(u"a"_s, last);
        QCOMPARE(kinds(), said);
        if (!said.isEmpty())
            QCOMPARE(m_events.at(0).socPercent, 79.0);
    }

    void reasonMayComeLater()
    {
        store(u"a"_s, {seen(Quantity::Charging, true)});
        store(u"a"_s, {seen(Quantity::Charging, false, noonMs + minuteMs)});
        QVERIFY(m_events.isEmpty());
        store(u"a"_s, {seen(Quantity::ChargeState, u"done", noonMs + minuteMs)});
        QCOMPARE(kinds(), QList{ChargeDone});
    }

    void toppingUpIsDoneOnce()
    {
        qint64 at = noonMs;
        const auto charge = [&](const char16_t *end) {
            store(u"a"_s, {seen(Quantity::Charging, true, ++at), seen(Quantity::ChargeState, u"charging", at)});
            store(u"a"_s, {seen(Quantity::Charging, false, ++at), seen(Quantity::ChargeState, end, at)});
        };
        charge(u"done");
        charge(u"done");
        charge(u"done");
        QCOMPARE(kinds(), QList{ChargeDone});
        store(u"a"_s, {seen(Quantity::Speed, 30.0, ++at)}); // a drive in between
        store(u"a"_s, {seen(Quantity::Speed, 0.0, ++at)});
        charge(u"done");
        QCOMPARE(kinds(), (QList{ChargeDone, ChargeDone}));
    }

    void interruptionsAreNotRepeatedEveryMinute()
    {
        const auto charge = [&] {
            const qint64 at = m_clock.nowMs();
            store(u"a"_s, {seen(Quantity::Charging, true, at), seen(Quantity::ChargeSubstate, u"on_request", at)});
            store(u"a"_s,
                  {seen(Quantity::Charging, false, at + 1), seen(Quantity::ChargeSubstate, u"interrupted", at + 1)});
        };
        for (int i = 0; i < 10; ++i) {
            charge();
            m_clock.advanceMs(minuteMs);
        }
        QCOMPARE(kinds(), QList{ChargeInterrupted});
        m_clock.advanceMs(30 * minuteMs);
        charge();
        QCOMPARE(m_events.size(), 2);
    }

    void tyreAlertNamesItsWheelAndDoesNotFlutter()
    {
        qint64 at = noonMs;
        const auto report = [&](const char16_t *level, qint64 afterMs) {
            at += afterMs;
            store(u"a"_s, {tyre(level, at), tyre(u"none", at, u"fr"), seen(Quantity::TyrePressure, 180.0, at, u"fl")});
        };
        report(u"none", 0);
        report(u"warning", minuteMs);
        QCOMPARE(kinds(), QList{TyreAlert});
        QCOMPARE(m_events.at(0).wheel, u"fl"_s);
        QCOMPARE(m_events.at(0).alert, AlertLevel::Warning);
        QCOMPARE(m_events.at(0).pressureKpa, 180.0);
        QCOMPARE(m_events.at(0).atMs, noonMs + minuteMs);
        report(u"none", minuteMs);
        report(u"warning", minuteMs);
        report(u"warning", minuteMs);
        QCOMPARE(m_events.size(), 1);
        report(u"alert", minuteMs); // worse
        QCOMPARE(m_events.size(), 2);
        QCOMPARE(m_events.at(1).alert, AlertLevel::Alert);
        report(u"none", minuteMs);
        report(u"warning", 31 * minuteMs);
        QCOMPARE(m_events.size(), 3);
    }

    void tenThousandVehiclesCostLittleEverySecond()
    {
        m_watch->setStatus(status(AccountLamp::Ok));
        FleetUpdate all = batch({});
        for (int i = 0; i < 10'000; ++i)
            all.vehicles.append(vehicle(QString::number(i), {soc(50, noonMs + i)}));
        m_store->apply(all);
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 100'000; ++i)
            m_watch->check();
        // Looking at every vehicle each time would be a thousand million looks.
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(m_events.isEmpty());
        pass(2 * hourMs + 5'000 - 1);
        QCOMPARE(m_events.size(), 5'000);
    }

    void wordsNameWhatHappened()
    {
        m_watch->setStatus(status(AccountLamp::Ok));
        for (int i = 0; i < 7; ++i)
            store(u"van %1"_s.arg(i), {soc(50, noonMs)});
        pass(2 * hourMs);
        QCOMPARE(m_events.size(), 7);
        ValueFormatter formatter(m_clock);
        formatter.setTimeZone(QTimeZone::UTC);
        const FleetEventWords words(formatter, [](const QString &id) { return u"Title of "_s + id; });
        const FleetEventDigest many = words.digest(m_events);
        QCOMPARE(many.title, u"7 vehicles fell silent"_s);
        QCOMPARE(many.text.count(u'\n'), 5);
        QVERIFY(many.text.endsWith(u"and 2 more"_s));
        QCOMPARE(many.vehicle, VehicleKey());
        const FleetEventDigest one = words.digest({m_events.at(3)});
        QCOMPARE(one.title, m_events.at(3).vehicleName);
        QVERIFY2(one.text.startsWith(u"Silent since"_s), qPrintable(one.text));
        QCOMPARE(one.vehicle, m_events.at(3).vehicle);
        FleetEvent down;
        down.kind = AccountDown;
        down.vehicle.accountId = u"x"_s;
        QCOMPARE(words.digest({down}).title, u"Title of x"_s);
        QCOMPARE(words.digest({down}).vehicle, VehicleKey());
        QCOMPARE(words.digest({down, m_events.at(0)}).title, u"2 events"_s);
        QCOMPARE(words.digest({}), FleetEventDigest());
    }

    void noticesAreBoundedAndCounted()
    {
        ValueFormatter formatter(m_clock);
        NoticeModel model(FleetEventWords(formatter, [](const QString &id) { return id; }));
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto event = [](int number) {
            FleetEvent one;
            one.vehicle = keyOf(QString::number(number));
            one.vehicleName = QString::number(number);
            return one;
        };
        model.add({event(1), event(2)});
        QCOMPARE(model.index(0).data().toString(), u"2"_s);
        QCOMPARE(model.unseen(), 2);
        model.markSeen();
        QCOMPARE(model.unseen(), 0);
        model.add({event(3)});
        QCOMPARE(model.unseen(), 1);
        QVERIFY(model.index(0).data(NoticeModel::UnseenRole).toBool());
        QVERIFY(!model.index(1).data(NoticeModel::UnseenRole).toBool());
        QList<FleetEvent> flood;
        for (int i = 0; i < 1000; ++i)
            flood.append(event(i));
        model.add(flood);
        QCOMPARE(model.rowCount(), NoticeModel::mostNotices);
        QCOMPARE(model.event(0).vehicleName, u"999"_s);
        QCOMPARE(model.unseen(), NoticeModel::mostNotices);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.unseen(), 0);
    }

private:
    void begin()
    {
        m_watch = std::make_unique<FleetWatch>(*m_store, m_clock);
        m_watch->setSilentAfterMs(2 * hourMs);
        connect(m_watch.get(), &FleetWatch::happened, this,
                [this](const QList<FleetEvent> &events) { m_events.append(events); });
    }
    void store(const QString &remoteId, const QList<Observation> &observations)
    {
        m_store->apply(batch({vehicle(remoteId, observations)}));
    }
    void pass(qint64 ms)
    {
        // In steps, as the timer makes them.
        for (qint64 left = ms; left > 0; left -= minuteMs) {
            m_clock.advanceMs(std::min(left, minuteMs));
            m_watch->check();
        }
    }
    QList<FleetEventKind> kinds() const
    {
        QList<FleetEventKind> all;
        for (const FleetEvent &event : m_events)
            all.append(event.kind);
        return all;
    }

    FixedClock m_clock;
    std::unique_ptr<FleetStore> m_store;
    std::unique_ptr<FleetWatch> m_watch;
    QList<FleetEvent> m_events;
};

QTEST_MAIN(FleetWatchTest)
#include "fleet_watch_test.moc"
