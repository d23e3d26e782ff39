// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vehicle_history.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QStackedWidget)

namespace fleetglass {

class EmptyState;
class RecordTable;

/// The records that the service keeps of the vehicle in view, as they are: by type, searchable.
class RawRecordsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit RawRecordsPanel(VehicleHistory &history, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void showMatches();
    void retranslate();

    VehicleHistory &m_history;
    QStackedWidget *m_stack;
    QComboBox *m_types;
    QLineEdit *m_search;
    RecordTable *m_table;
    EmptyState *m_empty;
    EmptyState *m_noMatch;
    QStackedWidget *m_results; ///< the table, or that nothing matches
    QString m_wantedType;      ///< as the user chose it: stays when another vehicle comes into view
};

} // namespace fleetglass
