// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/table_export.h"

#include "files/csv_file.h"
#include "files/xlsx_file.h"

#include <QDir>
#include <QFileDialog>
#include <QFuture>
#include <QMessageBox>
#include <QMimeData>
#include <QPromise>
#include <QStandardPaths>
#include <QThreadPool>
#include <QWidget>

#include <memory>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

bool isCsv(const QString &path)
{
    return path.endsWith(".csv"_L1, Qt::CaseInsensitive);
}

/// A tab or a line break within a cell would break the table apart.
QString oneLine(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\r', u' ').replace(u'\n', u' ');
}

} // namespace

TableExport::TableExport(QWidget *window) : QObject(window), m_window(window) {}

void TableExport::ask(const TableContent &table, const QString &name)
{
    auto *dialog = new QFileDialog(m_window, tr("Save table"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString workbook = tr("Excel workbook (*.xlsx)");
    const QString text = tr("CSV text (*.csv)");
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({workbook, text});
    dialog->setDefaultSuffix(u"xlsx"_s);
    dialog->selectFile(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog, text](const QString &filter) { dialog->setDefaultSuffix(filter == text ? u"csv"_s : u"xlsx"_s); });
    connect(dialog, &QFileDialog::fileSelected, this, [this, table](const QString &path) { write(table, path); });
    dialog->open();
}

void TableExport::write(const TableContent &table, const QString &path)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    promise->future().then(this, [this, path](const Result<void> &result) {
        if (result)
            emit saved(path);
        else
            tellFailure(path, result.error().detail);
    });
    QThreadPool::globalInstance()->start([promise, table, path] {
        promise->addResult(isCsv(path) ? writeCsv(table, path) : writeXlsx(table, path));
        promise->finish();
    });
}

void TableExport::tellFailure(const QString &path, const QString &detail)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Save table"),
                                tr("The table was not saved to %1.").arg(QDir::toNativeSeparators(path)),
                                QMessageBox::Ok, m_window);
    box->setInformativeText(tr("Choose another place or name. A file that was there before is unchanged."));
    box->setDetailedText(detail);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
    emit failed(path, detail);
}

QMimeData *clipboardData(const TableContent &table, const QStringList &titles, const QList<QStringList> &texts)
{
    QStringList lines;
    QString html = u"<meta charset=\"utf-8\"><table>"_s;
    const auto take = [&](const QStringList &cells, const QString &tag) {
        QStringList plain;
        html += u"<tr>"_s;
        for (const QString &cell : cells) {
            plain.append(oneLine(cell));
            html += u"<%1>%2</%1>"_s.arg(tag, cell.toHtmlEscaped());
        }
        html += u"</tr>"_s;
        lines.append(plain.join(u'\t'));
    };
    if (!titles.isEmpty())
        take(titles, u"th"_s);
    for (const QStringList &row : texts)
        take(row, u"td"_s);
    auto *data = new QMimeData;
    data->setText(lines.join(u'\n'));
    data->setHtml(html + u"</table>"_s);
    data->setData(u"text/csv"_s, csv(table));
    return data;
}

} // namespace fleetglass
