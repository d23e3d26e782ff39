// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QTextStream>

namespace fleetglass {

/// A table of text with aligned columns, for people.
class TextTable
{
public:
    explicit TextTable(QStringList titles) { m_rows.append(std::move(titles)); }

    void addRow(QStringList cells) { m_rows.append(std::move(cells)); }
    void print(QTextStream &out) const;

private:
    QList<QStringList> m_rows;
};

} // namespace fleetglass
