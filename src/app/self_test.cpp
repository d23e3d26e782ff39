// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/self_test.h"

#include "app/application.h"
#include "models/fleet_filter_proxy.h"
#include "views/common/density_style.h"
#include "views/common/palette.h"
#include "views/fleetlist/fleet_list_view.h"

#include <QApplication>
#include <QCoroTimer>
#include <QDockWidget>
#include <QFileDialog>
#include <QInputDialog>
#include <QListWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QTextStream>

#include <atomic>
#include <cmath>

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

constexpr auto glance = 20ms;

void say(const QString &text)
{
    QTextStream(stdout) << text << Qt::endl;
}

} // namespace

SelfTest::SelfTest(Application &application) : m_application(application), m_tour(application.window()) {}

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
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); // the system's own cannot be answered from here
    m_usualPointSize = QApplication::font().pointSizeF() * 100 / m_application.settings().textPercent();
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
        const QList<Look> whole = {
            {.language = u"en"_s},
            {.language = u"en"_s, .theme = Theme::Dark, .textPercent = 200, .density = Density::Compact}};
        for (const Look &look : whole) {
            co_await wear(look);
            co_await visitPages(2);
            co_await visitMenus();
            co_await visitActions();
        }
        for (const Language &language : Languages::all().sliced(1)) { // English is the first one
            co_await wear({.language = language.code});
            co_await visitPages(1);
            co_await visitDialogs();
        }
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

/// At once, as in the settings; whatever follows comes with events.
Task<> SelfTest::wear(Look look)
{
    AppSettings &settings = m_application.settings();
    settings.language.set(look.language);
    settings.theme.set(look.theme);
    settings.textPercent.set(look.textPercent);
    settings.density.set(look.density);
    co_await QCoro::sleepFor(200ms);
    checkLook(look);
    say(u"look: %1, %2, text %3 %, %4"_s.arg(look.language, settings.theme.value().toString())
            .arg(look.textPercent)
            .arg(settings.density.value().toString()));
}

void SelfTest::checkLook(const Look &look)
{
    const MainWindow &window = m_application.window();
    if (isDark(window.palette()) != (look.theme == Theme::Dark))
        fail(u"the window has not the colours of the theme"_s);
    const auto *style = qobject_cast<const DensityStyle *>(QApplication::style());
    if (!style || style->isCompact() != (look.density == Density::Compact))
        fail(u"the tables have not the density"_s);
    if (std::abs(window.font().pointSizeF() * 100 - m_usualPointSize * look.textPercent) > 1)
        fail(u"the text has not the size"_s);
    if (QLocale(look.language).language() != QLocale().language())
        fail(u"numbers and dates are in another language"_s);
    const QString quit = QCoreApplication::translate("fleetglass::WindowActions", "&Quit");
    if (m_application.window().actionRegistry().action(u"file.quit"_s)->text() != quit)
        fail(u"the menu is in another language"_s);
}

Task<> SelfTest::visitPages(int vehicles)
{
    MainWindow &window = m_application.window();
    FleetStore &store = m_application.store();
    for (int row = 0; row < std::min(store.size(), vehicles); ++row) {
        m_application.selection().setKeys({store.record(row).identity.key});
        for (QDockWidget *panel : QList<QDockWidget *>(window.docks().panels())) {
            window.docks().bringForward(panel->objectName());
            co_await QCoro::sleepFor(50ms);
            if (!window.docks().seen().contains(panel))
                fail(u"panel "_s + panel->objectName());
        }
    }
    for (const FleetFilter filter : {FleetFilter::Moving, FleetFilter::Charging, FleetFilter::Parked,
                                     FleetFilter::Attention, FleetFilter::Silent, FleetFilter::All}) {
        window.fleetListView().setFilter(filter);
        co_await QCoro::sleepFor(glance);
    }
    for (const FleetListView::ViewName &view : window.fleetListView().views()) {
        window.fleetListView().setView(view.id);
        co_await QCoro::sleepFor(glance);
        if (window.fleetListView().currentView() != view.id)
            fail(u"saved view "_s + view.id);
    }
    for (const Workspace &workspace : QList<Workspace>(window.workspaces().all())) {
        window.useWorkspace(workspace.id);
        co_await QCoro::sleepFor(50ms);
        if (window.docks().seen().size() < 2)
            fail(u"workspace "_s + workspace.id);
    }
    window.useWorkspace(window.workspaces().all().constFirst().id);
}

Task<> SelfTest::visitMenus()
{
    MainWindow &window = m_application.window();
    for (QMenu *menu : window.menuBar()->findChildren<QMenu *>()) {
        menu->popup(window.mapToGlobal(window.rect().center()));
        co_await QCoro::sleepFor(glance);
        if (!menu->isVisible() || menu->isEmpty())
            fail(u"menu "_s + menu->title());
        menu->close();
    }
}

