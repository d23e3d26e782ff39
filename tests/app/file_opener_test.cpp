// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/file_opener.h"
#include "app/options.h"

#include <QDragEnterEvent>
#include <QFileOpenEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace fleetglass;
using namespace Qt::StringLiterals;

class FileOpenerTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QTest::failOnWarning(); }

    void theSystemHandsOverAFile()
    {
        FileOpener opener;
        const QSignalSpy requested(&opener, &FileOpener::fileRequested);
        QFileOpenEvent file(u"/tracks/Нарва road.gpx"_s);
        QCoreApplication::sendEvent(qApp, &file);
        QCOMPARE(requested, QList<QVariantList>{{u"/tracks/Нарва road.gpx"_s}});

        QFileOpenEvent address(QUrl(u"https://example.com/"_s));
        QCoreApplication::sendEvent(qApp, &address);
        QCOMPARE(requested.size(), 1);
    }

    void drops_data()
    {
        QTest::addColumn<QList<QUrl>>("dragged");
        QTest::addColumn<QStringList>("taken");
        const QUrl track(u"file:///a%20b.gpx"_s), backup(u"file:///c.Fleetglass-Backup"_s), text(u"file:///d.txt"_s);
        QTest::newRow("track") << QList{track} << QStringList{u"/a b.gpx"_s};
        QTest::newRow("both kinds and another")
            << QList{text, backup, track} << QStringList{u"/c.Fleetglass-Backup"_s, u"/a b.gpx"_s};
        QTest::newRow("another") << QList{text} << QStringList();
        QTest::newRow("from the net") << QList{QUrl(u"https://example.com/a.gpx"_s)} << QStringList();
    }
    void drops()
    {
        QFETCH(const QList<QUrl>, dragged);
        QFETCH(const QStringList, taken);
        QWidget window;
        FileOpener opener;
        opener.acceptDrops(window);
        QVERIFY(window.acceptDrops());
        const QSignalSpy requested(&opener, &FileOpener::fileRequested);
        QMimeData data;
        data.setUrls(dragged);

        QDragEnterEvent enter(QPoint(1, 1), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QCoreApplication::sendEvent(&window, &enter);
        QCOMPARE(enter.isAccepted(), !taken.isEmpty());
        QCOMPARE(requested.size(), 0);

        QDropEvent drop(QPointF(1, 1), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &drop);
        QStringList paths;
        for (const QVariantList &arguments : requested)
            paths.append(arguments.constFirst().toString());
        QCOMPARE(paths, taken);
    }

    void filesOfTheCommandLine()
    {
        const Result<Options> options = parseOptions({u"fleetglass"_s, u"a.gpx"_s, u"--demo"_s, u"file:///b%20c.gpx"_s});
        QVERIFY(options && options->isDemo);
        FileOpener opener;
        const QSignalSpy requested(&opener, &FileOpener::fileRequested);
        opener.open(options->files);
        QCOMPARE(requested, (QList<QVariantList>{{u"a.gpx"_s}, {u"/b c.gpx"_s}}));
    }
};

QTEST_MAIN(FileOpenerTest)
#include "file_opener_test.moc"
