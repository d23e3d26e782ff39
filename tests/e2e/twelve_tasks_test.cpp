// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"
#include "e2e/steps.h"
#include "settings/profile_files.h"
#include "support/window_test.h"
#include "support/xlsx_reader.h"
#include "views/common/notice_button.h"
#include "views/common/notice_list.h"
#include "views/fleetlist/fleet_list_view.h"
#include "views/map/map_view.h"
#include "views/map/vehicle_list_panel.h"
#include "views/map/vehicles_in_view.h"

#include <QDir>
#include <QDockWidget>
#include <QFileDialog>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QQuickWidget>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace fleetglass;
using namespace Qt::StringLiterals;
using test::Steps;

namespace {

constexpr int patienceMs = 30'000;
constexpr int vehicles = 40;

/// Fails with the steps that were taken where there were more than a dispatcher should need.
#define COMPARE_STEPS(steps, atMost)                                                                                   \
    do {                                                                                                               \
        qInfo().noquote() << (steps).count() << "steps:" << (steps).said();                                            \
        QVERIFY2((steps).count() <= (atMost), qPrintable((steps).said()));                                             \
    } while (false)

} // namespace

/// What a dispatcher does all day, with mouse and keyboard in the real window: each task in as few steps as promised, and with what
/// the dispatcher wants to see at its end. Where the focus is, and what was looked at before, must not matter.
class TwelveTasksTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanupTestCase();

    void whereIsAVehicle_data();
    void whereIsAVehicle();
    void whoIsNotReportingAndWhy();
    void whichVehicleIsNearest();
    void whoCannotFinishTheShift();
    void tyreCheckBeforeDeparture();
    void anEventCame();
    void mileageToExcelForTheFirstTime();
    void mileageToExcelOncePrepared();

    void doubleClickInTheListGoesThere();
    void columnIsDraggedElsewhere();
    void areaIsDraggedOnTheMap();
    void panelIsDraggedOutOfItsGroup();

private:
    MainWindow &window() { return m_application->window(); }
    FleetStore &store() { return m_application->store(); }
    template<typename Widget>
    Widget *part(const QString &name = {})
    {
        return window().findChild<Widget *>(name);
    }
    QTreeView *table() { return part<QTreeView>(u"table"_s); }
    QQuickWidget *mapPicture() { return window().map().findChild<QQuickWidget *>(); }

    /// Every row of the list that is a vehicle, from top to bottom.
    QModelIndexList rows()
    {
        QModelIndexList all;
        const QAbstractItemModel *model = table()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            for (int child = 0; child < model->rowCount(index); ++child)
                all.append(model->index(child, 0, index));
            if (!model->hasChildren(index))
                all.append(index);
        }
        return all;
    }
    static VehicleKey keyOf(const QModelIndex &row) { return row.data(FleetListModel::KeyRole).value<VehicleKey>(); }
    bool clickView(Steps &steps, const QString &title);
    bool isSeen(FleetListModel::Column column);
    bool isInOrder(FleetListModel::Column column, Qt::SortOrder order);
    QString partOfOneName(const QModelIndex &row);
    QPoint freeGround();
    double distanceFrom(LatLon place, int row) const;
    bool panelSays(const QString &text);
    void readWorkbook(const QString &path);

    QTemporaryDir m_folder;
    std::unique_ptr<Application> m_application;
};

void TwelveTasksTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    qputenv("HOME", QFile::encodeName(m_folder.path()));
    QVERIFY(QDir(m_folder.path()).mkpath(u"profile"_s));
    QVERIFY(QDir().mkpath(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)));
    const QString profile = m_folder.filePath(u"profile"_s);
    {
        AppSettings settings(settingsPath(profile));
        const QJsonObject mileage{
            {u"id"_s, u"mileage"_s},
            {u"title"_s, u"Mileage"_s},
            {u"filter"_s, u"all"_s},
            {u"columns"_s, QJsonArray{QJsonObject{{u"id"_s, u"name"_s}}, QJsonObject{{u"id"_s, u"odometer"_s}},
                                      QJsonObject{{u"id"_s, u"trip.distance"_s}}}},
            {u"sort"_s, u"name"_s}};
        settings.fleetViews.set(QJsonDocument(QJsonObject{{u"views"_s, QJsonArray{mileage}}}).toJson());
        settings.language.set(u"en"_s);
    }
    Options options;
    options.profile = profile;
    options.isDemo = true;
    options.vehicles = vehicles;
    m_application = std::make_unique<Application>(options);
    QVERIFY(m_application->start());
    window().resize(1280, 800);
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    QTRY_COMPARE_WITH_TIMEOUT(store().size(), vehicles, patienceMs);
    const auto everyVehicleWasAsked = [this] {
        for (int row = 0; row < store().size(); ++row) {
            if (!store().record(row).known.find(Quantity::Access))
                return false;
        }
        return true;
    };
    QTRY_VERIFY_WITH_TIMEOUT(everyVehicleWasAsked(), 2 * patienceMs);
}

