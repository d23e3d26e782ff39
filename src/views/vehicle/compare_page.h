// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/table_content.h"
#include "models/vehicle_comparison.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QAction)
QT_FORWARD_DECLARE_CLASS(QCheckBox)
QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QMenu)
QT_FORWARD_DECLARE_CLASS(QStackedWidget)
QT_FORWARD_DECLARE_CLASS(QToolButton)

namespace fleetglass {

class ComparisonTable;
class EmptyState;
class TableExport;

/// Two or more selected vehicles side by side. Stands by itself, without a VehiclePageFrame: it is about the selection, not about
/// the vehicle in view.
class ComparePage : public QWidget
{
    Q_OBJECT
public:
    explicit ComparePage(VehicleComparison &comparison, QWidget *parent = nullptr);

    TableContent content() const; ///< what is shown, a line per value, as text: units differ from line to line
    QString asText() const;       ///< the same with tabs, as people read it

    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void makeMenu();
    void showState();
    void copyAll() const;
    void retranslate();

    VehicleComparison &m_comparison;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    ComparisonTable *m_table;
    QCheckBox *m_onlyDifferences;
    QToolButton *m_more;
    QMenu *m_menu;
    TableExport *m_export;
    QAction *m_markExtremes;
    QAction *m_copyAll;
    QAction *m_save;
    QLabel *m_notice;
};

} // namespace fleetglass
