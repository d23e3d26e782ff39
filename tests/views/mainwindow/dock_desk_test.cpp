// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/mainwindow/dock_desk.h"
#include "views/mainwindow/workspace_switcher.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

using namespace fleetglass;
using namespace Qt::StringLiterals;

namespace {

const QStringList ids = {u"fleetList"_s, u"overview"_s, u"charge"_s, u"tyres"_s,
                         u"readings"_s,  u"trips"_s,    u"records"_s, u"compare"_s};

/// A window with every panel, as the main window makes it.
struct Desk {
    QMainWindow window;
    DockDesk docks{window};

    Desk()
    {
        window.setCentralWidget(new QWidget);
        for (const QString &id : ids)
            docks.addPanel(id, new QTextEdit, [id] { return id; });
        docks.retranslate();
        window.resize(1280, 800);
        window.show();
    }

    QStringList seen() const
    {
        QStringList names;
        for (const QDockWidget *dock : docks.seen())
            names.append(dock->objectName());
        names.sort();
        return names;
    }
};

} // namespace

class DockDeskTest : public QObject
{
    Q_OBJECT
private slots:
    void builtInWorkspaces_data()
    {
        QTest::addColumn<QStringList>("inFront");
        QTest::newRow("monitor") << QStringList{u"fleetList"_s, u"overview"_s};
        QTest::newRow("energy") << QStringList{u"charge"_s, u"fleetList"_s};
        QTest::newRow("tyres") << QStringList{u"fleetList"_s, u"tyres"_s};
        QTest::newRow("history") << QStringList{u"fleetList"_s, u"readings"_s, u"trips"_s};
    }

    void builtInWorkspaces()
    {
        QFETCH(QStringList, inFront);
        Desk desk;
        desk.docks.arrange(u"monitor"_s);
        desk.docks.arrange(QString::fromLatin1(QTest::currentDataTag()));
        QTRY_COMPARE(desk.seen(), inFront);
    }

    void aStateComesBack()
    {
        Desk desk;
        desk.docks.arrange(u"history"_s);
        QTRY_COMPARE(desk.seen().size(), 3);
        const QByteArray state = desk.docks.state();
        desk.docks.arrange(u"tyres"_s);
        QTRY_COMPARE(desk.seen().size(), 2);
        QVERIFY(desk.docks.restore(state));
        QTRY_COMPARE(desk.seen(), QStringList({u"fleetList"_s, u"readings"_s, u"trips"_s}));
        QVERIFY(!desk.docks.restore("no state"));
    }

    void aPanelThatNoWorkspaceShowsAppearsInItsPlace()
    {
        Desk desk;
        desk.docks.arrange(u"monitor"_s);
        QVERIFY(desk.docks.panel(u"compare"_s)->isHidden());
        desk.docks.bringForward(u"compare"_s);
        QTRY_VERIFY(desk.seen().contains(u"compare"_s));
        QVERIFY(!desk.docks.panel(u"compare"_s)->isFloating());
        desk.docks.bringForward(u"charge"_s);
        QTRY_VERIFY(desk.seen().contains(u"charge"_s));
        QVERIFY(!desk.seen().contains(u"overview"_s));
    }

    void aPanelOfAScreenThatIsGoneComesBack()
    {
        Desk desk;
        desk.docks.arrange(u"monitor"_s);
        QDockWidget *charge = desk.docks.panel(u"charge"_s);
        charge->setFloating(true);
        charge->show();
        charge->move(20'000, 20'000);
        const QByteArray state = desk.docks.state();
        desk.docks.arrange(u"monitor"_s);
        QVERIFY(desk.docks.restore(state));
        QVERIFY(charge->isFloating());
        QVERIFY2(desk.window.screen()->availableGeometry().contains(charge->geometry().center()),
                 "the panel floats where no screen is");
    }

    void goingFromOneWorkspaceToAnotherKeepsHowItWasLeft()
    {
        const QTemporaryDir folder;
        AppSettings settings(folder.filePath(u"settings.ini"_s));
        Desk desk;
        WorkspaceList list(settings);
        QString view = u"all"_s;
        WorkspaceSwitcher switcher(list, desk.docks, [&view] { return view; }, &desk.window);
        connect(&switcher, &WorkspaceSwitcher::fleetViewWanted, this, [&view](const QString &wanted) { view = wanted; });
        switcher.apply();
        desk.docks.bringForward(u"trips"_s);
        QTRY_COMPARE(desk.seen(), QStringList({u"fleetList"_s, u"trips"_s}));

        switcher.use(u"energy"_s);
        QCOMPARE(view, u"energy"_s);
        QTRY_COMPARE(desk.seen(), QStringList({u"charge"_s, u"fleetList"_s}));

        switcher.use(u"monitor"_s);
        QCOMPARE(view, u"all"_s);
        QTRY_COMPARE(desk.seen(), QStringList({u"fleetList"_s, u"trips"_s}));

        switcher.saveAs(u"Mine"_s);
        desk.docks.bringForward(u"tyres"_s);
        QCOMPARE(list.titleOf(list.current()), u"Mine"_s);
        switcher.use(u"monitor"_s);
        QTRY_COMPARE(desk.seen(), QStringList({u"fleetList"_s, u"trips"_s}));
        switcher.resetCurrent();
        QTRY_COMPARE(desk.seen(), QStringList({u"fleetList"_s, u"overview"_s}));
    }
};

QTEST_MAIN(DockDeskTest)
#include "dock_desk_test.moc"