/// Each task begins with the whole fleet and nothing selected.
void TwelveTasksTest::init()
{
    test::failOnOurWarnings();
    window().useWorkspace(u"monitor"_s);
    window().fleetListView().setView(u"all"_s);
    m_application->selection().setKeys({});
    window().map().fitAll();
    window().map().setFocus();
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    QTRY_VERIFY(!window().map().vehiclesInView().keys().isEmpty());
}

void TwelveTasksTest::cleanupTestCase()
{
    if (!m_application)
        return;
    const QSignalSpy finished(m_application.get(), &Application::finished);
    window().close();
    QTRY_VERIFY_WITH_TIMEOUT(!finished.isEmpty(), patienceMs);
    m_application.reset();
}

void TwelveTasksTest::whereIsAVehicle_data()
{
    QTest::addColumn<QString>("focus");
    QTest::newRow("from the map") << u"map"_s;
    QTest::newRow("from the search field") << u"search"_s;
    QTest::newRow("from the list") << u"table"_s;
    QTest::newRow("from a panel") << u"panel"_s;
}

void TwelveTasksTest::whereIsAVehicle()
{
    QFETCH(QString, focus);
    QWidget *const panel = window().docks().panel(u"overview"_s)->widget();
    QWidget *start = &window().map();
    if (focus == u"search")
        start = part<QLineEdit>(u"search"_s);
    else if (focus == u"table")
        start = table();
    else if (focus == u"panel")
        start = panel;
    start->setFocus();
    const QModelIndexList all = rows();
    const auto placed = std::ranges::find_if(all, [this](const QModelIndex &row) {
        const std::optional<int> at = store().rowOf(keyOf(row));
        return at && store().record(*at).position;
    });
    QVERIFY(placed != all.cend());
    const VehicleKey key = keyOf(*placed);
    const QString name = placed->data().toString();
    const QString typed = partOfOneName(*placed);
    QVERIFY(!typed.isEmpty());

    Steps steps;
    steps.type(typed);

    QCOMPARE(rows().size(), 1);
    QCOMPARE(keyOf(rows().constFirst()), key);
    QCOMPARE(m_application->selection().keys(), QList{key});
    QVERIFY(panelSays(name));
    const auto fromMiddle = [this, &key] {
        const QRectF sign = window().map().vehiclesInView().signOf(key);
        return sign.isNull() ? 1e9 : (sign.center() - QRectF(window().map().rect()).center()).manhattanLength();
    };
    QTRY_VERIFY2(fromMiddle() < 3, qPrintable(QString::number(fromMiddle())));
    COMPARE_STEPS(steps, 1);
}

void TwelveTasksTest::whoIsNotReportingAndWhy()
{
    Steps steps;
    QVERIFY(clickView(steps, u"Silent"_s));

    QVERIFY(!rows().isEmpty());
    QVERIFY(rows().size() < vehicles);
    for (const QModelIndex &row : rows())
        QVERIFY(row.siblingAtColumn(FleetListModel::WhySilent).data().toString() != ValueFormatter::unknown());
    QVERIFY(isSeen(FleetListModel::WhySilent));
    QVERIFY(isSeen(FleetListModel::Age));
    COMPARE_STEPS(steps, 1);
}

