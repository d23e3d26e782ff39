// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/mainwindow/main_window.h"

#include "views/accounts/lamp_bar.h"
#include "views/charge/charge_panel.h"
#include "views/charts/readings_page.h"
#include "views/common/action_icon.h"
#include "views/common/legible_palette.h"
#include "views/fleetlist/fleet_list_view.h"
#include "views/mainwindow/welcome_page.h"
#include "views/map/map_view.h"
#include "views/trips/raw_records_panel.h"
#include "views/trips/trips_panel.h"
#include "views/tyres/tyres_panel.h"
#include "views/vehicle/overview_page.h"
#include "views/vehicle/vehicle_panel.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QDockWidget>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>

#include <cmath>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {
constexpr int ageIntervalMs = 15'000;
const QList<int> dockWidths = {440, 400};
constexpr int leastListWidth = 250; ///< in a narrow window the map gives way, not the names
constexpr int firstFitMs = 5000;
constexpr int askedOnMap = 200; ///< vehicles of a crowded map that count as visible for asking
} // namespace

struct MainWindow::Actions {
    QMenu *file, *view, *vehicle, *mapMenu, *help;
    QAction *addAccount, *accounts, *quit;
    QAction *search, *showList, *showPanel;
    QAction *refresh, *showOnMap, *commands;
    QAction *fitAll, *follow, *zoomIn, *zoomOut, *tileSource;
    QAction *about;
    QToolBar *toolBar;
};

MainWindow::MainWindow(const MainWindowParts &parts, QWidget *parent)
    : QMainWindow(parent)
    , m_parts(parts)
    , m_centre(new QStackedWidget(this))
    , m_map(new MapView(this))
    , m_welcome(new WelcomePage(this))
    , m_list(new FleetListView(parts.fleetList, parts.selection, this))
    , m_panel(new VehiclePanel(parts.focus, parts.formatter, parts.clock, parts.accountTitle, this))
    , m_lamps(new LampBar(parts.formatter, parts.clock, this))
    , m_notice(new QLabel(this))
    , m_actions(std::make_unique<Actions>())
{
    setObjectName(u"MainWindow"_s);
    setMinimumSize(1024, 640);
    resize(QSize(1280, 800).boundedTo(screen()->availableSize() - QSize(0, 32))); // the frame takes its part
    setWindowTitle(tr("Fleetglass"));

    m_map->setStore(&parts.store);
    m_map->setClock(&parts.clock);
    m_map->setTooltip([this](int row) { return describe(row); });
    m_welcome->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored); // else its width is the map's least
    m_centre->addWidget(m_welcome);
    m_centre->addWidget(m_map);
    setCentralWidget(m_centre);
    makePages();
    makeDocks();
    makeActions();
    connectParts();

    statusBar()->addWidget(m_lamps, 1);
    statusBar()->addPermanentWidget(m_notice);
    m_notice->setAccessibleName(tr("Notice"));
    m_ageTimer.start(ageIntervalMs);
    followColors();
    retranslate();
    setAccounts({});
}

MainWindow::~MainWindow() = default;

void MainWindow::makePages()
{
    auto *overview = new OverviewPage(m_parts.focus, m_parts.formatter, m_parts.clock, m_parts.placeName, this);
    auto *charge = new ChargePanel(m_parts.focus, m_parts.formatter, m_parts.clock, m_parts.history, this);
    auto *tyres = new TyresPanel(m_parts.focus, m_parts.formatter, m_parts.clock, m_parts.tyreTrends, this);
    auto *readings = new ReadingsPage(m_parts.focus, m_parts.readings, m_parts.formatter, m_parts.clock, this);
    auto *trips = new TripsPanel(m_parts.history, this);
    auto *raw = new RawRecordsPanel(m_parts.history, this);
    m_panel->addPage(u"overview"_s, overview, [] { return tr("Overview"); });
    m_panel->addPage(u"charge"_s, charge, [] { return tr("Charge"); });
    m_panel->addPage(u"tyres"_s, tyres, [] { return tr("Tyres"); });
    m_panel->addPage(u"readings"_s, readings, [] { return tr("Readings"); });
    m_panel->addPage(u"trips"_s, trips, [] { return tr("Trips"); });
    m_panel->addPage(u"raw"_s, raw, [] { return tr("Records", "raw records of a vehicle"); });

    connect(trips, &TripsPanel::tripSelected, &m_parts.history,
            [this](qint64 startMs, qint64 endMs) { m_parts.history.loadTrack({.fromMs = startMs, .toMs = endMs}); });
    connect(&m_parts.history, &VehicleHistory::trackLoaded, m_map, &MapView::setTrail);
    connect(&m_parts.history, &VehicleHistory::recentTrackChanged, m_map,
            [this] { m_map->setTrail(m_parts.history.recentTrack()); });
}

