// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "domain/wheel.h"
#include "models/value_formatter.h"

#include <QFrame>

QT_FORWARD_DECLARE_CLASS(QLabel)

namespace fleetglass {

class AgeLabel;

/// How a tyre's pressure went lately.
enum class Trend { Unknown, Steady, Rising, Falling };

/// One wheel: pressure, its trend, temperature, health, the module's own alert, age.
class WheelCard : public QFrame
{
    Q_OBJECT
public:
    WheelCard(const ValueFormatter &formatter, const Clock &clock, QWidget *parent = nullptr);

    void setWheel(const Wheel &wheel, Trend trend);

private:
    const ValueFormatter &m_formatter;
    const Clock &m_clock;
    QLabel *m_name;
    QLabel *m_pressure;
    QLabel *m_details;
    QLabel *m_alert;
    AgeLabel *m_age;
};

} // namespace fleetglass
