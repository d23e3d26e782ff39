// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/mainwindow/main_window.h"

#include "views/accounts/lamp_bar.h"
#include "views/commands/command_palette.h"
#include "views/common/action_icon.h"
#include "views/common/legible_palette.h"
#include "views/common/notice_button.h"
#include "views/common/typing.h"
#include "views/fleetlist/fleet_list_view.h"
#include "views/mainwindow/fleet_map_link.h"
#include "views/mainwindow/map_menus.h"
#include "views/mainwindow/numbered_actions.h"
#include "views/mainwindow/palette_sources.h"
#include "views/mainwindow/welcome_page.h"
#include "views/mainwindow/window_actions.h"
#include "views/mainwindow/window_menus.h"
#include "views/mainwindow/workspace_actions.h"
#include "views/map/map_view.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QContextMenuEvent>
#include <QDir>
#include <QDockWidget>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {
constexpr int ageIntervalMs = 15'000;
constexpr int messageMs = 8000;
} // namespace

MainWindow::MainWindow(const MainWindowParts &parts, QWidget *parent)
    : QMainWindow(parent)
    , m_parts(parts)
    , m_registry(parts.settings)
    , m_docks(*this)
    , m_panelKeys(*this, m_docks)
    , m_workspaces(parts.settings)
    , m_switcher(m_workspaces, m_docks, [this] { return m_list->currentView(); }, this)
    , m_centre(new QStackedWidget(this))
    , m_map(new MapView(this))
    , m_welcome(new WelcomePage(this))
    , m_list(new FleetListView(parts.fleetList, parts.selection, parts.settings, this))
    , m_lamps(new LampBar(parts.formatter, parts.clock, this))
    , m_notice(new QLabel(this))
    , m_events(new NoticeButton(parts.notices, this))
{
    setObjectName(u"MainWindow"_s);
    setMinimumSize(1024, 640);
    resize(QSize(1280, 800).boundedTo(screen()->availableSize() - QSize(0, 32))); // the frame takes its part
    setWindowTitle(tr("Fleetglass"));

    m_map->setStore(&parts.store);
    m_map->setClock(&parts.clock);
    m_map->setFormatter(&parts.formatter);
    m_map->setTooltip([this](int row) { return describe(row); });
    m_welcome->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored); // else its width is the map's least
    m_centre->addWidget(m_welcome);
    m_centre->addWidget(m_map);
    setCentralWidget(m_centre);
    m_link = new FleetMapLink(*m_list, *m_map, parts.store, parts.selection, this);
    makePanels();
    makeActions();
    makeToolBar();
    connectParts();
    connectActions();
    connectFleetViews();
    fillPalette();

    statusBar()->addWidget(m_lamps, 1);
    statusBar()->addPermanentWidget(m_notice);
    statusBar()->addPermanentWidget(m_events);
    m_notice->setAccessibleName(tr("Notice"));
    m_toldTimer.setSingleShot(true);
    connect(&m_toldTimer, &QTimer::timeout, this, [this] {
        m_told.clear();
        showNotice();
    });
    m_ageTimer.start(ageIntervalMs);
    followColors();
    retranslate();
    setAccounts({});
}

MainWindow::~MainWindow() = default;

void MainWindow::makeActions()
{
    addWindowActions(m_registry);
    for (QDockWidget *dock : m_docks.panels()) {
        m_registry.adopt(u"panel."_s + dock->objectName(), ActionGroup::Workspace, dock->toggleViewAction(),
                         [dock] { return tr("Panel: %1").arg(dock->windowTitle()); });
        m_registry.serve(dock);
    }
    m_registry.serve(this);
    m_menus = new WindowMenus(*this, m_registry, m_docks);
    m_mapMenus = new MapMenus(this, *m_map, m_registry, m_parts.selection, [this] { return m_list->tableActions(); });
    m_workspaceActions = new WorkspaceActions(m_workspaces, m_switcher, m_registry, this);
    m_menus->setWorkspaces([this] { return m_workspaceActions->actionIds(); });
    m_viewActions = new NumberedActions(
        m_registry, u"fleet.view"_s, ActionGroup::Fleet,
        [this] {
            QList<NumberedActions::Entry> entries;
            for (const FleetListView::ViewName &view : m_list->views())
                entries.append({.id = view.id, .title = view.title});
            return entries;
        },
        this);
    m_menus->setViews([this] { return m_viewActions->actionIds(); });
}

