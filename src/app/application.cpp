// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"

#include "app/accounts/provider_making.h"
#include "app/retention.h"
#include "core/log.h"
#include "providers/off_thread.h"
#include "settings/profile_files.h"
#include "views/accounts/lamp_bar.h"
#include "views/mainwindow/tool_windows.h"
#include "views/map/map_view.h"

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QNetworkInformation>
#include <QPointer>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSslSocket>
#include <QThreadPool>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostPlaceNames = 100'000;

/// The demo's server is always on this computer, with a port that is new each time.
bool isDemo(const Account &account)
{
    return account.user == "demo"_L1 && account.server.host() == "127.0.0.1"_L1;
}

QString sqliteVersion()
{
    const QString name = u"version"_s;
    QString version;
    {
        QSqlDatabase memory = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        memory.setDatabaseName(u":memory:"_s);
        if (memory.open()) {
            QSqlQuery query(u"SELECT sqlite_version()"_s, memory);
            if (query.next())
                version = query.value(0).toString();
        }
    }
    QSqlDatabase::removeDatabase(name);
    return version;
}

} // namespace

Application::Application(Options options) : m_options(std::move(options)), m_formatter(m_clock), m_focus(m_store) {}

Application::~Application()
{
    m_window.reset(); // before what it shows
    m_background.reset();
    QThreadPool::globalInstance()->waitForDone(); // reading of answers and of map data
    QCoreApplication::sendPostedEvents();         // whoever waited for these comes to its end
}

Result<void> Application::start()
{
    if (const Result<void> opened = openProfile(); !opened)
        return opened;
    makeWindow();
    connectParts();
    m_window->restore();
    m_window->show();
    loadPlaceNames();
    fill();
    return {};
}

Result<void> Application::openProfile()
{
    if (m_options.isDemo && m_options.profile.isEmpty()) {
        m_demoFolder = std::make_unique<QTemporaryDir>();
        m_profile = m_demoFolder->path();
    } else {
        m_profile = profileDirectory(m_options.profile);
    }
    Result<std::unique_ptr<ProfileLock>> lock = ProfileLock::take(m_profile);
    if (!lock)
        return std::unexpected(lock.error());
    m_lock = std::move(*lock);
    m_settings = std::make_unique<AppSettings>(settingsPath(m_profile));
    m_accounts = std::make_unique<AccountList>(accountsPath(m_profile));
    if (const Result<void> loaded = m_accounts->load(); !loaded)
        return loaded;
    m_lamps = std::make_unique<LampLog>(lampLogPath(m_profile), m_clock);
    if (const Result<void> loaded = m_lamps->load(); !loaded)
        qCWarning(lcApp) << "the lamps' history begins anew:" << loaded.error().detail;
    m_archive = std::make_unique<Archive>(archivePath(m_profile));
    return {};
}

void Application::makeWindow()
{
    m_events = std::make_unique<EventDesk>(
        m_store, *m_settings, FleetEventWords(m_formatter, [this](const QString &id) { return titleOf(id); }), m_clock);
    m_languages = std::make_unique<Languages>(*m_settings);
    m_appearance = std::make_unique<Appearance>(*m_settings, m_formatter);
    m_formatter.setLocale(m_languages->locale());
    connect(m_languages.get(), &Languages::changed, this, [this] { m_formatter.setLocale(m_languages->locale()); });
    m_fleetList = std::make_unique<FleetListModel>(
        m_store, m_formatter, m_clock,
        FleetListSources{
            .accountTitle = [this](const QString &accountId) { return titleOf(accountId); },
            .placeName = [this](double latitude, double longitude) { return placeName(latitude, longitude); },
            .accountStatus = [this](const QString &accountId) { return statusOf(accountId); },
        });
    m_history = std::make_unique<VehicleHistory>(*m_archive, m_formatter, m_clock);
    m_readings = std::make_unique<SeriesModel>(*m_archive);
    m_tyreTrends = std::make_unique<SeriesModel>(*m_archive);
    m_comparison = std::make_unique<VehicleComparison>(m_store, m_selection, m_formatter, m_clock);
    m_window = std::make_unique<MainWindow>(MainWindowParts{
        .clock = m_clock,
        .store = m_store,
        .fleetList = *m_fleetList,
        .selection = m_selection,
        .focus = m_focus,
        .history = *m_history,
        .readings = *m_readings,
        .tyreTrends = *m_tyreTrends,
        .comparison = *m_comparison,
        .notices = m_events->notices(),
        .formatter = m_formatter,
        .settings = *m_settings,
        .accountTitle = [this](const QString &accountId) { return titleOf(accountId); },
        .placeName = [this](double latitude, double longitude) { return placeName(latitude, longitude); },
    });
    m_window->setAccounts(m_accounts->accounts());
    m_background = std::make_unique<MapBackground>(*m_settings, m_profile, m_clock);
    connect(m_background.get(), &MapBackground::failed, m_window.get(), &MainWindow::setNotice);
    m_background->showOn(m_window->map());
}

