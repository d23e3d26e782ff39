// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"
#include "settings/file_secret_store.h"
#include "settings/profile_files.h"
#include "simulator/demo_server.h"
#include "views/accounts/lamp_bar.h"
#include "views/common/value_label.h"
#include "views/fleetlist/fleet_list_view.h"

#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QLabel>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace fleetglass;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 30'000;
constexpr int vehicles = 32; // the last one is in paranoid mode

/// The window as its user sees it: what is written in list, panel and lamps.
class Desk
{
public:
    explicit Desk(const QString &profile)
        : m_application(optionsFor(profile))
        , m_loaded(&m_application, &Application::fleetLoaded)
    {}
    ~Desk()
    {
        const QSignalSpy finished(&m_application, &Application::finished);
        m_application.window().close();
        if (!QTest::qWaitFor([&finished] { return !finished.isEmpty(); }, patienceMs))
            QTest::qFail("the window did not sign out", __FILE__, __LINE__);
    }
    Desk(const Desk &) = delete;
    Desk &operator=(const Desk &) = delete;

    bool open() { return m_application.start().has_value() && (!m_loaded.isEmpty() || m_loaded.wait(patienceMs)); }

    FleetStore &store() { return m_application.store(); }
    QAbstractItemModel *list() { return m_application.window().fleetListView().findChild<QTreeView *>()->model(); }

    /// The row of the list that names this vehicle; -1 where none does.
    int rowOf(const QString &name)
    {
        for (int row = 0; row < list()->rowCount(); ++row) {
            if (cell(row, FleetListModel::Name) == name)
                return row;
        }
        return -1;
    }
    QString cell(int row, FleetListModel::Column column) { return list()->index(row, column).data().toString(); }
    QStringList column(FleetListModel::Column column)
    {
        QStringList cells;
        for (int row = 0; row < list()->rowCount(); ++row)
            cells.append(cell(row, column));
        return cells;
    }

    void select(const QString &name)
    {
        m_application.window().fleetListView().findChild<QTreeView *>()->setCurrentIndex(list()->index(rowOf(name), 0));
    }
    bool panelSays(const QString &text)
    {
        const QList<QLabel *> labels = m_application.window().findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&text](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
    /// What the page shows, in its order.
    QStringList valuesOn(const QString &page)
    {
        QStringList values;
        m_application.window().docks().bringForward(page);
        const auto *shown = m_application.window().docks().panel(page);
        for (const ValueLabel *label : shown->findChildren<ValueLabel *>()) {
            if (label->isVisible())
                values.append(label->text());
        }
        return values;
    }

    /// Null while there is no room for it. The button of those without room is one, too.
    const QToolButton *lamp()
    {
        const QList<QToolButton *> buttons = m_application.window().lamps().findChildren<QToolButton *>();
        const auto found = std::ranges::find_if(buttons, [](const QToolButton *button) {
            return button->isVisible() && button->accessibleName().startsWith(u"Account "_s);
        });
        return found == buttons.cend() ? nullptr : *found;
    }
    /// How the account is comes first; behind it stands since when.
    bool lampSays(const QString &state)
    {
        return lamp() && lamp()->accessibleName().startsWith(u"Account Depot: "_s + state);
    }

private:
    static Options optionsFor(const QString &profile)
    {
        Options options;
        options.profile = profile;
        return options;
    }

    Application m_application;
    QSignalSpy m_loaded;
};

} // namespace

