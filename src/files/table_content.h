// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QVariant>

namespace fleetglass {

/// A column of a table that goes into a file.
struct TableColumn {
    QString title;       ///< with the unit: "Speed (km/h)"
    bool isTime = false; ///< cells are UTC milliseconds since the epoch (qint64)
    int decimals = -1;   ///< of its numbers, for files that can say how a number is shown; -1: as many as it has

    bool operator==(const TableColumn &) const = default;
};

/// What is shown of a table, ready for a file: numbers as numbers in the user's units, unknown as an invalid QVariant.
struct TableContent {
    QString title;
    QList<TableColumn> columns;
    QList<QList<QVariant>> rows; ///< each as long as `columns`; a cell is QString, double, qint64, bool or invalid

    bool operator==(const TableContent &) const = default;
};

} // namespace fleetglass