void Application::connectParts()
{
    QList<LanguageChoice> languages;
    for (const Language &language : Languages::all())
        languages.append({.code = language.code, .ownName = language.ownName});
    m_events->serve(*m_window, m_selection);
    m_window->setHasTray(m_events->hasTray());
    m_window->lamps().setPeriodSource([this](const QString &accountId) { return m_lamps->periods(accountId); });
    m_tools = new ToolWindows({.settings = *m_settings,
                               .formatter = m_formatter,
                               .clock = m_clock,
                               .profileFolder = m_profile,
                               .languages = languages},
                              m_window->actionRegistry(), m_window.get());
    m_tools->setAccounts(m_accounts->accounts());
    connect(m_window.get(), &MainWindow::settingsRequested, m_tools, &ToolWindows::showSettings);
    connect(m_window.get(), &MainWindow::shortcutsRequested, m_tools, &ToolWindows::showShortcuts);
    connect(m_window.get(), &MainWindow::helpRequested, m_tools, &ToolWindows::showHelp);
    connect(m_window.get(), &MainWindow::aboutRequested, m_tools, [this] { // not at the start: libraries load for it
        m_tools->setVersions({.tls = QSslSocket::sslLibraryVersionString(), .sqlite = sqliteVersion()});
        m_tools->showAbout();
    });
    connect(m_tools, &ToolWindows::spaceInUseRequested, this, [this] { tellSpaceInUse(); });
    connect(m_settings.get(), &AppSettings::changed, this, [this](const QString &key) {
        if (m_sync && key == m_settings->refreshPace.key())
            applyPace();
    });
    m_files = std::make_unique<FileDesk>(*m_window, *m_archive, m_profile, m_clock);
    m_retention = std::make_unique<Retention>(*m_settings, *m_archive, m_clock);
    connect(m_retention.get(), &Retention::forgotten, this, [this] { tellSpaceInUse(); });
    connect(m_window.get(), &MainWindow::demoRequested, this, &Application::startDemo);
    connect(m_window.get(), &MainWindow::closed, this, [this] { finish(); });
    connect(m_accounts.get(), &AccountList::accountsChanged, this, [this] {
        m_window->setAccounts(m_accounts->accounts());
        m_tools->setAccounts(m_accounts->accounts());
        m_events->setAccounts(m_accounts->accounts());
    });
    connect(m_archive.get(), &Archive::savingFailed, this, [this](const Error &error) {
        m_window->setNotice(tr("Nothing is being saved: %1").arg(m_formatter.error(error).todo));
    });
    connect(m_archive.get(), &Archive::savingResumed, this, [this] { m_window->setNotice(QString()); });
}

