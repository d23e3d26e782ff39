// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vehicle_state.h"

#include <QWidget>

#include <optional>

namespace fleetglass {

/// A slim bar: how full the battery is, with a mark where charging is to stop.
class ChargeBar : public QWidget
{
    Q_OBJECT
public:
    explicit ChargeBar(QWidget *parent = nullptr);

    void setCharge(std::optional<double> socPercent, std::optional<double> limitPercent, Activity activity,
                   Freshness freshness);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    std::optional<double> m_socPercent;
    std::optional<double> m_limitPercent;
    Activity m_activity = Activity::Unknown;
    Freshness m_freshness = Freshness::Unknown;
};

} // namespace fleetglass