/// What cannot be done at first may be later: a workspace is renamed once there is one of the user's own.
Task<> SelfTest::visitActions()
{
    MainWindow &window = m_application.window();
    constexpr int rounds = 2;
    for (int round = 0; round < rounds; ++round) {
        window.useWorkspace(window.workspaces().all().constFirst().id);
        m_application.selection().setKeys({m_application.store().record(0).identity.key});
        for (const RegisteredAction &registered : QList(window.actionRegistry().actions())) {
            const bool isNew = !m_visited.contains(registered.id);
            if (!isNew || registered.id == "file.quit"_L1 || !registered.action->isEnabled())
                continue;
            m_visited.insert(registered.id);
            co_await visitAction(registered, true);
        }
    }
    checkActions();
    QStringList ids(m_visited.cbegin(), m_visited.cend());
    ids.sort();
    say(u"%1 actions: %2"_s.arg(ids.size()).arg(ids.join(u' ')));
    m_visited.clear();
    window.useWorkspace(window.workspaces().all().constFirst().id);
    window.actionRegistry().action(u"workspace.reset"_s)->trigger();
    co_await QCoro::sleepFor(glance);
}

Task<> SelfTest::visitAction(RegisteredAction registered, bool answers)
{
    const bool isSwitch = registered.action->isCheckable();
    const bool wasOn = registered.action->isChecked();
    const QPointer<QWidget> opened = co_await m_tour.open(registered);
    if (ActionTour::asks(registered) && !opened)
        fail(u"nothing opened for "_s + registered.id);
    if (opened) {
        co_await visitEntries(opened);
        if (answers)
            co_await answer(opened, registered.id);
    }
    const bool isClosed = co_await m_tour.closeAll();
    if (!isClosed)
        fail(u"does not close: "_s + registered.id);
    if (isSwitch && registered.action->isChecked() != wasOn && registered.action->isVisible())
        registered.action->trigger(); // as it was
}

/// The pages of the settings, the topics of the help.
Task<> SelfTest::visitEntries(QPointer<QWidget> window)
{
    const auto *list = window->findChild<QListWidget *>();
    for (int row = 0; list && window && row < list->count(); ++row) {
        window->findChild<QListWidget *>()->setCurrentRow(row);
        co_await QCoro::sleepFor(glance);
    }
}

/// Where the answer makes more actions possible, and nothing is written but into a folder of its own.
Task<> SelfTest::answer(QPointer<QWidget> dialog, QString actionId)
{
    if (auto *ask = qobject_cast<QInputDialog *>(dialog)) {
        ask->setTextValue(u"Self-test"_s);
        ask->accept();
    } else if (auto *box = qobject_cast<QMessageBox *>(dialog); box && actionId == "workspace.remove"_L1) {
        box->button(QMessageBox::Yes)->click();
    } else if (auto *file = qobject_cast<QFileDialog *>(dialog); file && actionId == "file.export"_L1) {
        const QAction *again = m_application.window().actionRegistry().action(u"file.exportAgain"_s);
        QFile::remove(m_folder.filePath(u"fleet.xlsx"_s)); // else it asks whether to replace it
        file->selectFile(m_folder.filePath(u"fleet.xlsx"_s));
        QMetaObject::invokeMethod(file, "accept", Qt::QueuedConnection);
        co_await waitUntil([again] { return again->isEnabled(); }, u"an exported file"_s);
    }
    co_await QCoro::sleepFor(glance);
}

void SelfTest::checkActions()
{
    for (const RegisteredAction &registered : m_application.window().actionRegistry().actions()) {
        if (registered.action->isVisible() && registered.id != "file.quit"_L1 && !m_visited.contains(registered.id))
            fail(u"left out: "_s + registered.id);
    }
}

/// Everything that opens, whichever action opens it, and what only other dialogs open.
Task<> SelfTest::visitDialogs()
{
    for (const RegisteredAction &registered : QList(m_application.window().actionRegistry().actions())) {
        if (ActionTour::asks(registered) && registered.action->isEnabled())
            co_await visitAction(registered, false);
    }
    AccountDesk &desk = m_application.accountDesk();
    const QString account = m_application.accounts().constFirst().id;
    for (const bool isTokens : {false, true}) {
        if (isTokens)
            desk.showTokens(account);
        else
            desk.editAccount(account);
        co_await QCoro::sleepFor(200ms);
        if (!m_tour.opened())
            fail(isTokens ? u"the account's tokens"_s : u"the account"_s);
        co_await m_tour.closeAll();
    }
}

} // namespace fleetglass
