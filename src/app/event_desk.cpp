// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/event_desk.h"

#include "models/fleet_selection.h"
#include "views/mainwindow/main_window.h"

namespace fleetglass {

namespace {

qint64 silentAfterMs(const AppSettings &settings)
{
    return qint64(settings.silentHours()) * 60 * 60 * 1000;
}

void bringForward(MainWindow &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace

EventDesk::EventDesk(const FleetStore &store, const AppSettings &settings, const FleetEventWords &words,
                     const Clock &clock)
    : m_store(store)
    , m_settings(settings)
    , m_clock(clock)
    , m_notices(words)
    , m_notifier(words, settings, m_notices)
{
    connect(&settings, &AppSettings::changed, this, [this](const QString &key) {
        if (m_watch && key == m_settings.silentHours.key())
            m_watch->setSilentAfterMs(silentAfterMs(m_settings));
    });
}

void EventDesk::serve(MainWindow &window, FleetSelection &selection)
{
    connect(&m_notifier, &DesktopNotifier::windowRequested, &window, [&window] { bringForward(window); });
    connect(&m_notifier, &DesktopNotifier::vehicleRequested, &window, [&window, &selection](const VehicleKey &key) {
        bringForward(window);
        selection.setKeys({key});
    });
    connect(&m_notifier, &DesktopNotifier::eventsRequested, &window, [&window] {
        bringForward(window);
        window.showEvents();
    });
    connect(&m_notifier, &DesktopNotifier::quitRequested, &window, &MainWindow::quit);
}

void EventDesk::begin(const QList<Account> &accounts)
{
    m_watch = std::make_unique<FleetWatch>(m_store, m_clock);
    m_watch->setSilentAfterMs(silentAfterMs(m_settings));
    m_watch->setAccounts(accounts);
    connect(m_watch.get(), &FleetWatch::happened, &m_notifier, &DesktopNotifier::add);
}

void EventDesk::setAccounts(const QList<Account> &accounts)
{
    if (m_watch)
        m_watch->setAccounts(accounts);
}

void EventDesk::setStatus(const AccountStatus &status)
{
    if (m_watch)
        m_watch->setStatus(status);
}

} // namespace fleetglass
