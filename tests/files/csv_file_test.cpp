// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/csv_file.h"
#include "support/observed.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace fleetglass;
using namespace fleetglass::test;
using namespace Qt::StringLiterals;

/// Tables as CSV: types, escapes, and files that are complete or not there.
class CsvFileTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void types();
    void texts_data();
    void texts();
    void noRows();
    void aFileIsCompleteOrNotThere();
};

void CsvFileTest::types()
{
    const TableContent table{
        .title = u"Fleet"_s,
        .columns = {{.title = u"Vehicle"_s},
                    {.title = u"Charge (%)"_s, .decimals = 1},
                    {.title = u"Last report (UTC)"_s, .isTime = true},
                    {.title = u"Trips"_s},
                    {.title = u"Locked"_s}},
        .rows = {{u"Zürich"_s, 70.25, noonMs + 5, qint64(12), true},
                 {u"Bern"_s, QVariant(), QVariant(), QVariant(), false},
                 {u"x"_s, std::numeric_limits<double>::infinity(), u"running"_s, 1e-7, QVariant()}}};
    QCOMPARE(csv(table), u"\uFEFFVehicle,Charge (%),Last report (UTC),Trips,Locked\r\n"
                         "Zürich,70.25,2026-11-20T12:00:00.005Z,12,true\r\n"
                         "Bern,,,,false\r\n"
                         "x,,running,1e-07,\r\n"_s.toUtf8());
}

void CsvFileTest::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");

    QTest::newRow("plain") << u"Zürich"_s << u"Zürich"_s;
    QTest::newRow("comma") << u"47.1, 8.5"_s << u"\"47.1, 8.5\""_s;
    QTest::newRow("quote") << u"the \"bus\""_s << u"\"the \"\"bus\"\"\""_s;
    QTest::newRow("line break") << u"a\nb"_s << u"\"a\nb\""_s;
    QTest::newRow("carriage return") << u"a\rb"_s << u"\"a\rb\""_s;
    QTest::newRow("negative number") << u"-12.5 kW"_s << u"-12.5 kW"_s;
    QTest::newRow("positive number") << u"+7"_s << u"+7"_s;
    QTest::newRow("formula") << u"=HYPERLINK(A1)"_s << u"'=HYPERLINK(A1)"_s;
    QTest::newRow("formula that begins with a digit") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("plus and a name") << u"+cmd"_s << u"'+cmd"_s;
    QTest::newRow("minus and a call") << u"-1+cmd|' /C calc'!A0"_s << u"'-1+cmd|' /C calc'!A0"_s;
    QTest::newRow("tab before a formula") << u"\t=1+1"_s << u"'\t=1+1"_s;
    QTest::newRow("only a sign") << u"-"_s << u"-"_s;
    QTest::newRow("dash") << u"—"_s << u"—"_s;
    QTest::newRow("empty") << QString() << QString();
}

void CsvFileTest::texts()
{
    QFETCH(const QString, text);
    QFETCH(const QString, cell);
    QCOMPARE(csv({.title = {}, .columns = {{.title = u"Data"_s}}, .rows = {{text}}}),
             QString(u"\uFEFFData\r\n"_s + cell + u"\r\n"_s).toUtf8());
    // A title is a text like any other.
    QCOMPARE(csv({.title = {}, .columns = {{.title = text}}, .rows = {}}),
             QString(u"\uFEFF"_s + cell + u"\r\n"_s).toUtf8());
}

void CsvFileTest::noRows()
{
    QCOMPARE(csv({.title = {}, .columns = {{.title = u"a"_s}, {.title = u"b"_s}}, .rows = {}}), "\xEF\xBB\xBF"
                                                                                                "a,b\r\n"_ba);
}

void CsvFileTest::aFileIsCompleteOrNotThere()
{
    const TableContent table{.title = {}, .columns = {{.title = u"a"_s}}, .rows = {{1.5}}};
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"tabelle süd.csv"_s);
    QVERIFY(writeCsv(table, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), csv(table));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    const Result<void> nowhere = writeCsv(table, folder.filePath(u"no/such/folder.csv"_s));
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().kind, ErrorKind::Storage);
}

QTEST_GUILESS_MAIN(CsvFileTest)
#include "csv_file_test.moc"
