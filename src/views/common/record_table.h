// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/table_content.h"
#include "models/record_table_model.h"

#include <QSortFilterProxyModel>
#include <QTableView>

namespace fleetglass {

class TableExport;

/// A table of records: sorts by any column, copies rows and cells, exports what it shows.
class RecordTable : public QTableView
{
    Q_OBJECT
public:
    explicit RecordTable(QWidget *parent = nullptr);

    void setRecords(RecordTableModel *model);
    void setSearchText(const QString &text);
    int sourceRow(const QModelIndex &index) const; ///< row of the record model; -1 for none
    void exportTable();                            ///< what is shown; asks where to

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QList<int> rowsInOrder(bool isSelectedOnly) const;
    TableContent content(const QList<int> &rows) const;
    void copy() const;
    void copyCell() const;

    QSortFilterProxyModel m_proxy;
    TableExport *m_export;
};

} // namespace fleetglass
