// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/xlsx_file.h"

#include <QSaveFile>

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <memory>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRows = 1'048'575; // below the header
constexpr qsizetype mostColumns = 16'384;
constexpr qsizetype mostCharacters = 32'767; // of a cell
constexpr qsizetype rowsForWidth = 200;      // the first ones tell how wide a column should be
constexpr double msPerDay = 86'400'000.0;
constexpr double unixEpochInExcelDays = 25'569.0; // 1970-01-01 in the 1900 date system

/// A sheet's name: 1 to 31 characters, without those that references need, without an apostrophe at either end.
QByteArray sheetName(QString title)
{
    title.removeIf(
        [](QChar c) { return QStringView(u"[]:*?/\\'").contains(c) || c.category() == QChar::Other_Control; });
    title = title.left(31).trimmed();
    return (title.isEmpty() ? u"Table"_s : title).toUtf8();
}

QString numberFormat(int decimals)
{
    return decimals <= 0 ? u"0"_s : u"0."_s + QString(decimals, u'0');
}

/// About as wide as its widest text, in characters.
double widthOf(const TableContent &table, qsizetype column)
{
    constexpr qsizetype timeWidth = 19;
    constexpr double least = 8;
    constexpr double most = 60;
    const TableColumn &info = table.columns.at(column);
    qsizetype widest = std::max(info.title.size() + 3, info.isTime ? timeWidth : 0); // the filter's arrow takes three
    for (qsizetype row = 0; row < std::min(rowsForWidth, table.rows.size()); ++row) {
        const QVariant &value = table.rows.at(row).at(column);
        if (value.typeId() == QMetaType::QString)
            widest = std::max(widest, value.toString().size());
    }
    return std::clamp(static_cast<double>(widest) + 1, least, most);
}

/// One workbook while it is being written; gives back what was allocated whatever happens.
class Workbook
{
public:
    Workbook()
    {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.output_buffer = &m_bytes;
        options.output_buffer_size = &m_size;
        m_book = workbook_new_opt(nullptr, &options);
    }
    ~Workbook()
    {
        if (m_book)
            workbook_close(m_book);
        std::free(const_cast<char *>(m_bytes)); // NOLINT: the library allocated it with malloc
    }
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;

    lxw_workbook *book() { return m_book; }
    lxw_format *format(const QString &numberFormat)
    {
        lxw_format *format = workbook_add_format(m_book);
        format_set_num_format(format, numberFormat.toUtf8().constData());
        return format;
    }
    Result<QByteArray> close()
    {
        const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
        if (error != LXW_NO_ERROR || !m_bytes)
            return failure(ErrorKind::Storage, QString::fromUtf8(lxw_strerror(error)));
        return QByteArray(m_bytes, static_cast<qsizetype>(m_size));
    }

private:
    lxw_workbook *m_book = nullptr;
    const char *m_bytes = nullptr;
    std::size_t m_size = 0;
};

lxw_error writeCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QVariant &value, bool isTime,
                    lxw_format *format)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return LXW_NO_ERROR;
    case QMetaType::QString:
        return worksheet_write_string(sheet, row, column, value.toString().left(mostCharacters).toUtf8().constData(),
                                      nullptr);
    case QMetaType::Bool:
        return worksheet_write_boolean(sheet, row, column, value.toBool() ? 1 : 0, nullptr);
    default:
        break;
    }
    const double number = value.toDouble();
    if (!std::isfinite(number))
        return LXW_NO_ERROR;
    return worksheet_write_number(sheet, row, column, isTime ? number / msPerDay + unixEpochInExcelDays : number,
                                  format);
}

void writeHeader(Workbook &workbook, lxw_worksheet *sheet, const TableContent &table)
{
    lxw_format *bold = workbook_add_format(workbook.book());
    format_set_bold(bold);
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        const auto at = static_cast<lxw_col_t>(column);
        worksheet_set_column(sheet, at, at, widthOf(table, column), nullptr);
        worksheet_write_string(sheet, 0, at, table.columns.at(column).title.left(mostCharacters).toUtf8().constData(),
                               bold);
    }
    worksheet_freeze_panes(sheet, 1, 0);
    worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(table.rows.size()),
                         static_cast<lxw_col_t>(table.columns.size() - 1));
}

} // namespace

Result<QByteArray> xlsx(const TableContent &table)
{
    if (table.columns.isEmpty() || table.columns.size() > mostColumns || table.rows.size() > mostRows)
        return failure(ErrorKind::Unsupported,
                       u"a sheet holds 1 to %1 columns and up to %2 rows, this table has %3 and %4"_s.arg(mostColumns)
                           .arg(mostRows)
                           .arg(table.columns.size())
                           .arg(table.rows.size()));
    Workbook workbook;
    lxw_worksheet *sheet =
        workbook.book() ? workbook_add_worksheet(workbook.book(), sheetName(table.title).constData()) : nullptr;
    if (!sheet)
        return failure(ErrorKind::Storage, u"no workbook can be made"_s);
    writeHeader(workbook, sheet, table);
    QList<lxw_format *> formats;
    for (const TableColumn &column : table.columns)
        formats.append(column.isTime          ? workbook.format(u"yyyy-mm-dd hh:mm:ss"_s)
                       : column.decimals >= 0 ? workbook.format(numberFormat(column.decimals))
                                              : nullptr);
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const QList<QVariant> &cells = table.rows.at(row);
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const lxw_error error = writeCell(sheet, static_cast<lxw_row_t>(row + 1), static_cast<lxw_col_t>(column),
                                              cells.at(column), table.columns.at(column).isTime, formats.at(column));
            if (error != LXW_NO_ERROR)
                return failure(ErrorKind::Storage,
                               u"row %1: %2"_s.arg(row + 1).arg(QString::fromUtf8(lxw_strerror(error))));
        }
    }
    return workbook.close();
}

Result<void> writeXlsx(const TableContent &table, const QString &path)
{
    const Result<QByteArray> bytes = xlsx(table);
    if (!bytes)
        return std::unexpected(bytes.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) < 0 || !file.commit())
        return failure(ErrorKind::Storage, file.errorString());
    return {};
}

} // namespace fleetglass
