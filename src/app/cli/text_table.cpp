// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/text_table.h"

#include <algorithm>

namespace fleetglass {

using namespace Qt::StringLiterals;

void TextTable::print(QTextStream &out) const
{
    QList<qsizetype> widths(m_rows.constFirst().size(), 0);
    for (const QStringList &row : m_rows) {
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths.at(column), row.at(column).size());
    }
    for (const QStringList &row : m_rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column)
            line += row.at(column).leftJustified(widths.at(column)) + u"  "_s;
        while (line.endsWith(u' '))
            line.chop(1);
        out << line << '\n';
    }
    out.flush();
}

} // namespace fleetglass
