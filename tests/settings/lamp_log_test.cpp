// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/lamp_log.h"
#include "support/fixed_clock.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fleetglass;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;

} // namespace

/// Which periods the log keeps, for how long, and that it claims nothing of times nobody watched.
class LampLogTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        QTest::failOnWarning();
        m_directory = std::make_unique<QTemporaryDir>();
        m_path = m_directory->filePath(u"lamps.json"_s);
        m_log = std::make_unique<LampLog>(m_path, m_clock);
        m_start = m_clock.nowMs();
    }

    void periodsTellWhenTheServiceWasDown()
    {
        QSignalSpy changed(m_log.get(), &LampLog::changed);
        note(AccountLamp::NotYet);
        QCOMPARE(changed.count(), 0);
        note(AccountLamp::Busy);
        m_clock.advanceMs(minute);
        note(AccountLamp::Ok);
        QCOMPARE(changed.count(), 1);
        m_clock.advanceMs(minute);
        note(AccountLamp::Failing, ErrorKind::ServerFault);
        m_clock.advanceMs(28 * minute);
        note(AccountLamp::Failing, ErrorKind::ServerFault);
        note(AccountLamp::Ok);
        m_clock.advanceMs(minute);
        const QList<LampPeriod> periods = m_log->periods(u"a"_s);
        QCOMPARE(periods.size(), 3);
        QCOMPARE(periods.at(0).lamp, AccountLamp::Ok);
        QCOMPARE(periods.at(0).fromMs, m_start);
        QCOMPARE(periods.at(1).lamp, AccountLamp::Failing);
        QCOMPARE(periods.at(1).fromMs, m_start + 2 * minute);
        QCOMPARE(periods.at(1).untilMs, m_start + 30 * minute);
        QCOMPARE(periods.at(1).error->kind, ErrorKind::ServerFault);
        QVERIFY(!periods.at(1).isOpen);
        QVERIFY(periods.at(2).isOpen);
        QCOMPARE(periods.at(2).untilMs, m_clock.nowMs());
        QCOMPARE(changed.count(), 3);
        QVERIFY(m_log->periods(u"b"_s).isEmpty());
    }

    void whileTheProgramWasClosedNothingIsClaimed()
    {
        note(AccountLamp::Offline, ErrorKind::Network);
        m_clock.advanceMs(minute);
        note(AccountLamp::Offline, ErrorKind::Network);
        m_log.reset(); // saves
        m_clock.advanceMs(60 * minute);
        LampLog again(m_path, m_clock);
        QVERIFY(again.load());
        QCOMPARE(again.periods(u"a"_s).size(), 1);
        QCOMPARE(again.periods(u"a"_s).constFirst().untilMs, m_start + minute);
        QVERIFY(!again.periods(u"a"_s).constFirst().isOpen);
        again.note(status(AccountLamp::Offline, ErrorKind::Network));
        QCOMPARE(again.periods(u"a"_s).size(), 2);
        QCOMPARE(again.periods(u"a"_s).constLast().fromMs, m_clock.nowMs());
        QCOMPARE(again.periods(u"a"_s).constFirst().error, status(AccountLamp::Offline, ErrorKind::Network).error);
    }

    void boundedPerAccount()
    {
        for (int i = 0; i < 600; ++i) {
            m_clock.advanceMs(minute);
            note(i % 2 ? AccountLamp::Ok : AccountLamp::Failing, ErrorKind::ServerFault);
        }
        QCOMPARE(m_log->periods(u"a"_s).size(), LampLog::mostPeriods);
        QCOMPARE(m_log->periods(u"a"_s).constLast().fromMs, m_clock.nowMs());
        AccountStatus wordy = status(AccountLamp::Failing, ErrorKind::BadReply);
        wordy.error->detail = QString(10'000, u'x');
        m_log->note(wordy);
        QVERIFY(m_log->periods(u"a"_s).constLast().error->detail.size() < 200);
    }

    void forgottenAccountHasNone()
    {
        note(AccountLamp::Ok);
        QVERIFY(m_log->save());
        m_log->forget(u"a"_s);
        m_log.reset();
        LampLog again(m_path, m_clock);
        QVERIFY(again.load());
        QVERIFY(again.periods(u"a"_s).isEmpty());
    }

    void brokenFileIsAnErrorAndThenANewOne_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not JSON") << QByteArray("lamps");
        QTest::newRow("cut off") << QByteArray("{\"version\":1,\"acc");
        QTest::newRow("of a newer program") << QByteArray("{\"version\":2}");
    }

    void brokenFileIsAnErrorAndThenANewOne()
    {
        QFETCH(QByteArray, content);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QCOMPARE(m_log->load().error().kind, ErrorKind::Storage);
        note(AccountLamp::Ok);
        QVERIFY(m_log->save());
        QVERIFY(m_log->load());
        QCOMPARE(m_log->periods(u"a"_s).size(), 1);
    }

private:
    static AccountStatus status(AccountLamp lamp, std::optional<ErrorKind> kind = std::nullopt)
    {
        AccountStatus one;
        one.accountId = u"a"_s;
        one.lamp = lamp;
        if (kind)
            one.error = Error{.kind = *kind, .detail = u"as tested"_s};
        return one;
    }
    void note(AccountLamp lamp, std::optional<ErrorKind> kind = std::nullopt) { m_log->note(status(lamp, kind)); }

    FixedClock m_clock;
    qint64 m_start = 0;
    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;
    std::unique_ptr<LampLog> m_log;
};

QTEST_GUILESS_MAIN(LampLogTest)
#include "lamp_log_test.moc"
