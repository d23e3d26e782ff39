// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/record_table_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace fleetglass;
using namespace Qt::StringLiterals;

class RecordTableModelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(); }
    void cellsHaveTextSortKeyAndTip();
    void titlesAndAlignment();
    void fillingResetsOnce();
};

void RecordTableModelTest::cellsHaveTextSortKeyAndTip()
{
    RecordTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTable({{u"Place"_s}, {u"Distance"_s, true}},
                   {{{.text = u"Zürich"_s, .toolTip = u"47.37, 8.54"_s}, {.text = u"12.3 km"_s, .sortKey = 12.3}},
                    {{.text = u"Bern"_s}, {.text = u"—"_s, .sortKey = -1.0}}});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.columnCount(), 2);
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    QCOMPARE(model.index(0, 1).data().toString(), u"12.3 km"_s);
    QCOMPARE(model.index(0, 1).data(RecordTableModel::SortRole), QVariant(12.3));
    QCOMPARE(model.index(0, 0).data(RecordTableModel::SortRole), QVariant(u"Zürich"_s));
    QCOMPARE(model.index(0, 0).data(Qt::ToolTipRole).toString(), u"47.37, 8.54"_s);
    QVERIFY(!model.index(1, 0).data(Qt::ToolTipRole).isValid());
    QVERIFY(!model.data({}, Qt::DisplayRole).isValid());
}

void RecordTableModelTest::titlesAndAlignment()
{
    RecordTableModel model;
    model.setTable({{u"Place"_s}, {u"Distance"_s, true}}, {{{.text = u"a"_s}, {.text = u"b"_s}}});
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Distance"_s);
    const auto alignment = [&model](int column) {
        return model.index(0, column).data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    };
    QVERIFY(alignment(0).testFlag(Qt::AlignLeft));
    QVERIFY(alignment(1).testFlag(Qt::AlignRight));
    QVERIFY(!model.headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
    QVERIFY(!model.headerData(2, Qt::Horizontal, Qt::DisplayRole).isValid());
}

void RecordTableModelTest::fillingResetsOnce()
{
    RecordTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setTable({{u"A"_s}}, {{{.text = u"1"_s}}, {{.text = u"2"_s}}});
    QCOMPARE(reset.count(), 1);
    model.setTable({{u"A"_s}}, {});
    QCOMPARE(reset.count(), 2);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 1);
}

QTEST_MAIN(RecordTableModelTest)
#include "record_table_model_test.moc"
