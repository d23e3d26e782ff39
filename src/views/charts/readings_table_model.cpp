// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/readings_table_model.h"

#include "views/charts/reading_text.h"

namespace fleetglass {

namespace {
constexpr Qt::Alignment numbersAlignment = Qt::AlignRight | Qt::AlignVCenter;
}

ReadingsTableModel::ReadingsTableModel(const ValueFormatter &formatter, QObject *parent)
    : QAbstractTableModel(parent)
    , m_formatter(formatter)
{}

void ReadingsTableModel::setSeries(const QList<LoadedSeries> &series, TimeSpan span)
{
    beginResetModel();
    m_columns.clear();
    for (const LoadedSeries &one : series)
        m_columns.append(one.choice);
    m_rows = rowsByTime(series, span);
    endResetModel();
}

int ReadingsTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReadingsTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size()) + 1;
}

QVariant ReadingsTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SeriesRow &row = rowAt(index.row());
    if (index.column() == 0) {
        if (role == Qt::DisplayRole)
            return m_formatter.dateTime(row.atMs);
        return role == Qt::ToolTipRole ? QVariant(m_formatter.exactTime(row.atMs)) : QVariant();
    }
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(numbersAlignment);
    if (role != Qt::DisplayRole)
        return {};
    const std::optional<double> value = row.values.at(index.column() - 1);
    return value ? readingText(m_formatter, m_columns.at(index.column() - 1).quantity, *value) : QString();
}

QVariant ReadingsTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section > m_columns.size())
        return {};
    if (role == Qt::TextAlignmentRole) // a header stands over its values
        return QVariant::fromValue(section == 0 ? Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter) : numbersAlignment);
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Time");
    const SeriesChoice &choice = m_columns.at(section - 1);
    return m_formatter.title(choice.quantity, choice.part);
}

} // namespace fleetglass
