// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "models/series_model.h"
#include "models/value_formatter.h"
#include "models/vehicle_focus.h"
#include "views/common/page_text.h"
#include "views/tyres/wheel_card.h"
#include "views/tyres/wheel_layout.h"

#include <QHash>
#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QStackedWidget)

namespace fleetglass {

class EmptyState;
class RovingFocus;
class VehiclePlan;

/// The wheels of the vehicle in view, where they sit, with what their sensors say.
class TyresPanel : public QWidget, public PageText
{
    Q_OBJECT
public:
    TyresPanel(const VehicleFocus &focus, const ValueFormatter &formatter, const Clock &clock, SeriesModel &trends,
               QWidget *parent = nullptr);

    QString asText() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showVehicle();
    void refresh();
    void makeCards(const QStringList &names);
    void loadTrends();
    void takeTrends();
    void retranslate();

    const VehicleFocus &m_focus;
    const ValueFormatter &m_formatter;
    const Clock &m_clock;
    SeriesModel &m_trends;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    VehiclePlan *m_plan;
    RovingFocus *m_roving;
    QStringList m_names;
    QHash<QString, WheelCard *> m_cards;
    QHash<QString, double> m_changeOf; ///< kPa over the last day, by wheel
};

} // namespace fleetglass
