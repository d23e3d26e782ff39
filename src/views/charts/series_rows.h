// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series_model.h"

#include <QList>
#include <QTimeZone>

#include <optional>

namespace fleetglass {

/// What several series say at one time. Unknown where a series has no reading at just that time.
struct SeriesRow {
    qint64 atMs = 0;                     ///< UTC
    QList<std::optional<double>> values; ///< one per series, in the quantity's own unit

    bool operator==(const SeriesRow &) const = default;
};

/// One row per time at which any of the series has a reading within the span, ascending.
QList<SeriesRow> rowsByTime(const QList<LoadedSeries> &series, TimeSpan span);

/// RFC 4180, UTF-8: UTC and local time in ISO 8601, then a column per series. Numbers have a decimal point and the unit that their
/// title names, whatever the user's settings are, so that a file means the same everywhere.
QByteArray rowsAsCsv(const QList<SeriesRow> &rows, const QStringList &titles, const QTimeZone &zone);

} // namespace fleetglass
