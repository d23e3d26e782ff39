// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "models/value_formatter.h"
#include "models/vehicle_focus.h"
#include "views/common/page_text.h"

#include <QScrollArea>

#include <functional>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace fleetglass {

class SeveritySign;
class ValueGrid;
class ValueLabel;

/// What a dispatcher looks at first: how far it gets, where it is, what is open, how it moves, 12 V, temperatures, the module.
class OverviewPage : public QScrollArea, public PageText
{
    Q_OBJECT
public:
    OverviewPage(const VehicleFocus &focus, const ValueFormatter &formatter, const Clock &clock,
                 std::function<QString(double latitude, double longitude)> placeName, QWidget *parent = nullptr);

    QString asText() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Section {
        QWidget *widget;
        QVBoxLayout *layout;
        QLabel *title;
    };
    Section addSection();
    void addPlace();
    void addDoors();
    void addGroup(QuantityGroup group, const QList<Quantity> &quantities, const Section &section);
    void refresh();
    void refreshDoors(const VehicleRecord *record);
    void refreshPlace(const VehicleRecord *record);
    void retranslate();

    const VehicleFocus &m_focus;
    const ValueFormatter &m_formatter;
    const Clock &m_clock;
    std::function<QString(double latitude, double longitude)> m_placeName;
    QVBoxLayout *m_layout;
    SeveritySign *m_doorsSign;
    ValueLabel *m_doors;
    QLabel *m_placeTitle;
    ValueLabel *m_place;
    ValueLabel *m_coordinates;
    QLabel *m_unknown;
    struct Group {
        QuantityGroup group;
        QList<Quantity> quantities;
        QLabel *title;
        ValueGrid *grid;
        QWidget *section;
    };
    QList<Group> m_groups;
};

} // namespace fleetglass