void TwelveTasksTest::whichVehicleIsNearest()
{
    const QSignalSpy asked(&window().map(), &MapView::contextMenuRequested);
    Steps steps;
    steps.thenChoose(u"Nearest vehicles"_s);
    QVERIFY(steps.click(mapPicture(), freeGround(), u"the map"_s, Qt::RightButton));

    auto *list = window().map().findChild<VehicleListPanel *>();
    QTRY_VERIFY(list->isVisible());
    QCOMPARE(asked.size(), 1);
    const LatLon place = asked.at(0).at(1).value<LatLon>();
    QList<std::pair<double, QString>> byDistance;
    for (int row = 0; row < store().size(); ++row) {
        if (store().record(row).position)
            byDistance.append({distanceFrom(place, row), store().record(row).identity.name});
    }
    std::ranges::sort(byDistance);
    QVERIFY(list->entries().size() > 5);
    for (qsizetype i = 0; i < list->entries().size(); ++i) {
        QCOMPARE(list->entries().at(i).name, byDistance.at(i).second);
        QVERIFY(!list->entries().at(i).distance.isEmpty());
    }
    COMPARE_STEPS(steps, 2);
    QTest::keyClick(QGuiApplication::focusWindow(), Qt::Key_Escape);
    QTRY_VERIFY(!list->isVisible());
}

void TwelveTasksTest::whoCannotFinishTheShift()
{
    Steps steps;
    QVERIFY(clickView(steps, u"Energy"_s));

    QCOMPARE(rows().size(), vehicles);
    QVERIFY(isInOrder(FleetListModel::AfterShift, Qt::AscendingOrder));
    QVERIFY(isSeen(FleetListModel::Soc));
    QVERIFY(isSeen(FleetListModel::AfterShift));
    const QModelIndex first = rows().constFirst();
    QVERIFY(first.siblingAtColumn(FleetListModel::AfterShift).data(FleetListModel::SortRole).toDouble() < 0);
    QVERIFY(!first.parent().data().toString().isEmpty()); // who cannot stands under a title of its own
    COMPARE_STEPS(steps, 1);
}

void TwelveTasksTest::tyreCheckBeforeDeparture()
{
    Steps steps;
    QVERIFY(clickView(steps, u"Tyres"_s));

    QCOMPARE(rows().size(), vehicles);
    QVERIFY(isInOrder(FleetListModel::TyreDeviation, Qt::DescendingOrder));
    QVERIFY(isSeen(FleetListModel::TyreDeviation));
    COMPARE_STEPS(steps, 1);
}

void TwelveTasksTest::anEventCame()
{
    int row = 0;
    while (row < store().size()
           && !(store().record(row).position && store().record(row).known.text(Quantity::TyreAlert, u"fl") == u"none"_s))
        ++row;
    QVERIFY(row < store().size());
    const Vehicle vehicle = store().record(row).identity;
    auto *button = part<NoticeButton>();
    auto *events = button->findChild<NoticeList *>()->findChild<QListView *>();
    const int before = events->model()->rowCount();
    store().apply({.accountId = vehicle.key.accountId,
                   .vehicles = {{.key = vehicle.key,
                                 .identity = {},
                                 .observations = {{.quantity = Quantity::TyreAlert,
                                                   .part = u"fl",
                                                   .origin = u"test",
                                                   .value = u"alert"_s,
                                                   .observedAtMs = QDateTime::currentMSecsSinceEpoch()}},
                                 .position = {}}},
                   .allRemoteIds = {}});
    QTRY_VERIFY_WITH_TIMEOUT(events->model()->rowCount() > before, patienceMs);

    Steps steps;
    QVERIFY(steps.click(button, button->rect().center(), u"the events"_s));
    QVERIFY(events->isVisible());
    QModelIndex entry;
    for (int i = 0; i < events->model()->rowCount() && !entry.isValid(); ++i) {
        const QModelIndex index = events->model()->index(i, 0);
        if (index.data().toString().contains(vehicle.name)
            && index.data(NoticeModel::FactRole).toString().contains(u"tyre"_s, Qt::CaseInsensitive))
            entry = index;
    }
    QVERIFY(entry.isValid());
    QVERIFY(steps.click(events->viewport(), events->visualRect(entry).center(), u"the tyre alert"_s));

    QVERIFY(!events->isVisible());
    QCOMPARE(m_application->selection().keys(), QList{vehicle.key});
    QCOMPARE(window().map().selection(), QList{vehicle.key});
    QVERIFY(QRectF(window().map().rect()).contains(window().map().vehiclesInView().signOf(vehicle.key).center()));
    QVERIFY(panelSays(vehicle.name));
    COMPARE_STEPS(steps, 2);
}

