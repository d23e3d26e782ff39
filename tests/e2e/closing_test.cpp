// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"
#include "views/accounts/account_dialog.h"

#include <QApplication>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace fleetglass;
using namespace Qt::StringLiterals;

namespace {

constexpr int vehicles = 12;
constexpr int patienceMs = 30'000;

/// Runs the event loop for about that long: closing at a moment that nothing announces is what is tested.
void goOnFor(int ms)
{
    QTest::qWait(ms);
}

} // namespace

/// Closes the window at moments that fall into opening, signing in, reading and catching up. Worth most under a sanitizer.
class ClosingTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QApplication::setQuitOnLastWindowClosed(false);
        QVERIFY(m_profile.isValid());
        DemoOptions silent;
        silent.vehicles = 1;
        silent.faults = u"silence"_s;
        m_silent = std::make_unique<DemoServer>(silent, m_clock);
        QVERIFY(m_silent->start());
    }

    void closesAtAnyMoment_data()
    {
        QTest::addColumn<int>("afterMs");
        QTest::addColumn<bool>("waits"); // for the sign-out, as the program does; else everything goes at once
        QRandomGenerator random(20261120);
        int row = 0;
        for (const int about : {0, 1, 5, 15, 30, 60, 100, 160, 250, 400, 600, 900, 1300, 1800, 2500, 3500}) {
            const int afterMs = about + static_cast<int>(random.bounded(1 + about / 3));
            QTest::addRow("%d ms, %s", afterMs, row % 2 == 0 ? "signing out" : "at once") << afterMs << (row % 2 == 0);
            ++row;
        }
    }

    void closesAtAnyMoment()
    {
        QFETCH(int, afterMs);
        QFETCH(bool, waits);
        auto application = std::make_unique<Application>(options());
        QVERIFY(application->start());
        QSignalSpy finished(application.get(), &Application::finished);
        goOnFor(afterMs / 2);
        openDialogs(*application);
        goOnFor(afterMs - afterMs / 2);
        application->window().close();
        application->window().close(); // as a session's end does with hidden windows
        if (waits)
            QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patienceMs);
        application.reset();
        goOnFor(300); // what was under way ends after those who asked for it
        QVERIFY(finished.count() <= 1);
    }

    /// None of these ends has harmed the profile.
    void profileIsWhole()
    {
        Application application(options());
        QSignalSpy finished(&application, &Application::finished);
        QVERIFY(application.start());
        QTRY_COMPARE_WITH_TIMEOUT(application.store().size(), vehicles, patienceMs);
        application.window().close();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patienceMs);
    }

private:
    Options options() const
    {
        Options one;
        one.profile = m_profile.path();
        one.isDemo = true;
        one.vehicles = vehicles;
        return one;
    }

    /// An account is tried that never gets an answer, and a list of tokens is asked for.
    void openDialogs(Application &application)
    {
        emit application.window().addAccountRequested();
        if (auto *dialog = application.window().findChild<AccountDialog *>()) {
            Account account;
            account.service = u"ovms"_s;
            account.server = m_silent->url();
            account.user = m_silent->user();
            emit dialog->checkRequested(account, m_silent->password());
        }
        auto *desk = application.window().findChild<AccountDesk *>(); // none before the archive is open
        if (desk && !application.accounts().isEmpty())
            desk->showTokens(application.accounts().first().id);
    }

    SystemClock m_clock;
    QTemporaryDir m_profile;
    std::unique_ptr<DemoServer> m_silent;
};

QTEST_MAIN(ClosingTest)
#include "closing_test.moc"
