// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/trips/trips_panel.h"

#include "views/common/empty_state.h"
#include "views/common/record_table.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace fleetglass {

TripsPanel::TripsPanel(VehicleHistory &history, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_stack(new QStackedWidget(this))
    , m_table(new RecordTable(this))
    , m_empty(new EmptyState(this))
{
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_table->setRecords(history.trips());
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TripsPanel::announceSelection);
    connect(&history, &VehicleHistory::tablesChanged, this, &TripsPanel::refresh);
    retranslate();
    refresh();
}

void TripsPanel::refresh()
{
    m_stack->setCurrentIndex(m_history.trips()->rowCount() > 0 ? 1 : 0);
}

void TripsPanel::announceSelection()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const int row = rows.isEmpty() ? -1 : m_table->sourceRow(rows.first());
    if (row < 0)
        return;
    const Trip &trip = m_history.tripList().at(row);
    emit tripSelected(trip.startMs, trip.endMs);
}

void TripsPanel::retranslate()
{
    setAccessibleName(tr("Trips"));
    m_table->setAccessibleName(tr("Trips"));
    m_empty->setTexts(tr("No trips yet"),
                      tr("OVMS modules write trips down only when told to. In the module's shell:\n"
                         "config set notify log.trip.storetime 30\nkeeps them for 30 days from then on."));
}

void TripsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace fleetglass
