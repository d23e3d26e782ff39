// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/task.h"

#include <QObject>

QT_FORWARD_DECLARE_CLASS(QWidget)

namespace fleetglass {

class Application;

/// Pictures of every workspace, panel and dialog with the demo fleet, for people to look at: FOLDER/workspace-energy.png,
/// panel-tyres.png, dialog-account.add.png … Size, theme and language are those that the program has been started with. Closes the window at the end.
class Shots : public QObject
{
    Q_OBJECT
public:
    Shots(Application &application, QString folder);

    void begin();
    bool hasFailed() const { return m_hasFailed; }

private:
    Task<> run();
    Task<bool> waitForFleet();
    Task<> visitWorkspaces();
    Task<> visitPanels();
    Task<> visitDialogs();
    void save(QWidget *widget, const QString &name);

    Application &m_application;
    const QString m_folder;
    bool m_hasFailed = false;
};

} // namespace fleetglass
