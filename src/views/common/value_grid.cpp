// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/value_grid.h"

#include "views/common/age_label.h"
#include "views/common/roving_focus.h"
#include "views/common/value_label.h"

#include <QEvent>
#include <QGridLayout>

namespace fleetglass {

namespace {
constexpr int charactersPerColumn = 37; ///< with less, names would be cut
constexpr int charactersPerPair = 28;   ///< with less, a name stands above its value
constexpr int nameStretch = 10;
constexpr int valueStretch = 11;
} // namespace

ValueGrid::ValueGrid(const VehicleFocus &focus, const ValueFormatter &formatter, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_focus(focus)
    , m_formatter(formatter)
    , m_clock(clock)
    , m_layout(new QGridLayout(this))
    , m_roving(new RovingFocus(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(12);
    m_layout->setVerticalSpacing(4);
}

void ValueGrid::setQuantities(const QList<Quantity> &quantities)
{
    for (const Cell &cell : std::as_const(m_cells)) {
        delete cell.name;
        delete cell.room;
    }
    m_cells.clear();
    QList<QWidget *> values;
    for (const Quantity quantity : quantities) {
        auto *name = new QLabel(this);
        name->setForegroundRole(QPalette::PlaceholderText);
        name->setWordWrap(true);
        auto *room = new QWidget(this);
        auto *value = new ValueLabel(room);
        auto *age = new AgeLabel(m_formatter, m_clock, room);
        age->setShort(true);
        auto *row = new QHBoxLayout(room);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        row->addWidget(value, 1);
        row->addWidget(age, 0, Qt::AlignTop);
        m_cells.append({.quantity = quantity, .name = name, .room = room, .value = value, .age = age});
        values.append(value);
    }
    m_roving->setMembers(values);
    m_columns = -1;
    arrange();
    refresh();
}

void ValueGrid::refresh()
{
    const VehicleRecord *record = m_focus.record();
    for (const Cell &cell : std::as_const(m_cells)) {
        const Observation *observation = record ? record->known.find(cell.quantity) : nullptr;
        const QString name = m_formatter.title(cell.quantity);
        const Freshness freshness = freshnessOf(observation, m_clock.nowMs());
        cell.name->setText(name);
        cell.value->setValue(name, m_formatter.value(observation), freshness, m_formatter.tip(observation),
                             observation ? m_formatter.age(observation->observedAtMs) : QString());
        // The age of the newest is in the header: only another one is said here.
        cell.age->setVisible(freshness == Freshness::Stale
                             && m_formatter.shortAge(observation->observedAtMs)
                                    != m_formatter.shortAge(m_focus.newestMs()));
        if (observation)
            cell.age->setObserved(observation->observedAtMs, observation->sourceAge, observation->origin.text());
    }
}

QString ValueGrid::asText() const
{
    QStringList lines;
    for (const Cell &cell : m_cells)
        lines.append(cell.value->asLine());
    return lines.join(u'\n');
}

void ValueGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ValueGrid::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        arrange();
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

QSize ValueGrid::minimumSizeHint() const
{
    int width = 0;
    for (const Cell &cell : m_cells)
        width = std::max({width, cell.name->minimumSizeHint().width(), cell.room->minimumSizeHint().width()});
    return {width, QWidget::minimumSizeHint().height()};
}

int ValueGrid::fittingColumns() const
{
    const int character = fontMetrics().averageCharWidth();
    return width() >= 2 * charactersPerColumn * character ? 2 : width() >= charactersPerPair * character ? 1 : 0;
}

void ValueGrid::arrange()
{
    const int columns = fittingColumns();
    if (columns == m_columns)
        return;
    m_columns = columns;
    const int count = static_cast<int>(m_cells.size());
    const int rows = columns == 0 ? count : (count + columns - 1) / columns;
    for (int i = 0; i < count; ++i) {
        const Cell &cell = m_cells.at(i);
        const int row = columns == 0 ? 2 * i : i % rows;
        const int column = columns == 0 ? 0 : i / rows * 2;
        m_layout->addWidget(cell.name, row, column, Qt::AlignTop);
        m_layout->addWidget(cell.room, columns == 0 ? row + 1 : row, columns == 0 ? 0 : column + 1, Qt::AlignTop);
    }
    for (int column = 0; column < 4; ++column) {
        const bool isUsed = columns == 0 ? column == 0 : column / 2 < columns;
        m_layout->setColumnStretch(column, !isUsed ? 0 : column % 2 == 0 ? nameStretch : valueStretch);
    }
}

} // namespace fleetglass
