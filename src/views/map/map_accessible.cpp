// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/map_accessible.h"

#include "views/map/map_view.h"
#include "views/map/vehicles_in_view.h"

#include <QPointer>
#include <QQuickWidget>

#include <algorithm>
#include <utility>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

/// One vehicle on the map.
class VehicleAccessible final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    VehicleAccessible(MapView *map, VehicleKey key) : m_map(map), m_key(std::move(key)) {}

    const VehicleKey &key() const { return m_key; }

    bool isValid() const override { return m_map && m_map->vehiclesInView().rowOf(m_key); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_map); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Name)
            return m_map->vehiclesInView().nameOf(m_key);
        return kind == QAccessible::Description
                   ? m_map->vehiclesInView().describe(*m_map->vehiclesInView().rowOf(m_key))
                   : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect sign = m_map->vehiclesInView().signOf(m_key).toAlignedRect();
        return {m_map->mapToGlobal(sign.topLeft()), sign.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (state.invalid)
            return state;
        state.selectable = true;
        state.selected = m_map->selection().contains(m_key);
        state.offscreen = !m_map->rect().intersects(m_map->vehiclesInView().signOf(m_key).toAlignedRect());
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (name == pressAction() && isValid())
            emit m_map->selectionRequested({m_key}, false);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<MapView> m_map;
    VehicleKey m_key;
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    auto *map = className == "fleetglass::MapView"_L1 ? qobject_cast<MapView *>(object) : nullptr;
    return map ? new MapAccessible(map) : nullptr;
}

} // namespace

void MapAccessible::install()
{
    static bool isDone = false;
    if (!std::exchange(isDone, true))
        QAccessible::installFactory(makeInterface);
}

MapAccessible::MapAccessible(MapView *map) : QAccessibleWidget(map, QAccessible::List) {}

MapAccessible::~MapAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_items))
        QAccessible::deleteAccessibleInterface(id);
}

MapView *MapAccessible::map() const
{
    return static_cast<MapView *>(widget());
}

QList<VehicleKey> MapAccessible::vehicles() const
{
    return map()->vehiclesInView().keys().first(std::min(map()->vehiclesInView().keys().size(), mostVehicles));
}

/// All but the drawing itself, which is this very list.
QList<QAccessibleInterface *> MapAccessible::others() const
{
    QList<QAccessibleInterface *> found;
    for (int i = 0; i < QAccessibleWidget::childCount(); ++i) {
        QAccessibleInterface *child = QAccessibleWidget::child(i);
        if (child && !qobject_cast<QQuickWidget *>(child->object()))
            found.append(child);
    }
    return found;
}

int MapAccessible::childCount() const
{
    return static_cast<int>(vehicles().size() + others().size());
}

QAccessibleInterface *MapAccessible::child(int index) const
{
    const QList<VehicleKey> keys = vehicles();
    return index >= 0 && index < keys.size() ? vehicle(keys.at(index)) : others().value(index - keys.size());
}

int MapAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const QList<VehicleKey> keys = vehicles();
    if (const auto *item = dynamic_cast<const VehicleAccessible *>(child))
        return static_cast<int>(keys.indexOf(item->key()));
    const qsizetype index = others().indexOf(child);
    return static_cast<int>(index < 0 ? index : keys.size() + index);
}

QAccessibleInterface *MapAccessible::vehicle(const VehicleKey &key) const
{
    if (const auto known = m_items.constFind(key); known != m_items.cend())
        return QAccessible::accessibleInterface(*known);
    forgetOthersThan(vehicles());
    auto *item = new VehicleAccessible(map(), key);
    m_items.insert(key, QAccessible::registerAccessibleInterface(item));
    return item;
}

/// Else a day of panning would leave an item for every vehicle there is.
void MapAccessible::forgetOthersThan(const QList<VehicleKey> &keys) const
{
    if (m_items.size() < 4 * mostVehicles)
        return;
    m_items.removeIf([&keys](const std::pair<const VehicleKey &, QAccessible::Id &> &item) {
        if (keys.contains(item.first))
            return false;
        QAccessible::deleteAccessibleInterface(item.second);
        return true;
    });
}

QString MapAccessible::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Description || kind == QAccessible::Value)
        return map()->spokenSummary();
    return QAccessibleWidget::text(kind);
}

} // namespace fleetglass
