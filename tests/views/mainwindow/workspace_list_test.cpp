// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/mainwindow/workspace_list.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fleetglass;
using namespace Qt::StringLiterals;

class WorkspaceListTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_settings = std::make_unique<AppSettings>(m_folder.filePath(u"%1.ini"_s.arg(++m_count))); }

    void fourAreThereAtFirst()
    {
        const WorkspaceList list(*m_settings);
        QStringList titles;
        for (const Workspace &workspace : list.all())
            titles.append(list.titleOf(workspace));
        QCOMPARE(titles, QStringList({u"Monitor"_s, u"Energy"_s, u"Tyres"_s, u"History"_s}));
        QCOMPARE(list.current().id, u"monitor"_s);
        QCOMPARE(list.find(u"tyres"_s)->fleetView, u"tyres"_s);
    }

    void whatIsStoredIsThereAgain()
    {
        QString id;
        {
            WorkspaceList list(*m_settings);
            list.store(u"energy"_s, QByteArray("\x00state", 6), u"moving"_s);
            id = list.add(u"Night"_s, "night", u"silent"_s);
            list.setCurrent(id);
        }
        const WorkspaceList again(*m_settings);
        QCOMPARE(again.all().size(), 5);
        QCOMPARE(again.current().id, id);
        QCOMPARE(again.titleOf(again.current()), u"Night"_s);
        QCOMPARE(again.current().state, QByteArray("night"));
        QCOMPARE(again.find(u"energy"_s)->state, QByteArray("\x00state", 6));
        QCOMPARE(again.find(u"energy"_s)->fleetView, u"moving"_s);
    }

    void aBuiltInOneCanBeResetButNotLost()
    {
        WorkspaceList list(*m_settings);
        list.store(u"tyres"_s, "changed", u"all"_s);
        list.remove(u"tyres"_s);
        list.rename(u"tyres"_s, u"Wheels"_s);
        QVERIFY(list.find(u"tyres"_s));
        QCOMPARE(list.titleOf(*list.find(u"tyres"_s)), u"Tyres"_s);
        list.reset(u"tyres"_s);
        QVERIFY(list.find(u"tyres"_s)->state.isEmpty());
        QCOMPARE(list.find(u"tyres"_s)->fleetView, u"tyres"_s);
    }

    void whenTheCurrentOneGoesTheFirstIsUsed()
    {
        WorkspaceList list(*m_settings);
        const QString id = list.add(u"Night"_s, "night", {});
        list.setCurrent(id);
        QSignalSpy changed(&list, &WorkspaceList::currentChanged);
        list.remove(id);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(list.current().id, u"monitor"_s);
    }

    void whatCannotBeReadIsAsIfNeverChanged()
    {
        m_settings->workspaces.set("{ broken");
        m_settings->workspace.set(u"gone"_s);
        const WorkspaceList list(*m_settings);
        QCOMPARE(list.all().size(), 4);
        QCOMPARE(list.current().id, u"monitor"_s);
    }

private:
    QTemporaryDir m_folder;
    int m_count = 0;
    std::unique_ptr<AppSettings> m_settings;
};

QTEST_MAIN(WorkspaceListTest)
#include "workspace_list_test.moc"