void TwelveTasksTest::mileageToExcelForTheFirstTime()
{
    Steps steps;
    steps.chord(Qt::Key_6, Qt::ControlModifier);
    QCOMPARE(window().fleetListView().currentView(), u"mileage"_s);
    const QSignalSpy exported(&window().fleetListView(), &FleetListView::exported);
    steps.chord(Qt::Key_E, Qt::ControlModifier);
    auto *dialog = window().findChild<QFileDialog *>();
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    steps.chord(Qt::Key_Return);

    QTRY_COMPARE_WITH_TIMEOUT(exported.size(), 1, patienceMs);
    const QString path = exported.at(0).at(0).toString();
    QCOMPARE(QFileInfo(path).suffix(), u"xlsx"_s);
    readWorkbook(path);
    QVERIFY(panelSays(QFileInfo(path).fileName())); // the window says where it lies
    COMPARE_STEPS(steps, 3);
}

void TwelveTasksTest::mileageToExcelOncePrepared()
{
    window().fleetListView().setView(u"mileage"_s);
    const QSignalSpy exported(&window().fleetListView(), &FleetListView::exported);
    Steps steps;
    steps.chord(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);

    QTRY_COMPARE_WITH_TIMEOUT(exported.size(), 1, patienceMs);
    readWorkbook(exported.at(0).at(0).toString());
    COMPARE_STEPS(steps, 1);
}

void TwelveTasksTest::doubleClickInTheListGoesThere()
{
    Steps steps;
    const QModelIndex row = rows().at(2);
    QVERIFY(steps.doubleClick(table()->viewport(), table()->visualRect(row).center(), u"a vehicle"_s));

    QCOMPARE(m_application->selection().keys(), QList{keyOf(row)});
    const auto fromMiddle = [this, &row] {
        const QPointF sign = window().map().vehiclesInView().signOf(keyOf(row)).center();
        return (sign - QRectF(window().map().rect()).center()).manhattanLength();
    };
    QTRY_VERIFY(fromMiddle() < 3);
}

void TwelveTasksTest::columnIsDraggedElsewhere()
{
    QHeaderView *header = table()->header();
    const int moved = header->logicalIndex(1);
    const int passed = header->logicalIndex(2);
    const int height = header->height() / 2;
    const auto middle = [header, height](int column) {
        return QPoint(header->sectionViewportPosition(column) + header->sectionSize(column) / 2, height);
    };
    Steps steps;
    QVERIFY(steps.drag(header->viewport(), middle(moved), middle(passed) + QPoint(header->sectionSize(passed) / 3, 0),
                       u"a column"_s));

    QCOMPARE(header->visualIndex(moved), 2);
    QCOMPARE(header->visualIndex(passed), 1);
    QVERIFY(clickView(steps, u"Moving"_s));
    QVERIFY(clickView(steps, u"All"_s));
    QCOMPARE(header->visualIndex(moved), 2); // it is kept with the view
}

void TwelveTasksTest::areaIsDraggedOnTheMap()
{
    const QRect picture = mapPicture()->rect().adjusted(8, 8, -8, -8);
    Steps steps;
    QVERIFY(
        steps.drag(mapPicture(), picture.topLeft(), picture.bottomRight(), u"around the fleet"_s, Qt::ShiftModifier));

    qsizetype placed = 0;
    for (int row = 0; row < store().size(); ++row)
        placed += store().record(row).position ? 1 : 0;
    QVERIFY(placed > 1);
    QCOMPARE(m_application->selection().keys().size(), placed);
    QCOMPARE(table()->selectionModel()->selectedRows().size(), placed);
}

void TwelveTasksTest::panelIsDraggedOutOfItsGroup()
{
    QDockWidget *panel = window().docks().panel(u"charge"_s);
    QTabBar *tabs = nullptr;
    int tab = -1;
    for (QTabBar *each : window().findChildren<QTabBar *>(Qt::FindDirectChildrenOnly)) {
        for (int i = 0; i < each->count(); ++i) {
            if (each->isVisible() && each->tabText(i) == panel->windowTitle()) {
                tabs = each;
                tab = i;
            }
        }
    }
    QVERIFY(tabs);
    Steps steps;
    const QPoint from = tabs->tabRect(tab).center();
    QVERIFY(steps.drag(tabs, from, from + QPoint(-300, 250), u"a panel by its tab"_s));

    QTRY_VERIFY(panel->isFloating());
    QVERIFY(window().docks().panel(u"tyres"_s)->isFloating() == false);
    panel->setFloating(false);
}

/// A click on the tab of a saved view.
bool TwelveTasksTest::clickView(Steps &steps, const QString &title)
{
    auto *views = part<QTabBar>(u"views"_s);
    for (int tab = 0; tab < views->count(); ++tab) {
        if (views->tabText(tab) == title)
            return steps.click(views, views->tabRect(tab).center(), u"“%1”"_s.arg(title));
    }
    return false;
}

