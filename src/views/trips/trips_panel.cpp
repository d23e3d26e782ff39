// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/trips/trips_panel.h"

#include "views/common/empty_state.h"
#include "views/common/record_table.h"
#include "views/common/refresh_when_seen.h"
#include "views/common/value_label.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace fleetglass {

using namespace Qt::StringLiterals;

TripsPanel::TripsPanel(VehicleHistory &history, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_stack(new QStackedWidget(this))
    , m_table(new RecordTable(this))
    , m_totals(new ValueLabel(this))
    , m_empty(new EmptyState(this))
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(m_totals);
    m_totals->setContentsMargins(12, 6, 12, 6);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_table->setRecords(history.trips());
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TripsPanel::announceSelection);
    auto *seen = new RefreshWhenSeen(this, [this] { refresh(); });
    connect(&history, &VehicleHistory::tablesChanged, seen, &RefreshWhenSeen::request);
    retranslate();
    refresh();
}

void TripsPanel::refresh()
{
    m_stack->setCurrentIndex(m_history.trips()->rowCount() > 0 ? 1 : 0);
    m_totals->setValue(tr("Total"), totals(), Freshness::Fresh, QString());
}

/// How many, how far, how long, how much: of what is known, for some services do not say how far a trip went.
QString TripsPanel::totals() const
{
    const ValueFormatter &formatter = m_history.formatter();
    const QList<Trip> &trips = m_history.tripList();
    std::optional<double> km;
    std::optional<double> usedKwh;
    qint64 seconds = 0;
    const auto add = [](std::optional<double> &sum, const std::optional<double> &part) {
        if (part)
            sum = sum.value_or(0) + *part;
    };
    for (const Trip &trip : trips) {
        add(km, trip.distanceKm);
        add(usedKwh, trip.energyUsedKwh);
        if (trip.energyUsedKwh)
            add(usedKwh, -trip.energyRecoveredKwh.value_or(0));
        seconds += (trip.endMs - trip.startMs) / 1000;
    }
    QStringList parts{tr("%n trips", nullptr, static_cast<int>(trips.size())), formatter.duration(seconds),
                      km ? formatter.distance(*km) : ValueFormatter::unknown()};
    if (usedKwh)
        parts.append(formatter.energy(*usedKwh));
    return parts.join(u" · "_s);
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
    m_empty->setTexts(tr("No trips yet"), tr("OVMS modules record trips only when told to. Type this in the module's "
                                             "shell to keep them for 30 days from then on."));
    m_empty->setCommand(u"config set notify log.trip.storetime 30"_s);
}

void TripsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace fleetglass
