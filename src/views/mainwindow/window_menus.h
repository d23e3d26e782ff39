// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

QT_FORWARD_DECLARE_CLASS(QMainWindow)
QT_FORWARD_DECLARE_CLASS(QMenu)

namespace fleetglass {

class ActionRegistry;
class DockDesk;

/// The menu bar, made of registered actions.
class WindowMenus : public QObject
{
    Q_OBJECT
public:
    WindowMenus(QMainWindow &window, const ActionRegistry &actions, const DockDesk &docks);

    /// The ids to offer now, in their order; asked whenever the menu opens.
    void setViews(std::function<QStringList()> actionIds) { m_views = std::move(actionIds); }
    void setWorkspaces(std::function<QStringList()> actionIds) { m_workspaces = std::move(actionIds); }
    QMenu *workspaceMenu() const { return m_workspaceMenu; }

    void retranslate();

private:
    QMenu *menu(const QStringList &actionIds);
    void add(QMenu *menu, const QStringList &actionIds);
    void fillViews();
    void fillWorkspaces();

    QMainWindow &m_window;
    const ActionRegistry &m_actions;
    std::function<QStringList()> m_views;
    std::function<QStringList()> m_workspaces;
    QMenu *m_file;
    QMenu *m_fleet;
    QMenu *m_vehicle;
    QMenu *m_map;
    QMenu *m_view;
    QMenu *m_help;
    QMenu *m_viewMenu;
    QMenu *m_workspaceMenu;
    QMenu *m_panelMenu;
};

} // namespace fleetglass
