// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/vehicles_in_view.h"

#include "store/fleet_store.h"
#include "views/map/map_scene.h"

#include <chrono>
#include <utility>

namespace fleetglass {

using namespace std::chrono_literals;

namespace {
constexpr auto lookDelay = 300ms;
constexpr std::size_t mostKeys = 500;
constexpr double signReachPx = 13;
} // namespace

VehiclesInView::VehiclesInView(MapScene &scene, QObject *parent) : QObject(parent), m_scene(scene)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(lookDelay);
    connect(&m_timer, &QTimer::timeout, this, &VehiclesInView::look);
}

void VehiclesInView::setDescription(std::function<QString(int)> description)
{
    m_description = std::move(description);
}

QList<VehicleKey> VehiclesInView::nearestKeys() const
{
    QList<VehicleKey> keys;
    for (const int row : m_scene.nearestRows(mostKeys))
        keys.append(m_scene.store()->record(row).identity.key);
    return keys;
}

void VehiclesInView::look()
{
    QList<VehicleKey> keys = nearestKeys();
    if (keys == m_keys)
        return;
    m_keys = std::move(keys);
    emit changed(m_keys);
}

std::optional<int> VehiclesInView::rowOf(const VehicleKey &key) const
{
    return m_scene.store() ? m_scene.store()->rowOf(key) : std::nullopt;
}

QString VehiclesInView::nameOf(const VehicleKey &key) const
{
    const std::optional<int> row = rowOf(key);
    return row ? m_scene.store()->record(*row).identity.name : QString();
}

QString VehiclesInView::describe(int row) const
{
    return m_description ? m_description(row) : m_scene.store()->record(row).identity.name;
}

QRectF VehiclesInView::signOf(const VehicleKey &key) const
{
    const std::optional<int> row = rowOf(key);
    const std::optional<MercatorPoint> place = row ? m_scene.placeOf(*row) : std::nullopt;
    if (!place)
        return {};
    const QPointF reach(signReachPx, signReachPx);
    const QPointF at = m_scene.camera().toScreen(*place);
    return {at - reach, at + reach};
}

std::optional<VehicleKey> VehiclesInView::step(int direction)
{
    if (m_stepper.isEmpty())
        m_stepper.begin(nearestKeys());
    const std::optional<VehicleKey> key = m_stepper.step(m_scene.selection().value(0), direction);
    if (key && !rowOf(*key)) {
        m_stepper.clear(); // it has gone meanwhile
        return std::nullopt;
    }
    return key;
}

} // namespace fleetglass
