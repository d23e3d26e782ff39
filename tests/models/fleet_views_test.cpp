// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet_list_model.h"
#include "models/fleet_views.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace fleetglass;
using namespace Qt::StringLiterals;

/// Saved views of the fleet list: those built in, the user's own, and how they are kept.
class FleetViewsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void builtIn();
    void changeAndReset();
    void addRenameRemove();
    void comesBackFromJson();
    void takesWhatItCanRead_data();
    void takesWhatItCanRead();
    void columnsOfTomorrowAreKept();
};

namespace {

QStringList ids(const FleetViews &views)
{
    QStringList result;
    for (const FleetView &view : views.views())
        result.append(view.id);
    return result;
}

const QStringList builtInIds{u"all"_s, u"moving"_s, u"silent"_s, u"energy"_s, u"tyres"_s};

} // namespace

void FleetViewsTest::builtIn()
{
    const FleetViews views;
    QCOMPARE(ids(views), builtInIds);
    QStringList titles;
    for (const FleetView &view : views.views()) {
        QVERIFY(FleetViews::isBuiltIn(view.id));
        QVERIFY(!views.isChanged(view.id));
        QVERIFY2(FleetListModel::columnOf(view.sortColumn), qPrintable(view.sortColumn));
        QCOMPARE(view.columns.first().id, u"name"_s);
        for (const FleetViewColumn &column : view.columns)
            QVERIFY2(FleetListModel::columnOf(column.id), qPrintable(column.id));
        titles.append(views.title(view));
    }
    QCOMPARE(titles, (QStringList{u"All"_s, u"Moving"_s, u"Silent"_s, u"Energy"_s, u"Tyres"_s}));
}

void FleetViewsTest::changeAndReset()
{
    FleetViews views;
    QSignalSpy changed(&views, &FleetViews::changed);
    FleetView view = *views.find(u"energy"_s);
    views.change(view);
    QCOMPARE(changed.count(), 0); // the same
    view.sortColumn = u"soc"_s;
    view.title = u"mine"_s;
    views.change(view);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(views.find(u"energy"_s)->sortColumn, u"soc"_s);
    QCOMPARE(views.title(*views.find(u"energy"_s)), u"Energy"_s);
    QVERIFY(views.isChanged(u"energy"_s));
    views.reset(u"energy"_s);
    QVERIFY(!views.isChanged(u"energy"_s));
    view.id = u"no such view"_s;
    views.change(view);
    QCOMPARE(ids(views), builtInIds);
}

void FleetViewsTest::addRenameRemove()
{
    FleetViews views;
    QSignalSpy viewsChanged(&views, &FleetViews::viewsChanged);
    const QString id = views.add(*views.find(u"silent"_s), u"  Night shift "_s);
    QCOMPARE(views.find(id)->title, u"Night shift"_s);
    QCOMPARE(views.find(id)->filter, FleetFilter::Silent);
    views.rename(id, u"Late shift"_s);
    views.rename(id, u" "_s); // a view has a name
    QCOMPARE(views.title(*views.find(id)), u"Late shift"_s);
    views.rename(u"all"_s, u"x"_s);
    QCOMPARE(views.title(*views.find(u"all"_s)), u"All"_s);
    views.remove(u"all"_s);
    QCOMPARE(viewsChanged.count(), 2);
    views.remove(id);
    QCOMPARE(ids(views), builtInIds);
    QCOMPARE(viewsChanged.count(), 3);
}

void FleetViewsTest::comesBackFromJson()
{
    FleetViews views;
    FleetView energy = *views.find(u"energy"_s);
    energy.columns = {{u"name"_s, 140}, {u"soc"_s, 0}};
    energy.sortOrder = Qt::DescendingOrder;
    energy.grouping = FleetGrouping::Account;
    views.change(energy);
    FleetView own = *views.find(u"moving"_s);
    own.search = u"bus"_s;
    const QString id = views.add(own, u"Buses"_s);
    views.setShiftNeedKm(150);

    FleetViews other;
    other.load(views.json());
    QCOMPARE(other.views(), views.views());
    QCOMPARE(other.find(id)->search, u"bus"_s);
    QCOMPARE(other.shiftNeedKm(), 150.0);
    // Untouched ones are not kept, so that a later version may make them better.
    QVERIFY(!views.json().contains("tyres"));
}

void FleetViewsTest::takesWhatItCanRead_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a header's state of an earlier version") << QByteArray("\0\0\0\xff\0\1", 6);
    QTest::newRow("another document") << "[1, 2]"_ba;
    QTest::newRow("a view without columns") << R"({"views":[{"id":"x","title":"X"}]})"_ba;
    QTest::newRow("a view without a name") << R"({"views":[{"id":"x","columns":[{"id":"name"}]}]})"_ba;
    QTest::newRow("no view at all") << R"({"views":[7, null, {"columns": 3}], "shiftKm": "far"})"_ba;
}

void FleetViewsTest::takesWhatItCanRead()
{
    QFETCH(const QByteArray, json);
    FleetViews views;
    views.load(json);
    QCOMPARE(views.views(), builtInFleetViews());
    QCOMPARE(views.shiftNeedKm(), 100.0);
}

void FleetViewsTest::columnsOfTomorrowAreKept()
{
    FleetViews views;
    views.load(R"({"views":[{"id":"x","title":"X","filter":"asleep","grouping":"colour","shiftKm":-5,
        "columns":[{"id":"name","width":99999},{"id":"mood"},{"id":"name"}]}]})");
    const FleetView *view = views.find(u"x"_s);
    QVERIFY(view);
    QCOMPARE(view->filter, FleetFilter::All);
    QCOMPARE(view->grouping, FleetGrouping::None);
    QCOMPARE(view->columns.size(), 2);
    QCOMPARE(view->columns.at(0).width, 2000);
    QVERIFY(views.json().contains("mood"));
}

QTEST_GUILESS_MAIN(FleetViewsTest)
#include "fleet_views_test.moc"