void MainWindow::makeToolBar()
{
    m_toolBar = addToolBar(QString());
    m_toolBar->setObjectName(u"toolBar"_s);
    m_toolBar->setMovable(false);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_workspaceButton = new QToolButton(m_toolBar);
    m_workspaceButton->setMenu(m_menus->workspaceMenu());
    m_workspaceButton->setPopupMode(QToolButton::InstantPopup);
    m_workspaceButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_workspaceButton->setFocusPolicy(Qt::TabFocus);
    m_workspaceButton->setIcon(actionIcon(u"workspace"_s));
    m_toolBar->addWidget(m_workspaceButton);
    m_toolBar->addSeparator();
    for (const QString &id : {u"map.fitAll"_s, u"vehicle.showOnMap"_s, u"vehicle.refresh"_s})
        m_toolBar->addAction(m_registry.action(id));
    auto *space = new QWidget(m_toolBar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(space);
    m_toolBar->addAction(m_registry.action(u"view.palette"_s));
}

void MainWindow::connectParts()
{
    connect(&m_parts.selection, &FleetSelection::changed, this, &MainWindow::applySelection);
    connect(m_link, &FleetMapLink::visibleChanged, this, &MainWindow::visibleChanged);
    connect(m_list, &FleetListView::activated, m_map, [this](const VehicleKey &key) { m_map->centreOn(key); });
    connect(m_list, &FleetListView::contextMenuRequested, m_mapMenus, &MapMenus::showVehicleMenu);
    connect(m_map, &MapView::clusterActivated, m_map, &MapView::showVehicles);
    connect(m_map, &MapView::darkChanged, this, &MainWindow::darkChanged);
    connect(m_lamps, &LampBar::refreshRequested, this, &MainWindow::refreshRequested);
    connect(m_events, &NoticeButton::vehicleRequested, this,
            [this](const VehicleKey &key) { m_parts.selection.setKeys({key}); });
    connect(m_events, &NoticeButton::accountRequested, this, &MainWindow::editAccountRequested);
    connect(m_lamps, &LampBar::editRequested, this, &MainWindow::editAccountRequested);
    connect(m_welcome, &WelcomePage::addAccountRequested, this, &MainWindow::addAccountRequested);
    connect(m_welcome, &WelcomePage::demoRequested, this, &MainWindow::demoRequested);
    connect(&m_ageTimer, &QTimer::timeout, this, &MainWindow::refreshAges);
    connect(&m_parts.store, &FleetStore::vehiclesAdded, this, &MainWindow::showEmptyText);
}

void MainWindow::connectActions()
{
    const auto on = [this](const char *id, auto receiver, auto slot) {
        connect(m_registry.action(QString::fromLatin1(id)), &QAction::triggered, receiver, slot);
    };
    on("file.addAccount", this, &MainWindow::addAccountRequested);
    on("file.accounts", this, &MainWindow::accountsRequested);
    on("file.open", this, &MainWindow::openFileRequested);
    on("file.backup", this, &MainWindow::backupRequested);
    on("file.settings", this, [this] { emit settingsRequested(QString()); });
    on("file.export", m_list, &FleetListView::exportTable);
    on("file.exportAgain", m_list, &FleetListView::exportAgain);
    on("file.quit", this, &MainWindow::quit);
    on("fleet.search", this, [this] {
        m_docks.bringForward(u"fleetList"_s);
        m_list->focusSearch();
    });
    on("fleet.saveView", m_list, &FleetListView::saveViewAs);
    on("fleet.columns", m_list, &FleetListView::chooseColumns);
    on("fleet.compare", this, [this] { m_docks.bringForward(u"compare"_s); });
    on("vehicle.showOnMap", m_map, &MapView::fitSelection);
    on("vehicle.refresh", this, [this] { emit refreshRequested(QString()); });
    on("vehicle.nearest", this, [this] {
        if (const std::optional<Position> position = currentPosition())
            m_map->showNearest({position->latitude, position->longitude});
    });
    on("vehicle.copyPosition", this, &MainWindow::copyPosition);
    on("vehicle.commands", this, [this] {
        if (m_parts.focus.key())
            emit commandsRequested(*m_parts.focus.key());
    });
    on("map.fitAll", m_map, &MapView::fitAll);
    on("map.zoomIn", m_map, &MapView::zoomIn);
    on("map.zoomOut", m_map, &MapView::zoomOut);
    on("map.background", this, [this] { emit settingsRequested(m_parts.settings.tileSource.key()); });
    on("view.palette", this, [this] { m_palette->open(); });
    on("view.notifications", this, &MainWindow::showEvents);
    on("view.nextPane", &m_panelKeys, &PanelKeys::nextPane);
    on("view.previousPane", &m_panelKeys, &PanelKeys::previousPane);
    on("workspace.movePanel", &m_panelKeys, &PanelKeys::moveToNextSide);
    on("workspace.floatPanel", &m_panelKeys, &PanelKeys::toggleFloating);
    on("workspace.closePanel", &m_panelKeys, &PanelKeys::close);
    on("help.contents", this, [this] { emit helpRequested(QString()); });
    on("help.shortcuts", this, &MainWindow::shortcutsRequested);
    on("help.about", this, &MainWindow::aboutRequested);

    QAction *follow = m_registry.action(u"vehicle.follow"_s);
    connect(follow, &QAction::toggled, m_map, &MapView::setFollow);
    connect(m_map, &MapView::followChanged, follow, &QAction::setChecked);
    connect(m_registry.action(u"view.fullScreen"_s), &QAction::toggled, this, [this](bool isFull) {
        setWindowState(windowState().setFlag(Qt::WindowFullScreen, isFull));
    });
    connect(m_workspaceActions, &WorkspaceActions::changed, this, &MainWindow::showWorkspace);
    applySelection({});
}

void MainWindow::showWorkspace()
{
    m_workspaceButton->setText(m_workspaceActions->currentTitle());
    m_workspaceButton->setAccessibleName(tr("Workspace: %1").arg(m_workspaceActions->currentTitle()));
}

void MainWindow::connectFleetViews()
{
    const auto update = [this] {
        m_viewActions->update(m_list->currentView());
        m_registry.action(u"file.exportAgain"_s)->setEnabled(m_list->canExportAgain());
    };
    connect(m_list, &FleetListView::viewsChanged, this, update);
    connect(m_list, &FleetListView::currentViewChanged, this, update);
    connect(m_viewActions, &NumberedActions::chosen, m_list, &FleetListView::setView);
    connect(&m_switcher, &WorkspaceSwitcher::fleetViewWanted, m_list, &FleetListView::setView);
    connect(m_list, &FleetListView::exported, this, [this](const QString &path) {
        m_registry.action(u"file.exportAgain"_s)->setEnabled(true);
        tell(tr("The list was written to %1.").arg(QDir::toNativeSeparators(path)));
    });
    connect(&m_parts.settings, &AppSettings::changed, this, [this](const QString &key) {
        if (key == m_parts.settings.density.key())
            m_list->setDensity(m_parts.settings.density());
    });
    m_list->setDensity(m_parts.settings.density());
    update();
}

void MainWindow::fillPalette()
{
    m_palette = new CommandPalette(this);
    m_palette->setRecent(m_parts.settings.recentCommands());
    connect(m_palette, &CommandPalette::recentChanged, this,
            [this](const QStringList &ids) { m_parts.settings.recentCommands.set(ids); });
    m_palette->addActions(m_registry, {u"view.palette"_s});
    m_palette->addRows(PaletteScope::Vehicles,
                       vehicleRows(m_parts.fleetList, [this](const VehicleKey &key) { showVehicle(key); }));
    m_palette->addSource(PaletteScope::Settings,
                         [this] { return settingEntries([this](const QString &key) { emit settingsRequested(key); }); });
    m_palette->addSource(PaletteScope::Help,
                         [this] { return helpEntries([this](const QString &topic) { emit helpRequested(topic); }); });
}

void MainWindow::showVehicle(const VehicleKey &key)
{
    m_parts.selection.setKeys({key});
    m_map->centreOn(key);
}

void MainWindow::applySelection(const QList<VehicleKey> &keys)
{
    const std::optional<VehicleKey> current = keys.isEmpty() ? std::nullopt : std::optional(keys.first());
    m_parts.focus.setKey(current);
    m_parts.history.setVehicle(current);
    m_map->setSelection(keys);
    for (const QString &id : actionsNeedingVehicle())
        m_registry.action(id)->setEnabled(current.has_value());
    emit selectedChanged(keys);
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
    m_toolBar->setVisible(!isWelcome);
    for (const QString &id : actionsNeedingFleet())
        m_registry.action(id)->setEnabled(!isWelcome);
    if (isWelcome) {
        m_docks.clear();
    } else {
        if (isVisible()) {
            m_switcher.apply();
            m_isArranged = true;
        }
        m_workspaceActions->update();
        applySelection(m_parts.selection.keys());
    }
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
    m_lasting = text;
    showNotice();
}

void MainWindow::showEmptyText()
{
    m_list->setEmptyText(m_hasAccounts ? tr("No vehicles yet.\nThe lamp at the bottom shows how the account is doing.")
                                       : tr("No vehicles yet.\nAdd an account to see its vehicles here."));
}

std::optional<Position> MainWindow::currentPosition() const
{
    const std::optional<VehicleKey> key = m_parts.focus.key();
    const std::optional<int> row = key ? m_parts.store.rowOf(*key) : std::nullopt;
    return row ? m_parts.store.record(*row).position : std::nullopt;
}

void MainWindow::copyPosition() const
{
    if (const std::optional<Position> position = currentPosition())
        QGuiApplication::clipboard()->setText(
            u"%1, %2"_s.arg(position->latitude, 0, 'f', 6).arg(position->longitude, 0, 'f', 6));
}

/// Name and state in the first line; age, charge in the second.
QString MainWindow::describe(int row) const
{
    const auto text = [this, row](FleetListModel::Column column) {
        return m_parts.fleetList.index(row, column).data().toString();
    };
    const VehicleRecord &record = m_parts.store.record(row);
    const qint64 newest = m_parts.store.columns().observedAtMs.at(static_cast<std::size_t>(row));
    return tr("%1: %2\n%3, state of charge %4", "name, state, age, state of charge")
        .arg(text(FleetListModel::Name), text(FleetListModel::State), m_parts.formatter.age(newest),
             m_parts.formatter.value(record.known.find(Quantity::StateOfCharge)));
}

void MainWindow::refreshAges()
{
    m_parts.fleetList.refreshAges();
    m_parts.comparison.refreshAges();
    m_parts.focus.refreshAges();
    m_lamps->refreshAges();
}

void MainWindow::restore()
{
    restoreGeometry(m_parts.settings.windowGeometry());
    if (m_map->restoreState(m_parts.settings.mapState()))
        m_link->keepPlace();
}

/// Panels that float are windows of their own, and this one would cover them: it is mapped after this event.
void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (m_isWelcome || std::exchange(m_isArranged, true))
        return;
    m_switcher.apply();
    QMetaObject::invokeMethod(&m_docks, &DockDesk::raiseFloating, Qt::QueuedConnection);
}

