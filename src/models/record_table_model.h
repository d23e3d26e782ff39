// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QString>
#include <QVariant>

namespace fleetglass {

struct RecordColumn {
    QString title;
    bool isNumber = false; ///< right-aligned
};

struct RecordCell {
    QString text = {};
    QVariant sortKey = {}; ///< invalid: sort by text
    QString toolTip = {};
};

/// A table of finished records (trips, charges, raw records): filled as a whole, sorted through a proxy by SortRole.
class RecordTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { SortRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const QList<RecordColumn> &columns, const QList<QList<RecordCell>> &rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<RecordColumn> m_columns;
    QList<QList<RecordCell>> m_rows;
};

} // namespace fleetglass
