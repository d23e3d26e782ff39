// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/task.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace fleetglass {

class Application;

/// Opens every page and dialog with the demo fleet and fails on any warning of Qt, QML or the program itself. Prints what it did.
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
    Task<> visitPages();
    Task<> visitDialogs();
    void fail(const QString &what);

    Application &m_application;
    bool m_hasFailed = false;
};

} // namespace fleetglass
