// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/mainwindow/panel_keys.h"

#include "views/mainwindow/dock_desk.h"

#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>

namespace fleetglass {

PanelKeys::PanelKeys(QMainWindow &window, DockDesk &docks) : QObject(&window), m_window(window), m_docks(docks) {}

/// From left to right, from top to bottom, as they are on the screen; the map is one of them.
void PanelKeys::step(int direction)
{
    QList<QWidget *> panes = {m_window.centralWidget()};
    for (QDockWidget *dock : m_docks.seen())
        panes.append(dock->widget());
    std::ranges::sort(panes, {}, [](const QWidget *pane) {
        const QPoint corner = pane->mapToGlobal(QPoint());
        return std::pair(corner.x(), corner.y());
    });
    const QWidget *focus = QApplication::focusWidget();
    const auto current = std::ranges::find_if(
        panes, [focus](const QWidget *pane) { return focus && (pane == focus || pane->isAncestorOf(focus)); });
    const qsizetype count = panes.size();
    qsizetype at = current == panes.end() ? (direction > 0 ? -1 : 0) : current - panes.begin();
    for (qsizetype tried = 0; tried < count; ++tried) {
        at = (at + direction + count) % count;
        if (QWidget *target = firstReachable(panes.at(at))) {
            target->window()->activateWindow();
            target->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

QDockWidget *PanelKeys::focused() const
{
    for (QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget()) {
        if (auto *dock = qobject_cast<QDockWidget *>(widget))
            return dock;
    }
    return nullptr;
}

void PanelKeys::moveToNextSide()
{
    QDockWidget *dock = focused();
    if (!dock)
        return;
    QWidget *focus = QApplication::focusWidget();
    Qt::DockWidgetArea next = Qt::LeftDockWidgetArea;
    switch (m_window.dockWidgetArea(dock)) {
    case Qt::LeftDockWidgetArea:
        next = Qt::RightDockWidgetArea;
        break;
    case Qt::RightDockWidgetArea:
        next = Qt::BottomDockWidgetArea;
        break;
    default:
        break;
    }
    dock->setFloating(false);
    m_window.addDockWidget(next, dock);
    focus->setFocus(Qt::OtherFocusReason);
}

void PanelKeys::toggleFloating()
{
    if (QDockWidget *dock = focused())
        dock->setFloating(!dock->isFloating());
}

void PanelKeys::close()
{
    QDockWidget *dock = focused();
    if (!dock)
        return;
    dock->close();
    m_window.activateWindow();
    if (QWidget *target = firstReachable(m_window.centralWidget()))
        target->setFocus(Qt::OtherFocusReason);
}

} // namespace fleetglass
