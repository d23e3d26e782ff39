// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/fleet_filter_proxy.h"
#include "models/fleet_list_model.h"
#include "models/fleet_selection.h"

#include <QWidget>

#include <memory>

QT_FORWARD_DECLARE_CLASS(QTableView)

namespace Ui {
class FleetListView;
}

namespace fleetglass {

class FleetListDelegate;

/// All vehicles as a table: search as you type, filter by state, sort by any column, select many, copy.
class FleetListView : public QWidget
{
    Q_OBJECT
public:
    FleetListView(FleetListModel &model, FleetSelection &selection, QWidget *parent = nullptr);
    ~FleetListView() override;

    void focusSearch();
    void setFilter(FleetFilter filter);
    QByteArray headerState() const;
    void restoreHeaderState(const QByteArray &state);
    /// What the list says when it has no row, such as "Add an account …".
    void setEmptyText(const QString &text);

    QList<VehicleKey> shownKeys() const;   ///< all that pass search and filter, in order
    QList<VehicleKey> visibleKeys() const; ///< those on screen now

signals:
    void shownChanged();                               ///< search or filter: the map follows
    void visibleChanged();                             ///< scrolled, resized
    void activated(const fleetglass::VehicleKey &key); ///< Enter or double click
    void contextMenuRequested(const QPoint &globalPos);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void takeSelectionFromView();
    void putSelectionIntoView();
    void copySelection() const;
    void updateCount();
    void chooseColumns(const QPoint &pos);
    void fillFilterBox();
    void setHoveredRow(int row);

    FleetListModel &m_model;
    FleetSelection &m_selection;
    FleetFilterProxy m_proxy;
    std::unique_ptr<Ui::FleetListView> m_ui;
    FleetListDelegate *m_delegate;
    QString m_emptyText;
    bool m_isTakingSelection = false;
    bool m_isHidingRows = false;
};

} // namespace fleetglass