/// Without scrolling.
bool TwelveTasksTest::isSeen(FleetListModel::Column column)
{
    const QHeaderView *header = table()->header();
    const int left = header->sectionViewportPosition(column);
    return !header->isSectionHidden(column) && left >= 0
           && left + header->sectionSize(column) <= header->viewport()->width();
}

/// Within each group, if there are groups; those without a value are the last ones.
bool TwelveTasksTest::isInOrder(FleetListModel::Column column, Qt::SortOrder order)
{
    std::optional<double> before;
    QModelIndex group;
    bool isUnknown = false;
    int known = 0;
    for (const QModelIndex &row : rows()) {
        if (row.parent() != group) {
            group = row.parent();
            before.reset();
            isUnknown = false;
        }
        const QVariant value = row.siblingAtColumn(column).data(FleetListModel::SortRole);
        if (!value.isValid()) {
            isUnknown = true;
            continue;
        }
        const double now = value.toDouble();
        if (isUnknown || (before && (order == Qt::AscendingOrder ? now < *before : now > *before)))
            return false;
        before = now;
        ++known;
    }
    return known > vehicles / 2;
}

/// The shortest beginning of a word of its name that is in no other row.
QString TwelveTasksTest::partOfOneName(const QModelIndex &row)
{
    const QModelIndexList all = rows();
    const QString name = row.data().toString();
    for (qsizetype length = 2; length <= name.size(); ++length) {
        for (qsizetype from = 0; from + length <= name.size(); ++from) {
            const QString text = name.mid(from, length);
            const bool canBeTyped = std::ranges::all_of(
                text, [](QChar letter) { return letter.unicode() < 128 && letter.isLetterOrNumber(); });
            const auto matches = std::ranges::count_if(all, [&text](const QModelIndex &each) {
                return each.data(FleetListModel::SearchRole).toString().contains(text.toLower());
            });
            if (canBeTyped && matches == 1)
                return text;
        }
    }
    return {};
}

/// The point of the map that is farthest from every vehicle.
QPoint TwelveTasksTest::freeGround()
{
    const VehiclesInView &shown = window().map().vehiclesInView();
    QPoint best;
    double farthest = -1;
    for (int x = 100; x < mapPicture()->width() - 100; x += 20) {
        for (int y = 100; y < mapPicture()->height() - 100; y += 20) {
            double nearest = 1e9;
            for (const VehicleKey &key : shown.keys())
                nearest = std::min(nearest, (shown.signOf(key).center() - QPointF(x, y)).manhattanLength());
            if (nearest > farthest) {
                farthest = nearest;
                best = QPoint(x, y);
            }
        }
    }
    return best;
}

double TwelveTasksTest::distanceFrom(LatLon place, int row) const
{
    const Position &position = *m_application->store().record(row).position;
    return distanceM(place, {position.latitude, position.longitude});
}

bool TwelveTasksTest::panelSays(const QString &text)
{
    const QList<QLabel *> labels = window().findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&text](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

void TwelveTasksTest::readWorkbook(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QMap<QString, test::XlsxCell> cells = test::cellsOf(file.readAll());
    QVERIFY2(cells.value(u"B1"_s).text.contains(u"Odometer"_s), qPrintable(cells.value(u"B1"_s).text));
    QVERIFY2(cells.value(u"C1"_s).text.contains(u"Trip"_s), qPrintable(cells.value(u"C1"_s).text));
    int numbers = 0;
    for (int row = 0; row < vehicles; ++row) {
        QCOMPARE(cells.value(u"A%1"_s.arg(row + 2)).text, rows().at(row).data().toString());
        const test::XlsxCell odometer = cells.value(u"B%1"_s.arg(row + 2));
        numbers += odometer.type == u"n"_s && odometer.text.toDouble() > 0 ? 1 : 0;
    }
    QVERIFY(numbers > vehicles / 2);
    QVERIFY(file.remove());
}

int main(int argc, char *argv[])
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QCoreApplication::setApplicationName(u"twelve_tasks_test"_s);
    QQuickWindow::setGraphicsApi(QSGRendererInterface::OpenGL); // as the program does
    QApplication application(argc, argv);
    QGuiApplication::setQuitOnLastWindowClosed(false);
    TwelveTasksTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "twelve_tasks_test.moc"
