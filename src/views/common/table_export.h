// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/table_content.h"

#include <QObject>
#include <QStringList>

QT_FORWARD_DECLARE_CLASS(QMimeData)
QT_FORWARD_DECLARE_CLASS(QWidget)

namespace fleetglass {

/// Saves tables as Excel workbook or CSV: asks for name and kind, writes beside the GUI thread, and says how it went. A file is complete
/// under its name or not there; a failure is shown to the user as well.
class TableExport : public QObject
{
    Q_OBJECT
public:
    explicit TableExport(QWidget *window); ///< the dialogs' parent and this object's

    /// Asks where to. `name` is the file's name without an ending, such as "Fleet 2026-11-20".
    void ask(const TableContent &table, const QString &name);
    /// Writes it to this path; the ending ".csv" (any case) is CSV, every other a workbook.
    void write(const TableContent &table, const QString &path);

signals:
    void saved(const QString &path);
    void failed(const QString &path, const QString &detail);

private:
    void tellFailure(const QString &path, const QString &detail);

    QWidget *m_window;
};

/// What the clipboard takes of a table: text with tabs, HTML and CSV. `texts` is what people see, each row as long as the
/// columns; without a header only the cells. The caller owns it.
QMimeData *clipboardData(const TableContent &table, const QStringList &titles, const QList<QStringList> &texts);

} // namespace fleetglass
