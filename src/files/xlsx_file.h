// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "files/table_content.h"

#include <QByteArray>

namespace fleetglass {

/// The table as an Excel workbook of one sheet (ISO/IEC 29500): numbers as numbers, times as UTC dates, unknown as empty cells; the
/// header is bold, stays in view and filters. Up to 1,048,575 rows and 16,384 columns, which is what a sheet holds
/// (ErrorKind::Unsupported beyond it). Texts are never taken for formulas. From any thread.
Result<QByteArray> xlsx(const TableContent &table);

/// Writes it to a file, complete or not at all (ErrorKind::Storage).
Result<void> writeXlsx(const TableContent &table, const QString &path);

} // namespace fleetglass
