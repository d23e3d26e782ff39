// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "models/value_formatter.h"
#include "models/vehicle_focus.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QGridLayout)
QT_FORWARD_DECLARE_CLASS(QLabel)

namespace fleetglass {

class AgeLabel;
class RovingFocus;
class ValueLabel;

/// Titled pairs of name and value of the vehicle in view, in one or two columns by width. Unknown is a dash, stale is faded with
/// its age beside it; the tooltip has exact time and source. One stop of the Tab key, arrows go from value to value, each of which
/// can be copied.
class ValueGrid : public QWidget
{
    Q_OBJECT
public:
    ValueGrid(const VehicleFocus &focus, const ValueFormatter &formatter, const Clock &clock, QWidget *parent = nullptr);

    void setQuantities(const QList<Quantity> &quantities);
    void refresh();
    QSize minimumSizeHint() const override; ///< that of names above their values
    QString asText() const;                 ///< a line "name, tab, value, tab, age" for each

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int fittingColumns() const;
    void arrange();

    struct Cell {
        Quantity quantity;
        QLabel *name;
        QWidget *room; ///< value and age
        ValueLabel *value;
        AgeLabel *age;
    };

    const VehicleFocus &m_focus;
    const ValueFormatter &m_formatter;
    const Clock &m_clock;
    QGridLayout *m_layout;
    RovingFocus *m_roving;
    QList<Cell> m_cells;
    int m_columns = -1; ///< of pairs; 0: names above their values; -1: not arranged yet
};

} // namespace fleetglass
