// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/snapshot_bench.h"

#include "bench/demo_fleet.h"
#include "bench/figure_table.h"
#include "core/clock.h"
#include "models/fleet_filter_proxy.h"
#include "models/fleet_list_model.h"
#include "models/value_formatter.h"
#include "store/fleet_store.h"

#include <QElapsedTimer>

#include <numeric>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

double elapsedMs(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double applyMs(FleetStore &store, const FleetUpdate &update)
{
    QElapsedTimer timer;
    timer.start();
    store.apply(update);
    return elapsedMs(timer);
}

/// The store as the window has it: the list's model and its sorting proxy follow every change.
struct Listed {
    explicit Listed(FleetListModel::Column sortedBy)
    {
        proxy.setSourceModel(&model);
        proxy.sort(sortedBy);
    }

    SystemClock clock;
    ValueFormatter formatter{clock};
    FleetStore store;
    FleetListModel model{store,
                         formatter,
                         clock,
                         {.accountTitle = [](const QString &) { return u"Bench"_s; },
                          .placeName = [](double, double) { return QString(); }}};
    FleetFilterProxy proxy;
};

} // namespace

void benchSnapshot(FigureTable &table, int vehicles, int runs)
{
    const qint64 startMs = SystemClock().nowMs();
    const DemoFleet before = demoFleet(vehicles, startMs, startMs);
    const DemoFleet after = demoFleet(vehicles, startMs, startMs + 60'000);
    const qint64 bytes = std::accumulate(before.protocols.cbegin(), before.protocols.cend(), qint64(0),
                                         [](qint64 sum, const QByteArray &body) { return sum + body.size(); });
    QList<double> parse, add, change, changeByCharge, again;
    std::optional<FleetUpdate> first, second = parsed(after, u"bench"_s);
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        first = parsed(before, u"bench"_s);
        parse.append(elapsedMs(timer));
        if (!first || !second) {
            table.failed(u"a fleet's answers"_s, u"an answer cannot be read"_s);
            return;
        }
        Listed byName(FleetListModel::Name);
        add.append(applyMs(byName.store, *first));
        change.append(applyMs(byName.store, *second));
        again.append(applyMs(byName.store, *second));
        Listed byCharge(FleetListModel::Soc);
        byCharge.store.apply(*first);
        changeByCharge.append(applyMs(byCharge.store, *second));
        if (byName.proxy.rowCount() != vehicles) {
            table.failed(u"a fleet in the list"_s, u"vehicles are missing"_s);
            return;
        }
    }
    table.title(u"A snapshot of %1 vehicles, %2 values each, in one thread"_s.arg(vehicles).arg(
        valuesPerVehicle(*first), 0, 'f', 1));
    table.figure(u"/api/protocol answers (%1 KiB) to values"_s.arg(bytes / 1024), parse, u"ms"_s);
    table.figure(u"values into an empty store, list sorted by name"_s, add, u"ms"_s);
    table.figure(u"the fleet a minute later, list sorted by name"_s, change, u"ms"_s);
    table.figure(u"the fleet a minute later, list sorted by charge"_s, changeByCharge, u"ms"_s);
    table.figure(u"the same once more, nothing new"_s, again, u"ms"_s);
}

} // namespace fleetglass
