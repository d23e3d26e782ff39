// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/record_table.h"

#include "views/common/refresh_when_seen.h"
#include "views/common/table_export.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {
constexpr int measuredRows = 60; ///< columns are as wide as what these rows hold
}

RecordTable::RecordTable(QWidget *parent) : QTableView(parent), m_export(new TableExport(this))
{
    m_proxy.setSortRole(RecordTableModel::SortRole);
    m_proxy.setFilterKeyColumn(-1);
    m_proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    setModel(&m_proxy);
    setSortingEnabled(true);
    sortByColumn(0, Qt::DescendingOrder);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setResizeContentsPrecision(measuredRows);
    QFont tabular = font();
    tabular.setFeature(QFont::Tag("tnum"), 1);
    setFont(tabular);
}

void RecordTable::setRecords(RecordTableModel *model)
{
    m_proxy.setSourceModel(model);
    auto *seen = new RefreshWhenSeen(this, [this] { resizeColumnsToContents(); });
    connect(model, &QAbstractItemModel::modelReset, seen, &RefreshWhenSeen::request);
    resizeColumnsToContents();
}

void RecordTable::setSearchText(const QString &text)
{
    m_proxy.setFilterFixedString(text);
}

int RecordTable::sourceRow(const QModelIndex &index) const
{
    return index.isValid() ? m_proxy.mapToSource(index).row() : -1;
}

QList<int> RecordTable::rowsInOrder(bool isSelectedOnly) const
{
    QList<int> rows;
    for (int row = 0; row < m_proxy.rowCount(); ++row) {
        if (!isSelectedOnly || selectionModel()->isRowSelected(row))
            rows.append(row);
    }
    return rows;
}

/// As people read it: a record's cells are finished texts with their units.
TableContent RecordTable::content(const QList<int> &rows) const
{
    TableContent table{.title = accessibleName(), .columns = {}, .rows = {}};
    for (int column = 0; column < m_proxy.columnCount(); ++column)
        table.columns.append({.title = m_proxy.headerData(column, Qt::Horizontal).toString()});
    for (const int row : rows) {
        QList<QVariant> cells;
        for (int column = 0; column < m_proxy.columnCount(); ++column)
            cells.append(m_proxy.index(row, column).data().toString());
        table.rows.append(cells);
    }
    return table;
}

void RecordTable::copy() const
{
    const TableContent table = content(rowsInOrder(true));
    QStringList titles;
    for (const TableColumn &column : table.columns)
        titles.append(column.title);
    QList<QStringList> texts;
    for (const QList<QVariant> &row : table.rows) {
        QStringList cells;
        for (const QVariant &cell : row)
            cells.append(cell.toString());
        texts.append(cells);
    }
    QGuiApplication::clipboard()->setMimeData(clipboardData(table, titles, texts));
}

void RecordTable::copyCell() const
{
    QGuiApplication::clipboard()->setText(currentIndex().data().toString());
}

void RecordTable::exportTable()
{
    m_export->ask(content(rowsInOrder(false)), accessibleName());
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        QTableView::keyPressEvent(event);
}

void RecordTable::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addAction(tr("&Copy rows"), this, &RecordTable::copy)->setEnabled(selectionModel()->hasSelection());
    menu.addAction(tr("Copy c&ell"), this, &RecordTable::copyCell)->setEnabled(currentIndex().isValid());
    menu.addSeparator();
    menu.addAction(tr("E&xport table…"), this, &RecordTable::exportTable)->setEnabled(m_proxy.rowCount() > 0);
    menu.exec(event->globalPos());
}

} // namespace fleetglass