void MainWindow::makeDocks()
{
    const auto addDock = [this](const QString &name, QWidget *widget, Qt::DockWidgetArea area) {
        auto *dock = new QDockWidget(this);
        dock->setObjectName(name);
        dock->setWidget(widget);
        addDockWidget(area, dock);
        return dock;
    };
    m_list->setMinimumWidth(leastListWidth);
    m_listDock = addDock(u"fleetList"_s, m_list, Qt::LeftDockWidgetArea);
    m_panelDock = addDock(u"vehicle"_s, m_panel, Qt::RightDockWidgetArea);
    resizeDocks({m_listDock, m_panelDock}, dockWidths, Qt::Horizontal);
}

void MainWindow::makeActions()
{
    Actions &a = *m_actions;
    const auto action = [this](QMenu *menu, const QKeySequence &shortcut, auto receiver, auto slot) {
        QAction *result = menu->addAction(QString());
        result->setShortcut(shortcut);
        connect(result, &QAction::triggered, receiver, slot);
        return result;
    };
    a.file = menuBar()->addMenu(QString());
    a.addAccount = action(a.file, {}, this, &MainWindow::addAccountRequested);
    a.accounts = action(a.file, {}, this, &MainWindow::accountsRequested);
    a.file->addSeparator();
    a.quit = action(a.file, QKeySequence::Quit, this, &MainWindow::close);
    a.quit->setMenuRole(QAction::QuitRole);

    a.view = menuBar()->addMenu(QString());
    a.search = action(a.view, QKeySequence::Find, m_list, &FleetListView::focusSearch);
    a.view->addSeparator();
    a.showList = m_listDock->toggleViewAction();
    a.showPanel = m_panelDock->toggleViewAction();
    a.view->addActions({a.showList, a.showPanel});

    a.vehicle = menuBar()->addMenu(QString());
    a.showOnMap = action(a.vehicle, QKeySequence(Qt::CTRL | Qt::Key_M), m_map, &MapView::fitSelection);
    a.follow = a.vehicle->addAction(QString());
    a.follow->setCheckable(true);
    a.follow->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    connect(a.follow, &QAction::toggled, m_map, &MapView::setFollow);
    connect(m_map, &MapView::followChanged, a.follow, &QAction::setChecked);
    a.refresh = action(a.vehicle, QKeySequence::Refresh, this, [this] { emit refreshRequested(QString()); });

    a.commands = action(a.vehicle, {}, this, [this] {
        if (m_parts.focus.key())
            emit commandsRequested(*m_parts.focus.key());
    });
    for (QAction *needsVehicle : {a.showOnMap, a.follow, a.commands})
        needsVehicle->setEnabled(false);

    a.mapMenu = menuBar()->addMenu(QString());
    a.fitAll = action(a.mapMenu, QKeySequence(Qt::CTRL | Qt::Key_0), m_map, &MapView::fitAll);
    a.zoomIn = action(a.mapMenu, QKeySequence::ZoomIn, m_map, &MapView::zoomIn);
    a.zoomOut = action(a.mapMenu, QKeySequence::ZoomOut, m_map, &MapView::zoomOut);
    a.mapMenu->addSeparator();
    a.tileSource = action(a.mapMenu, {}, this, &MainWindow::tileSourceRequested);

    a.help = menuBar()->addMenu(QString());
    a.about = action(a.help, {}, this, &MainWindow::aboutRequested);
    a.about->setMenuRole(QAction::AboutRole);

    a.toolBar = addToolBar(QString());
    a.toolBar->setObjectName(u"toolBar"_s);
    a.toolBar->setMovable(false);
    a.toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    a.toolBar->addActions({a.fitAll, a.showOnMap, a.follow, a.refresh, a.accounts});
    a.fitAll->setIcon(actionIcon(u"show-all"_s));
    a.showOnMap->setIcon(actionIcon(u"show-on-map"_s));
    a.follow->setIcon(actionIcon(u"follow"_s));
    a.refresh->setIcon(actionIcon(u"refresh"_s));
    a.accounts->setIcon(actionIcon(u"accounts"_s));
}

