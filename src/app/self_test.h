// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/action_tour.h"
#include "core/task.h"
#include "settings/app_settings.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTemporaryDir>

#include <functional>

namespace fleetglass {

class Application;

/// How the program looks and speaks.
struct Look {
    QString language;
    Theme theme = Theme::Light;
    int textPercent = 100;
    Density density = Density::Comfortable;
};

/// Shows every panel, workspace and saved view, does every action of the window and opens every dialog with the demo fleet: in both
/// themes, every language, with large text and dense tables. Fails on any warning of Qt, QML or the program itself, and where an
/// action was left out. Prints what it did.
class SelfTest : public QObject
{
    Q_OBJECT
public:
    explicit SelfTest(Application &application);

    /// From here on warnings are counted. Call before the first window is made.
    static void watchMessages();

    void begin();
    bool hasFailed() const;

private:
    Task<> run();
    Task<bool> waitUntil(std::function<bool()> condition, QString what);
    Task<> wear(Look look);
    void checkLook(const Look &look);
    Task<> visitPages(int vehicles);
    Task<> visitMenus();
    Task<> visitActions();
    Task<> visitAction(RegisteredAction registered, bool answers);
    Task<> visitDialogs();
    Task<> visitEntries(QPointer<QWidget> window);
    Task<> answer(QPointer<QWidget> dialog, QString actionId);
    void checkActions();
    void fail(const QString &what);

    Application &m_application;
    ActionTour m_tour;
    QTemporaryDir m_folder;
    QSet<QString> m_visited; ///< ids of actions
    double m_usualPointSize = 0;
    bool m_hasFailed = false;
};

} // namespace fleetglass
