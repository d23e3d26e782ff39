// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

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
    void figure(const QString &what, const QList<double> &runs, const QString &unit);
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