void MainWindow::connectParts()
{
    connect(&m_parts.selection, &FleetSelection::changed, this, &MainWindow::applySelection);
    connect(m_map, &MapView::selectionRequested, this, [this](const QList<VehicleKey> &keys, bool extend) {
        QList<VehicleKey> selected = extend ? m_parts.selection.keys() : QList<VehicleKey>();
        for (const VehicleKey &key : keys) {
            if (extend && selected.removeAll(key) > 0)
                continue; // Ctrl on a selected one takes it out
            selected.prepend(key);
        }
        m_parts.selection.setKeys(selected);
    });
    connect(m_map, &MapView::visibleVehiclesChanged, this, [this](const QList<VehicleKey> &keys) {
        m_visibleOnMap = keys.first(std::min<qsizetype>(keys.size(), askedOnMap));
        announceVisible();
    });
    connect(m_list, &FleetListView::shownChanged, this, &MainWindow::applyListFilter);
    connect(m_list, &FleetListView::visibleChanged, this, &MainWindow::announceVisible);
    connect(m_list, &FleetListView::activated, m_map, [this](const VehicleKey &key) { m_map->centreOn(key); });
    connect(m_list, &FleetListView::contextMenuRequested, this, &MainWindow::showContextMenu);
    connect(m_map, &MapView::contextMenuRequested, this, &MainWindow::showMapMenu);
    connect(m_map, &MapView::clusterActivated, this, &MainWindow::showClusterMenu);
    connect(m_map, &MapView::darkChanged, this, &MainWindow::darkChanged);
    connect(m_lamps, &LampBar::refreshRequested, this, &MainWindow::refreshRequested);
    connect(m_lamps, &LampBar::editRequested, this, &MainWindow::editAccountRequested);
    connect(m_welcome, &WelcomePage::addAccountRequested, this, &MainWindow::addAccountRequested);
    connect(m_welcome, &WelcomePage::demoRequested, this, &MainWindow::demoRequested);
    connect(&m_ageTimer, &QTimer::timeout, this, &MainWindow::refreshAges);
    connect(&m_parts.store, &FleetStore::vehiclesAdded, this, &MainWindow::showEmptyText);
    connect(&m_parts.store, &FleetStore::vehiclesAdded, this, &MainWindow::showWholeFleetOnce);
    connect(&m_parts.store, &FleetStore::vehiclesChanged, this, &MainWindow::showWholeFleetOnce);
}

void MainWindow::applySelection(const QList<VehicleKey> &keys)
{
    const std::optional<VehicleKey> current = keys.isEmpty() ? std::nullopt : std::optional(keys.first());
    m_parts.focus.setKey(current);
    m_parts.history.setVehicle(current);
    m_map->setSelection(keys);
    m_actions->showOnMap->setEnabled(current.has_value());
    m_actions->follow->setEnabled(current.has_value());
    m_actions->commands->setEnabled(current.has_value());
    emit selectedChanged(keys);
}