/// The window against a living fleet: seen, gone, seen again from the archive. The tests build on each other in their order.
class WindowTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        qputenv("FLEETGLASS_SECRETS", QFile::encodeName(m_folder.filePath(u"secrets.json"_s)));
        DemoOptions options;
        options.vehicles = vehicles;
        options.speed = 30;
        m_server = std::make_unique<DemoServer>(options, m_clock);
        QVERIFY(m_server->start());
        QVERIFY(addAccount(u"depot"_s, m_server->password()));
        QVERIFY(addAccount(u"typo"_s, u"not the password"_s));
    }

    void wrongPasswordIsSaidPlainly()
    {
        Desk desk(profile(u"typo"_s));
        QVERIFY(desk.open());
        QTRY_VERIFY_WITH_TIMEOUT(desk.lampSays(u"Sign-in refused"_s), patienceMs);
        QVERIFY(desk.lamp()->toolTip().contains(u"The service refused the user name, password or token."_s));
        QVERIFY(desk.lamp()->toolTip().contains(u"Open the account and enter them again."_s));
        QVERIFY(!desk.lamp()->toolTip().contains(u"not the password"_s));
        QCOMPARE(desk.list()->rowCount(), 0);
    }

    void fleetIsSeenWhileItLivesAndAfterIt()
    {
        Desk desk(profile(u"depot"_s));
        QVERIFY(desk.open());
        QTRY_COMPARE_WITH_TIMEOUT(desk.list()->rowCount(), vehicles, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(everyVehicleWasAsked(desk), patienceMs);
        // At the service's pace a whole fleet's past takes minutes; the lamp says so.
        QVERIFY2(desk.lampSays(u"Up to date"_s) || desk.lampSays(u"Catching up"_s),
                 qPrintable(desk.lamp()->accessibleName()));

        seeOneVehicle(desk);
        seeTheEncryptedOne(desk);
        seeOneMove(desk);
        if (!QTest::currentTestFailed())
            loseTheServer(desk);
    }

    void fleetIsThereWithoutItsServer()
    {
        Desk desk(profile(u"depot"_s));
        QVERIFY(desk.open());
        // Nothing but the archive has spoken yet: the network's first word needs the event loop.
        QCOMPARE(desk.list()->rowCount(), vehicles);
        QCOMPARE(desk.column(FleetListModel::Name), m_names);
        QCOMPARE(desk.column(FleetListModel::Soc), m_charges);
        QCOMPARE(desk.column(FleetListModel::OdometerColumn), m_odometers);
        QCOMPARE(desk.column(FleetListModel::Place), m_places);
        desk.select(m_watched);
        QVERIFY(desk.panelSays(m_watched));
        QTRY_VERIFY_WITH_TIMEOUT(desk.lampSays(u"Offline"_s), patienceMs);
        QCOMPARE(desk.column(FleetListModel::Soc), m_charges);
    }

private:
    QString profile(const QString &name) const { return m_folder.filePath(name); }

    bool addAccount(const QString &profileName, const QString &secret)
    {
        if (!QDir().mkpath(profile(profileName)))
            return false;
        AccountList accounts(accountsPath(profile(profileName)));
        Account account;
        account.service = u"ovms"_s;
        account.title = u"Depot"_s;
        account.server = m_server->url();
        account.user = m_server->user();
        const Result<Account> added = accounts.add(account);
        FileSecretStore secrets(m_folder.filePath(u"secrets.json"_s));
        return added && QCoro::waitFor(secrets.write(added->id, secret));
    }

    static bool everyVehicleWasAsked(Desk &desk)
    {
        for (int row = 0; row < desk.store().size(); ++row) {
            if (!desk.store().record(row).known.find(Quantity::Access))
                return false;
        }
        return true;
    }

    void seeOneVehicle(Desk &desk)
    {
        for (int row = 0; row < desk.list()->rowCount() && m_watched.isEmpty(); ++row) {
            if (desk.cell(row, FleetListModel::Soc) != ValueFormatter::unknown())
                m_watched = desk.cell(row, FleetListModel::Name);
        }
        QVERIFY(!m_watched.isEmpty());
        desk.select(m_watched);
        QVERIFY(desk.panelSays(m_watched));
        QVERIFY(desk.panelSays(u"Depot"_s));
        const auto known = [&desk](const QString &page) {
            const QStringList values = desk.valuesOn(page);
            return values.size() - values.count(ValueFormatter::unknown());
        };
        QVERIFY2(known(u"overview"_s) >= 10, qPrintable(desk.valuesOn(u"overview"_s).join(u"; "_s)));
        QVERIFY2(known(u"charge"_s) >= 3, qPrintable(desk.valuesOn(u"charge"_s).join(u"; "_s)));
        QVERIFY(desk.valuesOn(u"overview"_s)
                    .join(u';')
                    .contains(desk.cell(desk.rowOf(m_watched), FleetListModel::OdometerColumn)));
    }

    static void seeTheEncryptedOne(Desk &desk)
    {
        const qsizetype row = desk.column(FleetListModel::State).indexOf(u"Encrypted"_s);
        QVERIFY(row >= 0);
        desk.select(desk.cell(static_cast<int>(row), FleetListModel::Name));
        QVERIFY(desk.panelSays(u"encrypts its data (paranoid mode)"_s));
    }

    /// The one in view is asked every 20 s, in which ten minutes of its world pass.
    static void seeOneMove(Desk &desk)
    {
        const std::vector<VehicleState> &states = desk.store().columns().state;
        const auto moving = std::ranges::find(states, Activity::Moving, &VehicleState::activity);
        QVERIFY(moving != states.cend());
        const int row = static_cast<int>(moving - states.cbegin());
        desk.select(desk.store().record(row).identity.name);
        const std::optional<Position> before = desk.store().record(row).position;
        QVERIFY(before);
        const auto distance = [&desk, &before, row] {
            const Position &now = *desk.store().record(row).position;
            return distanceM({before->latitude, before->longitude}, {now.latitude, now.longitude});
        };
        QTRY_VERIFY_WITH_TIMEOUT(distance() > 100, 2 * patienceMs);
    }

    void loseTheServer(Desk &desk)
    {
        m_server.reset();
        QTRY_VERIFY2_WITH_TIMEOUT(desk.lampSays(u"Offline"_s), qPrintable(desk.lamp()->toolTip()), 4 * patienceMs);
        QVERIFY(desk.lamp()->toolTip().contains(u"Last answer"_s));
        QVERIFY(desk.lamp()->toolTip().contains(u"Next attempt in"_s));
        QCOMPARE(desk.list()->rowCount(), vehicles);
        desk.select(m_watched);
        QVERIFY(desk.panelSays(m_watched));
        const int row = desk.rowOf(m_watched);
        QVERIFY(desk.cell(row, FleetListModel::Soc) != ValueFormatter::unknown());
        QVERIFY(desk.cell(row, FleetListModel::Age) != ValueFormatter::unknown());
        QVERIFY(desk.list()->index(row, FleetListModel::Soc).data(Qt::ToolTipRole).toString().contains(u"Source: "_s));
        m_names = desk.column(FleetListModel::Name);
        m_charges = desk.column(FleetListModel::Soc);
        m_odometers = desk.column(FleetListModel::OdometerColumn);
        m_places = desk.column(FleetListModel::Place);
    }

    SystemClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<DemoServer> m_server;
    QString m_watched;
    QStringList m_names;
    QStringList m_charges;
    QStringList m_odometers;
    QStringList m_places;
};

int main(int argc, char *argv[])
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QQuickWindow::setGraphicsApi(QSGRendererInterface::OpenGL); // as the program does
    QApplication application(argc, argv);
    QGuiApplication::setQuitOnLastWindowClosed(false);
    QLocale::setDefault(QLocale::c());
    WindowTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "window_test.moc"
