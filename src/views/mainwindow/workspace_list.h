// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/app_settings.h"

#include <QObject>

namespace fleetglass {

/// An arrangement of the window's panels under a name.
struct Workspace {
    QString id;
    QString title;    ///< the user's name; built-in ones have theirs from WorkspaceList::titleOf
    QByteArray state; ///< QMainWindow::saveState; empty: as the program arranges it
    QString fleetView; ///< the saved view of the fleet list that belongs to it; empty: whichever is in use
    bool isBuiltIn = false;
};

/// The named workspaces: four that are always there, and the user's own behind them. Kept in the settings at every change.
class WorkspaceList : public QObject
{
    Q_OBJECT
public:
    explicit WorkspaceList(AppSettings &settings, QObject *parent = nullptr);

    const QList<Workspace> &all() const { return m_workspaces; }
    const Workspace *find(const QString &id) const;
    QString titleOf(const Workspace &workspace) const;
    /// Always one that exists.
    const Workspace &current() const;
    void setCurrent(const QString &id);

    void store(const QString &id, const QByteArray &state, const QString &fleetView);
    /// Adds one of the user's own and returns its id.
    QString add(const QString &title, const QByteArray &state, const QString &fleetView);
    void rename(const QString &id, const QString &title); ///< the user's own only
    void remove(const QString &id);                       ///< the user's own only; the first one takes its place
    void reset(const QString &id);                        ///< back to how the program arranges it

signals:
    void listChanged();
    void currentChanged(const QString &id);

private:
    Workspace *own(const QString &id);
    void load();
    void save();

    AppSettings &m_settings;
    QList<Workspace> m_workspaces;
};

} // namespace fleetglass
