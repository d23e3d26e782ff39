// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vehicle_comparison.h"

#include <QTableView>

namespace fleetglass {

/// Vehicles side by side: the names of the values stay in sight on the left, those of the vehicles on top. A row that differs has
/// a sign before its name; what one vehicle says otherwise than most is bold, what is stale is faded.
class ComparisonTable : public QTableView
{
    Q_OBJECT
public:
    explicit ComparisonTable(VehicleComparison &comparison, QWidget *parent = nullptr);

    void setMarksExtremes(bool marksExtremes);
    void copySelected() const; ///< the selected cells as they stand, with tabs between

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitRows();
    void spanGroups();
    void fitNames();

    VehicleComparison &m_comparison;
};

} // namespace fleetglass
