// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/xlsx_file.h"
#include "support/observed.h"
#include "support/xlsx_reader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace fleetglass;
using namespace fleetglass::test;
using namespace Qt::StringLiterals;

/// Workbooks are unpacked and read back: what a spreadsheet finds in them.
class XlsxFileTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void cellsKeepTheirType();
    void headerIsBoldFrozenAndFilters();
    void unknownIsNoCell();
    void textsAreNeverFormulas();
    void sheetNames_data();
    void sheetNames();
    void tooLargeForASheet();
    void manyRows();
    void aFileIsCompleteOrNotThere();
};

namespace {

TableContent fleet()
{
    return {.title = u"Fleet"_s,
            .columns = {{.title = u"Vehicle"_s},
                        {.title = u"Charge (%)"_s, .decimals = 1},
                        {.title = u"Last word (UTC)"_s, .isTime = true},
                        {.title = u"Locked"_s}},
            .rows = {{u"Zürich 1"_s, 70.25, noonMs, true}, {u"Bern"_s, QVariant(), QVariant(), false}}};
}

QString sheetOf(const QByteArray &workbook)
{
    return QString::fromUtf8(unzipped(workbook).value(u"xl/worksheets/sheet1.xml"_s));
}

} // namespace

void XlsxFileTest::cellsKeepTheirType()
{
    const Result<QByteArray> book = xlsx(fleet());
    QVERIFY(book);
    const auto cells = cellsOf(*book);
    QCOMPARE(cells.value(u"A2"_s), (XlsxCell{u"Zürich 1"_s, u"inlineStr"_s, {}}));
    QCOMPARE(cells.value(u"B2"_s).text.toDouble(), 70.25);
    QCOMPARE(cells.value(u"B2"_s).type, u"n"_s);
    QCOMPARE(cells.value(u"C2"_s).text.toDouble(), 46346.5); // 2026-11-20 12:00 in days since 1899-12-30
    QCOMPARE(cells.value(u"C2"_s).type, u"n"_s);
    QVERIFY(cells.value(u"C2"_s).style != cells.value(u"B2"_s).style);
    QCOMPARE(cells.value(u"D2"_s), (XlsxCell{u"1"_s, u"b"_s, {}}));
    QCOMPARE(cells.value(u"D3"_s).text, u"0"_s);
    const QString styles = QString::fromUtf8(unzipped(*book).value(u"xl/styles.xml"_s));
    QVERIFY2(styles.contains(u"yyyy-mm-dd hh:mm:ss"_s), qPrintable(styles));
    QVERIFY2(styles.contains(u"\"0.0\""_s), qPrintable(styles));
}

void XlsxFileTest::headerIsBoldFrozenAndFilters()
{
    const Result<QByteArray> book = xlsx(fleet());
    QVERIFY(book);
    const auto cells = cellsOf(*book);
    QCOMPARE(cells.value(u"B1"_s).text, u"Charge (%)"_s);
    QVERIFY(!cells.value(u"B1"_s).style.isEmpty());
    const QString sheet = sheetOf(*book);
    QVERIFY(sheet.contains(u"ySplit=\"1\""_s));
    QVERIFY(sheet.contains(u"state=\"frozen\""_s));
    QVERIFY(sheet.contains(u"<autoFilter ref=\"A1:D3\"/>"_s));
    QVERIFY(sheet.contains(u"<col min=\"3\" max=\"3\" width=\"20."_s)); // as wide as a time
    QVERIFY(QString::fromUtf8(unzipped(*book).value(u"xl/styles.xml"_s)).contains(u"<b/>"_s));
}

void XlsxFileTest::unknownIsNoCell()
{
    TableContent table = fleet();
    table.rows.append({u"x"_s, std::numeric_limits<double>::quiet_NaN(), QVariant(), QVariant()});
    const Result<QByteArray> book = xlsx(table);
    QVERIFY(book);
    const auto cells = cellsOf(*book);
    QVERIFY(cells.contains(u"A3"_s));
    for (const QString &empty : {u"B3"_s, u"C3"_s, u"B4"_s, u"C4"_s, u"D4"_s})
        QVERIFY2(!cells.contains(empty), qPrintable(empty));
}

void XlsxFileTest::textsAreNeverFormulas()
{
    const Result<QByteArray> book = xlsx({.title = {},
                                          .columns = {{.title = u"a"_s}},
                                          .rows = {{u"=1+1"_s}, {u"<b>&\"\u0001"_s}, {QString(40'000, u'x')}}});
    QVERIFY(book);
    const auto cells = cellsOf(*book);
    QCOMPARE(cells.value(u"A2"_s), (XlsxCell{u"=1+1"_s, u"inlineStr"_s, {}}));
    QVERIFY(cells.value(u"A3"_s).text.startsWith(
        u"<b>&\""_s)); // a control character is spelled out, and the XML stays readable
    QCOMPARE(cells.value(u"A4"_s).text.size(), 32'767);
    QVERIFY(!sheetOf(*book).contains(u"<f>"_s));
}

void XlsxFileTest::sheetNames_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    QTest::newRow("as it is") << u"Flotte Süd"_s << u"Flotte Süd"_s;
    QTest::newRow("none") << QString() << u"Table"_s;
    QTest::newRow("forbidden") << u"'a/b[c]:d*?\\'"_s << u"abcd"_s;
    QTest::newRow("too long") << QString(40, u'n') << QString(31, u'n');
}

void XlsxFileTest::sheetNames()
{
    QFETCH(const QString, title);
    QFETCH(const QString, name);
    TableContent table = fleet();
    table.title = title;
    const Result<QByteArray> book = xlsx(table);
    QVERIFY(book);
    QVERIFY(QString::fromUtf8(unzipped(*book).value(u"xl/workbook.xml"_s)).contains(u"<sheet name=\"%1\""_s.arg(name)));
}

void XlsxFileTest::tooLargeForASheet()
{
    TableContent table = fleet();
    table.rows = QList<QList<QVariant>>(1'048'576, QList<QVariant>());
    const Result<QByteArray> book = xlsx(table);
    QVERIFY(!book);
    QCOMPARE(book.error().kind, ErrorKind::Unsupported);
    QVERIFY(!xlsx({}));
}

void XlsxFileTest::manyRows()
{
    TableContent table = fleet();
    table.rows = QList<QList<QVariant>>(10'000, table.rows.first());
    const Result<QByteArray> book = xlsx(table);
    QVERIFY(book);
    QCOMPARE(cellsOf(*book).size(), 4 + 4 * 10'000);
}

void XlsxFileTest::aFileIsCompleteOrNotThere()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"flotte süd.xlsx"_s);
    QVERIFY(writeXlsx(fleet(), path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(cellsOf(file.readAll()).size(), 10); // four titles, four cells and two
    QVERIFY(!writeXlsx({}, path));                // nothing to write: the file of before stays
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    const Result<void> nowhere = writeXlsx(fleet(), folder.filePath(u"no/such/folder.xlsx"_s));
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().kind, ErrorKind::Storage);
}

QTEST_GUILESS_MAIN(XlsxFileTest)
#include "xlsx_file_test.moc"
