// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/csv_file.h"

#include <QDateTime>
#include <QSaveFile>
#include <QTimeZone>

#include <cmath>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

/// Whether a spreadsheet would compute the text. Signed numbers such as "-12.5 kW" are left alone, but not when they
/// go on to call something ("-1+cmd|…").
bool looksLikeFormula(QStringView text)
{
    if (text.size() < 2)
        return false;
    if (QStringView(u"=@\t\r").contains(text.front()))
        return true;
    const bool isSigned = text.front() == u'+' || text.front() == u'-';
    return isSigned && (!text.at(1).isDigit() || text.contains(u'|') || text.contains(u'(') || text.contains(u'!'));
}

QString quoted(QString text)
{
    if (looksLikeFormula(text))
        text.prepend(u'\'');
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n') && !text.contains(u'\r'))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString cell(const QVariant &value, const TableColumn &column)
{
    if (!value.isValid())
        return {};
    if (value.typeId() == QMetaType::QString)
        return quoted(value.toString());
    if (column.isTime)
        return QDateTime::fromMSecsSinceEpoch(value.toLongLong(), QTimeZone::UTC).toString(Qt::ISODateWithMs);
    if (value.typeId() == QMetaType::Double)
        return std::isfinite(value.toDouble()) ? QString::number(value.toDouble(), 'g', 15) : QString();
    return value.toString();
}

} // namespace

QByteArray csv(const TableContent &table)
{
    QString text(QChar::ByteOrderMark);
    QStringList cells;
    for (const TableColumn &column : table.columns)
        cells.append(quoted(column.title));
    text += cells.join(u',') + u"\r\n"_s;
    for (const QList<QVariant> &row : table.rows) {
        cells.clear();
        for (qsizetype i = 0; i < row.size(); ++i)
            cells.append(cell(row.at(i), table.columns.at(i)));
        text += cells.join(u',') + u"\r\n"_s;
    }
    return text.toUtf8();
}

Result<void> writeCsv(const TableContent &table, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv(table)) < 0 || !file.commit())
        return failure(ErrorKind::Storage, file.errorString());
    return {};
}

} // namespace fleetglass
