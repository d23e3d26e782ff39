// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/map_lists.h"

#include "models/value_formatter.h"
#include "store/fleet_store.h"
#include "views/map/map_scene.h"
#include "views/map/nearest_vehicles.h"
#include "views/map/vehicle_list_panel.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <chrono>
#include <tuple>

namespace fleetglass {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto refreshInterval = 2s;
}

MapLists::MapLists(MapScene &scene, QWidget *map) : QObject(map), m_scene(scene), m_panel(new VehicleListPanel(map))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(refreshInterval);
    connect(&m_timer, &QTimer::timeout, this, &MapLists::refresh);
    connect(&m_scene, &MapScene::fleetChanged, this, &MapLists::refreshSoon);
    connect(m_panel, &VehicleListPanel::vehicleChosen, this,
            [this](const VehicleKey &key) { emit vehicleChosen(key, m_place); });
    connect(m_panel, &VehicleListPanel::closed, this, [this] {
        m_timer.stop();
        m_scene.clearNearest();
        if (m_panel->parentWidget()->isVisible())
            m_panel->parentWidget()->setFocus();
    });
}

void MapLists::setFormatter(const ValueFormatter *formatter)
{
    if (m_formatter)
        disconnect(m_formatter, nullptr, this, nullptr);
    m_formatter = formatter;
    if (m_formatter)
        connect(m_formatter, &ValueFormatter::changed, this, &MapLists::refresh);
    refresh();
}

void MapLists::showNearest(LatLon place)
{
    m_place = place;
    m_vehicles.clear();
    m_panel->setNumbered(true);
    fillNearest();
    const QPointF at = m_scene.camera().toScreen(toMercator(place.latitude, place.longitude));
    m_panel->open(at.toPoint());
}

void MapLists::showVehicles(const QList<VehicleKey> &keys, QPoint beside)
{
    m_place.reset();
    m_scene.clearNearest();
    m_vehicles = keys;
    m_panel->setNumbered(false);
    fillVehicles();
    m_panel->open(beside);
}

void MapLists::close()
{
    m_panel->hide();
}

bool MapLists::isOpen() const
{
    return !m_panel->isHidden();
}

void MapLists::refreshSoon()
{
    if (isOpen() && !m_timer.isActive())
        m_timer.start();
}

void MapLists::refresh()
{
    if (!isOpen())
        return;
    if (m_place)
        fillNearest();
    else
        fillVehicles();
}

void MapLists::retranslate()
{
    refresh();
}

void MapLists::fillNearest()
{
    QList<VehicleListEntry> entries;
    QList<VehicleKey> marked;
    if (const FleetStore *store = m_scene.store()) {
        const FleetColumns &columns = store->columns();
        m_scene.prepareFrame();
        const auto isShown = [this](int row) { return m_scene.marks().isShown(row); };
        for (const NearVehicle &near :
             nearestVehicles(*m_place, columns.mercatorX, columns.mercatorY, mostNearest, isShown)) {
            entries.append(entryOf(near.row, m_formatter ? m_formatter->distance(near.distanceM / 1000) : QString()));
            if (static_cast<std::size_t>(marked.size()) < mostMarked)
                marked.append(entries.last().key);
        }
    }
    const QLocale locale = m_formatter ? m_formatter->locale() : QLocale();
    m_panel->setTitle(tr("Nearest vehicles"), m_scene.hasFilter()
                                                  ? tr("Only vehicles shown in the list")
                                                  : tr("From %1, %2", "latitude, longitude")
                                                        .arg(locale.toString(m_place->latitude, 'f', 5),
                                                             locale.toString(m_place->longitude, 'f', 5)));
    m_panel->setEmptyText(tr("None of the vehicles shown has a known position."));
    m_panel->setEntries(entries);
    m_scene.setNearest(*m_place, marked);
}

void MapLists::fillVehicles()
{
    m_scene.prepareFrame();
    const FleetStore *store = m_scene.store();
    std::vector<int> rows;
    for (const VehicleKey &key : std::as_const(m_vehicles)) {
        if (const std::optional<int> row = store ? store->rowOf(key) : std::nullopt)
            rows.push_back(*row);
    }
    std::ranges::sort(rows, [store](int one, int other) { // who needs somebody comes first
        const auto rank = [store](int row) {
            return std::tuple(-static_cast<int>(store->columns().state[static_cast<std::size_t>(row)].severity),
                              store->record(row).identity.name);
        };
        return rank(one) < rank(other);
    });
    QList<VehicleListEntry> entries;
    for (const int row : rows)
        entries.append(entryOf(row, {}));
    m_panel->setTitle(tr("%n vehicles here", nullptr, static_cast<int>(entries.size())), {});
    m_panel->setEmptyText(tr("These vehicles are no longer in their account."));
    m_panel->setEntries(entries);
}

VehicleListEntry MapLists::entryOf(int row, const QString &distance) const
{
    const VehicleRecord &record = m_scene.store()->record(row);
    const FleetColumns &columns = m_scene.store()->columns();
    const auto i = static_cast<std::size_t>(row);
    VehicleListEntry entry;
    entry.key = record.identity.key;
    entry.name = record.identity.name;
    entry.state = columns.state[i];
    entry.freshness = columns.observedAtMs[i] == 0   ? Freshness::Unknown
                      : m_scene.marks().isStale(row) ? Freshness::Stale
                                                     : Freshness::Fresh;
    entry.distance = distance;
    entry.spoken = entry.name;
    if (!m_formatter)
        return entry;
    const QString state = m_formatter->state(entry.state, entry.freshness);
    const QString charge = m_formatter->value(record.known.find(Quantity::StateOfCharge));
    const QString range = m_formatter->value(record.known.find(Quantity::EstimatedRange));
    const QString age = m_formatter->age(columns.observedAtMs[i]);
    entry.details = QStringList{charge, range, age}.join(u" · "_s);
    entry.spoken = distance.isEmpty()
                       ? tr("%1: %2, state of charge %3, range %4, %5", "name, state, charge, range, age")
                             .arg(entry.name, state, charge, range, age)
                       : tr("%1: %2 away, %3, state of charge %4, range %5, %6", "name, distance, state, charge, range, age")
                             .arg(entry.name, distance, state, charge, range, age);
    return entry;
}

} // namespace fleetglass
