// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/window_test.h"
#include "views/common/record_table.h"
#include "views/common/table_export.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace fleetglass;
using namespace fleetglass::test;
using namespace Qt::StringLiterals;

/// A table of records: order, search, copy and export.
class RecordTableTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void newestFirstAndByNumberNotByText();
    void searchInAnyColumn();
    void sourceRowOfASortedTable();
    void copiesTheSelectedRowsWithTitles();
    void exportsAllRowsAsShown();

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
    m_table->exportTable();
    auto *dialog = m_table->findChild<QFileDialog *>();
    if (!dialog)
        return u"no dialog"_s;
    QSignalSpy saved(m_table->findChild<TableExport *>(), &TableExport::saved);
    dialog->findChild<QLineEdit *>()->setText(path);
    QMetaObject::invokeMethod(dialog, "accept");
    if (saved.isEmpty() && !saved.wait())
        return u"not saved"_s;
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
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Number\tPlace\n100\tZürich\n9\tBern"_s);
}

void RecordTableTest::exportsAllRowsAsShown()
{
    m_table->sortByColumn(0, Qt::AscendingOrder);
    QCOMPARE(exported(), u"Number,Place\r\n9,Bern\r\n20,Basel\r\n100,Zürich\r\n"_s);
    m_table->setSearchText(u"b"_s);
    QCOMPARE(exported(), u"Number,Place\r\n9,Bern\r\n20,Basel\r\n"_s);
}

QTEST_MAIN(RecordTableTest)
#include "record_table_test.moc"
