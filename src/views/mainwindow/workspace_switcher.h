// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/mainwindow/workspace_list.h"

#include <QObject>

#include <functional>

namespace fleetglass {

class DockDesk;

/// Goes from one workspace to another: keeps how the one was left, brings back how the other was.
class WorkspaceSwitcher : public QObject
{
    Q_OBJECT
public:
    /// `fleetView` tells the saved view that the fleet list shows now.
    WorkspaceSwitcher(WorkspaceList &list, DockDesk &docks, std::function<QString()> fleetView, QObject *parent);

    void use(const QString &id);
    /// Applies the current one; at the start, and when the panels have been hidden all together.
    void apply();
    /// Keeps the current one as it is now. Not while the panels are hidden all together.
    void keep();
    void saveAs(const QString &title);
    void resetCurrent();

signals:
    void fleetViewWanted(const QString &viewId);

private:
    WorkspaceList &m_list;
    DockDesk &m_docks;
    std::function<QString()> m_fleetView;
};

} // namespace fleetglass
