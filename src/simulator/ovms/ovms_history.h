// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace fleetglass {

class World;

/// A row of the server's history table.
struct OvmsHistoryRow {
    qint64 wallMs = 0;
    int number = 0;
    QByteArray data;
};

/// The record types a vehicle may have, in the order of the summary.
QByteArrayList ovmsHistoryTypes();

/// The rows of one type later than `sinceMs`, oldest first: trips and charges of the remembered days, a day's copies
/// of the module's records. Made from the same function as the present.
QList<OvmsHistoryRow> ovmsHistory(const World &world, int index, const QByteArray &type, std::optional<qint64> sinceMs,
                                  qint64 nowWallMs);

/// `since` as the database reads it: seconds are enough, "T" and "Z" do no harm, an offset is not counted, and what is
/// no date means everything (nothing is returned).
std::optional<qint64> ovmsSince(const QString &text);

QByteArray ovmsHistoryBody(const QList<OvmsHistoryRow> &rows, qint64 skewMs);
QByteArray ovmsSummaryBody(const World &world, int index, std::optional<qint64> sinceMs, qint64 nowWallMs,
                           qint64 skewMs);

} // namespace fleetglass
