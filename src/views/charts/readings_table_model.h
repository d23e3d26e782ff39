// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/value_formatter.h"
#include "views/charts/series_rows.h"

#include <QAbstractTableModel>

namespace fleetglass {

/// The values of the chart as rows of text, newest first: for screen readers and for those who want numbers.
class ReadingsTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit ReadingsTableModel(const ValueFormatter &formatter, QObject *parent = nullptr);

    void setSeries(const QList<LoadedSeries> &series, TimeSpan span);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const SeriesRow &rowAt(int row) const { return m_rows.at(m_rows.size() - 1 - row); }

    const ValueFormatter &m_formatter;
    QList<SeriesChoice> m_columns;
    QList<SeriesRow> m_rows; ///< ascending
};

} // namespace fleetglass