void MainWindow::applyListFilter()
{
    const QList<VehicleKey> keys = m_list->shownKeys();
    if (keys.size() == m_parts.store.size()) {
        m_map->setFilter({});
        return;
    }
    m_map->setFilter([this, shown = QSet<VehicleKey>(keys.cbegin(), keys.cend())](int row) {
        return shown.contains(m_parts.store.record(row).identity.key);
    });
}

/// A first start knows no place to show: as soon as most vehicles have one, all of them, and for some seconds those that follow.
void MainWindow::showWholeFleetOnce()
{
    if (m_hasMapPlace || m_parts.store.size() == 0)
        return;
    const std::vector<double> &x = m_parts.store.columns().mercatorX;
    const auto placed = std::ranges::count_if(x, [](double value) { return !std::isnan(value); });
    if (placed * 2 < m_parts.store.size())
        return;
    if (!m_fitUntil)
        m_fitUntil.emplace(firstFitMs);
    m_map->fitAll();
    m_hasMapPlace = placed == m_parts.store.size() || m_fitUntil->hasExpired();
}

void MainWindow::announceVisible()
{
    QList<VehicleKey> keys = m_list->visibleKeys();
    QSet<VehicleKey> seen(keys.cbegin(), keys.cend());
    for (const VehicleKey &key : std::as_const(m_visibleOnMap)) {
        if (!seen.contains(key))
            keys.append(key);
    }
    emit visibleChanged(keys);
}

void MainWindow::setAccounts(const QList<Account> &accounts)
{
    m_hasAccounts = !accounts.isEmpty();
    m_lamps->setAccounts(accounts);
    showWelcome(!m_hasAccounts && m_parts.store.size() == 0);
    showEmptyText();
}

/// While there is nothing to show, the welcome page has the window for itself.
void MainWindow::showWelcome(bool isWelcome)
{
    m_centre->setCurrentWidget(isWelcome ? static_cast<QWidget *>(m_welcome) : m_map);
    if (isWelcome == m_isWelcome)
        return;
    m_isWelcome = isWelcome;
    if (isWelcome && isVisible()) // a window that was never shown calls its docks hidden
        m_stateBehindWelcome = saveState();
    const Actions &a = *m_actions;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_listDock, m_panelDock, a.toolBar})
        widget->setVisible(!isWelcome);
    for (QAction *action : {a.search, a.showList, a.showPanel, a.refresh, a.fitAll, a.zoomIn, a.zoomOut})
        action->setEnabled(!isWelcome);
    if (!isWelcome && !restoreState(m_stateBehindWelcome))
        resizeDocks({m_listDock, m_panelDock}, dockWidths, Qt::Horizontal);
}

void MainWindow::followColors()
{
    const QPalette readable = legible(QGuiApplication::palette());
    QPalette own; // only what differs from the system's, so that the rest goes on following it
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive})
        own.setColor(group, QPalette::PlaceholderText, readable.color(group, QPalette::PlaceholderText));
    if (palette().color(QPalette::Active, QPalette::PlaceholderText)
        != own.color(QPalette::Active, QPalette::PlaceholderText))
        setPalette(own); // comes back as one more PaletteChange
}

void MainWindow::setStatus(const AccountStatus &status)
{
    m_lamps->setStatus(status);
}

void MainWindow::setNotice(const QString &text)
{
    m_notice->setText(text);
    m_notice->setVisible(!text.isEmpty());
}

void MainWindow::showEmptyText()
{
    m_list->setEmptyText(m_hasAccounts ? tr("No vehicles yet.\nThe lamp at the bottom says how the account is.")
                                       : tr("No vehicles yet.\nAdd an account to see its vehicles here."));
}

void MainWindow::showContextMenu(const QPoint &globalPos)
{
    QMenu menu(this);
    menu.addActions({m_actions->showOnMap, m_actions->follow, m_actions->refresh});
    menu.exec(globalPos);
}

