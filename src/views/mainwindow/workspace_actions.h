// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

QT_FORWARD_DECLARE_CLASS(QWidget)

namespace fleetglass {

class ActionRegistry;
class NumberedActions;
class WorkspaceList;
class WorkspaceSwitcher;

/// What people do with workspaces: go to one, keep the panels under a name, rename, remove, put back.
class WorkspaceActions : public QObject
{
    Q_OBJECT
public:
    WorkspaceActions(WorkspaceList &list, WorkspaceSwitcher &switcher, ActionRegistry &registry, QWidget *window);

    QStringList actionIds() const; ///< one per workspace, in their order
    QString currentTitle() const;
    /// Asks for texts and for what can be done anew: another language, another workspace, the end of the welcome page.
    void update();

signals:
    void changed(); ///< the list, a title or which one is in use

private:
    void askName(bool isNew);
    void askToRemove();

    WorkspaceList &m_list;
    WorkspaceSwitcher &m_switcher;
    ActionRegistry &m_registry;
    QWidget *m_window;
    NumberedActions *m_numbered;
};

} // namespace fleetglass
