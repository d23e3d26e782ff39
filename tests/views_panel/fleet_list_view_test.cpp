// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/listed_fleet.h"
#include "support/window_test.h"
#include "views/fleetlist/column_chooser.h"
#include "views/fleetlist/fleet_list_view.h"

#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTreeView>

using namespace fleetglass;
using namespace fleetglass::test;
using namespace Qt::StringLiterals;

/// The list of all vehicles: search, filter, selection both ways, copy, and what it says when it is empty.
class FleetListViewTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void searchFollowsTyping();
    void enterShowsTheFirstHit();
    void escapeShowsAll();
    void filterByBoxAndByCode();
    void selectionGoesOut();
    void selectionComesIn();
    void hiddenVehicleStaysSelected();
    void removedVehicleIsDeselected();
    void copiesShownColumnsInTheirOrder();
    void countAndEmptyText();
    void newVehiclesAppear();
    void languageChangeKeepsTheFilter();
    void viewsAreOneClickAway();
    void aViewRemembersItsColumns();
    void ownViews();
    void theEnergyViewAsksForTheShift();
    void groupsFoldAndKeepTheSelection();
    void copiesCellsAndCsv();
    void choosesColumns();
    void rowsFollowTheDensity();
    void goodPacing();

private:
    template<typename W>
    W *part(const char *name) const
    {
        return m_view->findChild<W *>(QString::fromLatin1(name));
    }
    QStringList shown() const;
    QStringList selectedInTable() const;

    void choose(int row) const
    {
        part<QTreeView>("table")->setCurrentIndex(part<QTreeView>("table")->model()->index(row, 0));
    }

    QTemporaryDir m_directory;
    std::unique_ptr<AppSettings> m_settings;
    std::unique_ptr<ListedFleet> m_fleet;
    std::unique_ptr<FleetSelection> m_selection;
    std::unique_ptr<FleetListView> m_view;
};

void FleetListViewTest::init()
{
    failOnOurWarnings();
    m_view.reset();
    m_fleet = std::make_unique<ListedFleet>();
    m_selection = std::make_unique<FleetSelection>();
    m_settings.reset(); // writes when it goes
    QFile::remove(m_directory.filePath(u"settings.ini"_s));
    m_settings = std::make_unique<AppSettings>(m_directory.filePath(u"settings.ini"_s));
    m_view = std::make_unique<FleetListView>(m_fleet->model, *m_selection, *m_settings);
    m_fleet->store.apply(
        batch({vehicle(u"C"_s, {seen(Quantity::Speed, 50.0)}), vehicle(u"A"_s, {seen(Quantity::StateOfCharge, 70.0)}),
               vehicle(u"B"_s, {seen(Quantity::Speed, 0.0), seen(Quantity::StateOfCharge, 80.0)})}));
}

QStringList FleetListViewTest::shown() const
{
    QStringList ids;
    for (const VehicleKey &key : m_view->shownKeys())
        ids.append(key.remoteId);
    return ids;
}

QStringList FleetListViewTest::selectedInTable() const
{
    QStringList names;
    for (const QModelIndex &row : part<QTreeView>("table")->selectionModel()->selectedRows())
        names.append(row.data().toString());
    names.sort();
    return names;
}

void FleetListViewTest::searchFollowsTyping()
{
    const QSignalSpy told(m_view.get(), &FleetListView::shownChanged);
    QCOMPARE(shown(), (QStringList{u"A"_s, u"B"_s, u"C"_s}));
    QTest::keyClicks(part<QLineEdit>("search"), u"mov"_s);
    QCOMPARE(shown(), QStringList{u"C"_s});
    QCOMPARE(told.count(), 3);
    QCOMPARE(part<QLabel>("count")->text(), u"1 of 3 vehicles"_s);
}