void MainWindow::showMapMenu(QPoint globalPos, LatLon place, const std::optional<VehicleKey> &vehicle)
{
    if (vehicle && !m_parts.selection.keys().contains(*vehicle))
        m_parts.selection.setKeys({*vehicle});
    QMenu menu(this);
    if (vehicle)
        menu.addActions({m_actions->showOnMap, m_actions->follow, m_actions->refresh});
    const QString coordinates = u"%1, %2"_s.arg(place.latitude, 0, 'f', 6).arg(place.longitude, 0, 'f', 6);
    menu.addSeparator();
    menu.addAction(tr("Copy coordinates %1").arg(coordinates), this,
                   [coordinates] { QGuiApplication::clipboard()->setText(coordinates); });
    menu.exec(globalPos);
}

void MainWindow::showClusterMenu(const QList<int> &rows)
{
    QMenu menu(this);
    for (const int row : rows) {
        const VehicleKey key = m_parts.fleetList.keyAt(row);
        menu.addAction(describe(row).section(u'\n', 0, 0), this, [this, key] { m_parts.selection.setKeys({key}); });
    }
    menu.exec(QCursor::pos());
}

/// Name and state in the first line; age, charge in the second.
QString MainWindow::describe(int row) const
{
    const auto text = [this, row](FleetListModel::Column column) {
        return m_parts.fleetList.index(row, column).data().toString();
    };
    const VehicleRecord &record = m_parts.store.record(row);
    const qint64 newest = m_parts.store.columns().observedAtMs.at(static_cast<std::size_t>(row));
    return tr("%1: %2\n%3, charge %4", "name, state, age, state of charge")
        .arg(text(FleetListModel::Name), text(FleetListModel::State), m_parts.formatter.age(newest),
             m_parts.formatter.value(record.known.find(Quantity::StateOfCharge)));
}

void MainWindow::refreshAges()
{
    m_parts.fleetList.refreshAges();
    m_parts.focus.refreshAges();
    m_lamps->refreshAges();
}

void MainWindow::restore()
{
    restoreGeometry(m_parts.settings.windowGeometry());
    if (m_isWelcome)
        m_stateBehindWelcome = m_parts.settings.windowState();
    else
        restoreState(m_parts.settings.windowState());
    m_list->restoreHeaderState(m_parts.settings.fleetViews());
    m_hasMapPlace = m_map->restoreState(m_parts.settings.mapState());
    m_panel->setCurrentPage(m_parts.settings.vehiclePage());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_parts.settings.windowGeometry.set(saveGeometry());
    m_parts.settings.windowState.set(m_isWelcome ? m_stateBehindWelcome : saveState());
    m_parts.settings.fleetViews.set(m_list->headerState());
    m_parts.settings.mapState.set(m_map->saveState());
    m_parts.settings.vehiclePage.set(m_panel->currentPage());
    QMainWindow::closeEvent(event);
    emit closed();
}

void MainWindow::retranslate()
{
    Actions &a = *m_actions;
    a.file->setTitle(tr("&File"));
    a.addAccount->setText(tr("&Add account…"));
    a.accounts->setText(tr("A&ccounts…"));
    a.quit->setText(tr("&Quit"));
    a.view->setTitle(tr("V&iew"));
    a.search->setText(tr("&Search vehicles"));
    a.vehicle->setTitle(tr("&Vehicle"));
    a.showOnMap->setText(tr("&Show on the map"));
    a.follow->setText(tr("&Follow"));
    a.refresh->setText(tr("&Refresh"));
    a.commands->setText(tr("&Commands…"));
    a.mapMenu->setTitle(tr("&Map"));
    a.fitAll->setText(tr("Show &all"));
    a.zoomIn->setText(tr("Zoom &in"));
    a.zoomOut->setText(tr("Zoom &out"));
    a.tileSource->setText(tr("&Background…"));
    a.help->setTitle(tr("&Help"));
    a.about->setText(tr("&About Fleetglass"));
    a.toolBar->setWindowTitle(tr("Toolbar"));
    m_listDock->setWindowTitle(tr("Fleet"));
    m_panelDock->setWindowTitle(tr("Vehicle"));
    showEmptyText();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        followColors();
    QMainWindow::changeEvent(event);
}

} // namespace fleetglass
