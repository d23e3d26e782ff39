// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/window_test.h"
#include "views/common/record_table.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTimer>

using namespace fleetglass;
using namespace fleetglass::test;
using namespace Qt::StringLiterals;

/// A table of records: order, search, copy and CSV.
class RecordTableTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void newestFirstAndByNumberNotByText();
    void searchInAnyColumn();
    void sourceRowOfASortedTable();
    void copiesTheSelectedRowsWithTitles();
    void csvEscapes_data();
    void csvEscapes();
    void csvHasAllRowsAsShown();

private:
    QString exported();

    std::unique_ptr<RecordTableModel> m_records;
    std::unique_ptr<RecordTable> m_table;
    QTemporaryDir m_directory;
};

void RecordTableTest::init()
{
    failOnOurWarnings();
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    m_table.reset();
    m_records = std::make_unique<RecordTableModel>();
    m_table = std::make_unique<RecordTable>();
    m_table->setRecords(m_records.get());
    m_records->setTable({{u"Number"_s, true}, {u"Place"_s}},
                        {{{.text = u"9"_s, .sortKey = 9.0}, {.text = u"Bern"_s}},
                         {{.text = u"100"_s, .sortKey = 100.0}, {.text = u"Zürich"_s}},
                         {{.text = u"20"_s, .sortKey = 20.0}, {.text = u"Basel"_s}}});
}

/// Saves the table through the dialog that people get.
QString RecordTableTest::exported()
{
    const QString path = m_directory.filePath(u"out.csv"_s);
    QFile::remove(path);
    QTimer::singleShot(0, this, [path] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        dialog->findChild<QLineEdit *>()->setText(path);
        QMetaObject::invokeMethod(dialog, "accept");
    });
    m_table->exportCsv();
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : u"no file"_s;
}

void RecordTableTest::newestFirstAndByNumberNotByText()
{
    const QAbstractItemModel *shown = m_table->model();
    QCOMPARE(shown->index(0, 0).data().toString(), u"100"_s);
    QCOMPARE(shown->index(2, 0).data().toString(), u"9"_s);
    m_table->sortByColumn(1, Qt::AscendingOrder);
    QCOMPARE(shown->index(0, 1).data().toString(), u"Basel"_s);
}

void RecordTableTest::searchInAnyColumn()
{
    m_table->setSearchText(u"zÜR"_s);
    QCOMPARE(m_table->model()->rowCount(), 1);
    m_table->setSearchText(u"20"_s);
    QCOMPARE(m_table->model()->index(0, 1).data().toString(), u"Basel"_s);
    m_table->setSearchText(u".*"_s);
    QCOMPARE(m_table->model()->rowCount(), 0);
    m_table->setSearchText(QString());
    QCOMPARE(m_table->model()->rowCount(), 3);
}

void RecordTableTest::sourceRowOfASortedTable()
{
    QCOMPARE(m_table->sourceRow(m_table->model()->index(0, 0)), 1);
    QCOMPARE(m_table->sourceRow(m_table->model()->index(2, 1)), 0);
    QCOMPARE(m_table->sourceRow({}), -1);
}

void RecordTableTest::copiesTheSelectedRowsWithTitles()
{
    m_table->selectRow(0);
    m_table->selectionModel()->select(m_table->model()->index(2, 0),
                                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTest::keySequence(m_table.get(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Number\tPlace\n100\tZürich\n9\tBern\n"_s);
}

void RecordTableTest::csvEscapes_data()
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
    QTest::newRow("at and a digit") << u"@1"_s << u"'@1"_s;
    QTest::newRow("plus and a name") << u"+cmd"_s << u"'+cmd"_s;
    QTest::newRow("minus and a call") << u"-1+cmd|' /C calc'!A0"_s << u"'-1+cmd|' /C calc'!A0"_s;
    QTest::newRow("tab before a formula") << u"\t=1+1"_s << u"'\t=1+1"_s;
    QTest::newRow("only a sign") << u"-"_s << u"-"_s;
    QTest::newRow("empty") << QString() << QString();
}

void RecordTableTest::csvEscapes()
{
    QFETCH(const QString, text);
    QFETCH(const QString, cell);
    m_records->setTable({{u"Number"_s, true}, {u"Data"_s}}, {{{.text = u"1"_s, .sortKey = 1.0}, {.text = text}}});
    QCOMPARE(exported(), u"Number,Data\n1,"_s + cell + u'\n');
}

void RecordTableTest::csvHasAllRowsAsShown()
{
    m_table->sortByColumn(0, Qt::AscendingOrder);
    QCOMPARE(exported(), u"Number,Place\n9,Bern\n20,Basel\n100,Zürich\n"_s);
    m_table->setSearchText(u"b"_s);
    QCOMPARE(exported(), u"Number,Place\n9,Bern\n20,Basel\n"_s);
}

QTEST_MAIN(RecordTableTest)
#include "record_table_test.moc"
