// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "models/value_formatter.h"
#include "models/vehicle_focus.h"
#include "models/vehicle_history.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QLabel)

namespace fleetglass {

class AgeLabel;
class ChargeBar;
class RecordTable;
class ValueGrid;

/// How full, how fast, until when, and the charges of the past.
class ChargePanel : public QWidget
{
    Q_OBJECT
public:
    ChargePanel(const VehicleFocus &focus, const ValueFormatter &formatter, const Clock &clock, VehicleHistory &history,
                QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void refreshSessions();
    QString stateText(const ObservationSet &known) const;
    QString endText(const ObservationSet &known) const;
    void retranslate();

    const VehicleFocus &m_focus;
    const ValueFormatter &m_formatter;
    const Clock &m_clock;
    VehicleHistory &m_history;
    QLabel *m_soc;
    AgeLabel *m_age;
    QLabel *m_range;
    ChargeBar *m_bar;
    QLabel *m_state;
    QLabel *m_end;
    ValueGrid *m_now;
    QLabel *m_limitsTitle;
    ValueGrid *m_limits;
    QLabel *m_batteryTitle;
    ValueGrid *m_battery;
    QLabel *m_sessionsTitle;
    QLabel *m_noSessions;
    RecordTable *m_sessions;
};

} // namespace fleetglass
