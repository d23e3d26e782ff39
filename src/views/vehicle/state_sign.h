// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vehicle_state.h"

#include <QWidget>

namespace fleetglass {

/// The sign of a vehicle's state, as on the map and in the list, large.
class StateSign : public QWidget
{
    Q_OBJECT
public:
    explicit StateSign(QWidget *parent = nullptr);

    void setState(VehicleState state, Freshness freshness);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    VehicleState m_state;
    Freshness m_freshness = Freshness::Unknown;
};

} // namespace fleetglass
