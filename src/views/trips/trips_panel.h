// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vehicle_history.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QStackedWidget)

namespace fleetglass {

class EmptyState;
class RecordTable;
class ValueLabel;

/// The trips of the vehicle in view, newest first, and what they come to; selecting one shows its way on the map.
class TripsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit TripsPanel(VehicleHistory &history, QWidget *parent = nullptr);

signals:
    void tripSelected(qint64 startMs, qint64 endMs); ///< UTC

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    QString totals() const;
    void announceSelection();
    void retranslate();

    VehicleHistory &m_history;
    QStackedWidget *m_stack;
    RecordTable *m_table;
    ValueLabel *m_totals;
    EmptyState *m_empty;
};

} // namespace fleetglass
