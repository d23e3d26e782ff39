// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/archive.h"
#include "models/notice_model.h"
#include "models/vehicle_comparison.h"
#include "settings/app_settings.h"
#include "support/listed_fleet.h"
#include "support/window_test.h"
#include "views/accounts/account_dialog.h"
#include "views/accounts/accounts_dialog.h"
#include "views/accounts/certificate_dialog.h"
#include "views/accounts/lamp_bar.h"
#include "views/accounts/token_dialog.h"
#include "views/charge/charge_panel.h"
#include "views/charts/quantity_chooser.h"
#include "views/charts/readings_page.h"
#include "views/commands/action_registry.h"
#include "views/commands/command_palette.h"
#include "views/commands/shortcut_editor.h"
#include "views/common/notice_list.h"
#include "views/fleetlist/fleet_list_view.h"
#include "views/help/about_dialog.h"
#include "views/help/help_window.h"
#include "views/mainwindow/main_window.h"
#include "views/mainwindow/welcome_page.h"
#include "views/map/map_view.h"
#include "views/settings/settings_dialog.h"
#include "views/trips/raw_records_panel.h"
#include "views/trips/trips_panel.h"
#include "views/tyres/tyres_panel.h"
#include "views/vehicle/compare_page.h"
#include "views/vehicle/overview_page.h"
#include "views/vehicle/vehicle_page_frame.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QTemporaryDir>

using namespace fleetglass;
using namespace fleetglass::test;
using namespace Qt::StringLiterals;

/// Whatever the keyboard can reach has a name that a screen reader can say.
class AccessibleNamesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void everyPageAndDialog_data();
    void everyPageAndDialog();

private:
    QStringList nameless(const QWidget &top) const;
    std::unique_ptr<QWidget> make(const QString &page);
    std::unique_ptr<QWidget> makeWithActions(const QString &page);

    QTemporaryDir m_directory;
    ListedFleet m_fleet;
    FleetSelection m_selection;
    std::unique_ptr<Archive> m_archive;
    std::unique_ptr<VehicleFocus> m_focus;
    std::unique_ptr<VehicleHistory> m_history;
    std::unique_ptr<SeriesModel> m_series;
    std::unique_ptr<AppSettings> m_settings;
    std::unique_ptr<VehicleComparison> m_comparison;
    std::unique_ptr<NoticeModel> m_notices;
};

void AccessibleNamesTest::initTestCase()
{
    m_archive = std::make_unique<Archive>(m_directory.filePath(u"archive.sqlite"_s));
    QVERIFY(QCoro::waitFor(m_archive->open()));
    m_focus = std::make_unique<VehicleFocus>(m_fleet.store);
    m_history = std::make_unique<VehicleHistory>(*m_archive, m_fleet.formatter, m_fleet.clock);
    m_series = std::make_unique<SeriesModel>(*m_archive);
    m_settings = std::make_unique<AppSettings>(m_directory.filePath(u"settings.ini"_s));
    m_fleet.store.apply(batch({vehicle(u"A"_s, {seen(Quantity::StateOfCharge, 70.0), seen(Quantity::Speed, 0.0)})}));
    m_focus->setKey(keyOf(u"A"_s));
    m_comparison = std::make_unique<VehicleComparison>(m_fleet.store, m_selection, m_fleet.formatter, m_fleet.clock);
    m_notices = std::make_unique<NoticeModel>(FleetEventWords(m_fleet.formatter, [](const QString &id) { return id; }));
}

void AccessibleNamesTest::cleanupTestCase()
{
    m_notices.reset();
    m_comparison.reset();
    m_series.reset();
    m_history.reset();
    m_archive.reset();
}

/// What takes the focus by Tab or click, but for the inner parts of Qt's own controls, which speak through their owner.
QStringList AccessibleNamesTest::nameless(const QWidget &top) const
{
    QStringList found;
    for (QWidget *widget : top.findChildren<QWidget *>()) {
        const QWidget *owner = widget->parentWidget();
        const bool isInnerPart = widget->objectName().startsWith(u"qt_"_s) || qobject_cast<const QComboBox *>(owner)
                                 || qobject_cast<const QAbstractSpinBox *>(owner)
                                 || owner->inherits("QComboBoxPrivateContainer");
        const auto *area = qobject_cast<const QAbstractScrollArea *>(owner);
        const bool isViewport = area && area->viewport() == widget;
        const bool isPutAway = widget->isHidden() && widget->testAttribute(Qt::WA_WState_ExplicitShowHide);
        const bool isOnlyRoom = widget->metaObject() == &QScrollArea::staticMetaObject; // its content speaks
        const auto *label = qobject_cast<const QLabel *>(widget);
        const bool saysNothingYet = label && label->text().isEmpty() && !(label->focusPolicy() & Qt::TabFocus);
        if (widget->focusPolicy() == Qt::NoFocus || saysNothingYet || isInnerPart || isViewport || isPutAway
            || isOnlyRoom)
            continue;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
            found.append(
                u"%1 \"%2\""_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName()));
    }
    return found;
}

