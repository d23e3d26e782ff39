// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/csv_file.h"
#include "support/window_test.h"
#include "views/common/table_export.h"

#include <QFile>
#include <QMessageBox>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QWidget>

using namespace fleetglass;
using namespace fleetglass::test;
using namespace Qt::StringLiterals;

/// Tables go to files beside the window's thread, and the window hears how it went.
class TableExportTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnOurWarnings(); }

    void writesByTheEnding();
    void failureIsShownAndLeavesNothing();
    void clipboardHasAllKinds();

private:
    const TableContent m_table{.title = u"Fleet"_s,
                               .columns = {{.title = u"Vehicle"_s}, {.title = u"Charge (%)"_s, .decimals = 1}},
                               .rows = {{u"A <1>"_s, 70.5}, {u"B"_s, QVariant()}}};
    const QTemporaryDir m_folder;
};

void TableExportTest::writesByTheEnding()
{
    QWidget window;
    TableExport exporter(&window);
    QSignalSpy saved(&exporter, &TableExport::saved);
    const auto written = [this, &exporter, &saved](const QString &name) {
        const QString path = m_folder.filePath(name);
        exporter.write(m_table, path);
        if (!saved.wait())
            return QByteArray();
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QCOMPARE(written(u"a.CSV"_s), csv(m_table));
    QVERIFY(written(u"a.xlsx"_s).startsWith("PK"));
    QCOMPARE(saved.count(), 2);
}

void TableExportTest::failureIsShownAndLeavesNothing()
{
    QWidget window;
    TableExport exporter(&window);
    QSignalSpy failed(&exporter, &TableExport::failed);
    exporter.write(m_table, m_folder.filePath(u"no/such/folder.xlsx"_s));
    QVERIFY(failed.wait());
    auto *box = window.findChild<QMessageBox *>();
    QVERIFY(box);
    QVERIFY(box->text().contains(u"folder.xlsx"_s));
    box->reject();
}

void TableExportTest::clipboardHasAllKinds()
{
    const std::unique_ptr<QMimeData> data(
        clipboardData(m_table, {u"Vehicle"_s, u"Charge (%)"_s}, {{u"A <1>"_s, u"70.5"_s}, {u"B\nC"_s, u"—"_s}}));
    QCOMPARE(data->text(), u"Vehicle\tCharge (%)\nA <1>\t70.5\nB C\t—"_s);
    QVERIFY(data->html().contains(u"<td>A &lt;1&gt;</td><td>70.5</td>"_s));
    QCOMPARE(data->data(u"text/csv"_s), csv(m_table));
    const std::unique_ptr<QMimeData> bare(clipboardData(m_table, {}, {{u"A"_s}}));
    QCOMPARE(bare->text(), u"A"_s);
}

QTEST_MAIN(TableExportTest)
#include "table_export_test.moc"
