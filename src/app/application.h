// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/account_desk.h"
#include "app/appearance.h"
#include "app/event_desk.h"
#include "app/file_desk.h"
#include "app/languages.h"
#include "app/map_background.h"
#include "app/options.h"
#include "archive/archive.h"
#include "core/clock.h"
#include "models/fleet_list_model.h"
#include "models/fleet_selection.h"
#include "models/series_model.h"
#include "models/value_formatter.h"
#include "models/vehicle_focus.h"
#include "models/vehicle_history.h"
#include "settings/account_list.h"
#include "settings/app_settings.h"
#include "settings/lamp_log.h"
#include "settings/profile_lock.h"
#include "settings/secret_store.h"
#include "simulator/demo_server.h"
#include "store/fleet_store.h"
#include "sync/sync_engine.h"
#include "tiles/place_names.h"
#include "views/mainwindow/main_window.h"

#include <QHash>
#include <QPoint>
#include <QTemporaryDir>

#include <memory>

namespace fleetglass {

class Retention;
class ToolWindows;

/// Makes every part of the program with a window and connects them. One per process.
class Application : public QObject
{
    Q_OBJECT
public:
    explicit Application(Options options);
    ~Application() override;

    /// Shows the window, then fills it: archive first, network after. An error only where nothing can be shown at all.
    Result<void> start();

    MainWindow &window() { return *m_window; }
    AccountDesk &accountDesk() { return *m_desk; }
    FleetStore &store() { return m_store; }
    const QList<Account> &accounts() const { return m_accounts->accounts(); }
    FleetSelection &selection() { return m_selection; }
    AppSettings &settings() { return *m_settings; }

signals:
    void fleetLoaded(); ///< what the archive knows is on the screen
    void finished();    ///< signed out everywhere and saved: the program may end

private:
    Result<void> openProfile();
    void makeWindow();
    void connectParts();
    Task<> fill();
    Task<> addDemoAccount();
    Task<> tellSpaceInUse();
    void applyPace();
    QString titleOf(const QString &accountId) const;
    std::optional<AccountStatus> statusOf(const QString &accountId) const;
    Task<> finish();
    Task<> loadPlaceNames();
    void startDemo();
    void watchNetwork();
    QString placeName(double latitude, double longitude);

    Options m_options;
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_demoFolder;
    std::unique_ptr<DemoServer> m_demo;
    QString m_profile;
    std::unique_ptr<ProfileLock> m_lock;
    std::unique_ptr<AppSettings> m_settings;
    std::unique_ptr<AccountList> m_accounts;
    std::unique_ptr<LampLog> m_lamps;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<Archive> m_archive;
    FleetStore m_store;
    FleetSelection m_selection;
    ValueFormatter m_formatter;
    std::unique_ptr<Languages> m_languages;
    std::unique_ptr<Appearance> m_appearance;
    VehicleFocus m_focus;
    std::unique_ptr<FleetListModel> m_fleetList;
    std::unique_ptr<VehicleHistory> m_history;
    std::unique_ptr<SeriesModel> m_readings;
    std::unique_ptr<SeriesModel> m_tyreTrends;
    std::unique_ptr<VehicleComparison> m_comparison;
    std::unique_ptr<EventDesk> m_events;
    std::unique_ptr<SyncEngine> m_sync;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<MapBackground> m_background;
    std::unique_ptr<FileDesk> m_files;
    std::unique_ptr<Retention> m_retention;
    ToolWindows *m_tools = nullptr;
    AccountDesk *m_desk = nullptr;
    std::shared_ptr<const PlaceNames> m_places; ///< null until they are unpacked
    QHash<QPoint, QString> m_placeNames;        ///< of squares of a thousandth of a degree, as far as asked for
    bool m_isFinishing = false;
};

} // namespace fleetglass
