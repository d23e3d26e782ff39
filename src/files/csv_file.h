// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "files/table_content.h"

#include <QByteArray>

namespace fleetglass {

/// The table as CSV (RFC 4180): UTF-8 with a byte order mark so that spreadsheets see it is UTF-8, comma, CRLF, numbers with a
/// point, times as UTC ISO 8601. A text that a spreadsheet would take for a formula is prefixed with an apostrophe.
QByteArray csv(const TableContent &table);

/// Writes it to a file, complete or not at all (ErrorKind::Storage).
Result<void> writeCsv(const TableContent &table, const QString &path);

} // namespace fleetglass
