// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The panels of the main window: what stands in each dock, and what they say to one another.

#include "views/charge/charge_panel.h"
#include "views/charts/readings_page.h"
#include "views/fleetlist/fleet_list_view.h"
#include "views/mainwindow/main_window.h"
#include "views/map/map_view.h"
#include "views/trips/raw_records_panel.h"
#include "views/trips/trips_panel.h"
#include "views/tyres/tyres_panel.h"
#include "views/vehicle/compare_page.h"
#include "views/vehicle/overview_page.h"
#include "views/vehicle/vehicle_page_frame.h"

#include <QDockWidget>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {
constexpr int leastListWidth = 250; ///< in a narrow window the map gives way, not the names
}

void MainWindow::makePanels()
{
    m_list->setMinimumWidth(leastListWidth);
    m_docks.addPanel(u"fleetList"_s, m_list, [] { return tr("Fleet"); });

    const auto addPage = [this](const QString &id, QWidget *page, std::function<QString()> title) {
        auto *frame = new VehiclePageFrame(page, m_parts.focus, m_parts.formatter, m_parts.clock, m_parts.accountTitle);
        m_docks.addPanel(id, frame, std::move(title));
    };
    const MainWindowParts &p = m_parts;
    auto *trips = new TripsPanel(p.history, this);
    addPage(u"overview"_s, new OverviewPage(p.focus, p.formatter, p.clock, p.placeName, this),
            [] { return tr("Overview"); });
    //: page: everything about charging
    addPage(u"charge"_s, new ChargePanel(p.focus, p.formatter, p.clock, p.history, this), [] { return tr("Charge"); });
    addPage(u"tyres"_s, new TyresPanel(p.focus, p.formatter, p.clock, p.tyreTrends, this), [] { return tr("Tyres"); });
    addPage(u"readings"_s, new ReadingsPage(p.focus, p.readings, p.formatter, p.clock, this),
            [] { return tr("Readings"); });
    addPage(u"trips"_s, trips, [] { return tr("Trips"); });
    addPage(u"records"_s, new RawRecordsPanel(p.history, this), [] { return tr("Records", "raw records of a vehicle"); });

    m_docks.addPanel(u"compare"_s, new ComparePage(p.comparison, this), [] { return tr("Compare"); });

    connect(trips, &TripsPanel::tripSelected, &p.history,
            [this](qint64 startMs, qint64 endMs) { m_parts.history.loadTrack({.fromMs = startMs, .toMs = endMs}); });
    connect(&p.history, &VehicleHistory::trackLoaded, m_map, &MapView::setTrail);
    connect(&p.history, &VehicleHistory::recentTrackChanged, m_map,
            [this] { m_map->setTrail(m_parts.history.recentTrack()); });
}

} // namespace fleetglass