void AccessibleNamesTest::everyPageAndDialog_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<int>("leastReachable");

    QTest::newRow("fleet list") << u"list"_s << 5;
    QTest::newRow("vehicle panel") << u"panel"_s << 1;
    QTest::newRow("overview") << u"overview"_s << 10;
    QTest::newRow("charge") << u"charge"_s << 10;
    QTest::newRow("tyres") << u"tyres"_s << 0;
    QTest::newRow("readings") << u"readings"_s << 10;
    QTest::newRow("trips") << u"trips"_s << 1;
    QTest::newRow("records") << u"records"_s << 2;
    QTest::newRow("welcome") << u"welcome"_s << 2;
    QTest::newRow("lamps") << u"lamps"_s << 1;
    QTest::newRow("account") << u"account"_s << 7;
    QTest::newRow("accounts") << u"accounts"_s << 6;
    QTest::newRow("tokens") << u"tokens"_s << 7;
    QTest::newRow("certificate") << u"certificate"_s << 2;
    QTest::newRow("about") << u"about"_s << 1;
    QTest::newRow("settings") << u"settings"_s << 20;
    QTest::newRow("shortcuts") << u"shortcuts"_s << 4;
    QTest::newRow("help") << u"help"_s << 3;
    QTest::newRow("command palette") << u"palette"_s << 1;
    QTest::newRow("compare") << u"compare"_s << 3;
    QTest::newRow("events") << u"events"_s << 2;
    QTest::newRow("choose readings") << u"quantities"_s << 2;
    QTest::newRow("map") << u"map"_s << 1;
    QTest::newRow("main window") << u"window"_s << 60;
}

std::unique_ptr<QWidget> AccessibleNamesTest::make(const QString &page)
{
    const ValueFormatter &formatter = m_fleet.formatter;
    const Clock &clock = m_fleet.clock;
    const auto placeName = [](double, double) { return u"Zürich"_s; };
    const auto accountTitle = [](const QString &id) { return id; };
    if (page == "list"_L1)
        return std::make_unique<FleetListView>(m_fleet.model, m_selection, *m_settings);
    if (page == "panel"_L1) {
        return std::make_unique<VehiclePageFrame>(new OverviewPage(*m_focus, formatter, clock, placeName), *m_focus,
                                                  formatter, clock, accountTitle);
    }
    if (page == "overview"_L1)
        return std::make_unique<OverviewPage>(*m_focus, formatter, clock, placeName);
    if (page == "charge"_L1)
        return std::make_unique<ChargePanel>(*m_focus, formatter, clock, *m_history);
    if (page == "tyres"_L1)
        return std::make_unique<TyresPanel>(*m_focus, formatter, clock, *m_series);
    if (page == "readings"_L1)
        return std::make_unique<ReadingsPage>(*m_focus, *m_series, formatter, clock);
    if (page == "trips"_L1)
        return std::make_unique<TripsPanel>(*m_history);
    if (page == "records"_L1)
        return std::make_unique<RawRecordsPanel>(*m_history);
    if (page == "welcome"_L1)
        return std::make_unique<WelcomePage>();
    if (page == "lamps"_L1) {
        auto lamps = std::make_unique<LampBar>(formatter, clock);
        Account account;
        account.id = u"one"_s;
        account.title = u"Vans"_s;
        lamps->setAccounts({account});
        return lamps;
    }
    if (page == "account"_L1)
        return std::make_unique<AccountDialog>(QList<ServerChoice>(), formatter);
    if (page == "accounts"_L1)
        return std::make_unique<AccountsDialog>(formatter);
    if (page == "tokens"_L1)
        return std::make_unique<TokenDialog>(u"Vans"_s, formatter);
    if (page == "certificate"_L1)
        return std::make_unique<CertificateDialog>(CertificateFacts{}, formatter);
    if (page == "about"_L1)
        return std::make_unique<AboutDialog>();
    if (page == "help"_L1)
        return std::make_unique<HelpWindow>([] { return QList<HelpShortcut>(); });
    if (page == "compare"_L1)
        return std::make_unique<ComparePage>(*m_comparison);
    if (page == "events"_L1)
        return std::make_unique<NoticeList>(*m_notices);
    if (page == "quantities"_L1)
        return std::make_unique<QuantityChooser>(formatter);
    if (page == "map"_L1)
        return std::make_unique<MapView>();
    if (page == "settings"_L1) {
        return std::make_unique<SettingsDialog>(SettingsDialogParts{.settings = *m_settings,
                                                                    .formatter = formatter,
                                                                    .clock = clock,
                                                                    .profileFolder = m_directory.path(),
                                                                    .languages = {{u"en"_s, u"English"_s}}});
    }
    return makeWithActions(page);
}

/// What leans on the window's actions. They live as long as what is made.
std::unique_ptr<QWidget> AccessibleNamesTest::makeWithActions(const QString &page)
{
    if (page == "window"_L1) {
        return std::make_unique<MainWindow>(MainWindowParts{.clock = m_fleet.clock,
                                                            .store = m_fleet.store,
                                                            .fleetList = m_fleet.model,
                                                            .selection = m_selection,
                                                            .focus = *m_focus,
                                                            .history = *m_history,
                                                            .readings = *m_series,
                                                            .tyreTrends = *m_series,
                                                            .comparison = *m_comparison,
                                                            .notices = *m_notices,
                                                            .formatter = m_fleet.formatter,
                                                            .settings = *m_settings,
                                                            .accountTitle = [](const QString &id) { return id; },
                                                            .placeName = [](double, double) { return QString(); }});
    }
    auto top = std::make_unique<QWidget>();
    auto *registry = new ActionRegistry(*m_settings, top.get());
    if (page == "shortcuts"_L1)
        new ShortcutEditor(*registry, top.get());
    else
        new CommandPalette(top.get());
    return top;
}

void AccessibleNamesTest::everyPageAndDialog()
{
    QFETCH(const QString, page);
    QFETCH(const int, leastReachable);
    failOnOurWarnings();
    const std::unique_ptr<QWidget> top = make(page);
    const auto parts = top->findChildren<QWidget *>();
    const auto reachable =
        std::ranges::count_if(parts, [](const QWidget *part) { return part->focusPolicy() != Qt::NoFocus; });
    QCOMPARE_GE(reachable, leastReachable); // else there is nothing to judge
    QCOMPARE(nameless(*top).join(u", "_s), QString());
}

QTEST_MAIN(AccessibleNamesTest)
#include "accessible_names_test.moc"
