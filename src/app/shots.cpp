// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shots.h"

#include "app/action_tour.h"
#include "app/application.h"
#include "core/log.h"

#include <QCoroTimer>
#include <QDir>
#include <QDockWidget>
#include <QPixmap>
#include <QPointer>

namespace fleetglass {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// For what comes in after a page is shown: answers of the archive, tiles of the map.
constexpr auto settling = 900ms;

} // namespace

Shots::Shots(Application &application, QString folder) : m_application(application), m_folder(std::move(folder)) {}

void Shots::begin()
{
    run();
}

Task<> Shots::run()
{
    m_application.window().showFullScreen(); // exactly the screen's size, without a frame
    QDir().mkpath(m_folder);
    const bool isFleet = co_await waitForFleet();
    m_hasFailed = !isFleet;
    if (isFleet) {
        co_await visitWorkspaces();
        co_await visitPanels();
        co_await visitDialogs();
    }
    m_application.window().close();
}

Task<bool> Shots::waitForFleet()
{
    FleetStore &store = m_application.store();
    const auto isThere = [&store] {
        return std::ranges::any_of(store.columns().socPercent, [](float soc) { return soc == soc; });
    };
    for (int tenths = 0; tenths < 300 && !isThere(); ++tenths)
        co_await QCoro::sleepFor(100ms);
    co_await QCoro::sleepFor(5s); // the past comes after the present
    if (store.size() > 0)
        m_application.selection().setKeys({store.record(0).identity.key});
    co_return isThere();
}

Task<> Shots::visitWorkspaces()
{
    MainWindow &window = m_application.window();
    for (const Workspace &workspace : QList<Workspace>(window.workspaces().all())) {
        window.useWorkspace(workspace.id);
        co_await QCoro::sleepFor(settling);
        save(&window, u"workspace-"_s + workspace.id);
    }
    window.useWorkspace(window.workspaces().all().constFirst().id);
}

Task<> Shots::visitPanels()
{
    MainWindow &window = m_application.window();
    for (QDockWidget *panel : QList<QDockWidget *>(window.docks().panels())) {
        window.docks().bringForward(panel->objectName());
        co_await QCoro::sleepFor(settling);
        save(&window, u"panel-"_s + panel->objectName());
    }
}

/// Every action that opens something.
Task<> Shots::visitDialogs()
{
    MainWindow &window = m_application.window();
    ActionTour tour(window);
    for (const RegisteredAction &registered : QList(window.actionRegistry().actions())) {
        if (!ActionTour::asks(registered) || !registered.action->isEnabled())
            continue;
        const QPointer<QWidget> dialog = co_await tour.open(registered);
        co_await QCoro::sleepFor(settling);
        if (!dialog)
            continue; // it did its work at once
        save(dialog, u"dialog-"_s + registered.id);
        co_await tour.closeAll();
    }
}

void Shots::save(QWidget *widget, const QString &name)
{
    const QString path = QDir(m_folder).filePath(name + u".png"_s);
    if (!widget->grab().save(path)) {
        m_hasFailed = true;
        qCWarning(lcApp) << "cannot write the picture to" << path;
    }
}

} // namespace fleetglass
