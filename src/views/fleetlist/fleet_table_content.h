// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/table_content.h"
#include "models/fleet_list_model.h"

#include <QStringList>

#include <vector>

namespace fleetglass {

/// Rows of the fleet list as people see them and as files take them.
struct FleetTable {
    TableContent content;
    QStringList titles;       ///< as in the header
    QList<QStringList> texts; ///< as in the cells
};

/// These rows of the model with these of its columns, both in the order given.
FleetTable fleetTable(const FleetListModel &model, const std::vector<int> &rows, const QList<int> &columns);

} // namespace fleetglass
