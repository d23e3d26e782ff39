// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/record_table_model.h"

#include <QSortFilterProxyModel>
#include <QTableView>

namespace fleetglass {

/// A table of records: sorts by any column, copies the selected rows, saves itself as CSV.
class RecordTable : public QTableView
{
    Q_OBJECT
public:
    explicit RecordTable(QWidget *parent = nullptr);

    void setRecords(RecordTableModel *model);
    void setSearchText(const QString &text);
    int sourceRow(const QModelIndex &index) const; ///< row of the record model; -1 for none
    void exportCsv();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QString asText(const QModelIndexList &rows, QChar separator) const;
    void copy() const;

    QSortFilterProxyModel m_proxy;
};

} // namespace fleetglass
