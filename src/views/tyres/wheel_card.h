// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "domain/wheel.h"
#include "models/value_formatter.h"

#include <QFrame>

#include <optional>

QT_FORWARD_DECLARE_CLASS(QLabel)

namespace fleetglass {

class AgeLabel;
class ElidedLabel;
class SeveritySign;

/// One wheel: pressure and how it went over the last day, temperature, health, the module's own alert, age.
class WheelCard : public QFrame
{
    Q_OBJECT
public:
    WheelCard(const ValueFormatter &formatter, const Clock &clock, QWidget *parent = nullptr);

    /// `changeKpa`: the pressure now, less that of a day ago; unknown where the archive has too little.
    void setWheel(const Wheel &wheel, std::optional<double> changeKpa);

    QString asLine() const; ///< "name, tab, values, tab, age"

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showAlert(AlertLevel level);
    void copy() const;

    const ValueFormatter &m_formatter;
    const Clock &m_clock;
    ElidedLabel *m_name;
    QLabel *m_pressure;
    QLabel *m_details;
    SeveritySign *m_sign;
    QLabel *m_alert;
    AgeLabel *m_age;
    AlertLevel m_level = AlertLevel::None;
};

} // namespace fleetglass
