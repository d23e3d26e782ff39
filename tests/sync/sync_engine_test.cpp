// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/archive.h"
#include "store/fleet_store.h"
#include "support/fake_provider.h"
#include "support/fixed_clock.h"
#include "sync/sync_engine.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fleetglass;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;

SyncTiming quick()
{
    SyncTiming timing;
    timing.tick = std::chrono::milliseconds(2);
    timing.gather = std::chrono::milliseconds(2);
    timing.drain = std::chrono::milliseconds(200);
    return timing;
}

Account account(const QString &id)
{
    Account one;
    one.id = id;
    one.service = u"fake"_s;
    one.title = id;
    one.server = QUrl(u"https://fake.example"_s);
    one.user = u"anna"_s;
    return one;
}

VehicleKey key(const QString &accountId, const QString &remoteId)
{
    return {.accountId = accountId, .remoteId = remoteId};
}

Error error(ErrorKind kind)
{
    return {.kind = kind, .detail = u"as tested"_s};
}

/// An engine with everything around it.
struct Desk {
    explicit Desk(const QString &path) : archive(path)
    {
        opened = QCoro::waitFor(archive.open()).has_value();
        engine = std::make_unique<SyncEngine>([this](const Account &one) { return open(one); }, store, archive, clock,
                                              quick());
    }
    ~Desk()
    {
        if (engine)
            QCoro::waitFor(engine->shutDown());
    }

    Task<Result<std::unique_ptr<Provider>>> open(Account one)
    {
        std::unique_ptr<Provider> provider = std::make_unique<FakeProvider>(one.id, service(one.id));
        co_return std::move(provider);
    }

    std::shared_ptr<FakeService> service(const QString &id)
    {
        std::shared_ptr<FakeService> &one = services[id];
        if (!one)
            one = std::make_shared<FakeService>(clock);
        return one;
    }

    AccountStatus status(const QString &id) const
    {
        const QList<AccountStatus> all = engine->statuses();
        const auto found = std::ranges::find(all, id, &AccountStatus::accountId);
        return found == all.cend() ? AccountStatus() : *found;
    }

    AccountLamp lamp(const QString &id) const { return status(id).lamp; }

    FixedClock clock;
    FleetStore store;
    Archive archive;
    QHash<QString, std::shared_ptr<FakeService>> services;
    std::unique_ptr<SyncEngine> engine;
    bool opened = false;
};

} // namespace

class SyncEngineTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<Desk>(m_directory->filePath(u"archive.sqlite"_s));
        QVERIFY(m_desk->opened);
    }

    void cleanup() { m_desk.reset(); }

    void listAndVehiclesReachStoreAndArchive()
    {
        m_desk->service(u"a"_s)->vehicles = {u"1"_s, u"2"_s};
        m_desk->engine->setAccounts({account(u"a"_s)});
        QTRY_COMPARE(m_desk->store.size(), 2);
        const auto socOf = [this](int row) { return m_desk->store.record(row).known.number(Quantity::StateOfCharge); };
        QTRY_COMPARE(socOf(0), 50.0);
        QTRY_COMPARE(socOf(1), 50.0);
        QCOMPARE(m_desk->lamp(u"a"_s), AccountLamp::Ok);
        QCOMPARE(m_desk->status(u"a"_s).lastGoodMs, m_desk->clock.nowMs());
        QCOMPARE(m_desk->service(u"a"_s)->asked.first(), u"list"_s);
        // Nothing is due any more.
        QTest::qWait(20);
        QCOMPARE(m_desk->service(u"a"_s)->asked.size(), 3);

        const auto kept = QCoro::waitFor(m_desk->archive.loadFleet());
        QVERIFY(kept);
        QCOMPARE(kept->size(), 1);
        QCOMPARE(kept->first().vehicles.size(), 2);
        QCOMPARE(QCoro::waitFor(m_desk->archive.lastGoodMs(u"a"_s)).value(), m_desk->clock.nowMs());
    }

    void aStartShowsTheArchiveBeforeTheNetwork()
    {
        m_desk->service(u"a"_s)->vehicles = {u"1"_s};
        m_desk->engine->setAccounts({account(u"a"_s)});
        QTRY_COMPARE(m_desk->service(u"a"_s)->count(u"read 1"_s), 1);
        QTRY_VERIFY(m_desk->store.size() == 1 && m_desk->store.record(0).known.number(Quantity::StateOfCharge));
        m_desk = std::make_unique<Desk>(m_directory->filePath(u"archive.sqlite"_s));
        QVERIFY(QCoro::waitFor(m_desk->engine->loadFromArchive()));
        QCOMPARE(m_desk->store.size(), 1);
        QCOMPARE(m_desk->store.record(0).known.number(Quantity::StateOfCharge), 50.0);
    }

    void tenThousandVehiclesAreOneSignal()
    {
        for (int i = 0; i < 10'000; ++i)
            m_desk->service(u"a"_s)->vehicles.append(QString::number(i));
        m_desk->service(u"a"_s)->budget = 5; // the list only
        QSignalSpy added(&m_desk->store, &FleetStore::vehiclesAdded);
        QSignalSpy changed(&m_desk->store, &FleetStore::vehiclesChanged);
        m_desk->engine->setAccounts({account(u"a"_s)});
        QTRY_COMPARE(m_desk->store.size(), 10'000);
        QCOMPARE(added.count(), 1);
        QCOMPARE(changed.count(), 0);
    }

    void refusedLoginIsNotRepeatedUntilTheUserActs()
    {
        const auto service = m_desk->service(u"a"_s);
        service->vehicles = {u"1"_s};
        service->listError = error(ErrorKind::LoginRefused);
        m_desk->engine->setAccounts({account(u"a"_s)});
        QTRY_COMPARE(m_desk->lamp(u"a"_s), AccountLamp::Refused);
        const qint64 since = m_desk->status(u"a"_s).sinceMs;
        m_desk->clock.advanceMs(14 * minute);
        QTest::qWait(20);
        QCOMPARE(service->count(u"list"_s), 1);
        m_desk->clock.advanceMs(minute);
        QTRY_COMPARE(service->count(u"list"_s), 2);
        QTRY_COMPARE(m_desk->status(u"a"_s).retryAtMs, m_desk->clock.nowMs() + 15 * minute);
        QCOMPARE(m_desk->status(u"a"_s).sinceMs, since); // the colour is the same

        service->listError.reset();
        m_desk->engine->refresh(u"a"_s);
        QTRY_COMPARE(m_desk->lamp(u"a"_s), AccountLamp::Ok);
        QCOMPARE(service->opened, 2); // with the secret kept now
        QVERIFY(!m_desk->status(u"a"_s).error);
    }

    void oneFailingAccountTouchesNoOther()
    {
        m_desk->service(u"a"_s)->listError = error(ErrorKind::ServerFault);
        m_desk->service(u"b"_s)->vehicles = {u"1"_s};
        m_desk->service(u"c"_s)->isHolding = true; // never answers
        m_desk->engine->setAccounts({account(u"a"_s), account(u"b"_s), account(u"c"_s)});
        QTRY_COMPARE(m_desk->lamp(u"a"_s), AccountLamp::Failing);
        QTRY_COMPARE(m_desk->lamp(u"b"_s), AccountLamp::Ok);
        QTRY_COMPARE(m_desk->store.size(), 1);
        QCOMPARE(m_desk->lamp(u"c"_s), AccountLamp::NotYet);
        m_desk->service(u"c"_s)->release();
    }

    void offlineKeepsTheScreenAndComesBackByItself()
    {
        const auto service = m_desk->service(u"a"_s);
        service->vehicles = {u"1"_s};
        m_desk->engine->setAccounts({account(u"a"_s)});
        QTRY_COMPARE(m_desk->store.size(), 1);
        QTRY_COMPARE(service->count(u"read 1"_s), 1);
        service->listError = error(ErrorKind::Network);
        m_desk->clock.advanceMs(2 * minute);
        QTRY_COMPARE(m_desk->lamp(u"a"_s), AccountLamp::Offline);
        QCOMPARE(m_desk->store.size(), 1);
        QCOMPARE(m_desk->status(u"a"_s).retryAtMs, m_desk->clock.nowMs() + 5 * second);
        QCOMPARE(service->count(u"list"_s), 2);
        m_desk->clock.advanceMs(5 * second);
        QTRY_COMPARE(service->count(u"list"_s), 3);
        QTRY_COMPARE(m_desk->status(u"a"_s).retryAtMs, m_desk->clock.nowMs() + 10 * second);
        service->listError.reset();
        m_desk->clock.advanceMs(10 * second);
        QTRY_COMPARE(m_desk->lamp(u"a"_s), AccountLamp::Ok);
    }

    void theSystemsWordOnTheNetworkIsHeard()
    {
        const auto service = m_desk->service(u"a"_s);
        service->vehicles = {u"1"_s};
        m_desk->engine->setOnline(false);
        m_desk->engine->setAccounts({account(u"a"_s)});
        QTest::qWait(20);
        QVERIFY(service->asked.isEmpty());
        QCOMPARE(m_desk->lamp(u"a"_s), AccountLamp::Offline);
        m_desk->engine->setOnline(true);
        QTRY_COMPARE(m_desk->lamp(u"a"_s), AccountLamp::Ok);

        service->listError = error(ErrorKind::Network);
        m_desk->clock.advanceMs(2 * minute);
        QTRY_COMPARE(m_desk->lamp(u"a"_s), AccountLamp::Offline);
        m_desk->engine->setOnline(false);
        service->listError.reset();
        m_desk->engine->setOnline(true); // at once, not when the wait is over
        QTRY_COMPARE(m_desk->lamp(u"a"_s), AccountLamp::Ok);
    }

    void loopbackNeedsNoNetwork()
    {
        m_desk->service(u"a"_s)->vehicles = {u"1"_s};
        m_desk->engine->setOnline(false);
        Account local = account(u"a"_s);
        local.server = QUrl(u"http://127.0.0.1:1234"_s);
        m_desk->engine->setAccounts({local});
        QTRY_COMPARE(m_desk->lamp(u"a"_s), AccountLamp::Ok);
    }

    void forbiddenVehicleChangesNoLamp()
    {
        const auto service = m_desk->service(u"a"_s);
        service->vehicles = {u"1"_s, u"2"_s};
        service->vehicleErrors.insert(u"1"_s, error(ErrorKind::Forbidden));
        m_desk->engine->setAccounts({account(u"a"_s)});
        QTRY_COMPARE(service->count(u"read 1"_s), 1);
        QTRY_COMPARE(service->count(u"read 2"_s), 1);
        QTRY_COMPARE(m_desk->store.size(), 2);
        QCOMPARE(m_desk->lamp(u"a"_s), AccountLamp::Ok);
        QTest::qWait(20);
        QCOMPARE(service->count(u"read 1"_s), 1);
    }

    void selectedIsWatchedAfterAMomentAndNoLonger()
    {
        const auto service = m_desk->service(u"a"_s);
        service->vehicles = {u"1"_s, u"2"_s};
        m_desk->engine->setAccounts({account(u"a"_s)});
        QTRY_COMPARE(m_desk->lamp(u"a"_s), AccountLamp::Ok);
        m_desk->engine->setSelected({key(u"a"_s, u"1"_s)});
        m_desk->clock.advanceMs(second);
        m_desk->engine->setSelected({key(u"a"_s, u"2"_s)});
        m_desk->clock.advanceMs(second);
        QTest::qWait(20);
        QCOMPARE(service->count(u"watch 1"_s), 0);
        QCOMPARE(service->count(u"watch 2"_s), 0);
        m_desk->clock.advanceMs(second);
        QTRY_COMPARE(service->count(u"watch 2"_s), 1);
        // Its full report is fetched before its interval has passed.
        const int reads = service->count(u"read 2"_s);
        QTRY_VERIFY((m_desk->clock.advanceMs(second / 10), service->count(u"read 2"_s) == reads + 1));
        m_desk->engine->setSelected({});
        m_desk->clock.advanceMs(2 * second);
        QTRY_COMPARE(service->count(u"unwatch 2"_s), 1);
        QCOMPARE(service->count(u"watch 1"_s), 0);
    }

    void interruptedHistoryGoesOnWhereItStopped()
    {
        const qint64 now = m_desk->clock.nowMs();
        const auto prepare = [now](FakeService &service) {
            service.vehicles = {u"1"_s};
            service.pieceMs = 60 * minute;
            service.history.insert(
                u"1"_s, {{.name = u"S"_s, .firstMs = now - 240 * minute, .lastMs = now, .records = 9, .bytes = 9}});
        };
        const auto service = m_desk->service(u"a"_s);
        prepare(*service);
        const qint64 first = now - 240 * minute - 1;
        m_desk->engine->setAccounts({account(u"a"_s)});
        QTRY_COMPARE(service->count(u"history 1 S %1"_s.arg(first + 120 * minute)), 1);
        m_desk->engine->setAccounts({[] {
            Account paused = account(u"a"_s);
            paused.paused = true;
            return paused;
        }()});
        QCOMPARE(m_desk->lamp(u"a"_s), AccountLamp::Paused);
        const auto marks = QCoro::waitFor(m_desk->archive.syncMarks(u"a"_s));
        QVERIFY(marks && marks->size() == 1);
        const qint64 until = marks->first().untilMs;
        QVERIFY(until >= first + 120 * minute);

        m_desk = std::make_unique<Desk>(m_directory->filePath(u"archive.sqlite"_s));
        const auto again = m_desk->service(u"a"_s);
        prepare(*again);
        m_desk->engine->setAccounts({account(u"a"_s)});
        QTRY_COMPARE(again->count(u"history 1 S %1"_s.arg(until)), until == now ? 0 : 1);
        QCOMPARE(again->count(u"history 1 S %1"_s.arg(first)), 0);
        QTRY_COMPARE(m_desk->lamp(u"a"_s), AccountLamp::Ok);
        QTRY_COMPARE(m_desk->status(u"a"_s).activity, QString());
        QCOMPARE(QCoro::waitFor(m_desk->archive.syncMarks(u"a"_s))->first().untilMs, now);
    }

    void fetchingThePastDoesNotHideAGoodState()
    {
        const qint64 now = m_desk->clock.nowMs();
        const auto service = m_desk->service(u"a"_s);
        service->vehicles = {u"1"_s};
        service->pieceMs = minute;
        service->history.insert(
            u"1"_s, {{.name = u"S"_s, .firstMs = now - 120 * minute, .lastMs = now, .records = 9, .bytes = 9}});
        QSet<AccountLamp> lamps;
        QStringList activities;
        connect(m_desk->engine.get(), &SyncEngine::accountStatusChanged, this, [&](const AccountStatus &status) {
            lamps.insert(status.lamp);
            if (!activities.contains(status.activity))
                activities.append(status.activity);
        });
        m_desk->engine->setAccounts({account(u"a"_s)});
        QTRY_VERIFY(activities.contains(u"history 1"_s));
        QTRY_COMPARE(m_desk->status(u"a"_s).activity, QString());
        QCOMPARE(lamps, (QSet<AccountLamp>{AccountLamp::NotYet, AccountLamp::Ok}));
        QVERIFY2(activities.contains(u"history 1"_s), qPrintable(activities.join(u',')));

        // The little that is caught up later is not worth a word.
        activities.clear();
        service->asked.clear();
        m_desk->clock.advanceMs(61 * minute);
        QTRY_VERIFY(service->count(u"available 1"_s) > 0);
        QVERIFY2(!activities.contains(u"history 1"_s), qPrintable(activities.join(u',')));
    }

    void archivedAccountIsNotAskedAndKeepsItsVehicles()
    {
        m_desk->service(u"a"_s)->vehicles = {u"1"_s};
        m_desk->engine->setAccounts({account(u"a"_s)});
        QTRY_COMPARE(m_desk->store.size(), 1);
        Account archived = account(u"a"_s);
        archived.archived = true;
        m_desk->engine->setAccounts({archived});
        QCOMPARE(m_desk->store.size(), 1);
        QVERIFY(m_desk->engine->statuses().isEmpty());
        QTRY_COMPARE(m_desk->service(u"a"_s)->count(u"shut down"_s), 1);

        // At the next start, too.
        m_desk = std::make_unique<Desk>(m_directory->filePath(u"archive.sqlite"_s));
        QVERIFY(QCoro::waitFor(m_desk->engine->loadFromArchive()));
        m_desk->engine->setAccounts({archived});
        QCOMPARE(m_desk->store.size(), 1);
        QVERIFY(QCoro::waitFor(m_desk->engine->syncOnce({archived})).isEmpty());
        QCOMPARE(m_desk->service(u"a"_s)->opened, 0);

        // Only leaving the list deletes its history.
        m_desk->engine->setAccounts({});
        QCOMPARE(m_desk->store.size(), 0);
        QTRY_VERIFY(QCoro::waitFor(m_desk->archive.loadFleet())->isEmpty());
    }

    void archivedAccountSignsInAgain()
    {
        m_desk->service(u"a"_s)->vehicles = {u"1"_s};
        Account one = account(u"a"_s);
        one.archived = true;
        m_desk->engine->setAccounts({one});
        one.archived = false;
        m_desk->engine->setAccounts({one});
        QTRY_COMPARE(m_desk->lamp(u"a"_s), AccountLamp::Ok);
        QCOMPARE(m_desk->store.size(), 1);
    }

    void removedAccountLeavesStoreAndArchive()
    {
        m_desk->service(u"a"_s)->vehicles = {u"1"_s};
        m_desk->service(u"b"_s)->vehicles = {u"1"_s};
        m_desk->engine->setAccounts({account(u"a"_s), account(u"b"_s)});
        QTRY_COMPARE(m_desk->store.size(), 2);
        m_desk->engine->setAccounts({account(u"b"_s)});
        QCOMPARE(m_desk->store.size(), 1);
        QCOMPARE(m_desk->engine->statuses().size(), 1);
        QTRY_COMPARE(QCoro::waitFor(m_desk->archive.loadFleet())->size(), 1);
        QCOMPARE(QCoro::waitFor(m_desk->archive.loadFleet())->first().accountId, u"b"_s);
        QTRY_COMPARE(m_desk->service(u"a"_s)->count(u"shut down"_s), 1);
    }

    void aNewTitleKeepsTheSession()
    {
        m_desk->service(u"a"_s)->vehicles = {u"1"_s};
        m_desk->engine->setAccounts({account(u"a"_s)});
        QTRY_COMPARE(m_desk->lamp(u"a"_s), AccountLamp::Ok);
        Account renamed = account(u"a"_s);
        renamed.title = u"Yard"_s;
        m_desk->engine->setAccounts({renamed});
        QCOMPARE(m_desk->lamp(u"a"_s), AccountLamp::Ok);
        QCOMPARE(m_desk->service(u"a"_s)->opened, 1);
        renamed.user = u"bert"_s;
        m_desk->engine->setAccounts({renamed});
        QTRY_COMPARE(m_desk->service(u"a"_s)->opened, 2);
    }

    void answersAfterTheEndHurtNobody()
    {
        const auto service = m_desk->service(u"a"_s);
        service->vehicles = {u"1"_s};
        service->isHolding = true;
        m_desk->engine->setAccounts({account(u"a"_s)});
        QTRY_COMPARE(service->count(u"list"_s), 1);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"still has 2 questions open"_s));
        QCoro::waitFor(m_desk->engine->shutDown()); // ends although the service never answers
        m_desk->engine.reset();
        service->release();
        QTest::qWait(5);
        QCOMPARE(m_desk->store.size(), 0);
    }

    void destroyedWithoutShutDownHurtsNobody()
    {
        const auto service = m_desk->service(u"a"_s);
        service->vehicles = {u"1"_s};
        service->isHolding = true;
        m_desk->engine->setAccounts({account(u"a"_s)});
        QTRY_COMPARE(service->count(u"list"_s), 1);
        m_desk->engine.reset();
        service->release();
        QTest::qWait(5);
        QCOMPARE(m_desk->store.size(), 0);
    }

    void syncOnceFetchesEverythingAndNamesTheFailed()
    {
        const qint64 now = m_desk->clock.nowMs();
        const auto good = m_desk->service(u"a"_s);
        good->vehicles = {u"1"_s, u"2"_s, u"3"_s};
        good->pieceMs = 60 * minute;
        good->history.insert(u"2"_s,
                             {{.name = u"S"_s, .firstMs = now - 90 * minute, .lastMs = now, .records = 9, .bytes = 9}});
        m_desk->service(u"b"_s)->listError = error(ErrorKind::Timeout);
        Account paused = account(u"c"_s);
        paused.paused = true;
        const QList<AccountStatus> statuses =
            QCoro::waitFor(m_desk->engine->syncOnce({account(u"a"_s), account(u"b"_s), paused}));
        QCOMPARE(statuses.size(), 3);
        QCOMPARE(statuses.at(0).lamp, AccountLamp::Ok);
        QVERIFY(!statuses.at(0).error);
        QCOMPARE(statuses.at(1).lamp, AccountLamp::Offline);
        QCOMPARE(statuses.at(1).error->kind, ErrorKind::Timeout);
        QCOMPARE(statuses.at(2).lamp, AccountLamp::Paused);
        for (const QString &question :
             {u"list"_s, u"read 1"_s, u"read 2"_s, u"read 3"_s, u"available 1"_s, u"available 2"_s})
            QCOMPARE(good->count(question), 1);
        QCOMPARE(QCoro::waitFor(m_desk->archive.syncMarks(u"a"_s))->first().untilMs, now);
        QCOMPARE(QCoro::waitFor(m_desk->archive.loadFleet())->first().vehicles.size(), 3);
        QVERIFY(m_desk->service(u"c"_s)->asked.isEmpty());
    }

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Desk> m_desk;
};

QTEST_GUILESS_MAIN(SyncEngineTest)
#include "sync_engine_test.moc"
