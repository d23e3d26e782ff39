// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/listed_fleet.h"
#include "support/window_test.h"
#include "views/fleetlist/fleet_list_view.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>

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
    void headerStateComesBack();

private:
    template<typename W>
    W *part(const char *name) const
    {
        return m_view->findChild<W *>(QString::fromLatin1(name));
    }
    QStringList shown() const;
    QStringList selectedInTable() const;

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
    m_view = std::make_unique<FleetListView>(m_fleet->model, *m_selection);
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
    for (const QModelIndex &row : part<QTableView>("table")->selectionModel()->selectedRows())
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
    part<QTableView>("table")->selectRow(1);
    QCOMPARE(m_selection->keys(), QList{keyOf(u"B"_s)});
    QCOMPARE(told.count(), 1);
    part<QTableView>("table")->selectAll();
    QCOMPARE(m_selection->keys().size(), 3);
    QCOMPARE(m_selection->keys().first(), keyOf(u"B"_s)); // the current one comes first
    part<QTableView>("table")->clearSelection();
    QCOMPARE(m_selection->keys(), QList<VehicleKey>());
}

void FleetListViewTest::selectionComesIn()
{
    const QSignalSpy told(m_selection.get(), &FleetSelection::changed);
    m_selection->setKeys({keyOf(u"C"_s), keyOf(u"A"_s)});
    QCOMPARE(selectedInTable(), (QStringList{u"A"_s, u"C"_s}));
    QCOMPARE(part<QTableView>("table")->currentIndex().siblingAtColumn(0).data().toString(), u"C"_s);
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
    QHeaderView *header = part<QTableView>("table")->horizontalHeader();
    for (int column = 0; column < header->count(); ++column)
        header->setSectionHidden(column, column != FleetListModel::Name && column != FleetListModel::Soc);
    header->moveSection(header->visualIndex(FleetListModel::Soc), 0);
    m_selection->setKeys({keyOf(u"B"_s), keyOf(u"A"_s)});
    QTest::keySequence(part<QTableView>("table"), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Charge (%)\tVehicle\n70.0\tA\n80.0\tB"_s);
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
    QVERIFY(!part<QTableView>("table")->isVisibleTo(m_view.get()));
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

void FleetListViewTest::headerStateComesBack()
{
    part<QTableView>("table")->horizontalHeader()->setSectionHidden(FleetListModel::Place, true);
    const QByteArray state = m_view->headerState();
    FleetListView other(m_fleet->model, *m_selection);
    QHeaderView *header = other.findChild<QTableView *>(u"table"_s)->horizontalHeader();
    QVERIFY(!header->isSectionHidden(FleetListModel::Place));
    other.restoreHeaderState(QByteArray());
    QVERIFY(!header->isSectionHidden(FleetListModel::Place));
    other.restoreHeaderState(state);
    QVERIFY(header->isSectionHidden(FleetListModel::Place));
}

QTEST_MAIN(FleetListViewTest)
#include "fleet_list_view_test.moc"
