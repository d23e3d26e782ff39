// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/silence.h"
#include "support/observed.h"

#include <QTest>

using namespace fleetglass;
using namespace fleetglass::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::optional<SilenceReason>)
Q_DECLARE_METATYPE(AccountLamp)

/// Why a vehicle says nothing: the order of reasons, and who is not silent at all.
class SilenceTest : public QObject
{
    Q_OBJECT

private slots:
    void accounts_data();
    void accounts();
    void vehicles_data();
    void vehicles();
    void theAccountComesBeforeTheVehicle();
    void unknownAccount();
};

namespace {

constexpr qint64 hourMs = 60 * minuteMs;

std::optional<SilenceReason> judged(const QList<Observation> &observations, qint64 lastWordMs,
                                    const std::optional<AccountLamp> &lamp = {},
                                    const std::optional<Position> &position = {})
{
    ObservationSet known;
    known.merge(observations);
    std::optional<AccountStatus> account;
    if (lamp)
        account.emplace().lamp = *lamp;
    return silenceOf({.known = known, .position = position, .lastWordMs = lastWordMs, .account = account}, 24 * hourMs,
                     noonMs);
}

} // namespace

void SilenceTest::accounts_data()
{
    QTest::addColumn<AccountLamp>("lamp");
    QTest::addColumn<qint64>("ageMs");
    QTest::addColumn<std::optional<SilenceReason>>("expected");

    const auto speaks = std::optional<SilenceReason>();
    const auto because = [](SilenceReason reason) { return std::optional(reason); };
    QTest::newRow("all is well") << AccountLamp::Ok << minuteMs << speaks;
    QTest::newRow("catching up") << AccountLamp::Busy << hourMs << speaks;
    QTest::newRow("just at the limit") << AccountLamp::Ok << 24 * hourMs << speaks;
    QTest::newRow("refused, at once") << AccountLamp::Refused << minuteMs << because(SilenceReason::LoginRefused);
    QTest::newRow("certificate, at once") << AccountLamp::Untrusted << minuteMs << because(SilenceReason::Untrusted);
    QTest::newRow("fails for a moment") << AccountLamp::Failing << 19 * minuteMs << speaks;
    QTest::newRow("fails for longer") << AccountLamp::Failing << 21 * minuteMs << because(SilenceReason::ServiceDown);
    QTest::newRow("no way for longer") << AccountLamp::Offline << 21 * minuteMs << because(SilenceReason::ServiceDown);
    QTest::newRow("paused for an hour") << AccountLamp::Paused << hourMs << speaks;
    QTest::newRow("paused for days") << AccountLamp::Paused << 48 * hourMs << because(SilenceReason::AccountPaused);
    QTest::newRow("limited for days") << AccountLamp::Limited << 48 * hourMs << because(SilenceReason::NoPosition);
}

void SilenceTest::accounts()
{
    QFETCH(const AccountLamp, lamp);
    QFETCH(const qint64, ageMs);
    QFETCH(const std::optional<SilenceReason>, expected);
    QVERIFY(judged({seen(Quantity::Speed, 50.0, noonMs - ageMs)}, noonMs - ageMs, lamp) == expected);
}

void SilenceTest::vehicles_data()
{
    QTest::addColumn<QList<Observation>>("observations");
    QTest::addColumn<bool>("isPlaced");
    QTest::addColumn<std::optional<SilenceReason>>("expected");

    const qint64 longAgo = noonMs - 48 * hourMs;
    const auto because = [](SilenceReason reason) { return std::optional(reason); };
    QTest::newRow("the service says so") << QList{seen(Quantity::ModuleConnected, false),
                                                  seen(Quantity::Ignition, false, longAgo)}
                                         << true << because(SilenceReason::ModuleOffline);
    QTest::newRow("switched off") << QList{seen(Quantity::Ignition, false, longAgo)} << true
                                  << because(SilenceReason::ParkedApart);
    QTest::newRow("asleep") << QList{seen(Quantity::Awake, false, longAgo), seen(Quantity::Speed, 0.0, longAgo)} << true
                            << because(SilenceReason::ParkedApart);
    QTest::newRow("connected, and yet") << QList{seen(Quantity::ModuleConnected, true),
                                                 seen(Quantity::Speed, 50.0, longAgo)}
                                        << true << because(SilenceReason::Unknown);
    QTest::newRow("was charging") << QList{seen(Quantity::Charging, true, longAgo),
                                           seen(Quantity::Ignition, false, longAgo)}
                                  << true << because(SilenceReason::Unknown);
    QTest::newRow("was moving somewhere")
        << QList{seen(Quantity::Speed, 50.0, longAgo)} << false << because(SilenceReason::NoPosition);
}

void SilenceTest::vehicles()
{
    QFETCH(const QList<Observation>, observations);
    QFETCH(const bool, isPlaced);
    QFETCH(const std::optional<SilenceReason>, expected);
    const qint64 longAgo = noonMs - 48 * hourMs;
    const std::optional<Position> position = isPlaced ? std::optional(at(47, 8, longAgo)) : std::nullopt;
    QVERIFY(judged(observations, longAgo, AccountLamp::Ok, position) == expected);
    QVERIFY(!judged(observations, noonMs, AccountLamp::Ok, position)); // who speaks is not asked why not
}

void SilenceTest::theAccountComesBeforeTheVehicle()
{
    const QList<Observation> offline{seen(Quantity::ModuleConnected, false)};
    QVERIFY(judged(offline, 1, AccountLamp::Refused) == SilenceReason::LoginRefused);
    QVERIFY(judged(offline, 1, AccountLamp::Paused) == SilenceReason::AccountPaused);
    QVERIFY(judged(offline, 0, AccountLamp::Offline) == SilenceReason::ServiceDown);
    QVERIFY(judged({}, 0, AccountLamp::Ok) == SilenceReason::NeverHeard);
}

void SilenceTest::unknownAccount()
{
    QVERIFY(!judged({}, noonMs));
    QVERIFY(judged({}, 0) == SilenceReason::NeverHeard);
}

QTEST_GUILESS_MAIN(SilenceTest)
#include "silence_test.moc"
