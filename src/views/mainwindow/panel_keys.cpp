// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/mainwindow/panel_keys.h"

#include "views/mainwindow/dock_desk.h"

#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QScrollArea>
#include <QStatusBar>
#include <QToolBar>

#include <algorithm>
#include <tuple>

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

bool PanelKeys::moveFocus(bool isForward)
{
    const QList<QWidget *> stops = stopsInOrder();
    const qsizetype count = stops.size();
    if (count == 0)
        return false;
    const qsizetype current = stops.indexOf(QApplication::focusWidget());
    const qsizetype at = current < 0 ? (isForward ? 0 : count - 1) : (current + (isForward ? 1 : -1) + count) % count;
    m_window.setAttribute(Qt::WA_KeyboardFocusChange); // styles show the focus only then
    QWidget *target = stops.at(at);
    target->setFocus(isForward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    for (QWidget *each = target->parentWidget(); each; each = each->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(each))
            area->ensureWidgetVisible(target); // Qt does so only within an area, not when the focus comes into it
    }
    return true;
}

/// Part by part as they are on the screen: the tool bar, then from left to right and from top to bottom, at last the status bar.
/// Within a part as it was made.
QList<QWidget *> PanelKeys::stopsInOrder() const
{
    struct Stop {
        std::tuple<int, int, int> place;
        QWidget *widget;
    };
    QList<Stop> stops;
    for (QWidget *each = m_window.nextInFocusChain(); each && each != &m_window; each = each->nextInFocusChain()) {
        const bool takesFocus = (each->focusPolicy() & Qt::TabFocus) && !each->focusProxy();
        if (!takesFocus || each->window() != &m_window || !each->isVisible() || !each->isEnabled())
            continue;
        const QWidget *part = each;
        while (part->parentWidget() != &m_window)
            part = part->parentWidget();
        const int row = qobject_cast<const QToolBar *>(part) ? -1 : qobject_cast<const QStatusBar *>(part) ? 1 : 0;
        stops.append({{row, part->x(), part->y()}, each});
    }
    std::ranges::stable_sort(stops, {}, &Stop::place);
    QList<QWidget *> widgets;
    for (const Stop &stop : std::as_const(stops))
        widgets.append(stop.widget);
    return widgets;
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