Task<> Application::fill()
{
    const QPointer<Application> alive(this);
    const Result<ArchiveOpening> opening = co_await m_archive->open();
    if (!alive || m_isFinishing)
        co_return;
    if (!opening)
        m_window->setNotice(tr("Nothing is being saved: %1").arg(opening.error().detail));
    else if (!opening->setAsidePath.isEmpty())
        m_window->setNotice(tr("The archive was damaged. It was kept as %1 and a new one was started.")
                                .arg(QDir::toNativeSeparators(opening->setAsidePath)));

    m_sync = std::make_unique<SyncEngine>(providerFactory([this]() -> SecretStore & { return *m_secrets; }, m_clock),
                                          m_store, *m_archive, m_clock);
    connect(m_sync.get(), &SyncEngine::accountStatusChanged, m_window.get(), &MainWindow::setStatus);
    connect(m_sync.get(), &SyncEngine::accountStatusChanged, m_events.get(), &EventDesk::setStatus);
    connect(m_sync.get(), &SyncEngine::accountStatusChanged, m_lamps.get(), &LampLog::note);
    connect(m_sync.get(), &SyncEngine::accountStatusChanged, m_fleetList.get(), &FleetListModel::noteAccountStatus);
    applyPace();
    connect(m_window.get(), &MainWindow::selectedChanged, m_sync.get(), &SyncEngine::setSelected);
    connect(m_window.get(), &MainWindow::visibleChanged, m_sync.get(), &SyncEngine::setVisible);
    connect(m_window.get(), &MainWindow::refreshRequested, m_sync.get(), [this](const QString &accountId) {
        for (const Account &account : m_accounts->accounts()) {
            if (accountId.isEmpty() || account.id == accountId)
                m_sync->refresh(account.id);
        }
    });
    const Result<void> loaded = co_await m_sync->loadFromArchive();
    if (!alive || m_isFinishing)
        co_return;
    if (!loaded)
        m_window->setNotice(tr("The archive cannot be read: %1").arg(loaded.error().detail));
    m_window->setAccounts(m_accounts->accounts());
    emit fleetLoaded();
    m_files->open(m_options.files);
    m_events->begin(m_accounts->accounts());
    m_retention->start();

    // The key store may ask the user or take its time: the fleet is on the screen before it.
    std::unique_ptr<SecretStore> secrets = std::make_unique<MemorySecretStore>();
    if (!m_options.isDemo)
        secrets = co_await openSecretStore();
    if (!alive || m_isFinishing)
        co_return;
    m_secrets = std::move(secrets);
    m_tools->setSecretPlace(m_secrets->place());
    if (!m_options.isDemo && !m_secrets->isPersistent() && !m_accounts->accounts().isEmpty())
        m_window->setNotice(tr("There is no key store: passwords are forgotten when the program ends."));
    m_desk = new AccountDesk(*m_accounts, *m_secrets, *m_sync, m_formatter, m_clock, m_window.get());
    m_desk->setLampLog(*m_lamps);
    connect(m_window.get(), &MainWindow::addAccountRequested, m_desk, &AccountDesk::addAccount);
    connect(m_window.get(), &MainWindow::editAccountRequested, m_desk, &AccountDesk::editAccount);
    connect(m_window.get(), &MainWindow::accountsRequested, m_desk, &AccountDesk::showAccounts);
    connect(m_window.get(), &MainWindow::commandsRequested, m_desk, &AccountDesk::showCommands);

    watchNetwork();
    if (m_options.isDemo)
        co_await addDemoAccount();
    else
        m_sync->setAccounts(m_accounts->accounts());
}

QString Application::titleOf(const QString &accountId) const
{
    const Account *account = m_accounts->find(accountId);
    return account ? account->title : QString();
}

std::optional<AccountStatus> Application::statusOf(const QString &accountId) const
{
    if (!m_sync)
        return std::nullopt;
    const QList<AccountStatus> statuses = m_sync->statuses();
    const auto found = std::ranges::find(statuses, accountId, &AccountStatus::accountId);
    return found == statuses.cend() ? std::nullopt : std::optional(*found);
}

