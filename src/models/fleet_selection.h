// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vehicle.h"

#include <QList>
#include <QObject>

namespace fleetglass {

/// What is selected, shared by list, map and panels. The first key is the current vehicle.
class FleetSelection : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    const QList<VehicleKey> &keys() const { return m_keys; }
    void setKeys(const QList<VehicleKey> &keys)
    {
        if (keys == m_keys)
            return;
        m_keys = keys;
        emit changed(m_keys);
    }

signals:
    void changed(const QList<fleetglass::VehicleKey> &keys);

private:
    QList<VehicleKey> m_keys;
};

} // namespace fleetglass
