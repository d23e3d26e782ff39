// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/tyres/wheel_layout.h"

#include <QWidget>

#include <functional>

QT_FORWARD_DECLARE_CLASS(QGridLayout)

namespace fleetglass {

/// A vehicle from above: its outline and axles in the middle, a widget per wheel beside them, wheels of unknown place below.
class VehiclePlan : public QWidget
{
    Q_OBJECT
public:
    explicit VehiclePlan(QWidget *parent = nullptr);

    /// Takes the place of what was there; `makeWheel` makes the widget of one wheel.
    void setLayoutOf(const WheelLayout &layout, const std::function<QWidget *(const QString &name)> &makeWheel);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QGridLayout *m_grid;
    QList<QWidget *> m_wheels;
    int m_axles = 0;
};

} // namespace fleetglass
