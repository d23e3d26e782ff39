// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/mainwindow/workspace_switcher.h"

#include "views/mainwindow/dock_desk.h"

namespace fleetglass {

WorkspaceSwitcher::WorkspaceSwitcher(WorkspaceList &list, DockDesk &docks, std::function<QString()> fleetView,
                                     QObject *parent)
    : QObject(parent)
    , m_list(list)
    , m_docks(docks)
    , m_fleetView(std::move(fleetView))
{}

void WorkspaceSwitcher::use(const QString &id)
{
    if (!m_list.find(id) || m_list.current().id == id)
        return;
    keep();
    m_list.setCurrent(id);
    apply();
}

void WorkspaceSwitcher::apply()
{
    const Workspace workspace = m_list.current();
    if (workspace.state.isEmpty() || !m_docks.restore(workspace.state))
        m_docks.arrange(workspace.id);
    if (!workspace.fleetView.isEmpty())
        emit fleetViewWanted(workspace.fleetView);
}

void WorkspaceSwitcher::keep()
{
    m_list.store(m_list.current().id, m_docks.state(), m_fleetView());
}

void WorkspaceSwitcher::saveAs(const QString &title)
{
    keep();
    m_list.setCurrent(m_list.add(title, m_docks.state(), m_fleetView()));
}

void WorkspaceSwitcher::resetCurrent()
{
    m_list.reset(m_list.current().id);
    apply();
}

} // namespace fleetglass
