// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/mainwindow/workspace_actions.h"

#include "views/mainwindow/numbered_actions.h"
#include "views/mainwindow/workspace_list.h"
#include "views/mainwindow/workspace_switcher.h"

#include <QInputDialog>
#include <QMessageBox>

namespace fleetglass {

using namespace Qt::StringLiterals;

WorkspaceActions::WorkspaceActions(WorkspaceList &list, WorkspaceSwitcher &switcher, ActionRegistry &registry,
                                   QWidget *window)
    : QObject(window)
    , m_list(list)
    , m_switcher(switcher)
    , m_registry(registry)
    , m_window(window)
    , m_numbered(new NumberedActions(
          registry, u"workspace."_s, ActionGroup::Workspace,
          [&list] {
              QList<NumberedActions::Entry> entries;
              for (const Workspace &workspace : list.all())
                  entries.append({.id = workspace.id, .title = list.titleOf(workspace)});
              return entries;
          },
          this))
{
    connect(m_numbered, &NumberedActions::chosen, &m_switcher, &WorkspaceSwitcher::use);
    connect(&m_list, &WorkspaceList::currentChanged, this, &WorkspaceActions::update);
    connect(&m_list, &WorkspaceList::listChanged, this, &WorkspaceActions::update);
    const auto on = [this](const char *id, auto slot) {
        connect(m_registry.action(QString::fromLatin1(id)), &QAction::triggered, this, slot);
    };
    on("workspace.saveAs", [this] { askName(true); });
    on("workspace.rename", [this] { askName(false); });
    on("workspace.remove", &WorkspaceActions::askToRemove);
    on("workspace.reset", [this] { m_switcher.resetCurrent(); });
}

QStringList WorkspaceActions::actionIds() const
{
    return m_numbered->actionIds();
}

QString WorkspaceActions::currentTitle() const
{
    return m_list.titleOf(m_list.current());
}

void WorkspaceActions::update()
{
    const Workspace &current = m_list.current();
    m_numbered->update(current.id);
    m_registry.action(u"workspace.rename"_s)->setEnabled(!current.isBuiltIn);
    m_registry.action(u"workspace.remove"_s)->setEnabled(!current.isBuiltIn);
    m_registry.action(u"workspace.reset"_s)->setEnabled(current.isBuiltIn);
    emit changed();
}

void WorkspaceActions::askName(bool isNew)
{
    const Workspace current = m_list.current();
    bool isGiven = false;
    const QString title = isNew ? tr("Save workspace") : tr("Rename workspace");
    const QString name = QInputDialog::getText(m_window, title, tr("Name:"), QLineEdit::Normal,
                                               isNew ? QString() : current.title, &isGiven)
                             .trimmed();
    if (!isGiven || name.isEmpty())
        return;
    if (isNew)
        m_switcher.saveAs(name);
    else
        m_list.rename(current.id, name);
}

void WorkspaceActions::askToRemove()
{
    const Workspace current = m_list.current();
    const QString question = tr("Remove the workspace “%1”? Its panels stay available; only this arrangement is deleted.");
    if (QMessageBox::question(m_window, tr("Remove workspace"), question.arg(current.title)) != QMessageBox::Yes)
        return;
    m_list.remove(current.id);
    m_switcher.apply();
}

} // namespace fleetglass
