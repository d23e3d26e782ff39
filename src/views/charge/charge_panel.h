// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "models/value_formatter.h"
#include "models/vehicle_focus.h"
#include "models/vehicle_history.h"
#include "views/common/page_text.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QStackedWidget)
QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace fleetglass {

class AgeLabel;
class ChargeBar;
class EmptyState;
class RecordTable;
class ValueGrid;
class ValueLabel;

/// How full, how fast, until when, and the charges of the past.
class ChargePanel : public QWidget, public PageText
{
    Q_OBJECT
public:
    ChargePanel(const VehicleFocus &focus, const ValueFormatter &formatter, const Clock &clock, VehicleHistory &history,
                QWidget *parent = nullptr);

    QString asText() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeHead(QVBoxLayout *layout);
    ValueGrid *makeGrid(const QList<Quantity> &quantities);
    QLabel *makeTitle();
    void layOut(QVBoxLayout *layout);
    void refresh();
    void refreshHead(const ObservationSet &known);
    void refreshSessions();
    void showOrExplain();
    QString stateText(const ObservationSet &known) const;
    QString endText(const ObservationSet &known) const;
    void retranslate();

    const VehicleFocus &m_focus;
    const ValueFormatter &m_formatter;
    const Clock &m_clock;
    VehicleHistory &m_history;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QWidget *m_content;
    ValueLabel *m_soc;
    AgeLabel *m_age;
    ValueLabel *m_range;
    ChargeBar *m_bar;
    ValueLabel *m_state;
    ValueLabel *m_end;
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