Task<> Application::tellSpaceInUse()
{
    const QPointer<Application> alive(this);
    const Result<qint64> bytes = co_await m_archive->size();
    if (alive)
        m_tools->setSpaceInUse(bytes ? std::optional(*bytes) : std::nullopt);
}

Task<> Application::addDemoAccount()
{
    const QPointer<Application> alive(this);
    DemoOptions demo;
    demo.vehicles = m_options.vehicles;
    demo.seed = m_options.seed;
    demo.speed = m_options.speed;
    m_demo = std::make_unique<DemoServer>(demo, m_clock);
    const auto start = [server = m_demo.get()] { return server->start(); }; // draws a whole road network
    const Result<void> started = co_await offThread(start);
    if (!alive || m_isFinishing || !m_window) // the destructor waits for the thread, without a window
        co_return;
    if (!started) {
        m_window->setNotice(tr("The demo fleet cannot start: %1").arg(started.error().detail));
        co_return;
    }
    Account account;
    account.service = u"ovms"_s;
    account.title = tr("Demo fleet");
    account.server = m_demo->url();
    account.user = m_demo->user();
    const QList<Account> known = m_accounts->accounts();
    const auto same = std::ranges::find_if(known, [](const Account &other) { return isDemo(other); });
    if (same != known.cend()) { // a profile that has shown the demo before: the port is new
        account.id = same->id;
        m_accounts->change(account);
    } else if (const Result<Account> added = m_accounts->add(account)) {
        account = *added;
    }
    co_await m_secrets->write(account.id, m_demo->password());
    if (alive && !m_isFinishing)
        m_sync->setAccounts(m_accounts->accounts());
}

void Application::startDemo()
{
    // A profile of its own, so that the demo never mixes with real vehicles.
    QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"--demo"_s});
}

Task<> Application::finish()
{
    if (std::exchange(m_isFinishing, true))
        co_return; // a hidden window can be closed again
    const QPointer<Application> alive(this);
    if (m_sync)
        co_await m_sync->shutDown();
    if (alive)
        emit finished();
}

void Application::applyPace()
{
    static constexpr std::array<double, 3> factors = {3.0, 1.0, 0.5}; // sparing, normal, frequent
    m_sync->setIntervalFactor(factors.at(static_cast<std::size_t>(m_settings->refreshPace())));
}

void Application::watchNetwork()
{
    if (!QNetworkInformation::loadDefaultBackend())
        return; // then failures alone tell
    QNetworkInformation *network = QNetworkInformation::instance();
    const auto tell = [this](QNetworkInformation::Reachability reachability) {
        m_sync->setOnline(reachability != QNetworkInformation::Reachability::Disconnected);
    };
    connect(network, &QNetworkInformation::reachabilityChanged, this, tell);
    tell(network->reachability());
}

/// Unpacking takes tens of milliseconds: not in the thread that draws.
Task<> Application::loadPlaceNames()
{
    const QPointer<Application> alive(this);
    const auto unpack = [] { return PlaceNames::builtIn(); };
    const std::shared_ptr<const PlaceNames> places = co_await offThread(unpack);
    if (!alive)
        co_return;
    m_places = places;
    m_fleetList->refreshAges(); // the towns are among what it repeats
    m_focus.refreshAges();
}

/// Sorting thousands of vehicles by place asks for each of them many times over.
QString Application::placeName(double latitude, double longitude)
{
    if (!m_places)
        return {};
    constexpr double squaresPerDegree = 1000;
    const QPoint square(qRound(longitude * squaresPerDegree), qRound(latitude * squaresPerDegree));
    if (const auto known = m_placeNames.constFind(square); known != m_placeNames.cend())
        return *known;
    if (m_placeNames.size() >= mostPlaceNames)
        m_placeNames.clear();
    const std::optional<NearbyPlace> near = m_places->nearest(latitude, longitude);
    return *m_placeNames.insert(square, near ? near->place.name : QString());
}

} // namespace fleetglass
