// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "domain/account.h"
#include "models/fleet_list_model.h"
#include "models/fleet_selection.h"
#include "models/notice_model.h"
#include "models/series_model.h"
#include "models/value_formatter.h"
#include "models/vehicle_comparison.h"
#include "models/vehicle_focus.h"
#include "models/vehicle_history.h"
#include "settings/app_settings.h"
#include "views/commands/action_registry.h"
#include "views/mainwindow/dock_desk.h"
#include "views/mainwindow/panel_keys.h"
#include "views/mainwindow/workspace_list.h"
#include "views/mainwindow/workspace_switcher.h"

#include <QMainWindow>
#include <QTimer>

QT_FORWARD_DECLARE_CLASS(QDockWidget)
QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QStackedWidget)
QT_FORWARD_DECLARE_CLASS(QToolButton)

namespace fleetglass {

class CommandPalette;
class FleetListView;
class FleetMapLink;
class LampBar;
class MapMenus;
class MapView;
class NoticeButton;
class NumberedActions;
class WelcomePage;
class WindowMenus;
class WorkspaceActions;

/// What the window is made of; everything outlives it.
struct MainWindowParts {
    const Clock &clock;
    FleetStore &store;
    FleetListModel &fleetList;
    FleetSelection &selection;
    VehicleFocus &focus;
    VehicleHistory &history;
    SeriesModel &readings;
    SeriesModel &tyreTrends;
    VehicleComparison &comparison;
    NoticeModel &notices;
    ValueFormatter &formatter;
    AppSettings &settings;
    std::function<QString(const QString &accountId)> accountTitle;
    std::function<QString(double latitude, double longitude)> placeName;
};

/// The map in the middle, panels as docks around it, lamps in the status bar. Assembles only: wishes go out as signals.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(const MainWindowParts &parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    MapView &map() { return *m_map; }
    LampBar &lamps() { return *m_lamps; }
    FleetListView &fleetListView() { return *m_list; }
    ActionRegistry &actionRegistry() { return m_registry; }
    DockDesk &docks() { return m_docks; }
    const WorkspaceList &workspaces() const { return m_workspaces; }
    void useWorkspace(const QString &id) { m_switcher.use(id); }

    void setAccounts(const QList<Account> &accounts);
    void setStatus(const AccountStatus &status);
    /// Opens the list of what happened in the fleet.
    void showEvents();
    /// A track of a file, on the map until a vehicle is selected.
    void showTrack(const QString &name, const QList<Position> &track);
    /// A line in the status bar for some seconds: something is done.
    void tell(const QString &text);
    /// Ends the program, also where closing the window would leave it in the tray.
    void quit();
    /// There is a tray that can bring a hidden window back.
    void setHasTray(bool hasTray) { m_hasTray = hasTray; }
    /// A line about the whole program, such as "not saving: the disk is full"; empty: none.
    void setNotice(const QString &text);

    void restore();

signals:
    void addAccountRequested();
    void editAccountRequested(const QString &accountId);
    void accountsRequested();
    void demoRequested();
    void refreshRequested(const QString &accountId); ///< empty: all
    void commandsRequested(const fleetglass::VehicleKey &key);
    void settingsRequested(const QString &key); ///< of one setting; empty: all
    void shortcutsRequested();
    void helpRequested(const QString &topic); ///< empty: the first page
    void aboutRequested();
    void openFileRequested();
    void backupRequested();
    void selectedChanged(const QList<fleetglass::VehicleKey> &keys);
    void visibleChanged(const QList<fleetglass::VehicleKey> &keys); ///< on screen in list or map
    void darkChanged(bool isDark);
    void closed();

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool isNext) override { return m_panelKeys.moveFocus(isNext); }
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void makePanels();
    void makeActions();
    void makeToolBar();
    void connectParts();
    void connectActions();
    void connectFleetViews();
    void showWorkspace();
    void fillPalette();
    void showVehicle(const VehicleKey &key);
    void applySelection(const QList<VehicleKey> &keys);
    void showWelcome(bool isWelcome);
    void followColors();
    void showEmptyText();
    void showNotice();
    std::optional<Position> currentPosition() const;
    void copyPosition() const;
    QString describe(int row) const;
    void refreshAges();
    void retranslate();

    MainWindowParts m_parts;
    ActionRegistry m_registry;
    DockDesk m_docks;
    PanelKeys m_panelKeys;
    WorkspaceList m_workspaces;
    WorkspaceSwitcher m_switcher;
    QStackedWidget *m_centre;
    MapView *m_map;
    WelcomePage *m_welcome;
    FleetListView *m_list;
    LampBar *m_lamps;
    QLabel *m_notice;
    NoticeButton *m_events;
    QToolBar *m_toolBar = nullptr;
    QToolButton *m_workspaceButton = nullptr;
    FleetMapLink *m_link = nullptr;
    WindowMenus *m_menus = nullptr;
    MapMenus *m_mapMenus = nullptr;
    WorkspaceActions *m_workspaceActions = nullptr;
    NumberedActions *m_viewActions = nullptr;
    CommandPalette *m_palette = nullptr;
    QString m_lasting; ///< setNotice()
    QString m_told;    ///< tell(), for some seconds
    QTimer m_toldTimer;
    QTimer m_ageTimer;
    bool m_isWelcome = false;
    bool m_isArranged = false; ///< the panels stand as the workspace says
    bool m_hasTray = false;
    bool m_isQuitting = false;
    bool m_hasAccounts = false;
};

} // namespace fleetglass
