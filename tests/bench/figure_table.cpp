// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/figure_table.h"

#include <QLocale>
#include <QTextStream>

#include <algorithm>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

/// Three digits that mean something; whole numbers above a hundred.
QString rounded(double value)
{
    const int decimals = value >= 100 ? 0 : value >= 10 ? 1 : 2;
    return QLocale::c().toString(value, 'f', decimals);
}

} // namespace

double median(QList<double> values)
{
    std::ranges::sort(values);
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 == 1 ? values.at(middle) : (values.at(middle - 1) + values.at(middle)) / 2;
}

void FigureTable::title(const QString &text)
{
    m_out << '\n' << text << Qt::endl;
}

void FigureTable::note(const QString &text)
{
    m_out << "  " << text << Qt::endl;
}

void FigureTable::figure(const QString &what, const QList<double> &runs, const QString &unit, std::optional<double> goal)
{
    if (runs.isEmpty()) {
        failed(what, u"no run came to its end"_s);
        return;
    }
    const auto [least, most] = std::ranges::minmax(runs);
    m_out << "  " << what.leftJustified(64) << rounded(median(runs)).rightJustified(11) << ' ' << unit;
    if (runs.size() > 1)
        m_out << "  (" << rounded(least) << " to " << rounded(most) << ", " << runs.size() << " runs)";
    if (goal)
        m_out << "  [goal " << rounded(*goal) << (median(runs) <= *goal ? ", reached]" : ", MISSED]");
    m_out << Qt::endl;
}

void FigureTable::spread(const QString &what, QList<double> values, const QString &unit, std::optional<double> goal)
{
    if (values.isEmpty()) {
        failed(what, u"it never happened"_s);
        return;
    }
    std::ranges::sort(values);
    const double most = values.at(std::min(values.size() * 95 / 100, values.size() - 1));
    m_out << "  " << what.leftJustified(44) << rounded(median(values)).rightJustified(8)
          << rounded(most).rightJustified(8) << rounded(values.constLast()).rightJustified(8) << ' ' << unit << "  ("
          << values.size() << ')';
    if (goal)
        m_out << "  [goal " << rounded(*goal) << (most <= *goal ? ", reached]" : ", MISSED]");
    m_out << Qt::endl;
}

void FigureTable::failed(const QString &what, const QString &why)
{
    m_hasFailed = true;
    m_out << "  " << what.leftJustified(64) << "NOT MEASURED: " << why << Qt::endl;
}

} // namespace fleetglass
