// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

QT_FORWARD_DECLARE_CLASS(QTextStream)

namespace fleetglass {

/// What was measured, each figure as median (smallest to largest) of its runs. Printed line by line, as soon as it is known.
class FigureTable
{
public:
    explicit FigureTable(QTextStream &out) : m_out(out) {}

    void title(const QString &text);
    /// What the figures below it depend on.
    void note(const QString &text);
    /// The goal is one that the median must not exceed, printed beside it.
    void figure(const QString &what, const QList<double> &runs, const QString &unit, std::optional<double> goal = {});
    /// Of many single values: median, 95 of 100 and the largest; the goal is one for 95 of 100.
    void spread(const QString &what, QList<double> values, const QString &unit, std::optional<double> goal = {});
    /// What could not be measured, and why. The program then ends with status 1.
    void failed(const QString &what, const QString &why);

    bool hasFailed() const { return m_hasFailed; }

private:
    QTextStream &m_out;
    bool m_hasFailed = false;
};

/// Of an even number of values the mean of the middle two.
double median(QList<double> values);

} // namespace fleetglass
