// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/self_test.h"

#include "app/application.h"
#include "models/fleet_filter_proxy.h"
#include "views/fleetlist/fleet_list_view.h"
#include "views/map/map_view.h"

#include <QApplication>
#include <QDockWidget>
#include <QCoroTimer>
#include <QStyleHints>
#include <QTextStream>

#include <atomic>

namespace fleetglass {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

std::atomic_int warnings = 0;
QtMessageHandler formerHandler = nullptr;

void countWarnings(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtWarningMsg || type == QtCriticalMsg || type == QtFatalMsg)
        ++warnings;
    formerHandler(type, context, message);
}

void say(const QString &text)
{
    QTextStream(stdout) << text << Qt::endl;
}

} // namespace

SelfTest::SelfTest(Application &application) : m_application(application) {}

void SelfTest::watchMessages()
{
    formerHandler = qInstallMessageHandler(countWarnings);
}

bool SelfTest::hasFailed() const
{
    return m_hasFailed || warnings > 0;
}

void SelfTest::fail(const QString &what)
{
    m_hasFailed = true;
    say(u"FAILED: "_s + what);
}

void SelfTest::begin()
{
    run();
}

Task<> SelfTest::run()
{
    FleetStore &store = m_application.store();
    const bool isFilled = co_await waitUntil([&store] { return store.size() > 0; }, u"vehicles"_s);
    if (isFilled)
        co_await waitUntil(
            [&store] { return std::ranges::any_of(store.columns().socPercent, [](float soc) { return soc == soc; }); },
            u"values"_s);
    if (!m_hasFailed) {
        co_await visitPages();
        co_await visitDialogs();
    }
    say(u"%1 warnings, %2"_s.arg(warnings.load()).arg(hasFailed() ? u"failed"_s : u"passed"_s));
    m_application.window().close();
}

Task<bool> SelfTest::waitUntil(std::function<bool()> condition, QString what)
{
    for (int tenths = 0; tenths < 300; ++tenths) {
        if (condition()) {
            say(u"have "_s + what);
            co_return true;
        }
        co_await QCoro::sleepFor(100ms);
    }
    fail(u"no %1 within 30 s"_s.arg(what));
    co_return false;
}

Task<> SelfTest::visitPages()
{
    MainWindow &window = m_application.window();
    FleetStore &store = m_application.store();
    for (const Qt::ColorScheme scheme : {Qt::ColorScheme::Light, Qt::ColorScheme::Dark}) {
        QGuiApplication::styleHints()->setColorScheme(scheme);
        for (int row = 0; row < std::min(store.size(), 4); ++row) {
            m_application.selection().setKeys({store.record(row).identity.key});
            for (QDockWidget *panel : window.docks().panels()) {
                window.docks().bringForward(panel->objectName());
                co_await QCoro::sleepFor(60ms);
                if (!window.docks().seen().contains(panel))
                    fail(u"panel "_s + panel->objectName());
            }
        }
        window.map().fitSelection();
        co_await QCoro::sleepFor(200ms);
        window.map().fitAll();
        for (const FleetFilter filter : {FleetFilter::Moving, FleetFilter::Charging, FleetFilter::Parked,
                                         FleetFilter::Attention, FleetFilter::Silent, FleetFilter::All}) {
            window.fleetListView().setFilter(filter);
            co_await QCoro::sleepFor(40ms);
        }
        for (const Workspace &workspace : QList<Workspace>(window.workspaces().all())) {
            window.useWorkspace(workspace.id);
            co_await QCoro::sleepFor(60ms);
            if (window.docks().seen().size() < 2)
                fail(u"workspace "_s + workspace.id);
        }
        say(scheme == Qt::ColorScheme::Light ? u"pages, light"_s : u"pages, dark"_s);
    }
}

Task<> SelfTest::visitDialogs()
{
    MainWindow &window = m_application.window();
    AccountDesk &desk = m_application.accountDesk();
    const std::pair<QString, std::function<void()>> dialogs[] = {
        {u"add account"_s, [&] { desk.addAccount(); }},
        {u"accounts"_s, [&] { desk.showAccounts(); }},
        {u"change account"_s, [&] { desk.editAccount(m_application.accounts().first().id); }},
        {u"tokens"_s, [&] { desk.showTokens(m_application.accounts().first().id); }},
        {u"about"_s, [&] { emit window.aboutRequested(); }},
    };
    for (const auto &[name, open] : dialogs) {
        open();
        co_await QCoro::sleepFor(300ms);
        QWidget *dialog = QApplication::activeModalWidget();
        if (!dialog) {
            fail(u"dialog "_s + name);
            continue;
        }
        dialog->close();
        say(u"dialog "_s + name);
        co_await QCoro::sleepFor(50ms);
    }
}

} // namespace fleetglass
