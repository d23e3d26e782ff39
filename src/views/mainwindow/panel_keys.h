// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

QT_FORWARD_DECLARE_CLASS(QDockWidget)
QT_FORWARD_DECLARE_CLASS(QMainWindow)
QT_FORWARD_DECLARE_CLASS(QWidget)

namespace fleetglass {

class DockDesk;

/// What a mouse does to panels, done with keys: the focus from pane to pane, and moving, floating and closing the panel that has it.
class PanelKeys : public QObject
{
    Q_OBJECT
public:
    PanelKeys(QMainWindow &window, DockDesk &docks);

    void nextPane() { step(1); }
    void previousPane() { step(-1); }
    void moveToNextSide();
    void toggleFloating();
    void close();
    /// What Tab and Shift+Tab do; false where nothing takes the focus.
    bool moveFocus(bool isForward);

private:
    QList<QWidget *> stopsInOrder() const;
    void step(int direction);
    QDockWidget *focused() const;

    QMainWindow &m_window;
    DockDesk &m_docks;
};

} // namespace fleetglass
