// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/task.h"
#include "views/commands/action_registry.h"

#include <QPointer>

namespace fleetglass {

class MainWindow;

/// Does what the window offers, one action after the other, and finds what each of them opens.
class ActionTour
{
public:
    explicit ActionTour(MainWindow &window) : m_window(window) {}

    /// It says by its ellipsis that it asks for more; help needs none.
    static bool asks(const RegisteredAction &registered);

    /// Triggers the action. What it has opened: a dialog, a window, a menu, the palette. Null where it did its work at once, or
    /// did not open within three seconds what it says it does.
    Task<QPointer<QWidget>> open(RegisteredAction registered);
    /// Closes everything that lies before the window. False where something stays open.
    Task<bool> closeAll();

    /// What lies before the main window now; floating panels are a part of it.
    QWidget *opened() const;

private:
    MainWindow &m_window;
};

} // namespace fleetglass
