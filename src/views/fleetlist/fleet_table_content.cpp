// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/fleetlist/fleet_table_content.h"

namespace fleetglass {

FleetTable fleetTable(const FleetListModel &model, const std::vector<int> &rows, const QList<int> &columns)
{
    FleetTable table;
    for (const int column : columns) {
        table.titles.append(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        table.content.columns.append({.title = model.exportTitle(column),
                                      .isTime = FleetListModel::isTime(column),
                                      .decimals = model.decimals(column)});
    }
    table.texts.reserve(static_cast<qsizetype>(rows.size()));
    table.content.rows.reserve(static_cast<qsizetype>(rows.size()));
    for (const int row : rows) {
        QStringList texts;
        QList<QVariant> values;
        for (const int column : columns) {
            const QModelIndex cell = model.index(row, column);
            texts.append(cell.data().toString());
            values.append(cell.data(FleetListModel::ExportRole));
        }
        table.texts.append(texts);
        table.content.rows.append(values);
    }
    return table;
}

} // namespace fleetglass
