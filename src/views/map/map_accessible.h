// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>
#include <QHash>

namespace fleetglass {

class MapView;
struct VehicleKey;

/// What a screen reader gets of the map: a list named "Map", whose description is the current vehicle and how many are in view,
/// with the vehicles nearest to the middle as its items, each with name, description, place on the screen and "press", which
/// selects it. After them scale, attribution and whatever else lies over the map.
class MapAccessible : public QAccessibleWidget
{
public:
    /// From then on every MapView has one.
    static void install();
    static constexpr qsizetype mostVehicles = 50;

    explicit MapAccessible(MapView *map);

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QString text(QAccessible::Text kind) const override;

protected:
    ~MapAccessible() override;

private:
    MapView *map() const;
    QList<VehicleKey> vehicles() const;
    QAccessibleInterface *vehicle(const VehicleKey &key) const;
    QList<QAccessibleInterface *> others() const;
    void forgetOthersThan(const QList<VehicleKey> &keys) const;

    mutable QHash<VehicleKey, QAccessible::Id> m_items;
};

} // namespace fleetglass
