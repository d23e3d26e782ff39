// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/fleet_filter_proxy.h"
#include "models/fleet_list_model.h"
#include "models/fleet_selection.h"
#include "models/fleet_views.h"
#include "settings/app_settings.h"

#include <QSet>
#include <QWidget>

#include <memory>

QT_FORWARD_DECLARE_CLASS(QMenu)
QT_FORWARD_DECLARE_CLASS(QTabBar)

namespace Ui {
class FleetListView;
}

namespace fleetglass {

class FleetListDelegate;
class TableExport;
struct FleetTable;

/// All vehicles as a table: saved views, search as you type, filter, groups, any value as a column, sort, select many, copy, export.
class FleetListView : public QWidget
{
    Q_OBJECT
public:
    FleetListView(FleetListModel &model, FleetSelection &selection, AppSettings &settings, QWidget *parent = nullptr);
    ~FleetListView() override;

    void focusSearch();
    /// What somebody types where nothing takes text is a new search, as if the search field had the focus.
    void typeIntoSearch(const QString &text);
    void setFilter(FleetFilter filter); ///< until another view is chosen
    /// What the list says when it has no row, such as "Add an account …".
    void setEmptyText(const QString &text);
    void setDensity(Density density);

    struct ViewName {
        QString id;
        QString title; ///< in the user's language
    };
    QList<ViewName> views() const;
    QString currentView() const { return m_view; }

    QList<VehicleKey> shownKeys() const;   ///< all that pass search and filter, in order, in collapsed groups too
    QList<VehicleKey> visibleKeys() const; ///< those on screen now

    /// This view's table was written to a file before.
    bool canExportAgain() const;

    /// For menus beside the list's own: copy rows, copy the cell, copy as CSV, export.
    QList<QAction *> tableActions() const;

public slots:
    void setView(const QString &id); ///< nothing happens for one that is not there
    void saveViewAs();               ///< asks for a title
    void chooseColumns();
    void exportTable(); ///< asks where to
    void exportAgain(); ///< to the same file as the last time; it is replaced

signals:
    void shownChanged();                               ///< other vehicles are shown: the map follows
    void visibleChanged();                             ///< scrolled, resized
    void activated(const fleetglass::VehicleKey &key); ///< Enter or double click
    void found(const fleetglass::VehicleKey &key);     ///< what was typed leaves only this one
    void contextMenuRequested(const QPoint &globalPos);
    void viewsChanged(); ///< views(): came, went, renamed, other language
    void currentViewChanged(const QString &id);
    void exported(const QString &path); ///< the table lies there now

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    // fleet_list_view.cpp
    void connectTable();
    void connectModel();
    void makeActions();
    void fillFilterBox();
    void retranslateActions();
    void takeSelectionFromView();
    void putSelectionIntoView();
    void scrollToSelection();
    void showCurrentOfSelection();
    void updateCount();
    QString emptyText() const;
    void setHoveredRow(const QModelIndex &cell);
    void openGroups();
    bool handleKey(QObject *watched, QKeyEvent *event);
    VehicleKey keyAt(const QModelIndex &index) const;
    // fleet_list_layout.cpp: saved views, columns, groups
    void connectLayout();
    void fillTabs();
    void applyLayout(const FleetView &view);
    void applyColumns(const QList<FleetViewColumn> &columns);
    void noteLayout();
    void noteColumns(FleetView &view) const;
    int widthAtFirst(int column) const;
    int usualLetters(int column) const;
    void showColumns(const QStringList &ids);
    void showHeaderMenu(const QPoint &pos);
    void fillMenu();
    void fillGroupMenu(QMenu *menu);
    void setGrouping(FleetGrouping grouping);
    void renameView();
    void resetView();
    void removeView();
    void askTitle(const QString &question, const QString &before, const std::function<void(const QString &)> &take);
    void showShiftNeed();
    // copy and export
    QList<int> shownColumns() const;
    std::vector<int> selectedRows() const;
    FleetTable tableNow() const;
    void noteExport(const QString &path);
    void copyRows() const;
    void copyAsCsv() const;
    void copyCell() const;

    FleetListModel &m_model;
    FleetSelection &m_selection;
    AppSettings &m_settings;
    FleetViews m_views;
    FleetFilterProxy m_proxy;
    std::unique_ptr<Ui::FleetListView> m_ui;
    QTabBar *m_tabs;
    FleetListDelegate *m_delegate;
    TableExport *m_export;
    QAction *m_copyRows, *m_copyCell, *m_copyCsv, *m_exportTable;
    QString m_view;         ///< id
    QString m_exportedView; ///< id of the one that is being written
    QString m_emptyText;
    QSet<QString> m_collapsed; ///< ids of groups
    bool m_isTakingSelection = false;
    bool m_isApplying = false;
};

} // namespace fleetglass
