// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "domain/account.h"
#include "models/fleet_list_model.h"
#include "models/fleet_selection.h"
#include "models/series_model.h"
#include "models/value_formatter.h"
#include "models/vehicle_focus.h"
#include "models/vehicle_history.h"
#include "settings/app_settings.h"

#include <QDeadlineTimer>
#include <QMainWindow>
#include <QTimer>

QT_FORWARD_DECLARE_CLASS(QDockWidget)
QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QStackedWidget)

namespace fleetglass {

class FleetListView;
class LampBar;
class MapView;
class VehiclePanel;
class WelcomePage;

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
    ValueFormatter &formatter;
    AppSettings &settings;
    std::function<QString(const QString &accountId)> accountTitle;
    std::function<QString(double latitude, double longitude)> placeName;
};

/// List on the left, map in the middle, vehicle panel on the right, lamps in the status bar. Assembles only: wishes go out as signals.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(const MainWindowParts &parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    MapView &map() { return *m_map; }
    VehiclePanel &vehiclePanel() { return *m_panel; }
    LampBar &lamps() { return *m_lamps; }
    FleetListView &fleetListView() { return *m_list; }

    void setAccounts(const QList<Account> &accounts);
    void setStatus(const AccountStatus &status);
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
    void tileSourceRequested();
    void aboutRequested();
    void selectedChanged(const QList<fleetglass::VehicleKey> &keys);
    void visibleChanged(const QList<fleetglass::VehicleKey> &keys); ///< on screen in list or map
    void darkChanged(bool isDark);
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeDocks();
    void makePages();
    void makeActions();
    void connectParts();
    void applySelection(const QList<VehicleKey> &keys);
    void applyListFilter();
    void showWholeFleetOnce();
    void announceVisible();
    void showWelcome(bool isWelcome);
    void followColors();
    void showEmptyText();
    void showContextMenu(const QPoint &globalPos);
    void showMapMenu(QPoint globalPos, LatLon place, const std::optional<VehicleKey> &vehicle);
    void showClusterMenu(const QList<int> &rows);
    QString describe(int row) const;
    void refreshAges();
    void retranslate();

    MainWindowParts m_parts;
    QStackedWidget *m_centre;
    MapView *m_map;
    WelcomePage *m_welcome;
    FleetListView *m_list;
    VehiclePanel *m_panel;
    LampBar *m_lamps;
    QLabel *m_notice;
    QDockWidget *m_listDock;
    QDockWidget *m_panelDock;
    struct Actions;
    std::unique_ptr<Actions> m_actions;
    QTimer m_ageTimer;
    QList<VehicleKey> m_visibleOnMap;
    QByteArray m_stateBehindWelcome; ///< how docks and toolbars come back when the welcome page goes; empty: as at first
    bool m_isWelcome = false;
    bool m_hasAccounts = false;
    bool m_hasMapPlace = false;
    std::optional<QDeadlineTimer> m_fitUntil; ///< set with the first fit
};

} // namespace fleetglass
