// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vehicle.h"
#include "views/map/vehicle_stepper.h"

#include <QList>
#include <QObject>
#include <QRectF>
#include <QString>
#include <QTimer>

#include <functional>
#include <optional>

namespace fleetglass {

class MapScene;

/// Which vehicles the map shows just now, the nearest to its middle first; what they are called and where they are on it.
class VehiclesInView : public QObject
{
    Q_OBJECT
public:
    explicit VehiclesInView(MapScene &scene, QObject *parent = nullptr);

    void setDescription(std::function<QString(int row)> description);
    /// At most 500, as last told.
    const QList<VehicleKey> &keys() const { return m_keys; }
    /// Looks 300 ms after the last call.
    void lookSoon() { m_timer.start(); }

    std::optional<int> rowOf(const VehicleKey &key) const;
    QString nameOf(const VehicleKey &key) const;
    QString describe(int row) const;
    /// Pixels of the map; null for one without a place.
    QRectF signOf(const VehicleKey &key) const;

    /// The one to go to from the current vehicle; none where no vehicle is in view. The order stands still until clearSteps().
    std::optional<VehicleKey> step(int direction);
    void clearSteps() { m_stepper.clear(); }

signals:
    void changed(const QList<fleetglass::VehicleKey> &keys);

private:
    QList<VehicleKey> nearestKeys() const;
    void look();

    MapScene &m_scene;
    std::function<QString(int row)> m_description;
    QList<VehicleKey> m_keys;
    VehicleStepper m_stepper;
    QTimer m_timer;
};

} // namespace fleetglass