void MainWindow::showEvents()
{
    m_events->showList();
}

void MainWindow::showTrack(const QString &name, const QList<Position> &track)
{
    m_parts.selection.setKeys({});
    m_map->setTrail(track);
    m_map->fitTrail();
    m_link->keepPlace(); // the fleet that comes later does not take it away
    tell(tr("%1: %n points", nullptr, static_cast<int>(track.size())).arg(name));
}

void MainWindow::tell(const QString &text)
{
    m_told = text;
    m_toldTimer.start(messageMs);
    showNotice();
}

/// What was just done goes before what lasts.
void MainWindow::showNotice()
{
    const QString &text = m_told.isEmpty() ? m_lasting : m_told;
    m_notice->setText(text);
    m_notice->setToolTip(text);
    m_notice->setVisible(!text.isEmpty());
}

void MainWindow::quit()
{
    m_isQuitting = true;
    close();
    m_isQuitting = false;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_hasTray && m_parts.settings.leaveInTray() && !m_isQuitting) {
        hide();
        event->ignore();
        return;
    }
    m_parts.settings.windowGeometry.set(saveGeometry());
    if (!m_isWelcome && m_isArranged)
        m_switcher.keep();
    m_parts.settings.mapState.set(m_map->saveState());
    QMainWindow::closeEvent(event);
    emit closed();
}

void MainWindow::retranslate()
{
    m_docks.retranslate();
    m_registry.retranslate();
    m_menus->retranslate();
    m_toolBar->setWindowTitle(tr("Toolbar"));
    m_workspaceActions->update();
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

/// Keys that nobody took: who types a name looks for a vehicle, wherever the focus is.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (m_isWelcome || !isTyping(*event)) {
        QMainWindow::keyPressEvent(event);
        return;
    }
    m_docks.bringForward(u"fleetList"_s);
    m_list->typeIntoSearch(event->text());
}

/// What a panel's title bar offers, on its tab; elsewhere which panels there are.
void MainWindow::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    if (QDockWidget *dock = m_docks.panelOfTabAt(event->pos())) {
        menu.addAction(tr("&Float"), dock, [dock] { dock->setFloating(true); });
        menu.addAction(tr("&Close"), dock, &QDockWidget::close);
        menu.addSeparator();
    }
    for (const QDockWidget *dock : m_docks.panels())
        menu.addAction(dock->toggleViewAction());
    menu.exec(event->globalPos());
}

} // namespace fleetglass
