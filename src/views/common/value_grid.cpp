// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/value_grid.h"

#include "views/common/value_label.h"

#include <QGridLayout>

namespace fleetglass {

namespace {
constexpr int twoColumnsFrom = 520; ///< px; below that names would be cut
}

ValueGrid::ValueGrid(const VehicleFocus &focus, const ValueFormatter &formatter, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_focus(focus)
    , m_formatter(formatter)
    , m_clock(clock)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(12);
    m_layout->setVerticalSpacing(4);
}

void ValueGrid::setQuantities(const QList<Quantity> &quantities)
{
    for (const Cell &cell : std::as_const(m_cells)) {
        delete cell.name;
        delete cell.value;
    }
    m_cells.clear();
    for (const Quantity quantity : quantities) {
        auto *name = new QLabel(this);
        name->setForegroundRole(QPalette::PlaceholderText);
        m_cells.append({.quantity = quantity, .name = name, .value = new ValueLabel(this)});
    }
    m_columns = 0;
    arrange();
    refresh();
}

void ValueGrid::refresh()
{
    const VehicleRecord *record = m_focus.record();
    for (const Cell &cell : std::as_const(m_cells)) {
        const Observation *observation = record ? record->known.find(cell.quantity) : nullptr;
        const QString name = m_formatter.title(cell.quantity);
        QString tip = ValueGrid::tr("Never reported");
        if (observation) {
            tip = m_formatter.age(observation->observedAtMs) + u'\n' + m_formatter.exactTime(observation->observedAtMs);
            if (!observation->origin.isEmpty())
                tip += u'\n' + tr("Source: %1").arg(observation->origin.text());
        }
        cell.name->setText(name);
        cell.value->setValue(name, m_formatter.value(observation), freshnessOf(observation, m_clock.nowMs()), tip);
    }
}

void ValueGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ValueGrid::arrange()
{
    const int columns = width() >= twoColumnsFrom ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    const int rows = (static_cast<int>(m_cells.size()) + columns - 1) / columns;
    for (int i = 0; i < m_cells.size(); ++i) {
        const int row = i % rows;
        const int column = i / rows * 2;
        m_layout->addWidget(m_cells.at(i).name, row, column, Qt::AlignTop);
        m_layout->addWidget(m_cells.at(i).value, row, column + 1);
    }
    for (int column = 0; column < 4; ++column)
        m_layout->setColumnStretch(column, column % 2 == 1 && column / 2 < columns ? 1 : 0);
    for (int column = 0; column < 4; column += 2)
        m_layout->setColumnMinimumWidth(column, column / 2 < columns ? 150 : 0);
}

} // namespace fleetglass
