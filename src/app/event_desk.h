// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop_notifier.h"
#include "models/fleet_watch.h"
#include "models/notice_model.h"
#include "settings/app_settings.h"

#include <QObject>

namespace fleetglass {

class FleetSelection;
class MainWindow;

/// Watches the fleet and brings what happens before people: in the window's list of events and on the desktop.
class EventDesk : public QObject
{
    Q_OBJECT
public:
    /// Everything must outlive it.
    EventDesk(const FleetStore &store, const AppSettings &settings, const FleetEventWords &words, const Clock &clock);

    NoticeModel &notices() { return m_notices; }
    /// Clicks on messages select vehicles and bring the window forward; they never move the map.
    void serve(MainWindow &window, FleetSelection &selection);

    /// From here on something that happens is news; before, it is what the archive knew.
    void begin(const QList<Account> &accounts);
    void setAccounts(const QList<Account> &accounts);
    void setStatus(const AccountStatus &status);
    bool hasTray() const { return m_notifier.hasTray(); }

private:
    const FleetStore &m_store;
    const AppSettings &m_settings;
    const Clock &m_clock;
    NoticeModel m_notices;
    DesktopNotifier m_notifier;
    std::unique_ptr<FleetWatch> m_watch; ///< null before begin()
};

} // namespace fleetglass
