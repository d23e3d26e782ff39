// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/record_table.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QMessageBox>
#include <QSaveFile>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

/// Whether a spreadsheet would compute the text. Signed numbers such as "-12.5 kW" are left alone, but not when they
/// go on to call something ("-1+cmd|…").
bool looksLikeFormula(QStringView text)
{
    if (text.size() < 2)
        return false;
    if (QStringView(u"=@\t\r").contains(text.front()))
        return true;
    const bool isSigned = text.front() == u'+' || text.front() == u'-';
    return isSigned && (!text.at(1).isDigit() || text.contains(u'|') || text.contains(u'(') || text.contains(u'!'));
}

/// RFC 4180, and no cell that a spreadsheet would take for a formula.
QString csvCell(QString text)
{
    if (looksLikeFormula(text))
        text.prepend(u'\'');
    if (text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r'))
        return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text;
}

} // namespace

RecordTable::RecordTable(QWidget *parent) : QTableView(parent)
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
    verticalHeader()->setDefaultSectionSize(26);
    horizontalHeader()->setHighlightSections(false);
    QFont tabular = font();
    tabular.setFeature(QFont::Tag("tnum"), 1);
    setFont(tabular);
}

void RecordTable::setRecords(RecordTableModel *model)
{
    m_proxy.setSourceModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, [this] { resizeColumnsToContents(); });
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

QString RecordTable::asText(const QModelIndexList &rows, QChar separator) const
{
    const auto cell = [separator](const QString &text) { return separator == u',' ? csvCell(text) : text; };
    QStringList header;
    for (int column = 0; column < m_proxy.columnCount(); ++column)
        header.append(cell(m_proxy.headerData(column, Qt::Horizontal).toString()));
    QStringList lines{header.join(separator)};
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (int column = 0; column < m_proxy.columnCount(); ++column)
            cells.append(cell(row.siblingAtColumn(column).data().toString()));
        lines.append(cells.join(separator));
    }
    return lines.join(u'\n') + u'\n';
}

void RecordTable::copy() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QGuiApplication::clipboard()->setText(asText(rows, u'\t'));
}

void RecordTable::exportCsv()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save as CSV"), u"records.csv"_s, tr("CSV (*.csv)"));
    if (path.isEmpty())
        return;
    QModelIndexList rows;
    for (int row = 0; row < m_proxy.rowCount(); ++row)
        rows.append(m_proxy.index(row, 0));
    QSaveFile file(path); // a half-written file is never left under the final name
    if (!file.open(QIODevice::WriteOnly) || file.write(asText(rows, u',').toUtf8()) < 0 || !file.commit())
        QMessageBox::warning(this, tr("Save as CSV"), tr("The file cannot be written: %1").arg(file.errorString()));
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
    menu.addAction(tr("Copy"), this, &RecordTable::copy)->setEnabled(selectionModel()->hasSelection());
    menu.addAction(tr("Save all as CSV…"), this, &RecordTable::exportCsv)->setEnabled(m_proxy.rowCount() > 0);
    menu.exec(event->globalPos());
}

} // namespace fleetglass