void FleetListViewTest::enterShowsTheFirstHit()
{
    QSignalSpy activated(m_view.get(), &FleetListView::activated);
    part<QLineEdit>("search")->setText(u"b"_s);
    QTest::keyClick(part<QLineEdit>("search"), Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.at(0).at(0).value<VehicleKey>(), keyOf(u"B"_s));
    QCOMPARE(m_selection->keys(), QList{keyOf(u"B"_s)});
    part<QLineEdit>("search")->setText(u"nowhere"_s);
    QTest::keyClick(part<QLineEdit>("search"), Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
}

void FleetListViewTest::escapeShowsAll()
{
    part<QLineEdit>("search")->setText(u"b"_s);
    m_view->setFilter(FleetFilter::Moving);
    QCOMPARE(shown(), QStringList());
    QTest::keyClick(part<QLineEdit>("search"), Qt::Key_Escape);
    QCOMPARE(shown().size(), 3);
}

void FleetListViewTest::filterByBoxAndByCode()
{
    m_view->setFilter(FleetFilter::Moving);
    QCOMPARE(shown(), QStringList{u"C"_s});
    QCOMPARE(part<QComboBox>("filter")->currentText(), u"Moving"_s);
    part<QComboBox>("filter")->setCurrentIndex(part<QComboBox>("filter")->findText(u"Parked"_s));
    QCOMPARE(shown(), QStringList{u"B"_s});
}

void FleetListViewTest::selectionGoesOut()
{
    const QSignalSpy told(m_selection.get(), &FleetSelection::changed);
    choose(1);
    QCOMPARE(m_selection->keys(), QList{keyOf(u"B"_s)});
    QCOMPARE(told.count(), 1);
    part<QTreeView>("table")->selectAll();
    QCOMPARE(m_selection->keys().size(), 3);
    QCOMPARE(m_selection->keys().first(), keyOf(u"B"_s)); // the current one comes first
    part<QTreeView>("table")->clearSelection();
    QCOMPARE(m_selection->keys(), QList<VehicleKey>());
}

void FleetListViewTest::selectionComesIn()
{
    const QSignalSpy told(m_selection.get(), &FleetSelection::changed);
    m_selection->setKeys({keyOf(u"C"_s), keyOf(u"A"_s)});
    QCOMPARE(selectedInTable(), (QStringList{u"A"_s, u"C"_s}));
    QCOMPARE(part<QTreeView>("table")->currentIndex().siblingAtColumn(0).data().toString(), u"C"_s);
    QCOMPARE(told.count(), 1); // no echo
    m_selection->setKeys({keyOf(u"elsewhere"_s)});
    QCOMPARE(selectedInTable(), QStringList());
    QCOMPARE(m_selection->keys(), QList{keyOf(u"elsewhere"_s)});
}

void FleetListViewTest::hiddenVehicleStaysSelected()
{
    m_selection->setKeys({keyOf(u"C"_s)});
    part<QLineEdit>("search")->setText(u"parked"_s);
    QCOMPARE(shown(), QStringList{u"B"_s});
    QCOMPARE(m_selection->keys(), QList{keyOf(u"C"_s)});
    part<QLineEdit>("search")->clear();
    QCOMPARE(m_selection->keys(), QList{keyOf(u"C"_s)});
    QCOMPARE(selectedInTable(), QStringList{u"C"_s});

    m_view->setFilter(FleetFilter::Moving);
    m_fleet->store.apply(
        batch({vehicle(u"C"_s, {seen(Quantity::Speed, 0.0, noonMs + 1)})})); // it stops, and leaves this filter
    QCOMPARE(shown(), QStringList());
    QCOMPARE(m_selection->keys(), QList{keyOf(u"C"_s)});
}

void FleetListViewTest::removedVehicleIsDeselected()
{
    m_selection->setKeys({keyOf(u"A"_s), keyOf(u"C"_s)});
    FleetUpdate update = batch({});
    update.allRemoteIds = QStringList{u"C"_s};
    m_fleet->store.apply(update);
    QCOMPARE(m_selection->keys(), QList{keyOf(u"C"_s)});
    QCOMPARE(selectedInTable(), QStringList{u"C"_s});
}

void FleetListViewTest::copiesShownColumnsInTheirOrder()
{
    QHeaderView *header = part<QTreeView>("table")->header();
    for (int column = 0; column < header->count(); ++column)
        header->setSectionHidden(column, column != FleetListModel::Name && column != FleetListModel::Soc);
    header->moveSection(header->visualIndex(FleetListModel::Soc), 0);
    m_selection->setKeys({keyOf(u"B"_s), keyOf(u"A"_s)});
    QTest::keySequence(part<QTreeView>("table"), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Charge (%)\tVehicle\n70.0\tA\n80.0\tB"_s);
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data->html().contains(u"<tr><td>70.0</td><td>A</td></tr>"_s));
    QCOMPARE(data->data(u"text/csv"_s), "\xEF\xBB\xBFState of charge (%),Vehicle\r\n70,A\r\n80,B\r\n"_ba);
}

void FleetListViewTest::countAndEmptyText()
{
    m_view->setEmptyText(u"Add an account"_s);
    const auto *empty = part<QLabel>("empty");
    QVERIFY(!empty->isVisibleTo(m_view.get()));
    QCOMPARE(part<QLabel>("count")->text(), u"3 vehicles"_s);
    part<QLineEdit>("search")->setText(u"nowhere"_s);
    QVERIFY(empty->isVisibleTo(m_view.get()));
    QVERIFY(empty->text().startsWith(u"No vehicle matches"_s));
    part<QLineEdit>("search")->clear();
    m_fleet->store.removeAccount(u"account"_s);
    QVERIFY(empty->isVisibleTo(m_view.get()));
    QCOMPARE(empty->text(), u"Add an account"_s);
    QVERIFY(!part<QTreeView>("table")->isVisibleTo(m_view.get()));
}

void FleetListViewTest::newVehiclesAppear()
{
    m_fleet->store.apply(batch({vehicle(u"AB"_s)}));
    QCOMPARE(shown(), (QStringList{u"A"_s, u"AB"_s, u"B"_s, u"C"_s}));
    QCOMPARE(part<QLabel>("count")->text(), u"4 vehicles"_s);
    m_view->setFilter(FleetFilter::Moving);
    m_fleet->store.apply(batch({vehicle(u"D"_s)})); // one that the filter hides
    QCOMPARE(part<QLabel>("count")->text(), u"1 of 5 vehicles"_s);
}

void FleetListViewTest::languageChangeKeepsTheFilter()
{
    m_view->setFilter(FleetFilter::Moving);
    CapitalsTranslator capitals;
    QVERIFY(QCoreApplication::installTranslator(&capitals));
    QTRY_COMPARE(part<QComboBox>("filter")->currentText(), u"MOVING"_s);
    QCOMPARE(shown(), QStringList{u"C"_s});
    QVERIFY(QCoreApplication::removeTranslator(&capitals));
    QTRY_COMPARE(part<QComboBox>("filter")->currentText(), u"Moving"_s);
}

void FleetListViewTest::viewsAreOneClickAway()
{
    const QSignalSpy told(m_view.get(), &FleetListView::currentViewChanged);
    QStringList titles;
    for (const FleetListView::ViewName &view : m_view->views())
        titles.append(view.title);
    QCOMPARE(titles, (QStringList{u"All"_s, u"Moving"_s, u"Silent"_s, u"Energy"_s, u"Tyres"_s}));
    QCOMPARE(m_view->currentView(), u"all"_s);
    part<QTabBar>("views")->setCurrentIndex(1);
    QCOMPARE(m_view->currentView(), u"moving"_s);
    QCOMPARE(shown(), QStringList{u"C"_s});
    QCOMPARE(m_settings->fleetView(), u"moving"_s);
    m_view->setView(u"tyres"_s);
    QCOMPARE(part<QTabBar>("views")->currentIndex(), 4);
    QVERIFY(!part<QTreeView>("table")->isColumnHidden(FleetListModel::TyreFrontLeft));
    m_view->setView(u"no such view"_s);
    QCOMPARE(m_view->currentView(), u"tyres"_s);
    QCOMPARE(told.count(), 2);
    const FleetListView again(m_fleet->model, *m_selection, *m_settings);
    QCOMPARE(again.currentView(), u"tyres"_s);
}

void FleetListViewTest::aViewRemembersItsColumns()
{
    QHeaderView *header = part<QTreeView>("table")->header();
    header->resizeSection(FleetListModel::Soc, 123);
    header->moveSection(header->visualIndex(FleetListModel::Soc), 1);
    part<QTreeView>("table")->sortByColumn(FleetListModel::Soc, Qt::DescendingOrder);
    QCOMPARE(shown(), (QStringList{u"B"_s, u"A"_s, u"C"_s}));
    m_view->setView(u"moving"_s);
    QVERIFY(header->sectionSize(FleetListModel::Soc) != 123);
    m_view->setView(u"all"_s);
    const FleetListView again(m_fleet->model, *m_selection, *m_settings);
    for (const FleetListView *view : {static_cast<const FleetListView *>(m_view.get()), &again}) {
        const QHeaderView *kept = view->findChild<QTreeView *>(u"table"_s)->header();
        QCOMPARE(kept->sectionSize(FleetListModel::Soc), 123);
        QCOMPARE(kept->visualIndex(FleetListModel::Soc), 1);
        QCOMPARE(kept->sortIndicatorSection(), int(FleetListModel::Soc));
        QCOMPARE(view->shownKeys().first(), keyOf(u"B"_s));
    }
}

void FleetListViewTest::ownViews()
{
    part<QLineEdit>("search")->setText(u"b"_s);
    m_view->saveViewAs();
    auto *dialog = m_view->findChild<QInputDialog *>();
    QVERIFY(dialog);
    dialog->setTextValue(u"My buses"_s);
    dialog->accept();
    QCOMPARE(m_view->views().size(), 6);
    QCOMPARE(m_view->views().last().title, u"My buses"_s);
    QCOMPARE(m_view->currentView(), m_view->views().last().id);
    m_view->setView(u"all"_s);
    QCOMPARE(shown().size(), 3);
    m_view->setView(m_view->views().last().id);
    QCOMPARE(shown(), QStringList{u"B"_s});
    QCOMPARE(part<QLineEdit>("search")->text(), u"b"_s);
}

void FleetListViewTest::theEnergyViewAsksForTheShift()
{
    const auto *need = part<QSpinBox>("shiftNeed");
    QVERIFY(!need->isVisibleTo(m_view.get()));
    m_fleet->store.apply(batch({vehicle(u"A"_s, {seen(Quantity::EstimatedRange, 200.0, noonMs + 1)}),
                                vehicle(u"B"_s, {seen(Quantity::EstimatedRange, 120.0, noonMs + 1)})}));
    m_view->setView(u"energy"_s);
    QVERIFY(need->isVisibleTo(m_view.get()));
    QCOMPARE(need->suffix(), u"\u00a0km"_s);
    QCOMPARE(shown(), (QStringList{u"B"_s, u"A"_s, u"C"_s}));
    const QAbstractItemModel *rows = part<QTreeView>("table")->model();
    QCOMPARE(rows->index(0, 0).data().toString(), u"Can finish the shift (2)"_s);
    part<QSpinBox>("shiftNeed")->setValue(150);
    QCOMPARE(rows->index(0, 0).data().toString(), u"Cannot finish the shift (1)"_s);
    m_fleet->formatter.setUnits({.distance = DistanceUnit::Miles});
    QCOMPARE(need->value(), 93);
    QCOMPARE(m_fleet->model.shiftNeedKm(), 150.0);
}

void FleetListViewTest::groupsFoldAndKeepTheSelection()
{
    auto *table = part<QTreeView>("table");
    m_fleet->store.apply(batch({vehicle(u"A"_s, {seen(Quantity::EstimatedRange, 20.0, noonMs + 1)})}));
    m_view->setView(u"energy"_s);
    QVERIFY(table->isExpanded(table->model()->index(0, 0)));
    m_selection->setKeys({keyOf(u"A"_s), keyOf(u"B"_s)});
    QCOMPARE(selectedInTable(), (QStringList{u"A"_s, u"B"_s}));
    table->collapse(table->model()->index(0, 0));
    QCOMPARE(m_selection->keys().size(), 2);
    QCOMPARE(m_view->shownKeys().size(), 3);
    m_fleet->store.apply(batch({vehicle(u"B"_s, {seen(Quantity::EstimatedRange, 10.0, noonMs + 2)})}));
    QVERIFY(!table->isExpanded(table->model()->index(0, 0))); // as the user left it
    QCOMPARE(table->model()->index(0, 0).data(FleetFilterProxy::GroupCountRole).toInt(), 2);
    QCOMPARE(m_selection->keys().size(), 2);
}

void FleetListViewTest::copiesCellsAndCsv()
{
    part<QTreeView>("table")->selectionModel()->setCurrentIndex(
        part<QTreeView>("table")->model()->index(1, FleetListModel::Soc),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const QList<QAction *> actions = m_view->tableActions();
    QCOMPARE(actions.size(), 4);
    actions.at(1)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"80.0"_s);
    actions.at(2)->trigger();
    const QString csv = QGuiApplication::clipboard()->text();
    QVERIFY2(csv.startsWith(u"Vehicle,State,Last report (UTC),"_s), qPrintable(csv));
    QCOMPARE(csv.count(u"\r\n"_s), 2);
    QVERIFY(csv.contains(u"2026-11-20T12:00:00.000Z"_s));
}

void FleetListViewTest::choosesColumns()
{
    m_view->chooseColumns();
    auto *chooser = m_view->findChild<ColumnChooser *>();
    QVERIFY(chooser);
    auto *list = chooser->findChild<QListWidget *>(u"list"_s);
    QCOMPARE(list->count(), m_fleet->model.columnCount());
    QCOMPARE(list->item(0)->data(Qt::UserRole).toString(), u"name"_s);
    QVERIFY(!list->item(0)->flags().testFlag(Qt::ItemIsUserCheckable));
    chooser->findChild<QLineEdit *>(u"search"_s)->setText(u"odom"_s);
    const QList<QListWidgetItem *> found = list->findItems(u"Odometer"_s, Qt::MatchExactly);
    QCOMPARE(found.size(), 1);
    QVERIFY(!found.first()->isHidden());
    QVERIFY(list->item(1)->isHidden());
    found.first()->setCheckState(Qt::Checked);
    auto *table = part<QTreeView>("table");
    QVERIFY(!table->isColumnHidden(FleetListModel::OdometerColumn));
    chooser->findChild<QLineEdit *>(u"search"_s)->clear();
    list->setCurrentItem(found.first());
    for (int i = list->row(found.first()); i > 1; --i)
        chooser->findChild<QPushButton *>(u"up"_s)->click();
    QCOMPARE(table->header()->visualIndex(FleetListModel::OdometerColumn), 1);
    QVERIFY(!chooser->findChild<QPushButton *>(u"up"_s)->isEnabled());
    chooser->reject();
    m_view->setView(u"moving"_s);
    QVERIFY(table->isColumnHidden(FleetListModel::OdometerColumn));
    m_view->setView(u"all"_s);
    QCOMPARE(table->header()->visualIndex(FleetListModel::OdometerColumn), 1);
}

void FleetListViewTest::rowsFollowTheDensity()
{
    m_view->resize(440, 400);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    const auto height = [this] {
        return part<QTreeView>("table")->visualRect(part<QTreeView>("table")->model()->index(0, 0)).height();
    };
    QCOMPARE(height(), 28);
    m_settings->density.set(Density::Compact);
    QTRY_COMPARE(height(), 22);
    QCOMPARE(m_view->visibleKeys().size(), 3);
}

/// Ten thousand vehicles: what people do must answer at once. The figures are printed; the limits only catch a mistake in kind,
/// because test machines are slow.
void FleetListViewTest::goodPacing()
{
    constexpr int vehicles = 10'000;
    QList<VehicleUpdate> updates;
    for (int i = 0; i < vehicles; ++i)
        updates.append(vehicle(u"Van %1"_s.arg(i), {seen(Quantity::Speed, double(i % 3 * 20), noonMs - i * 100),
                                                    seen(Quantity::StateOfCharge, double(i * 7 % 100)),
                                                    seen(Quantity::EstimatedRange, double(i * 13 % 400)),
                                                    seen(Quantity::TyrePressure, 200.0 + i % 50, noonMs, u"fl"),
                                                    seen(Quantity::TyrePressure, 240.0, noonMs, u"fr")}));
    m_view->resize(440, 700);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    const auto timed = [this](const char *what, const std::function<void()> &action) {
        QElapsedTimer timer;
        timer.start();
        action();
        m_view->repaint();
        part<QTreeView>("table")->viewport()->repaint();
        const double ms = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        qInfo("%-28s %6.1f ms", what, ms);
        return ms;
    };
    timed("10,000 vehicles come", [&] { m_fleet->store.apply(batch(updates)); });
    constexpr double calmMs = 500;
    double slowest = 0;
    for (const char *letter : {"v", "va", "van 7", "van 77", "van 7", ""})
        slowest =
            std::max(slowest, timed(letter, [&] { part<QLineEdit>("search")->setText(QString::fromLatin1(letter)); }));
    for (const FleetListView::ViewName &view : m_view->views())
        slowest = std::max(slowest, timed(qPrintable(view.id), [&] { m_view->setView(view.id); }));
    m_view->setView(u"all"_s);
    slowest = std::max(slowest, timed("one is selected", [&] { choose(5000); }));
    slowest = std::max(slowest, timed("another on the map", [&] { m_selection->setKeys({keyOf(u"Van 9000"_s)}); }));
    slowest = std::max(slowest, timed("all are selected", [&] { part<QTreeView>("table")->selectAll(); }));
    slowest = std::max(slowest, timed("sorted by charge", [&] {
                           part<QTreeView>("table")->sortByColumn(FleetListModel::Soc, Qt::AscendingOrder);
                       }));
    choose(0);
    updates.clear();
    for (int i = 0; i < 500; ++i)
        updates.append(vehicle(u"Van %1"_s.arg(i * 20), {seen(Quantity::StateOfCharge, double(i % 90), noonMs + 1)}));
    slowest = std::max(slowest, timed("500 of them change", [&] { m_fleet->store.apply(batch(updates)); }));
    slowest = std::max(slowest, timed("ages move on", [&] { m_fleet->model.refreshAges(); }));
    QCOMPARE_LT(slowest, calmMs);
}

QTEST_MAIN(FleetListViewTest)
#include "fleet_list_view_test.moc"
